import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

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

export function claims(
  models: ReadModelQueries,
  { programme, line, fiscalYear, recipient, leikaKey, state, synthetic }: ClaimFilter,
  request: PageRequest,
): Promise<Page<ClaimRow>> {
  let query = models.selectFrom('claim').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (line !== undefined) query = query.where('line', '=', line);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  if (leikaKey !== undefined) query = query.where('leika_key', '=', leikaKey);
  if (state !== undefined) query = query.where('state', '=', state);
  if (synthetic !== undefined) query = query.where('synthetic', '=', synthetic ? 1n : 0n);
  return page(query, request);
}

export const claim = (models: ReadModelQueries, caseNumber: string): Promise<ClaimRow | undefined> =>
  models.selectFrom('claim').selectAll().where('case_number', '=', caseNumber).executeTakeFirst();
