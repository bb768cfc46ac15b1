import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type BudgetActRow = ReadModels['budget_act'];

export interface BudgetActFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly state?: string;
}

/** Acts on the budget that need a second person; those in the state PROPOSED are its worklist. */
export function budgetActs(
  models: ReadModelQueries,
  { programme, line, fiscalYear, state }: BudgetActFilter,
  request: PageRequest,
): Promise<Page<BudgetActRow>> {
  let query = models.selectFrom('budget_act').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (line !== undefined) query = query.where('line', '=', line);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (state !== undefined) query = query.where('state', '=', state);
  return page(query, request);
}

export const budgetAct = (models: ReadModelQueries, budgetActId: string): Promise<BudgetActRow | undefined> =>
  models.selectFrom('budget_act').selectAll().where('budget_act_id', '=', budgetActId).executeTakeFirst();
