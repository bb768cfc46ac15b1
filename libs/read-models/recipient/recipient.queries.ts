import { searchText } from '#domain';
import { contains } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type RecipientRow = ReadModels['recipient'];
export type RecipientConsumptionRow = ReadModels['recipient_consumption'];

export interface RecipientFilter {
  readonly county?: string;
  readonly kind?: string;
  /** Part of the name, in any case and spelling. */
  readonly name?: string;
  /** Only keys that are valid on the day. */
  readonly validOn?: string;
}

export const recipients = query({
  reads: ['recipient'],
  read: (
    models,
    {
      filter: { county, kind, name, validOn },
      page: request,
    }: { readonly filter: RecipientFilter; readonly page: PageRequest },
  ): Promise<Page<RecipientRow>> => {
    let found = models.selectFrom('recipient').selectAll();
    if (county !== undefined) found = found.where('county', '=', county);
    if (kind !== undefined) found = found.where('kind', '=', kind);
    if (name !== undefined) found = found.where(contains('search_name', searchText(name)));
    if (validOn !== undefined)
      found = found.where((where) =>
        where.or([where('valid_to', 'is', null), where('valid_to', '>=', validOn)]),
      );
    return page(found, request);
  },
});

export const recipient = query({
  reads: ['recipient'],
  read: (models, { recipient }: { readonly recipient: string }): Promise<RecipientRow | undefined> =>
    models.selectFrom('recipient').selectAll().where('recipient', '=', recipient).executeTakeFirst(),
});

/** Every recipient key of those kinds that is valid on the day, with its population. */
export const recipientsValidOn = query({
  reads: ['recipient'],
  read: (
    models,
    { day, kinds }: { readonly day: string; readonly kinds: readonly string[] },
  ): Promise<readonly RecipientRow[]> =>
    models
      .selectFrom('recipient')
      .selectAll()
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
      .where('kind', 'in', kinds)
      .orderBy('recipient')
      .execute(),
});

export interface RecipientConsumptionFilter {
  readonly recipient?: string;
  readonly programme?: string;
  readonly fiscalYear?: number;
}

export const recipientConsumption = query({
  reads: ['recipient_consumption'],
  read: (
    models,
    {
      filter: { recipient, programme, fiscalYear },
      page: request,
    }: { readonly filter: RecipientConsumptionFilter; readonly page: PageRequest },
  ): Promise<Page<RecipientConsumptionRow>> => {
    let found = models.selectFrom('recipient_consumption').selectAll();
    if (recipient !== undefined) found = found.where('recipient', '=', recipient);
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    return page(found, request);
  },
});
