import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

export interface BankBookingFilter {
  /** Only those that wait for a person. */
  readonly open?: boolean;
  readonly state?: string;
  readonly direction?: string;
  readonly account?: string;
  readonly fiscalYear?: number;
  readonly fileHash?: string;
}

export type CandidateOrder = Pick<
  ReadModels['payment_order'],
  'order_number' | 'amount' | 'state' | 'payee_name' | 'iban'
>;

export type BankBookingRow = ReadModels['bank_booking'] & {
  /** Orders that its references named, and those of its amount or to its account that are in the state for it. */
  readonly candidate_orders: readonly CandidateOrder[];
};

/** What the bank booked, and what each booking is of or could be of. */
export const bankBookings = query({
  reads: ['bank_booking', 'payment_order'],
  read: async (
    models,
    { filter, page: request }: { readonly filter: BankBookingFilter; readonly page: PageRequest },
  ): Promise<Page<BankBookingRow>> => {
    const { open, state, direction, account, fiscalYear, fileHash } = filter;
    let found = models.selectFrom('bank_booking').selectAll();
    if (state !== undefined) found = found.where('state', '=', state);
    if (direction !== undefined) found = found.where('direction', '=', direction);
    if (account !== undefined) found = found.where('account', '=', account);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (fileHash !== undefined) found = found.where('file_hash', '=', fileHash);
    if (open === true) found = found.where('closed_on', 'is', null);
    const { rows, ...rest } = await page(found, request);
    return { rows: await withCandidates(models, rows), ...rest };
  },
});

/** One of them, with its candidates. */
export const bankBooking = query({
  reads: ['bank_booking', 'payment_order'],
  read: async (
    models,
    { bookingId }: { readonly bookingId: string },
  ): Promise<BankBookingRow | undefined> => {
    const rows = await models
      .selectFrom('bank_booking')
      .selectAll()
      .where('booking_id', '=', bookingId)
      .execute();
    return (await withCandidates(models, rows))[0];
  },
});

const candidatesMax = 500;

async function withCandidates(
  models: Tables<'payment_order'>,
  rows: readonly ReadModels['bank_booking'][],
): Promise<readonly BankBookingRow[]> {
  const open = rows.filter(({ closed_on }) => closed_on === null);
  const named = (row: ReadModels['bank_booking']): readonly string[] =>
    (JSON.parse(row.candidates) as readonly { readonly paymentOrder: string }[]).map(
      ({ paymentOrder }) => paymentOrder,
    );
  const amounts = open.map(({ unmatched }) => unmatched).filter((amount) => amount > 0n);
  const accounts = open.flatMap(({ counterparty_account: account }) => account ?? []);
  const numbers = open.flatMap(named);
  if (amounts.length + accounts.length + numbers.length === 0)
    return rows.map((row) => ({ ...row, candidate_orders: [] }));
  const orders = await models
    .selectFrom('payment_order')
    .select(['order_number', 'amount', 'state', 'payee_name', 'iban'])
    .where((is) =>
      is.or([
        ...(numbers.length > 0 ? [is('order_number', 'in', numbers)] : []),
        is.and([
          is('state', 'in', ['ORDERED', 'SETTLED']),
          is.or([
            ...(amounts.length > 0 ? [is('amount', 'in', amounts)] : []),
            ...(accounts.length > 0 ? [is('iban', 'in', accounts)] : []),
          ]),
        ]),
      ]),
    )
    .orderBy('order_number')
    .limit(candidatesMax)
    .execute();
  return rows.map((row) => {
    if (row.closed_on !== null) return { ...row, candidate_orders: [] };
    const ofRow = named(row);
    const inState = row.direction === 'DEBIT' ? 'ORDERED' : 'SETTLED';
    return {
      ...row,
      candidate_orders: orders.filter(
        ({ order_number, amount, state, iban }) =>
          ofRow.includes(order_number) ||
          (state === inState &&
            (amount === row.unmatched || (iban !== null && iban === row.counterparty_account))),
      ),
    };
  });
}
