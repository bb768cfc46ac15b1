import { sql } from 'kysely';
import { positionKnownAt } from './known-at.ts';
import { page, type Page, type PageRequest } from './page.ts';
import type { ReadModelQueries } from './read-models.ts';

/** A moment on both time axes; an axis that is left out is today. */
export interface Moment {
  /** Effective day, included. */
  readonly asOf?: string;
  /** Unix milliseconds, included: what was recorded by then. */
  readonly knownAtMs?: number;
}

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
  /** The appropriation first enacted, without supplements. */
  readonly appropriation: bigint;
  /** Appropriation and supplements, at the moment. */
  readonly appropriated: bigint;
  readonly blocked: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
  readonly available: bigint;
  readonly warned_at_ms: bigint | null;
  readonly events: bigint;
}

/** Budget lines with what is appropriated, blocked, committed, paid and available. */
export const budgetLines = async (
  models: ReadModelQueries,
  filter: BudgetLineFilter,
  moment: Moment,
  request: PageRequest,
): Promise<Page<BudgetLineRow>> => page((await linesAt(models, filter, moment)).query, request);

export const budgetLine = async (
  models: ReadModelQueries,
  key: Required<Omit<BudgetLineFilter, 'synthetic'>>,
  moment: Moment,
): Promise<BudgetLineRow | undefined> => {
  const { query } = await linesAt(models, key, moment);
  return query.executeTakeFirst();
};

/**
 * The lines at a moment. Today is a row of `consumption`. For the past, `balance_history` holds the running totals of each
 * line and effective day: a balance is the sum, over the effective days up to `asOf`, of the last totals recorded by
 * `knownAt`; a line without any event by then is left out.
 */
async function linesAt(models: ReadModelQueries, filter: BudgetLineFilter, { asOf, knownAtMs }: Moment) {
  const known = knownAtMs === undefined ? undefined : await positionKnownAt(models, knownAtMs);
  const lines = asOf === undefined && known === undefined ? today(filter) : past(filter, asOf, known);
  // A query builder is thenable in no way that await may see: it travels inside an object.
  return { query: models.selectFrom(sql<BudgetLineRow>`(${lines})`.as('lines')).selectAll() };
}

const today = (filter: BudgetLineFilter) => sql`
  SELECT c.programme, c.line, c.fiscal_year, c.name, c.synthetic, c.exactness, c.source, c.appropriation,
    c.appropriation + c.supplements AS appropriated, c.blocked, c.committed, c.paid, c.available, c.warned_at_ms, c.events
  FROM consumption AS c
  WHERE ${chosen(filter)}`;

function past(filter: BudgetLineFilter, asOf = '9999', known?: bigint) {
  const totals = known === undefined ? 'd' : 'h';
  const total = (column: string) => sql`CAST(SUM(${sql.ref(`${totals}.${column}`)}) AS BIGINT)`;
  const lastKnown =
    known === undefined
      ? sql``
      : sql`JOIN balance_history AS h ON h.position = (
          SELECT MAX(k.position) FROM balance_history AS k
          WHERE k.programme = d.programme AND k.line = d.line AND k.fiscal_year = d.fiscal_year
            AND k.effective_day = d.effective_day AND k.position <= ${known})`;
  return sql`
    SELECT t.*, t.appropriated - t.blocked - t.committed - t.paid AS available
    FROM (
      SELECT c.programme, c.line, c.fiscal_year, c.name, c.synthetic, c.exactness, c.source, c.appropriation, c.warned_at_ms,
        c.events, ${total('appropriated')} AS appropriated, ${total('blocked')} AS blocked,
        ${total('committed')} AS committed, ${total('paid')} AS paid
      FROM consumption AS c
      JOIN balance_day AS d ON d.programme = c.programme AND d.line = c.line AND d.fiscal_year = c.fiscal_year
      ${lastKnown}
      WHERE ${chosen(filter)} AND d.effective_day <= ${asOf}
      GROUP BY c.programme, c.line, c.fiscal_year, c.name, c.synthetic, c.exactness, c.source, c.appropriation,
        c.warned_at_ms, c.events
    ) AS t`;
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
export async function recordedLater(
  models: ReadModelQueries,
  { programme, line, fiscalYear }: Required<Omit<BudgetLineFilter, 'synthetic'>>,
  { asOf = '9999', knownAtMs }: Moment & { readonly knownAtMs: number },
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
