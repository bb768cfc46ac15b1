import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type AgreementRow = ReadModels['agreement'];
export type AgreementBudgetRow = ReadModels['agreement_budget'];
export type MilestoneRow = ReadModels['milestone'];

export interface AgreementFilter {
  readonly programme?: string;
  readonly state?: string;
}

export function agreements(
  models: ReadModelQueries,
  { programme, state }: AgreementFilter,
  request: PageRequest,
): Promise<Page<AgreementRow>> {
  let query = models.selectFrom('agreement').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (state !== undefined) query = query.where('state', '=', state);
  return page(query, request);
}

export interface AgreementWithMilestones {
  readonly agreement: AgreementRow;
  /** The years that it burdens, in their order. */
  readonly budgets: readonly AgreementBudgetRow[];
  readonly milestones: readonly MilestoneRow[];
}

export async function agreement(
  models: ReadModelQueries,
  caseNumber: string,
): Promise<AgreementWithMilestones | undefined> {
  const found = await models
    .selectFrom('agreement')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  if (!found) return undefined;
  const milestones = await models
    .selectFrom('milestone')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .orderBy('milestone_id')
    .execute();
  const budgets = await models
    .selectFrom('agreement_budget')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .orderBy('fiscal_year')
    .orderBy('line')
    .execute();
  return { agreement: found, budgets, milestones };
}
