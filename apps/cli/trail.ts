import { partsOfCaseNumber, type LedgerEvent } from '#domain';
import { eventWords, roleName } from '#event-words';
import { trailOf, trailOfAward, type ReplayedEvent } from '#replay';
import { InvalidSetting } from '#operations/settings';
import { amountText, columns, dayText, instantText } from './german.ts';
import { withLog } from './with-log.ts';

/** Prints everything that happened to a case or published award, in order, with who did it and by what authority. */
export async function printTrail(id: string, { json }: { readonly json?: true }): Promise<void> {
  const isCase = partsOfCaseNumber(id) !== undefined;
  const events = await withLog('Suchen', (log) => (isCase ? trailOf(log, id) : trailOfAward(log, id)));
  if (events.length === 0)
    throw new InvalidSetting(
      isCase
        ? `Zu ${id} ist nichts gebucht.`
        : `${id} ist keine Vorgangsnummer und keine veröffentlichte Bewilligung. Eine Vorgangsnummer sieht aus wie EFA-2023-000417.`,
    );
  if (json) {
    console.log(JSON.stringify(events.map(jsonOf), null, 2));
    return;
  }
  console.log(`${id}: ${events.length} Ereignisse\n`);
  const rows = events.map(({ recorded, event }) => [
    dayText(recorded.effectiveDay),
    eventWords(event.type),
    amountOf(event),
    `${recorded.actor.subject} (${roleName(recorded.actor.role)})`,
    [`#${recorded.position}`, ...detailsOf(event)].join(' · '),
  ]);
  console.log(columns([['wirksam', 'was', 'Euro', 'wer', ''], ...rows], [2]));
  const [first, last] = [events[0], events.at(-1)];
  if (first && last)
    console.log(
      `\nGebucht vom ${instantText(first.recorded.recordedAtMs)} bis ${instantText(last.recorded.recordedAtMs)}; --json zeigt jedes Ereignis mit Kennung und Inhalt.`,
    );
}

const jsonOf = ({ recorded }: ReplayedEvent): object => ({
  position: recorded.position.toString(),
  id: recorded.id,
  type: recorded.type,
  version: recorded.version,
  stream: recorded.stream,
  revision: recorded.revision.toString(),
  recordedAt: new Date(recorded.recordedAtMs).toISOString(),
  effectiveDay: recorded.effectiveDay,
  actor: recorded.actor,
  data: JSON.parse(recorded.payload) as object,
});

const amountOf = ({ data }: LedgerEvent): string => {
  if ('amount' in data) return amountText(data.amount);
  if ('requested' in data) return amountText(data.requested);
  return 'released' in data ? amountText(data.released) : '';
};

/** What of an event a reader of the list asks for next. */
function detailsOf({ data }: LedgerEvent): readonly string[] {
  const text = (name: string, label: string): readonly string[] => {
    const value = (data as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? [`${label}${value}`] : [];
  };
  return [
    ...text('orderNumber', ''),
    ...text('drawdownId', 'Abruf '),
    ...text('milestoneId', 'Meilenstein '),
    ...('authorityLimit' in data
      ? [`Befugnis ${data.authorityId ?? 'fehlt'} bis ${amountText(data.authorityLimit)}`]
      : []),
    ...text('iban', 'auf '),
    ...text('bankReference', 'Bank '),
    ...text('attemptedBy', 'Versuch von '),
    ...text('reason', 'Grund: '),
  ];
}
