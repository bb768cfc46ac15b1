import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type GrantRow = ReadModels['grant_case'];
export type PublishedAwardRow = ReadModels['published_award'];

export interface GrantFilter {
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** Leads the project or has a part in it. */
  readonly recipient?: string;
  readonly state?: string;
}

export function grants(
  models: ReadModelQueries,
  { programme, fiscalYear, recipient, state }: GrantFilter,
  request: PageRequest,
): Promise<Page<GrantRow>> {
  let query = models.selectFrom('grant_case').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (recipient !== undefined)
    query = query.where((where) =>
      where.or([names('recipients', recipient), names('awarded_to', recipient)]),
    );
  if (state !== undefined) query = query.where('state', '=', state);
  return page(query, request);
}

export const grant = (models: ReadModelQueries, caseNumber: string): Promise<GrantRow | undefined> =>
  models.selectFrom('grant_case').selectAll().where('case_number', '=', caseNumber).executeTakeFirst();

export interface PublishedAwardFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly recipient?: string;
  readonly standing?: string;
}

export function publishedAwards(
  models: ReadModelQueries,
  { programme, line, fiscalYear, recipient, standing }: PublishedAwardFilter,
  request: PageRequest,
): Promise<Page<PublishedAwardRow>> {
  let query = models.selectFrom('published_award').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (line !== undefined) query = query.where('line', '=', line);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (recipient !== undefined) query = query.where(names('recipients', recipient));
  if (standing !== undefined) query = query.where('standing', '=', standing);
  return page(query, request);
}
