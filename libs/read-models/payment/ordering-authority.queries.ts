import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type OrderingAuthorityRow = ReadModels['ordering_authority'];

export interface OrderingAuthorityFilter {
  readonly person?: string;
  /** Only those valid on the day. */
  readonly validOn?: string;
  /** Only those that begin on the day or before. */
  readonly begunBy?: string;
}

export const orderingAuthorities = query({
  reads: ['ordering_authority'],
  read: (
    models,
    {
      filter: { person, validOn, begunBy },
      page: request,
    }: { readonly filter: OrderingAuthorityFilter; readonly page: PageRequest },
  ): Promise<Page<OrderingAuthorityRow>> => {
    let found = models.selectFrom('ordering_authority').selectAll();
    if (person !== undefined) found = found.where('person', '=', person);
    if (begunBy !== undefined) found = found.where('valid_from', '<=', begunBy);
    if (validOn !== undefined)
      found = found
        .where('valid_from', '<=', validOn)
        .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', validOn)]));
    return page(found, request);
  },
});
