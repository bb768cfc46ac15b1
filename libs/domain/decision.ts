/** Why a command was refused: a stable code and the figures needed to act. */
export interface Rejection<Code extends string = string> {
  readonly code: Code;
  /** Amounts are bigint cents; everything else is text, a number or a list of texts. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export type Figure = bigint | string | number | readonly string[];

/** A refusal. The attempt itself may be an event on record. */
export interface Rejected<Event> {
  readonly outcome: 'rejected';
  readonly rejection: Rejection<RejectionCode>;
  readonly onRecord: readonly Event[];
}

/** What a command on one stream leads to. */
export type Decision<Event> =
  { readonly outcome: 'accepted'; readonly events: readonly Event[] } | Rejected<Event>;

export const accepted = <Event>(...events: readonly Event[]): Decision<Event> => ({
  outcome: 'accepted',
  events,
});

export const rejected = (
  code: RejectionCode,
  figures: Readonly<Record<string, Figure>> = {},
): Rejected<never> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [] });

/** A refusal that an auditor must be able to see: the attempt becomes an event, the answer stays a refusal. */
export const rejectedOnRecord = <Event>(
  attempt: Event,
  code: RejectionCode,
  figures: Readonly<Record<string, Figure>> = {},
): Rejected<Event> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [attempt] });

/** Every reason for which the domain refuses a command. Each maps to one problem type of the API. */
export type RejectionCode = (typeof rejectionCodes)[number];

export const rejectionCodes = [
  'AGREEMENT_EXCEEDED',
  'AGREEMENT_STATE',
  'AGREEMENT_UNKNOWN',
  'ALLOCATION_INVALID',
  'ALREADY_EXISTS',
  'AMOUNT_NOT_POSITIVE',
  'AMOUNT_OUT_OF_RANGE',
  'AUTHORITY_EXCEEDED',
  'AUTHORITY_MISSING',
  'AUTHORITY_UNKNOWN',
  'AWARD_DRAWN_DOWN',
  'AWARD_EXCEEDED',
  'BLOCK_EXCEEDED',
  'BLOCK_UNKNOWN',
  'BUDGET_MISSING',
  'CASE_NUMBERS_EXHAUSTED',
  'CLAIM_AMOUNT_EXCEEDED',
  'CLAIM_STATE',
  'CLAIM_UNKNOWN',
  'COMMITMENT_EXCEEDED',
  'COMMITMENT_OF_CASE',
  'COMMITMENT_ORDERED',
  'COMMITMENT_UNKNOWN',
  'DISBURSEMENT_EXCEEDED',
  'DISBURSEMENT_UNKNOWN',
  'DRAWDOWN_UNKNOWN',
  'DUE_IN_OTHER_YEAR',
  'ENTITLEMENT_EXCEEDED',
  'FOUR_EYES',
  'FRAME_EXCEEDED',
  'FRAME_UNKNOWN',
  'GRANT_STATE',
  'GRANT_UNKNOWN',
  'IBAN_INVALID',
  'MILESTONES_OPEN',
  'MILESTONE_EXCEEDED',
  'MILESTONE_STATE',
  'MILESTONE_UNKNOWN',
  'NOT_CERTIFIED',
  'NOT_ENOUGH_FUNDS',
  'NO_AUTHORISATION_FOR_YEAR',
  'OUTSIDE_AWARD_PERIOD',
  'PAYEE_CHANGE_PENDING',
  'PAYEE_CHANGE_UNKNOWN',
  'PAYEE_NOT_CONFIRMED',
  'PAYEE_NOT_ENTITLED',
  'PAYEE_UNKNOWN',
  'PAYMENT_ORDER_STATE',
  'PAYMENT_ORDER_UNKNOWN',
  'PERIOD_INVALID',
  'PREREQUISITE_MISSING',
  'PROGRAMME_UNKNOWN',
  'RECIPIENTS_INVALID',
  'RECIPIENT_ENDED',
  'RECIPIENT_UNKNOWN',
  'REQUESTED_AMOUNT_EXCEEDED',
  'RETURN_EXCEEDED',
  'SERVICE_UNKNOWN',
  'SETTLEMENT_DAY_INVALID',
  'SHARE_EXCEEDED',
  'SHARE_INVALID',
  'SYNTHETIC_MIXED',
] as const;

/** Marks a `switch` as complete: does not compile while a case is missing. */
export function neverReached(value: never): never {
  throw new TypeError(`Unknown variant: ${JSON.stringify(value)}`);
}
