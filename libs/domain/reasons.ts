/** Reasons that go together, for the rules that share them. */

export type UnusableAmount = 'AMOUNT_NOT_POSITIVE' | 'AMOUNT_OUT_OF_RANGE';

export type NoLine = 'DAY_BEFORE_CAUSE' | 'NO_AUTHORISATION_FOR_YEAR' | 'YEAR_CLOSED';

export type NoOpenClaim = 'CLAIM_STATE' | 'CLAIM_UNKNOWN' | 'DAY_BEFORE_CAUSE';

export type NoSuchGrant = 'DAY_BEFORE_CAUSE' | 'GRANT_STATE' | 'GRANT_UNKNOWN' | 'LEAD_ONLY';

export type NoSuchOrder = 'DAY_BEFORE_CAUSE' | 'PAYMENT_ORDER_STATE' | 'PAYMENT_ORDER_UNKNOWN';

/** There is nothing that a payment could rest on. */
export type NoBasis =
  | 'AGREEMENT_UNKNOWN'
  | 'CASE_NUMBERS_EXHAUSTED'
  | 'CLAIM_STATE'
  | 'CLAIM_UNKNOWN'
  | 'COMMITMENT_OF_AWARD'
  | 'COMMITMENT_OF_CASE'
  | 'COMMITMENT_UNKNOWN'
  | 'DRAWDOWN_UNKNOWN'
  | 'GRANT_STATE'
  | 'GRANT_UNKNOWN'
  | 'MILESTONE_STATE'
  | 'MILESTONE_UNKNOWN'
  | 'NO_AUTHORISATION_FOR_YEAR'
  | 'YEAR_CLOSED';

/** A payee whose account nothing may be paid to. */
export type NoAccount = 'PAYEE_NOT_CONFIRMED' | 'PAYEE_NOT_ENTITLED' | 'PAYEE_UNKNOWN';
