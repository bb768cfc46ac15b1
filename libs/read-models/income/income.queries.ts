import { sql, type SelectQueryBuilder } from 'kysely';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type IncomeRow = ReadModels['income'];

export interface IncomeFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly synthetic?: boolean;
  /** Day, included: what had come back by then. */
  readonly asOf?: string;
  /** Unix milliseconds, included: what was recorded by then. */
  readonly knownAtMs?: number;
}

export interface IncomePage extends Page<IncomeRow> {
  /** Of all that the filter finds, not of the page alone; cents. */
  readonly total: bigint;
}

/** What came back of payments of earlier years, with its sum. */
export async function income(
  models: ReadModelQueries,
  filter: IncomeFilter,
  request: PageRequest,
): Promise<IncomePage> {
  const found = filtered(models.selectFrom('income'), filter);
  const { total } = await found
    .select(sql<bigint>`CAST(COALESCE(SUM(amount), 0) AS BIGINT)`.as('total'))
    .executeTakeFirstOrThrow();
  return { ...(await page(found.selectAll(), request)), total };
}

function filtered<Row>(
  query: SelectQueryBuilder<ReadModels, 'income', Row>,
  { programme, line, fiscalYear, synthetic, asOf, knownAtMs }: IncomeFilter,
): SelectQueryBuilder<ReadModels, 'income', Row> {
  let found = query;
  if (programme !== undefined) found = found.where('programme', '=', programme);
  if (line !== undefined) found = found.where('line', '=', line);
  if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
  if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
  if (asOf !== undefined) found = found.where('received_on', '<=', asOf);
  if (knownAtMs !== undefined) found = found.where('recorded_at_ms', '<=', BigInt(knownAtMs));
  return found;
}
