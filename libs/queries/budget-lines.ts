import { sql } from 'kysely';
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
export function budgetLines(
  models: ReadModelQueries,
  filter: BudgetLineFilter,
  moment: Moment,
  request: PageRequest,
): Promise<Page<BudgetLineRow>> {
  return page(linesAt(models, filter, moment), request);
}

export const budgetLine = async (
  models: ReadModelQueries,
  key: Required<Omit<BudgetLineFilter, 'synthetic'>>,
  moment: Moment,
): Promise<BudgetLineRow | undefined> => linesAt(models, key, moment).executeTakeFirst();

/**
 * The lines at a moment. Today is a row of `consumption`. For the past, `balance_history` holds the running totals of each
 * line and effective day: a balance is the sum, over the effective days up to `asOf`, of the last totals recorded by
 * `knownAt`; a line without any event by then is left out.
 */
function linesAt(models: ReadModelQueries, filter: BudgetLineFilter, moment: Moment) {
  const isToday = moment.asOf === undefined && moment.knownAtMs === undefined;
  const lines = isToday ? today(filter) : past(filter, moment);
  return models.selectFrom(sql<BudgetLineRow>`(${lines})`.as('lines')).selectAll();
}

const today = (filter: BudgetLineFilter) => sql`
  SELECT c.programme, c.line, c.fiscal_year, c.name, c.synthetic, c.exactness, c.source, c.appropriation,
    c.appropriation + c.supplements AS appropriated, c.blocked, c.committed, c.paid, c.available, c.warned_at_ms, c.events
  FROM consumption AS c
  WHERE ${chosen(filter)}`;

function past(filter: BudgetLineFilter, { asOf = '9999', knownAtMs }: Moment) {
  const totals = knownAtMs === undefined ? 'd' : 'h';
  const total = (column: string) => sql`CAST(SUM(${sql.ref(`${totals}.${column}`)}) AS BIGINT)`;
  const lastKnown =
    knownAtMs === undefined
      ? sql``
      : sql`JOIN balance_history AS h ON h.position = (
          SELECT k.position FROM balance_history AS k
          WHERE k.programme = d.programme AND k.line = d.line AND k.fiscal_year = d.fiscal_year
            AND k.effective_day = d.effective_day AND k.recorded_at_ms <= ${BigInt(knownAtMs)}
          ORDER BY k.recorded_at_ms DESC, k.position DESC LIMIT 1)`;
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
 * `limit` events, the first recorded first.
 */
export const recordedLater = (
  models: ReadModelQueries,
  { programme, line, fiscalYear }: Required<Omit<BudgetLineFilter, 'synthetic'>>,
  { asOf = '9999', knownAtMs }: Moment,
  limit: number,
): Promise<readonly LaterEvent[]> =>
  models
    .selectFrom('trail')
    .select(['position', 'recorded_at_ms', 'effective_day', 'type', 'data'])
    .where('programme', '=', programme)
    .where('fiscal_year', '=', BigInt(fiscalYear))
    .where('line', '=', line)
    .where('effective_day', '<=', asOf)
    .where('recorded_at_ms', '>', BigInt(knownAtMs ?? Number.MAX_SAFE_INTEGER))
    .orderBy('position')
    .limit(limit)
    .execute();
