import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type BudgetActRow = ReadModels['budget_act'];

export interface BudgetActFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly state?: string;
  readonly synthetic?: boolean;
}

/** Acts on the budget that need a second person; those in the state PROPOSED are its worklist. */
export const budgetActs = query({
  reads: ['budget_act'],
  read: (
    models,
    {
      filter: { programme, line, fiscalYear, state, synthetic },
      page: request,
    }: { readonly filter: BudgetActFilter; readonly page: PageRequest },
  ): Promise<Page<BudgetActRow>> => {
    let found = models.selectFrom('budget_act').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (line !== undefined) found = found.where('line', '=', line);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

export const budgetAct = query({
  reads: ['budget_act'],
  read: (models, { budgetActId }: { readonly budgetActId: string }): Promise<BudgetActRow | undefined> =>
    models.selectFrom('budget_act').selectAll().where('budget_act_id', '=', budgetActId).executeTakeFirst(),
});
