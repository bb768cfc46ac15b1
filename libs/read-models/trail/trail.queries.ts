import { positionKnownAt } from '../known-at.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type TrailRow = ReadModels['trail'];

export interface TrailFilter {
  readonly caseNumber?: string;
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  /** Of events that name it; with its line and year. */
  readonly commitmentId?: string;
  readonly recipient?: string;
  readonly actor?: string;
  readonly type?: string;
  readonly types?: readonly string[];
  /** First and last effective day, both included. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  /** Unix milliseconds, both included. */
  readonly recordedFromMs?: number;
  readonly recordedToMs?: number;
}

/** Every event by case, line and year, recipient, actor, type or day. */
export async function auditTrail(
  models: ReadModelQueries,
  filter: TrailFilter,
  request: PageRequest,
): Promise<Page<TrailRow>> {
  const { caseNumber, programme, line, fiscalYear, recipient, actor, type, types } = filter;
  const { effectiveFrom, effectiveTo, recordedFromMs, recordedToMs } = filter;
  let query = models.selectFrom('trail').selectAll();
  if (caseNumber !== undefined) query = query.where('case_number', '=', caseNumber);
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (line !== undefined) query = query.where('line', '=', line);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (filter.commitmentId !== undefined)
    query = query.where('data', 'like', `%"commitmentId":"${filter.commitmentId}"%`);
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  if (actor !== undefined) query = query.where('actor_subject', '=', actor);
  if (type !== undefined) query = query.where('type', '=', type);
  if (types !== undefined) query = query.where('type', 'in', types);
  if (effectiveFrom !== undefined) query = query.where('effective_day', '>=', effectiveFrom);
  if (effectiveTo !== undefined) query = query.where('effective_day', '<=', effectiveTo);
  if (recordedFromMs !== undefined)
    query = query.where('position', '>', await positionKnownAt(models, recordedFromMs - 1));
  if (recordedToMs !== undefined)
    query = query.where('position', '<=', await positionKnownAt(models, recordedToMs));
  return page(query, request);
}
