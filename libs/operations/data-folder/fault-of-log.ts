import { DamagedHeadNote, EventsAreMissing } from '#event-store/sqlite';

const wayOut =
  'Die neuere Datei aus der Sicherung zurückholen. Ist sie verloren, nimmt »npm run cli -- accept-log --reason …« das Förderbuch, wie es ist; das bleibt vermerkt, und Vorgangsnummern der verlorenen Buchungen werden dann noch einmal vergeben.';

/** What is wrong with a log that cannot be used, for who runs the ledger; undefined for any other error. */
export function faultOfLog(error: unknown): string | undefined {
  if (error instanceof EventsAreMissing) {
    const { file, noted, head, lastRecordedAtMs } = error;
    if (head >= noted.position)
      return `In ${file} steht an Position ${noted.position} ein anderes Ereignis als vermerkt: Das ist nicht die Fortsetzung dieses Förderbuchs. ${wayOut}`;
    const since = lastRecordedAtMs === undefined ? '' : `, gebucht seit ${moment(lastRecordedAtMs)}`;
    return `In ${file} fehlen Buchungen: die Positionen ${head + 1n} bis ${noted.position}${since}, die letzte vermerkte vom ${moment(noted.recordedAtMs)}. ${wayOut}`;
  }
  if (error instanceof DamagedHeadNote)
    return `Der Vermerk ${error.file}.head ist beschädigt: Ob ${error.file} vollständig ist, lässt sich nicht sagen. Ihn aus der Sicherung zurückholen, oder mit »npm run cli -- accept-log --reason …« das Förderbuch nehmen, wie es ist; das bleibt vermerkt.`;
  return error instanceof Error && error.name === 'UnusableEventLog' ? error.message : undefined;
}

/** Such as 31.12.2023, 14:05:09. */
const moment = (ms: number): string =>
  new Date(ms).toLocaleString('de-DE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
