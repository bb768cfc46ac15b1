/** Whether a booking of the bank has found what it is of. */
export const bankBookingStates = ['OPEN', 'PROPOSED', 'MATCHED', 'NOT_OURS'] as const;
export type BankBookingState = (typeof bankBookingStates)[number];

/** Money into the account, or out of it. */
export type BankDirection = 'CREDIT' | 'DEBIT';

/** What a booking does to the order that it leads to: a debit settles it, a credit returns it. */
export type BookingEffect = 'SETTLEMENT' | 'RETURN';

/** Why a booking waits for a person. */
export const putAsideReasons = [
  'NO_REFERENCE',
  'ORDER_UNKNOWN',
  'AMOUNT_DIFFERS',
  'ACCOUNT_DIFFERS',
  'ORDER_STATE',
  'PAID_TWICE',
  'NO_RETURN_REASON',
  'REVERSAL',
  'AMOUNT_UNUSABLE',
  'RUN_SUM_DIFFERS',
  'REFUSED',
] as const;
export type PutAsideReason = (typeof putAsideReasons)[number];

/** Why an order is a candidate. */
export const candidateReasons = [
  'END_TO_END_ID',
  'PAYMENT_RUN',
  'REMITTANCE',
  'SAME_AMOUNT',
  'SAME_ACCOUNT',
] as const;
export type CandidateReason = (typeof candidateReasons)[number];
