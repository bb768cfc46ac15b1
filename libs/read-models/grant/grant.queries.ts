import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type GrantRow = ReadModels['grant_case'];
export type PublishedAwardRow = ReadModels['published_award'];

export interface GrantFilter {
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** Leads the project or has a part in it. */
  readonly recipient?: string;
  readonly state?: string;
  readonly synthetic?: boolean;
}

export const grants = query({
  reads: ['grant_case'],
  read: (
    models,
    {
      filter: { programme, fiscalYear, recipient, state, synthetic },
      page: request,
    }: { readonly filter: GrantFilter; readonly page: PageRequest },
  ): Promise<Page<GrantRow>> => {
    let found = models.selectFrom('grant_case').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (recipient !== undefined)
      found = found.where((where) =>
        where.or([names('recipients', recipient), names('awarded_to', recipient)]),
      );
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});

/** To a claimant (`tenant`, an AGS), a grant that it has no part in looks like one that does not exist. */
export const grant = query({
  reads: ['grant_case'],
  read: (
    models,
    { caseNumber, tenant }: { readonly caseNumber: string; readonly tenant?: string },
  ): Promise<GrantRow | undefined> => {
    let found = models.selectFrom('grant_case').selectAll().where('case_number', '=', caseNumber);
    if (tenant !== undefined)
      found = found.where((where) => where.or([names('recipients', tenant), names('awarded_to', tenant)]));
    return found.executeTakeFirst();
  },
});

export interface PublishedAwardFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly recipient?: string;
  readonly standing?: string;
  readonly synthetic?: boolean;
}

export const publishedAwards = query({
  reads: ['published_award'],
  read: (
    models,
    {
      filter: { programme, line, fiscalYear, recipient, standing, synthetic },
      page: request,
    }: { readonly filter: PublishedAwardFilter; readonly page: PageRequest },
  ): Promise<Page<PublishedAwardRow>> => {
    let found = models.selectFrom('published_award').selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (line !== undefined) found = found.where('line', '=', line);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (recipient !== undefined) found = found.where(names('recipients', recipient));
    if (standing !== undefined) found = found.where('standing', '=', standing);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});
