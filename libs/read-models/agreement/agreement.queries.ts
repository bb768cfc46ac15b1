import { sql } from 'kysely';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type AgreementRow = ReadModels['agreement'];
export type AgreementBudgetRow = ReadModels['agreement_budget'];
export type MilestoneRow = ReadModels['milestone'];

export interface AgreementFilter {
  readonly programme?: string;
  readonly state?: string;
  readonly synthetic?: boolean;
}

export const agreements = query({
  reads: ['agreement'],
  read: (
    models,
    { filter: { programme, state, synthetic }, page: request }: AgreementsAsked,
  ): Promise<Page<AgreementRow>> => {
    let found = models.selectFrom('agreement').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

interface AgreementsAsked {
  readonly filter: AgreementFilter;
  readonly page: PageRequest;
}

export interface AgreementWithMilestones {
  readonly agreement: AgreementRow;
  /** The years that it burdens, in their order. */
  readonly budgets: readonly AgreementBudgetRow[];
  readonly milestones: readonly MilestoneRow[];
}

export const agreement = query({
  reads: ['agreement', 'agreement_budget', 'milestone'],
  read: async (
    models,
    { caseNumber }: { readonly caseNumber: string },
  ): Promise<AgreementWithMilestones | undefined> => {
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
  },
});

/** A milestone with what it is of. */
export type MilestoneOfAgreementRow = MilestoneRow &
  Pick<AgreementRow, 'programme' | 'provider' | 'subject' | 'synthetic'>;

export interface MilestoneFilter {
  readonly programme?: string;
  readonly caseNumber?: string;
  readonly state?: string;
  /** Day, included; those without one are left out then. */
  readonly dueBy?: string;
  readonly synthetic?: boolean;
}

/** Milestones of all agreements. */
export const milestones = query({
  reads: ['agreement', 'milestone'],
  read: (
    models,
    {
      filter: { programme, caseNumber, state, dueBy, synthetic },
      page: request,
    }: { readonly filter: MilestoneFilter; readonly page: PageRequest },
  ): Promise<Page<MilestoneOfAgreementRow>> => {
    const rows = sql<MilestoneOfAgreementRow>`(
      SELECT m.*, a.programme, a.provider, a.subject, a.synthetic
      FROM milestone AS m JOIN agreement AS a ON a.case_number = m.case_number)`;
    let found = models.selectFrom(rows.as('milestones')).selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (state !== undefined) found = found.where('state', '=', state);
    if (dueBy !== undefined) found = found.where('due_on', '<=', dueBy);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});
