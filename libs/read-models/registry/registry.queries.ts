import { searchText } from '#domain';
import { contains } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type ProgrammeRow = ReadModels['programme'];
export type AnnouncedTotalRow = ReadModels['announced_total'];
export type RecipientRow = ReadModels['recipient'];
export type ServiceRow = ReadModels['service'];
export type ReadinessRow = ReadModels['readiness'];
export type RecipientConsumptionRow = ReadModels['recipient_consumption'];

export const programmes = (models: ReadModelQueries): Promise<readonly ProgrammeRow[]> =>
  models.selectFrom('programme').selectAll().orderBy('programme').execute();

export const programme = (models: ReadModelQueries, code: string): Promise<ProgrammeRow | undefined> =>
  models.selectFrom('programme').selectAll().where('programme', '=', code).executeTakeFirst();

export const announcedTotals = (
  models: ReadModelQueries,
  programme?: string,
): Promise<readonly AnnouncedTotalRow[]> => {
  const query = models.selectFrom('announced_total').selectAll().orderBy('programme').orderBy('total_id');
  return (programme === undefined ? query : query.where('programme', '=', programme)).execute();
};

export interface RecipientFilter {
  readonly county?: string;
  readonly kind?: string;
  /** Part of the name, in any case and spelling. */
  readonly name?: string;
  /** Only keys that are valid on the day. */
  readonly validOn?: string;
}

export function recipients(
  models: ReadModelQueries,
  { county, kind, name, validOn }: RecipientFilter,
  request: PageRequest,
): Promise<Page<RecipientRow>> {
  let query = models.selectFrom('recipient').selectAll();
  if (county !== undefined) query = query.where('county', '=', county);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (name !== undefined) query = query.where(contains('search_name', searchText(name)));
  if (validOn !== undefined)
    query = query.where((where) =>
      where.or([where('valid_to', 'is', null), where('valid_to', '>=', validOn)]),
    );
  return page(query, request);
}

export const recipient = (models: ReadModelQueries, key: string): Promise<RecipientRow | undefined> =>
  models.selectFrom('recipient').selectAll().where('recipient', '=', key).executeTakeFirst();

/** Every recipient key that is valid on the day, with its population. */
export const recipientsValidOn = (models: ReadModelQueries, day: string): Promise<readonly RecipientRow[]> =>
  models
    .selectFrom('recipient')
    .selectAll()
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .orderBy('recipient')
    .execute();

export interface RecipientConsumptionFilter {
  readonly recipient?: string;
  readonly programme?: string;
  readonly fiscalYear?: number;
}

export function recipientConsumption(
  models: ReadModelQueries,
  { recipient, programme, fiscalYear }: RecipientConsumptionFilter,
  request: PageRequest,
): Promise<Page<RecipientConsumptionRow>> {
  let query = models.selectFrom('recipient_consumption').selectAll();
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  return page(query, request);
}

export const services = (models: ReadModelQueries): Promise<readonly ServiceRow[]> =>
  models.selectFrom('service').selectAll().orderBy('leika_key').execute();

/** What of which service is in place at a recipient. */
export const readinessOf = (models: ReadModelQueries, key: string): Promise<readonly ReadinessRow[]> =>
  models.selectFrom('readiness').selectAll().where('recipient', '=', key).orderBy('leika_key').execute();
