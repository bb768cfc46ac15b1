import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type CaseActRow = ReadModels['case_act'];

export interface CaseActFilter {
  readonly programme?: string;
  readonly caseNumber?: string;
  readonly state?: string;
  readonly synthetic?: boolean;
}

/** Acts on awards that need a second person; those in the state PROPOSED are its worklist. */
export const caseActs = query({
  reads: ['case_act'],
  read: (
    models,
    {
      filter: { programme, caseNumber, state, synthetic },
      page: request,
    }: { readonly filter: CaseActFilter; readonly page: PageRequest },
  ): Promise<Page<CaseActRow>> => {
    let found = models.selectFrom('case_act').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

export const caseAct = query({
  reads: ['case_act'],
  read: (models, { caseActId }: { readonly caseActId: string }): Promise<CaseActRow | undefined> =>
    models.selectFrom('case_act').selectAll().where('case_act_id', '=', caseActId).executeTakeFirst(),
});
