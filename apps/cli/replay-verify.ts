import { percentage } from '#domain';
import { queries, type BudgetLineRow, type Moment, type ReadModelQueries } from '#read-models';
import { authorisedOf, availableOf, incomeKeyOf, type LineFigures, type ReplayResult } from '#replay';
import { amountText, countText } from './german.ts';
import { shownMomentOf, type MomentOptions } from './moment.ts';
import { withModels } from './with-models.ts';
import { frameName, shownFrame, shownFrames } from './replay-frames.ts';

/** Compares with the answers of the read models for the same moment; exit code 1 when a figure differs. */
export async function verifyReplay(
  { lines, recipients, income, frames }: ReplayResult,
  options: MomentOptions,
): Promise<void> {
  const moment = shownMomentOf(options);
  await withModels(async (models) => {
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
  });
}

const lineName = ({ programme, line, fiscalYear }: LineFigures): string =>
  `${programme}/${line}/${fiscalYear}`;

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
    Record<
      | 'appropriation'
      | 'supplements'
      | 'overrun'
      | 'received'
      | 'given'
      | 'brought'
      | 'carried'
      | 'lapsed'
      | 'authorised'
      | 'blocked'
      | 'committed'
      | 'paid'
      | 'available',
      bigint
    >
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
  Überschreitungen: amountText(figures.overrun),
  'Umgebucht von anderen': amountText(figures.received),
  'Umgebucht auf andere': amountText(figures.given),
  'Aus dem Vorjahr': amountText(figures.brought),
  'Ins Folgejahr': amountText(figures.carried),
  Verfallen: amountText(figures.lapsed),
  'Zusammen auszugeben': amountText(figures.authorised),
  Gesperrt: amountText(figures.blocked),
  Festgelegt: amountText(figures.committed),
  Ausgezahlt: amountText(figures.paid),
  Verfügbar: amountText(figures.available),
  'in %': percentage(figures.committed + figures.paid, figures.authorised),
});

const shownOfReplay = (lines: readonly LineFigures[]): ReadonlyMap<string, Shown> =>
  new Map(
    lines.map((line) => [
      lineName(line),
      shownOf(
        {
          ...line,
          exactness: line.exactness ?? '',
          source: JSON.stringify(line.source),
          effectiveFrom: line.effectiveFrom ?? '',
          warnedAtMs: line.warnedAtMs,
        },
        { ...line, authorised: authorisedOf(line), available: availableOf(line) },
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

/** What the read models answer for the same moment. */
async function answeredFrames(models: ReadModelQueries, moment: Moment): Promise<ReadonlyMap<string, Shown>> {
  const sort = {
    name: 'key',
    columns: [
      { column: 'programme', type: 'text' },
      { column: 'frame_id', type: 'text' },
      { column: 'fiscal_year', type: 'integer' },
    ],
    descending: false,
  } as const;
  const { rows } = await queries.FrameConsumption.read(models, {
    filter: {},
    moment,
    page: { sort, limit: 1_000_000 },
  });
  return new Map(
    rows.map((row) => [
      frameName({ programme: row.programme, frameId: row.frame_id, fiscalYear: Number(row.fiscal_year) }),
      shownFrame(row),
    ]),
  );
}
