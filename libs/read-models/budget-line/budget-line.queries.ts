import { sql } from 'kysely';
import { authorisingTotals, availableSigns, lineTotals, type BudgetLineKey } from '#domain';
import { positionKnownAt, trailOfKnownAt } from '../known-at.ts';
import type { Moment } from '../moment.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

const balances = ['consumption', 'appropriation', 'balance_day', 'balance_history'] as const;
type Balances = (typeof balances)[number];

export interface BudgetLineFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly synthetic?: boolean;
}

/** A budget line at a moment; amounts are cents. */
export interface BudgetLineRow {
  readonly programme: string;
  readonly line: string;
  readonly fiscal_year: bigint;
  readonly name: string;
  readonly synthetic: bigint;
  readonly exactness: string;
  readonly source: string;
  readonly product: string | null;
  readonly appropriation: bigint;
  readonly supplements: bigint;
  /** With consent (LHO § 37). */
  readonly overrun: bigint;
  /** By transfers (LHO § 20). */
  readonly received: bigint;
  readonly given: bigint;
  /** From the year before, on to the following one, and lapsed when the year was closed (LHO § 45). */
  readonly brought: bigint;
  readonly carried: bigint;
  readonly lapsed: bigint;
  /** Appropriation and supplements. */
  readonly appropriated: bigint;
  /** What the year may spend. */
  readonly authorised: bigint;
  readonly blocked: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
  readonly available: bigint;
  /** The day on which the appropriation takes effect. */
  readonly effective_from: string;
  readonly warned_at_ms: bigint | null;
}

/** Budget lines with what is appropriated, blocked, committed, paid and available. */
export const budgetLinesAsOf = query({
  reads: balances,
  sometimes: trailOfKnownAt,
  read: async (
    models,
    asked: { readonly filter: BudgetLineFilter; readonly moment: Moment; readonly page: PageRequest },
  ): Promise<Page<BudgetLineRow>> =>
    page((await linesAt(models, asked.filter, asked.moment)).query, asked.page),
});

/** One of them, and what was recorded since the moment; or why there is none at the moment. */
export const budgetLineAsOf = query({
  reads: balances,
  sometimes: trailOfKnownAt,
  read: async (models, { line, moment, laterMax }: BudgetLineAsked): Promise<BudgetLineAnswered> => {
    const { query } = await linesAt(models, line, moment);
    const row = await query.executeTakeFirst();
    if (!row) return { beginning: await beginningOf(models, line) };
    const { asOf, knownAtMs } = moment;
    if (knownAtMs === undefined) return { row };
    return { row, later: await recordedLater(models, line, { asOf, knownAtMs }, laterMax) };
  },
});

/** The same row, under a name of its own in traces and counts. */
export const budgetLineForecast = { ...budgetLineAsOf };

interface BudgetLineAsked {
  readonly line: BudgetLineKey;
  readonly moment: Moment;
  /** How many of the events that were recorded since the moment are told. */
  readonly laterMax: number;
}

export interface BudgetLineAnswered {
  readonly row?: BudgetLineRow;
  /** What was recorded after `knownAtMs`, where that was asked for. */
  readonly later?: readonly LaterEvent[];
  /** Of a line that is not there at the moment; undefined of one that there is not at all. */
  readonly beginning?: LineBeginning | undefined;
}

/** Since when there is a line: the day on which its appropriation takes effect, and when that was recorded (Unix milliseconds). */
export interface LineBeginning {
  readonly effective_from: string;
  /** Null where the trail is not there yet. */
  readonly recorded_at_ms: bigint | null;
}

/** Undefined of a line that there is not. */
const beginningOf = (
  models: Tables<'consumption' | 'trail'>,
  { programme, line, fiscalYear }: BudgetLineKey,
): Promise<LineBeginning | undefined> =>
  models
    .selectFrom('consumption')
    .leftJoin('trail', 'trail.position', 'consumption.first_position')
    .select(['consumption.effective_from', 'trail.recorded_at_ms'])
    .where('consumption.programme', '=', programme)
    .where('consumption.line', '=', line)
    .where('consumption.fiscal_year', '=', BigInt(fiscalYear))
    .executeTakeFirst();

/**
 * The lines at a moment. A line all of whose events have taken effect by `asOf` is a row of `consumption`. For any other
 * day `balance_history` holds the running totals of each line and effective day: a balance is the sum, over the effective
 * days up to `asOf`, of the last totals recorded by `knownAt`. A line is there from the day its
 * appropriation takes effect.
 */
async function linesAt(
  models: Tables<Balances | 'trail'>,
  filter: BudgetLineFilter,
  { asOf, knownAtMs }: Moment,
) {
  const lines =
    knownAtMs === undefined
      ? sql`${settled(filter, asOf)} UNION ALL ${summed(filter, asOf)}`
      : summed(filter, asOf, await positionKnownAt(models, knownAtMs));
  const shown = sql<BudgetLineRow>`(
    SELECT f.*, f.appropriation + f.supplements AS appropriated, ${authorised} AS authorised, ${available} AS available
    FROM (${lines}) AS f)`;
  // A query builder is thenable in no way that await may see: it travels inside an object.
  return { query: models.selectFrom(shown.as('lines')).selectAll() };
}

/** As the domain reckons it. */
const available = sql.join(
  lineTotals.map((total) => sql`${sql.lit(availableSigns[total])} * ${sql.ref(`f.${total}`)}`),
  sql` + `,
);

const authorised = sql.join(
  authorisingTotals.map((total) => sql`${sql.lit(availableSigns[total])} * ${sql.ref(`f.${total}`)}`),
  sql` + `,
);

const identity = sql`c.programme, c.line, c.fiscal_year, c.synthetic, c.effective_from`;

const settled = (filter: BudgetLineFilter, asOf: string) => sql`
  SELECT ${identity}, c.name, c.exactness, c.source, c.product, c.warned_at_ms,
    ${sql.join(lineTotals.map((total) => sql.ref(`c.${total}`)))}
  FROM consumption AS c
  WHERE ${chosen(filter)} AND c.latest_day <= ${asOf}`;

function summed(filter: BudgetLineFilter, asOf: string, known?: bigint) {
  const ofLine = (table: string) =>
    sql`${sql.ref(`${table}.programme`)} = c.programme AND ${sql.ref(`${table}.line`)} = c.line
      AND ${sql.ref(`${table}.fiscal_year`)} = c.fiscal_year`;
  const [source, named, isChosen] =
    known === undefined
      ? [sql.ref('d'), sql.ref('c'), sql`c.latest_day > ${asOf}`]
      : [sql.ref('h'), sql.ref('a'), sql`c.first_position <= ${known}`];
  const lastKnown =
    known === undefined
      ? sql``
      : sql`
    JOIN appropriation AS a ON a.position = (
      SELECT MAX(k.position) FROM appropriation AS k WHERE ${ofLine('k')} AND k.position <= ${known})
    JOIN balance_history AS h ON h.position = (
      SELECT MAX(k.position) FROM balance_history AS k
      WHERE ${ofLine('k')} AND k.effective_day = d.effective_day AND k.position <= ${known})`;
  const isWarned =
    known === undefined
      ? sql`c.warned_on <= ${asOf}`
      : sql`c.warned_on <= ${asOf} AND c.warned_position <= ${known}`;
  const names = sql`${named}.name, ${named}.exactness, ${named}.source, ${named}.product`;
  return sql`
    SELECT ${identity}, ${names}, CASE WHEN ${isWarned} THEN c.warned_at_ms END AS warned_at_ms,
      ${sql.join(
        lineTotals.map((total) => sql`CAST(SUM(${source}.${sql.ref(total)}) AS BIGINT) AS ${sql.ref(total)}`),
      )}
    FROM consumption AS c
    JOIN balance_day AS d ON ${ofLine('d')} AND d.effective_day <= ${asOf}
    ${lastKnown}
    WHERE ${chosen(filter)} AND ${isChosen} AND c.effective_from <= ${asOf}
    GROUP BY ${identity}, ${names}, c.warned_at_ms, c.warned_on, c.warned_position`;
}

const chosen = ({ programme, line, fiscalYear, synthetic }: BudgetLineFilter) =>
  sql.join(
    [
      sql`TRUE`,
      ...(programme === undefined ? [] : [sql`c.programme = ${programme}`]),
      ...(line === undefined ? [] : [sql`c.line = ${line}`]),
      ...(fiscalYear === undefined ? [] : [sql`c.fiscal_year = ${BigInt(fiscalYear)}`]),
      ...(synthetic === undefined ? [] : [sql`c.synthetic = ${synthetic ? 1n : 0n}`]),
    ],
    sql` AND `,
  );

/** An event on a budget line, and how it moved the line's totals. */
export interface LaterEvent {
  readonly position: bigint;
  readonly recorded_at_ms: bigint;
  readonly effective_day: string;
  readonly type: string;
  readonly data: string;
}

/**
 * What was recorded only after `knownAtMs` though it is effective by `asOf`: why the two answers for a day differ. At most
 * `limit` events, the first recorded first. Taken day by day, for a line may have many events of other days: the days whose first
 * such event comes first are enough, and of each what comes before the first event of the last of them.
 */
async function recordedLater(
  models: Tables<Balances | 'trail'>,
  { programme, line, fiscalYear }: BudgetLineKey,
  { asOf, knownAtMs }: Required<Moment>,
  limit: number,
): Promise<readonly LaterEvent[]> {
  const known = await positionKnownAt(models, knownAtMs);
  const rowsOfDay = sql`FROM balance_history AS k
    WHERE k.programme = d.programme AND k.line = d.line AND k.fiscal_year = d.fiscal_year
      AND k.effective_day = d.effective_day`;
  const atMost = sql`LIMIT ${sql.lit(limit)}`;
  const { rows } = await sql<LaterEvent>`
    WITH first_of_day AS MATERIALIZED (
      SELECT d.programme, d.line, d.fiscal_year, d.effective_day,
        (SELECT MIN(k.position) ${rowsOfDay} AND k.position > ${known}) AS first_position
      FROM balance_day AS d
      WHERE d.programme = ${programme} AND d.line = ${line} AND d.fiscal_year = ${BigInt(fiscalYear)}
        AND d.effective_day <= ${asOf}
    ), days AS MATERIALIZED (
      SELECT * FROM first_of_day WHERE first_position IS NOT NULL ORDER BY first_position ${atMost}
    ), bound AS MATERIALIZED (
      SELECT CASE COUNT(*) WHEN ${sql.lit(limit)} THEN MAX(first_position) ELSE ${sql.lit(2n ** 63n - 1n)} END AS last_position
      FROM days
    ), later AS MATERIALIZED (
      SELECT h.position
      FROM bound CROSS JOIN days AS d JOIN balance_history AS h ON h.position IN (
        SELECT k.position ${rowsOfDay} AND k.position BETWEEN d.first_position AND bound.last_position
        ORDER BY k.position ${atMost})
      ORDER BY h.position ${atMost}
    )
    SELECT t.position, t.recorded_at_ms, t.effective_day, t.type, t.data
    FROM trail AS t JOIN later ON later.position = t.position
    ORDER BY t.position`.execute(models);
  return rows;
}
