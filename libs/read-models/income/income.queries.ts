import { sql, type SelectQueryBuilder } from 'kysely';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

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
export const income = query({
  reads: ['income'],
  read: async (
    models,
    { filter, page: request }: { readonly filter: IncomeFilter; readonly page: PageRequest },
  ): Promise<IncomePage> => {
    const found = filtered(models.selectFrom('income'), filter);
    const { total } = await found
      .select(sql<bigint>`CAST(COALESCE(SUM(amount), 0) AS BIGINT)`.as('total'))
      .executeTakeFirstOrThrow();
    return { ...(await page(found.selectAll(), request)), total };
  },
});

function filtered<Row>(
  income: SelectQueryBuilder<Pick<ReadModels, 'income'>, 'income', Row>,
  { programme, line, fiscalYear, synthetic, asOf, knownAtMs }: IncomeFilter,
): SelectQueryBuilder<Pick<ReadModels, 'income'>, 'income', Row> {
  let found = income;
  if (programme !== undefined) found = found.where('programme', '=', programme);
  if (line !== undefined) found = found.where('line', '=', line);
  if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
  if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
  if (asOf !== undefined) found = found.where('received_on', '<=', asOf);
  if (knownAtMs !== undefined) found = found.where('recorded_at_ms', '<=', BigInt(knownAtMs));
  return found;
}
