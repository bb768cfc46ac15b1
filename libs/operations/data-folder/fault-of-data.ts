import { isEventStoreError } from '#event-store';
import { DamagedHeadNote, EventsAreMissing } from '#event-store/sqlite';
import { moment } from '../moment.ts';

const wayOut =
  'Die neuere Datei aus der Sicherung zurückholen. Ist sie verloren, nimmt »npm run cli -- accept-log --reason …« das Förderbuch, wie es ist; das bleibt vermerkt, und Vorgangsnummern der verlorenen Buchungen werden dann noch einmal vergeben.';

/** What is wrong with a log, the issuer's key or another file, for who runs the ledger; undefined for any other error. */
export function faultOfData(error: unknown): string | undefined {
  if (error instanceof EventsAreMissing) {
    const { file, noted, head, lastRecordedAtMs } = error;
    if (head >= noted.position)
      return `In ${file} steht an Position ${noted.position} ein anderes Ereignis als vermerkt: Das ist nicht die Fortsetzung dieses Förderbuchs. ${wayOut}`;
    const since = lastRecordedAtMs === undefined ? '' : `, gebucht seit ${moment(lastRecordedAtMs)}`;
    return `In ${file} fehlen Buchungen: die Positionen ${head + 1n} bis ${noted.position}${since}, die letzte vermerkte vom ${moment(noted.recordedAtMs)}. ${wayOut}`;
  }
  if (error instanceof DamagedHeadNote)
    return `Der Vermerk ${error.file}.head ist beschädigt: Ob ${error.file} vollständig ist, lässt sich nicht sagen. Ihn aus der Sicherung zurückholen, oder mit »npm run cli -- accept-log --reason …« das Förderbuch nehmen, wie es ist; das bleibt vermerkt.`;
  if (isEventStoreError(error, 'eventChanged')) {
    const { position, type, stream } = error.failure;
    const what = [type, stream && `Strom ${stream}`].filter((name) => name !== undefined).join(', ');
    return `Das Ereignis an Position ${position}${what === '' ? '' : ` (${what})`} ist nicht mehr, was gebucht wurde: Seine Prüfsumme stimmt nicht, es wird nicht verwendet. Die Datei der Ereignisse aus der Sicherung zurückholen.`;
  }
  if (isEventStoreError(error, 'damaged'))
    return `Die Datei der Ereignisse ist beschädigt (${error.failure.reason}). Sie aus der Sicherung zurückholen.`;
  if (!(error instanceof Error)) return undefined;
  // By name: some come from another thread.
  if (['UnusableEventLog', 'UnusableReadModels', 'IssuerKeyUnusable'].includes(error.name))
    return error.message;
  return faultOfFile(error);
}

const ofFiles: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht, oder der Ordner fehlt, in dem es liegen soll. Bitte den Namen prüfen.',
  EISDIR: 'ist ein Ordner, gebraucht wird eine Datei.',
  ENOTDIR: 'geht nicht: Ein Teil davon ist eine Datei, kein Ordner.',
  EACCES: 'darf dieses Benutzerkonto nicht lesen oder schreiben. Bitte die Rechte prüfen.',
  EPERM: 'darf dieses Benutzerkonto nicht ändern. Bitte die Rechte prüfen.',
  EROFS: 'liegt auf einem Datenträger, auf den nicht geschrieben werden kann.',
  ENOSPC: 'passt nicht mehr: Der Datenträger ist voll.',
  EDQUOT: 'passt nicht mehr: Das Kontingent dieses Benutzerkontos ist erschöpft.',
  EIO: 'ließ sich nicht lesen oder schreiben: Der Datenträger meldet einen Fehler.',
  EMFILE: 'ließ sich nicht öffnen: Der Prozess hat zu viele Dateien offen.',
  ENAMETOOLONG: 'ist als Name zu lang.',
};

function faultOfFile(error: Error): string | undefined {
  if (!('syscall' in error) || !('path' in error) || !('code' in error)) return undefined;
  return `${String(error.path)} ${ofFiles[String(error.code)] ?? `ließ sich nicht öffnen (${error.message}).`}`;
}
