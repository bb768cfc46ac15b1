import { daysOfSeries, decimal, isFiscalYear, type Day, type SeriesStep } from '#domain';
import { availableOf, eventsBehind, Replay, type LineFigures } from '#replay';
import { InvalidSetting } from '#operations/settings';
import { amountText, columns, dayText } from './german.ts';
import { withLog } from './with-log.ts';

export interface SeriesOptions {
  readonly from?: Day;
  readonly to?: Day;
  readonly step: SeriesStep;
  readonly knownAt?: number;
  readonly line?: string;
  readonly json?: true;
}

const pointsMax = 400;
const figures = [
  'appropriation',
  'blocked',
  'committed',
  'paid',
] as const satisfies readonly (keyof LineFigures)[];

/** Prints the figures of the budget lines of a programme and year over time, each day computed from the events alone. */
export async function printSeries(programme: string, year: string, options: SeriesOptions): Promise<void> {
  const fiscalYear = Number(year);
  if (!isFiscalYear(fiscalYear)) throw new InvalidSetting(`${year} ist kein Haushaltsjahr.`);
  const { from = `${year}-01-01`, to = `${year}-12-31`, step, knownAt, line } = options;
  const days = daysOfSeries(from, to, step, pointsMax);
  if (days.length === 0) throw new InvalidSetting('Der letzte Tag liegt vor dem ersten.');
  if (days.length > pointsMax)
    throw new InvalidSetting(`Das sind mehr als ${pointsMax} Tage. Bitte je Woche oder Monat fragen.`);
  const moment = { until: to, ...(knownAt !== undefined && { knownAtMs: knownAt }) };
  const events = await withLog('Suchen', (log) => eventsBehind(log, { programme, fiscalYear }, moment));
  const points = days.map((day) => {
    const counted = new Replay({ until: day });
    for (const { recorded, event } of events) counted.take(recorded, event);
    return { day, lines: counted.lines.filter((one) => line === undefined || one.line === line) };
  });
  if (points.every(({ lines }) => lines.length === 0))
    throw new InvalidSetting(`Zu ${programme} ${year} ist bis dahin nichts gebucht.`);
  if (options.json) console.log(JSON.stringify(points.map(jsonOf), null, 2));
  else {
    console.log(`${programme} ${year}: ${dayText(from)} bis ${dayText(to)}. Beträge in Euro.`);
    const head = [
      'Stichtag',
      'Haushaltsstelle',
      'Ansatz',
      'Gesperrt',
      'Festgelegt',
      'Ausgezahlt',
      'Verfügbar',
    ];
    const rows = points.flatMap(({ day, lines }) =>
      lines.map((one) => [
        dayText(day),
        one.line,
        ...figures.map((figure) => amountText(one[figure])),
        amountText(availableOf(one)),
      ]),
    );
    console.log(columns([head, ...rows], [2, 3, 4, 5, 6]));
  }
}

const jsonOf = ({ day, lines }: { readonly day: Day; readonly lines: readonly LineFigures[] }): object => ({
  day,
  lines: lines.map((one) => ({
    line: one.line,
    ...Object.fromEntries(figures.map((figure) => [figure, decimal(one[figure])])),
    available: decimal(availableOf(one)),
  })),
});
