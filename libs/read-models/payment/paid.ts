import type { LedgerEvent, PaymentEvent } from '#domain';
import { sum } from '../sum.ts';

/** What moves money: a settled payment, or one that came back. */
export type PaidEvent = Extract<
  PaymentEvent,
  { readonly type: 'PaymentSettled' | 'PaymentReturned' | 'PaymentReturnedAsIncome' }
>;

export const isPaid = (event: LedgerEvent): event is PaidEvent =>
  event.type === 'PaymentSettled' ||
  event.type === 'PaymentReturned' ||
  event.type === 'PaymentReturnedAsIncome';

/** Cents; what came back counts against what was paid. */
export const paidBy = ({ type, data }: PaidEvent): bigint =>
  type === 'PaymentSettled' ? data.amount : -data.amount;

/** The row of a case after a payment of it. */
export const paidOfCase = <Row extends { readonly paid: bigint; readonly position: bigint }>(
  row: Row,
  event: PaidEvent,
  position: bigint,
): Row => ({ ...row, paid: sum(row, 'paid', paidBy(event)), position });
