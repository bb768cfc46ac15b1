import { daysOfSeries, decimal, type Day, type SeriesStep } from '#domain';
import { availableOf, eventsBehind, Replay, type LineFigures } from '#replay';
import { InvalidSetting } from '#operations/settings';
import { figuresOfSubject, queries, type SummedSubject } from '#read-models';
import { fiscalYearIn, figureTexts, subjectOf } from './figure-options.ts';
import { amountText, columns, dayText } from './german.ts';
import type { TableFormat } from './choices.ts';
import { printTable } from './print-table.ts';
import { withLog } from './with-log.ts';
import { withModels } from './with-models.ts';

export interface SeriesOptions {
  readonly from?: Day;
  readonly to?: Day;
  readonly step: SeriesStep;
  readonly knownAt?: number;
  readonly line?: string;
  /** A municipality, a frame, or the programme as a whole instead of its lines. */
  readonly recipient?: string;
  readonly frame?: string;
  readonly total?: true;
  readonly json?: true;
  readonly format?: TableFormat;
}

const pointsMax = 400;
const figures = [
  'appropriation',
  'blocked',
  'committed',
  'paid',
] as const satisfies readonly (keyof LineFigures)[];

/**
 * Prints the figures of the budget lines of a programme and year over time, each day computed from the events alone; or those of the
 * programme as a whole, of a municipality or a frame.
 */
export async function printSeries(programme: string, year: string, options: SeriesOptions): Promise<void> {
  const fiscalYear = fiscalYearIn(year);
  const { from = `${year}-01-01`, to = `${year}-12-31`, step, knownAt, line } = options;
  const days = daysOfSeries(from, to, step, pointsMax);
  if (days.length === 0) throw new InvalidSetting('Der letzte Tag liegt vor dem ersten.');
  if (days.length > pointsMax)
    throw new InvalidSetting(`Das sind mehr als ${pointsMax} Tage. Bitte je Woche oder Monat fragen.`);
  const { recipient, frame, total, format } = options;
  if (recipient !== undefined || frame !== undefined || total || format !== undefined)
    return printSeriesOf(subjectOf(programme, year, options), days, {
      format: options.json ? 'json' : (format ?? 'text'),
      ...(knownAt !== undefined && { knownAtMs: knownAt }),
    });
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

/** Of what only adds up, as the API answers it. @throws InvalidSetting */
async function printSeriesOf(
  subject: SummedSubject,
  days: readonly Day[],
  { format, knownAtMs }: { readonly format: TableFormat; readonly knownAtMs?: number },
): Promise<void> {
  const asked = { days, ...(knownAtMs !== undefined && { knownAtMs }) };
  const points = await withModels((models) =>
    subject.kind === 'RECIPIENT'
      ? queries.RecipientSeries.read(models, { ...asked, subject })
      : subject.kind === 'FRAME'
        ? queries.FrameSeries.read(models, { ...asked, subject })
        : queries.ProgrammeSeries.read(models, { ...asked, subject }),
  );
  if (points.every(({ figures: of }) => of === undefined))
    throw new InvalidSetting('Dazu ist bis dahin nichts gebucht.');
  const names = Object.keys(figuresOfSubject(subject));
  await printTable(
    {
      name: `${days[0] === undefined ? '' : dayText(days[0])} bis ${dayText(days.at(-1) ?? '')}`,
      columns: [
        { key: 'day', heading: 'Stichtag', kind: 'day' },
        ...names.map((name) => ({ key: name, heading: figureTexts[name] ?? name, kind: 'amount' as const })),
      ],
      rows: points.map(({ day, figures: of }) => [day, ...names.map((name) => of?.[name])]),
    },
    format,
  );
}

const jsonOf = ({ day, lines }: { readonly day: Day; readonly lines: readonly LineFigures[] }): object => ({
  day,
  lines: lines.map((one) => ({
    line: one.line,
    ...Object.fromEntries(figures.map((figure) => [figure, decimal(one[figure])])),
    available: decimal(availableOf(one)),
  })),
});
