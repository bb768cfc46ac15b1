import { existsSync } from 'node:fs';
import { decimal, percentage } from '#domain';
import { openReadModels, queries, type BudgetLineRow, type ReadModelQueries } from '#read-models';
import { availableOf, figureLines, incomeKeyOf, replay, type LineFigures, type ReplayResult } from '#replay';
import { readModelsFileOf } from '#operations/data-folder';
import { InvalidSetting } from '#operations';
import { dataFolder } from './data-folder.ts';
import { amountText, columns, countText } from './german.ts';
import { momentOf, momentText, type MomentOptions } from './moment.ts';
import { answeredFrames, frameJson, frameTable, shownFrames } from './replay-frames.ts';
import { withLog } from './with-log.ts';

export interface ReplayOptions extends MomentOptions {
  readonly programme?: string;
  readonly json?: true;
  readonly lines?: true;
  readonly verify?: true;
}

/** Computes every figure from the events alone, and prints it. */
export async function replayLog(options: ReplayOptions): Promise<void> {
  const result = await withLog('Nachrechnen', (log) => replay(log, momentOf(options)));
  const chosen = result.lines.filter(
    ({ programme }) => options.programme === undefined || programme === options.programme,
  );
  if (chosen.length === 0 && framesOf(result, options).length === 0 && options.programme !== undefined)
    throw new InvalidSetting(`Für ${options.programme} ist bis dahin nichts gebucht.`);
  if (options.lines) for (const line of figureLines(result)) console.log(line);
  else if (options.json) console.log(JSON.stringify(jsonOf(result, chosen, options), null, 2));
  else print(result, chosen, options);
  if (options.verify) await verify(result, options);
}

const usedPercent = (line: LineFigures): string =>
  percentage(line.committed + line.paid, line.appropriation + line.supplements);

function jsonOf(result: ReplayResult, lines: readonly LineFigures[], options: ReplayOptions): object {
  const { until } = momentOf(options);
  const { knownAt } = options;
  const { eventsRead, effectiveLater, recordedLater, figuresSha256, eventsSha256 } = result;
  return {
    until,
    knownAt: knownAt === undefined ? null : new Date(knownAt).toISOString(),
    currency: 'EUR',
    lines: lines.map((line) => ({
      programme: line.programme,
      line: line.line,
      fiscalYear: line.fiscalYear,
      name: line.name,
      exactness: line.exactness,
      effectiveFrom: line.effectiveFrom,
      warnedAt: line.warnedAtMs === undefined ? null : new Date(line.warnedAtMs).toISOString(),
      synthetic: line.synthetic,
      appropriation: decimal(line.appropriation),
      supplements: decimal(line.supplements),
      blocked: decimal(line.blocked),
      committed: decimal(line.committed),
      paid: decimal(line.paid),
      available: decimal(availableOf(line)),
      usedPercent: usedPercent(line),
      events: line.events,
    })),
    recipients: result.recipients
      .filter(({ programme }) => lines.some((line) => line.programme === programme))
      .map((one) => ({ ...one, committed: decimal(one.committed), paid: decimal(one.paid) })),
    income: result.income
      .filter(({ programme }) => lines.some((line) => line.programme === programme))
      .map((one) => ({ ...one, amount: decimal(one.amount) })),
    frames: framesOf(result, options).map(frameJson),
    eventsRead,
    effectiveLater,
    recordedLater,
    figuresSha256,
    eventsSha256,
  };
}

const framesOf = ({ frames }: ReplayResult, { programme }: ReplayOptions): ReplayResult['frames'] =>
  frames.filter((frame) => programme === undefined || frame.programme === programme);

const figureNames = ['Ansatz', 'Nachträge', 'Gesperrt', 'Festgelegt', 'Ausgezahlt', 'Verfügbar', 'in %'];
const figuresOf = (line: LineFigures): string[] => [
  ...[line.appropriation, line.supplements, line.blocked, line.committed, line.paid, availableOf(line)].map(
    amountText,
  ),
  usedPercent(line).replace('.', ','),
];
const nameOf = ({ programme, line, fiscalYear }: LineFigures): string => `${programme}/${line}/${fiscalYear}`;

function print(result: ReplayResult, lines: readonly LineFigures[], options: ReplayOptions): void {
  console.log(
    `Nachgerechnet aus ${countText(result.eventsRead)} Ereignissen: ${momentText(options)}. Beträge in Euro.\n`,
  );
  const table = columns(
    [['', ...figureNames], ...lines.map((line) => [nameOf(line), ...figuresOf(line)])],
    [1, 2, 3, 4, 5, 6, 7],
  );
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const isWide = table.split('\n').every((row) => row.length <= width);
  if (lines.length > 0) console.log(isWide ? table : lines.map(block).join('\n\n'));
  const received = result.income.filter(({ programme }) =>
    lines.some((line) => line.programme === programme),
  );
  if (received.length > 0)
    console.log(
      `\nEinnahmen, weil Zahlungen früherer Jahre zurückkamen:\n${columns(
        received.map((one) => [`  ${incomeKeyOf(one)}`, amountText(one.amount)]),
        [1],
      )}`,
    );
  const frames = framesOf(result, options);
  if (frames.length > 0) console.log(`${lines.length > 0 ? '\n' : ''}${frameTable(frames)}`);
  if (result.effectiveLater > 0)
    console.log(`\n${countText(result.effectiveLater)} Buchungen werden erst danach wirksam.`);
  if (result.recordedLater > 0)
    console.log(`${countText(result.recordedLater)} Ereignisse wurden erst danach gebucht.`);
  console.log(`\nSHA-256 der Zahlen      ${result.figuresSha256}  (replay --lines | sha256sum)`);
  console.log(`SHA-256 der Ereignisse  ${result.eventsSha256}  (${eventsCommand(result.eventsRead)})`);
}

/** Computes the same with tools of others. */
const eventsCommand = (eventsRead: number): string =>
  `sqlite3 -separator $'\\t' events.sqlite 'SELECT position, stream, revision, type, version, payload FROM event_log ORDER BY position LIMIT ${eventsRead}' | sha256sum`;

/** For terminals that the table does not fit. */
const block = (line: LineFigures): string => {
  const rows = figuresOf(line).map((figure, index) => [`  ${figureNames[index] ?? ''}`, figure]);
  return `${nameOf(line)}\n${columns(rows, [1])}`;
};

/** Compares with the answers of the read models for the same moment; exit code 1 when a figure differs. */
async function verify(
  { lines, recipients, income, frames }: ReplayResult,
  options: MomentOptions,
): Promise<void> {
  const file = readModelsFileOf(dataFolder());
  if (!existsSync(file)) throw new InvalidSetting('Es gibt noch keine Auswertungen: npm start baut sie auf.');
  const models = openReadModels(file);
  const { until, knownAtMs } = momentOf(options);
  const moment = { asOf: until, ...(knownAtMs !== undefined && { knownAtMs }) };
  try {
    const sort = {
      name: 'key',
      columns: [
        { column: 'programme', type: 'text' },
        { column: 'line', type: 'text' },
        { column: 'fiscal_year', type: 'integer' },
      ],
      descending: false,
    } as const;
    const { rows } = await queries.BudgetLinesAsOf.read(models, {
      filter: {},
      moment,
      page: { sort, limit: 1_000_000 },
    });
    const differing = [
      ...differencesOf(shownOfReplay(lines), shownOfReadModels(rows)),
      ...differencesOf(shownFrames(frames), await answeredFrames(models, moment)),
      ...(await recipientDifferences(models, recipients, options)),
      ...(await incomeDifferences(models, income, moment)),
    ];
    for (const difference of differing) console.error(difference);
    if (differing.length > 0) process.exitCode = 1;
    else console.error(`Stimmt mit den Auswertungen überein: ${countText(rows.length)} Haushaltsstellen.`);
  } finally {
    await models.destroy();
  }
}

/** A figure or text of a line by the column it is shown in. */
type Shown = Readonly<Record<string, string>>;

const shownOf = (
  row: Pick<LineFigures, 'name' | 'synthetic'> & {
    readonly exactness: string;
    readonly source: string;
    readonly effectiveFrom: string;
    readonly warnedAtMs: number | undefined;
  },
  figures: Readonly<
    Record<'appropriation' | 'supplements' | 'blocked' | 'committed' | 'paid' | 'available', bigint>
  >,
): Shown => ({
  Zweckbestimmung: row.name,
  Übungsdaten: row.synthetic ? 'ja' : 'nein',
  Genauigkeit: row.exactness,
  Quelle: row.source,
  'Wirkt ab': row.effectiveFrom,
  'Warnung bei 90 %': row.warnedAtMs === undefined ? 'keine' : new Date(row.warnedAtMs).toISOString(),
  Ansatz: amountText(figures.appropriation),
  Nachträge: amountText(figures.supplements),
  'Ansatz mit Nachträgen': amountText(figures.appropriation + figures.supplements),
  Gesperrt: amountText(figures.blocked),
  Festgelegt: amountText(figures.committed),
  Ausgezahlt: amountText(figures.paid),
  Verfügbar: amountText(figures.available),
  'in %': percentage(figures.committed + figures.paid, figures.appropriation + figures.supplements),
});

const shownOfReplay = (lines: readonly LineFigures[]): ReadonlyMap<string, Shown> =>
  new Map(
    lines.map((line) => [
      nameOf(line),
      shownOf(
        {
          ...line,
          exactness: line.exactness ?? '',
          source: JSON.stringify(line.source),
          effectiveFrom: line.effectiveFrom ?? '',
          warnedAtMs: line.warnedAtMs,
        },
        { ...line, available: availableOf(line) },
      ),
    ]),
  );

const shownOfReadModels = (rows: readonly BudgetLineRow[]): ReadonlyMap<string, Shown> =>
  new Map(
    rows.map((row) => [
      `${row.programme}/${row.line}/${row.fiscal_year}`,
      shownOf(
        {
          name: row.name,
          synthetic: row.synthetic === 1n,
          exactness: row.exactness,
          source: row.source,
          effectiveFrom: row.effective_from,
          warnedAtMs: row.warned_at_ms === null ? undefined : Number(row.warned_at_ms),
        },
        row,
      ),
    ]),
  );

/** What each municipality has open and was paid; its table knows no past, so it is compared for today alone. */
async function recipientDifferences(
  models: ReadModelQueries,
  recipients: ReplayResult['recipients'],
  { until, knownAt }: MomentOptions,
): Promise<readonly string[]> {
  if (until !== undefined || knownAt !== undefined) {
    console.error(
      'Die Zahlen je Kommune sind nur für heute zu vergleichen: ihre Auswertung kennt keinen Stichtag.',
    );
    return [];
  }
  const key = (one: { recipient: string; programme: string }, year: number | bigint): string =>
    `${one.recipient} ${one.programme} ${year}`;
  const shown = (committed: bigint, paid: bigint): Shown => ({
    Festgelegt: amountText(committed),
    Ausgezahlt: amountText(paid),
  });
  const rows = await models
    .selectFrom('recipient_consumption')
    .select(['recipient', 'programme', 'fiscal_year', 'committed', 'paid'])
    .execute();
  return differencesOf(
    new Map(
      recipients
        .filter(({ committed, paid }) => committed !== 0n || paid !== 0n)
        .map((one) => [key(one, one.fiscalYear), shown(one.committed, one.paid)]),
    ),
    // A municipality that only benefits has a row without figures of its own.
    new Map(
      rows
        .filter(({ committed, paid }) => committed !== 0n || paid !== 0n)
        .map((row) => [key(row, row.fiscal_year), shown(row.committed, row.paid)]),
    ),
  );
}

/** What came back of earlier years' payments, in the year whose income it is. */
async function incomeDifferences(
  models: ReadModelQueries,
  figures: ReplayResult['income'],
  { asOf, knownAtMs }: { readonly asOf?: string | undefined; readonly knownAtMs?: number },
): Promise<readonly string[]> {
  let query = models.selectFrom('income').select(['programme', 'line', 'frame_id', 'fiscal_year', 'amount']);
  if (asOf !== undefined) query = query.where('received_on', '<=', asOf);
  if (knownAtMs !== undefined) query = query.where('recorded_at_ms', '<=', BigInt(knownAtMs));
  const sums = new Map<string, bigint>();
  for (const { programme, line, frame_id: frame, fiscal_year: year, amount } of await query.execute()) {
    const key = incomeKeyOf({
      programme,
      ...(line !== null && { line }),
      ...(frame !== null && { frameId: frame }),
      fiscalYear: Number(year),
    });
    sums.set(key, (sums.get(key) ?? 0n) + amount);
  }
  const shown = (amount: bigint): Shown => ({ Einnahmen: amountText(amount) });
  return differencesOf(
    new Map(figures.map((one) => [incomeKeyOf(one), shown(one.amount)])),
    new Map([...sums].map(([key, amount]) => [key, shown(amount)])),
  );
}

function differencesOf(
  computed: ReadonlyMap<string, Shown>,
  answered: ReadonlyMap<string, Shown>,
): readonly string[] {
  return [...new Set([...answered.keys(), ...computed.keys()])].sort().flatMap((key) => {
    const [here, there] = [computed.get(key), answered.get(key)];
    return Object.keys(here ?? there ?? {}).flatMap((column) => {
      const [left, right] = [here?.[column] ?? 'nichts', there?.[column] ?? 'nichts'];
      return left === right ? [] : [`${key} ${column}: nachgerechnet ${left}, Auswertung ${right}`];
    });
  });
}
