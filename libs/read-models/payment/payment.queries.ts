import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import type { ReadModelQueries } from '../read-models.ts';

export type PayeeRow = ReadModels['payee'];
export type OrderingAuthorityRow = ReadModels['ordering_authority'];
export type PaymentSplitRow = ReadModels['payment_split'];
export type PaymentOrderRow = ReadModels['payment_order'];

export const payees = (models: ReadModelQueries, request: PageRequest): Promise<Page<PayeeRow>> =>
  page(models.selectFrom('payee').selectAll(), request);

export const payee = (models: ReadModelQueries, payeeId: string): Promise<PayeeRow | undefined> =>
  models.selectFrom('payee').selectAll().where('payee_id', '=', payeeId).executeTakeFirst();

export interface SharedAccount {
  readonly iban: string;
  /** Two or more, by their ids. */
  readonly payees: readonly PayeeRow[];
}

/** Accounts that more than one payee has, confirmed or proposed. */
export async function sharedAccounts(
  models: ReadModelQueries,
  request: PageRequest,
): Promise<Page<SharedAccount>> {
  const uses = models
    .selectFrom('payee')
    .select(['payee_id', 'iban'])
    .where('iban', 'is not', null)
    .union(
      models
        .selectFrom('payee')
        .select(['payee_id', 'proposed_iban as iban'])
        .where('proposed_iban', 'is not', null),
    );
  const shared = models
    .selectFrom(uses.as('account_use'))
    .select('iban')
    .groupBy('iban')
    .having((where) => where.fn.count('payee_id'), '>', 1n);
  const { rows, ...rest } = await page(models.selectFrom(shared.as('shared_account')).selectAll(), request);
  const ibans = rows.flatMap(({ iban }) => (iban === null ? [] : [iban]));
  if (ibans.length === 0) return { rows: [], ...rest };
  const holders = await models
    .selectFrom('payee')
    .selectAll()
    .where((where) => where.or([where('iban', 'in', ibans), where('proposed_iban', 'in', ibans)]))
    .orderBy('payee_id')
    .execute();
  return {
    rows: ibans.map((iban) => ({
      iban,
      payees: holders.filter((row) => row.iban === iban || row.proposed_iban === iban),
    })),
    ...rest,
  };
}

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

export interface PaymentSplitFilter {
  readonly programme?: string;
  readonly person?: string;
  readonly caseNumber?: string;
  readonly synthetic?: boolean;
}

/** Findings of payments that were split under a limit. */
export function paymentSplits(
  models: ReadModelQueries,
  { programme, person, caseNumber, synthetic }: PaymentSplitFilter,
  request: PageRequest,
): Promise<Page<PaymentSplitRow>> {
  let query = models.selectFrom('payment_split').selectAll();
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (person !== undefined) query = query.where('person', '=', person);
  if (caseNumber !== undefined) query = query.where('case_number', '=', caseNumber);
  if (synthetic !== undefined) query = query.where('synthetic', '=', synthetic ? 1n : 0n);
  return page(query, request);
}
