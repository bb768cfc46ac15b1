import { names } from './matching.ts';
import { page, type Page, type PageRequest } from './page.ts';
import type { ReadModelQueries, ReadModels } from './read-models.ts';

export type PayeeRow = ReadModels['payee'];
export type OrderingAuthorityRow = ReadModels['ordering_authority'];
export type PaymentOrderRow = ReadModels['payment_order'];

export const payees = (models: ReadModelQueries, request: PageRequest): Promise<Page<PayeeRow>> =>
  page(models.selectFrom('payee').selectAll(), request);

export const payee = (models: ReadModelQueries, payeeId: string): Promise<PayeeRow | undefined> =>
  models.selectFrom('payee').selectAll().where('payee_id', '=', payeeId).executeTakeFirst();

export interface OrderingAuthorityFilter {
  readonly person?: string;
  /** Only those valid on the day. */
  readonly validOn?: string;
}

export function orderingAuthorities(
  models: ReadModelQueries,
  { person, validOn }: OrderingAuthorityFilter,
  request: PageRequest,
): Promise<Page<OrderingAuthorityRow>> {
  let query = models.selectFrom('ordering_authority').selectAll();
  if (person !== undefined) query = query.where('person', '=', person);
  if (validOn !== undefined)
    query = query
      .where('valid_from', '<=', validOn)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', validOn)]));
  return page(query, request);
}

export interface PaymentOrderFilter {
  readonly caseNumber?: string;
  readonly programme?: string;
  readonly fiscalYear?: number;
  readonly recipient?: string;
  readonly state?: string;
  readonly synthetic?: boolean;
}

export function paymentOrders(
  models: ReadModelQueries,
  { caseNumber, programme, fiscalYear, recipient, state, synthetic }: PaymentOrderFilter,
  request: PageRequest,
): Promise<Page<PaymentOrderRow>> {
  let query = models.selectFrom('payment_order').selectAll();
  if (caseNumber !== undefined) query = query.where('case_number', '=', caseNumber);
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (fiscalYear !== undefined) query = query.where('fiscal_year', '=', BigInt(fiscalYear));
  if (recipient !== undefined) query = query.where(names('recipients', recipient));
  if (state !== undefined) query = query.where('state', '=', state);
  if (synthetic !== undefined) query = query.where('synthetic', '=', synthetic ? 1n : 0n);
  return page(query, request);
}

export const paymentOrder = (
  models: ReadModelQueries,
  orderNumber: string,
): Promise<PaymentOrderRow | undefined> =>
  models.selectFrom('payment_order').selectAll().where('order_number', '=', orderNumber).executeTakeFirst();
