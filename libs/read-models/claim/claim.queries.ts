import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type ClaimRow = ReadModels['claim'];

export interface ClaimFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly recipient?: string;
  readonly leikaKey?: string;
  readonly state?: string;
  readonly synthetic?: boolean;
}

export const claims = query({
  reads: ['claim'],
  read: (
    models,
    {
      filter: { programme, line, fiscalYear, recipient, leikaKey, state, synthetic },
      page: request,
    }: { readonly filter: ClaimFilter; readonly page: PageRequest },
  ): Promise<Page<ClaimRow>> => {
    let found = models.selectFrom('claim').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (line !== undefined) found = found.where('line', '=', line);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (recipient !== undefined) found = found.where('recipient', '=', recipient);
    if (leikaKey !== undefined) found = found.where('leika_key', '=', leikaKey);
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

/** To a claimant (`tenant`, an AGS), a claim of another municipality looks like one that does not exist. */
export const claim = query({
  reads: ['claim'],
  read: (
    models,
    { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant?: string },
  ): Promise<ClaimRow | undefined> => {
    let found = models.selectFrom('claim').selectAll().where('case_number', '=', caseNumber);
    if (tenant !== undefined) found = found.where('recipient', '=', tenant);
    return found.executeTakeFirst();
  },
});
