import { decimal, isFiscalYear, type BudgetLineEvent, type Cents } from '#domain';
import { eventWords } from '#event-words';
import { availableOf, eventsBehind, Replay, type LineFigures, type ReplayedEvent } from '#replay';
import { InvalidSetting } from '#operations/settings';
import { amountText, changeText, columns, countText, dayText } from './german.ts';
import { momentOf, momentText, type MomentOptions } from './moment.ts';
import { withLog } from './with-log.ts';

export interface WhyOptions extends MomentOptions {
  readonly line?: string;
  readonly all?: true;
  readonly json?: true;
}

type Behind = ReplayedEvent & { readonly event: BudgetLineEvent };
type Component =
  | 'appropriation'
  | 'supplements'
  | 'overrun'
  | 'received'
  | 'given'
  | 'brought'
  | 'carried'
  | 'lapsed'
  | 'blocked'
  | 'committed'
  | 'paid';

const components: readonly (readonly [Component, string])[] = [
  ['appropriation', 'Ansatz'],
  ['supplements', 'Nachträge'],
  ['overrun', 'Überschreitungen'],
  ['received', 'Umgebucht von anderen Haushaltsstellen'],
  ['given', 'Umgebucht auf andere Haushaltsstellen'],
  ['brought', 'Ausgabereste aus dem Vorjahr'],
  ['carried', 'Ins Folgejahr übertragen'],
  ['lapsed', 'Verfallen'],
  ['blocked', 'Gesperrt'],
  ['committed', 'Festgelegt und noch offen'],
  ['paid', 'Ausgezahlt'],
];
const shownMax = 12;

/** Prints how the figures of a programme and year come about: each with the events behind it. */
export async function printWhy(programme: string, year: string, options: WhyOptions): Promise<void> {
  const fiscalYear = Number(year);
  if (!isFiscalYear(fiscalYear)) throw new InvalidSetting(`${year} ist kein Haushaltsjahr.`);
  const moment = momentOf(options);
  const events = await withLog('Suchen', (log) => eventsBehind(log, { programme, fiscalYear }, moment));
  const lines = [...new Set(events.map(({ event }) => event.data.line))]
    .filter((line) => options.line === undefined || line === options.line)
    .sort()
    .map((line) => statementOf(events.filter(({ event }) => event.data.line === line)));
  if (lines.length === 0)
    throw new InvalidSetting(
      `Zu ${programme} ${year} ist ${options.line ?? ''} bis dahin nichts gebucht.`.replace('  ', ' '),
    );
  if (options.json) console.log(JSON.stringify(lines.map(jsonOf), null, 2));
  else {
    console.log(`${programme} ${year}: ${momentText(options)}. Beträge in Euro.`);
    for (const statement of lines) print(statement, options.all === true);
  }
}

interface Statement {
  readonly figures: LineFigures;
  readonly entries: readonly {
    readonly behind: Behind;
    readonly change: Readonly<Record<Component, Cents>>;
  }[];
}

function statementOf(events: readonly Behind[]): Statement {
  const counted = new Replay({});
  const entries = events.map((behind) => {
    const before = counted.lines[0];
    const known = { ...before };
    counted.take(behind.recorded, behind.event);
    const after = counted.lines[0];
    const change = Object.fromEntries(
      components.map(([component]) => [component, (after?.[component] ?? 0n) - (known[component] ?? 0n)]),
    ) as Record<Component, Cents>;
    return { behind, change };
  });
  const [figures] = counted.lines;
  if (!figures) throw new RangeError('A statement needs an event.');
  return { figures, entries };
}

function print({ figures, entries }: Statement, all: boolean): void {
  console.log(`\n${figures.programme}/${figures.line}/${figures.fiscalYear}  ${figures.name}`);
  for (const [component, label] of components) {
    const moved = entries.filter(({ change }) => change[component] !== 0n);
    console.log(`\n  ${label}: ${amountText(figures[component])}`);
    let running = 0n;
    const rows = moved.map(({ behind: { recorded, event }, change }) => {
      running += change[component];
      return [
        `    ${dayText(recorded.effectiveDay)}`,
        `#${recorded.position}`,
        eventWords(event.type),
        'commitmentId' in event.data ? event.data.commitmentId : '',
        changeText(change[component]),
        amountText(running),
        noteOf(event),
      ];
    });
    const shown = all ? rows : rows.slice(-shownMax);
    if (shown.length < rows.length)
      console.log(`    … ${countText(rows.length - shown.length)} frühere (--all zeigt alle)`);
    if (shown.length > 0) console.log(columns(shown, [1, 4, 5]));
  }
  console.log(
    `\n  Verfügbar: ${amountText(availableOf(figures))}  (Ansatz + Nachträge + Überschreitungen ± Umbuchungen + Reste aus dem Vorjahr − Gesperrt − Festgelegt − Ausgezahlt − ins Folgejahr − verfallen)`,
  );
}

function noteOf({ data }: BudgetLineEvent): string {
  if ('reason' in data) return data.reason;
  return 'source' in data ? `Quelle: ${data.source.title}` : '';
}

const jsonOf = ({ figures, entries }: Statement): object => ({
  programme: figures.programme,
  line: figures.line,
  fiscalYear: figures.fiscalYear,
  name: figures.name,
  ...Object.fromEntries(components.map(([component]) => [component, decimal(figures[component])])),
  available: decimal(availableOf(figures)),
  events: entries.map(({ behind: { recorded }, change }) => ({
    position: recorded.position.toString(),
    id: recorded.id,
    type: recorded.type,
    effectiveDay: recorded.effectiveDay,
    recordedAt: new Date(recorded.recordedAtMs).toISOString(),
    actor: recorded.actor,
    ...Object.fromEntries(
      components
        .filter(([component]) => change[component] !== 0n)
        .map(([component]) => [component, decimal(change[component])]),
    ),
    data: JSON.parse(recorded.payload) as object,
  })),
});
