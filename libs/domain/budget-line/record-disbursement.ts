import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { disburseFunds, type DisburseFunds } from './disburse-funds.ts';
import { reverseDisbursement, type ReverseDisbursement } from './reverse-disbursement.ts';
import type { BookingYearConsent } from './booking-year-consent.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface RecordDisbursement extends DisburseFunds {
  /** Of the state's cash system, which has paid it. */
  readonly reference: string;
  readonly consent?: BookingYearConsent;
}

/**
 * Records what the state's cash system says it has paid without an order of this ledger. It belongs to the line of the year
 * it was paid in, unless the finance ministry consented to another.
 */
export const recordDisbursement = (
  line: BudgetLine | undefined,
  command: RecordDisbursement,
  days: Dated,
): Decision<
  BudgetLineEvent,
  | NoLine
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'COMMITMENT_EXCEEDED'
  | 'COMMITMENT_UNKNOWN'
  | 'DAY_IN_FUTURE'
  | 'PAID_IN_OTHER_YEAR'
> =>
  (command.consent && refusedConsent(command.consent, command.amount, days)) ??
  (command.consent ? undefined : refusedOtherYear(command, days.on)) ??
  disburseFunds(line, command, days);

/** Consent is given before (Einwilligung): on no later day than it is paid on, which has come. */
const refusedConsent = (
  { consentedOn }: BookingYearConsent,
  amount: Cents,
  { on, today }: Dated,
): Rejected<never, 'DAY_BEFORE_CAUSE' | 'DAY_IN_FUTURE'> | undefined =>
  refusedFuture(consentedOn, today, amount) ?? refusedBefore(on, consentedOn, 'CONSENT', amount);

export interface RecordReversal extends ReverseDisbursement {
  readonly reference: string;
}

/**
 * Records that the cash system has taken a payment back. In a later year than the line's it is income of that year, and the
 * line keeps what it paid.
 */
export function recordReversal(
  line: BudgetLine | undefined,
  command: RecordReversal,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'DISBURSEMENT_EXCEEDED' | 'DISBURSEMENT_UNKNOWN'> {
  const decision = reverseDisbursement(line, command, days);
  const income = incomeYearOf(command.fiscalYear, days.on);
  if (decision.outcome === 'rejected' || income === undefined) return decision;
  return accepted(
    ...decision.events.flatMap((event): readonly BudgetLineEvent[] =>
      event.type === 'DisbursementReversed'
        ? [{ type: 'DisbursementReturnedAsIncome', data: { ...event.data, income: { fiscalYear: income } } }]
        : [event],
    ),
  );
}

/** The year whose income it is that money of a year comes back on a day; undefined within that year. */
export const incomeYearOf = (paidIn: FiscalYear, returnedOn: Day): FiscalYear | undefined =>
  fiscalYearOf(returnedOn) > paidIn ? fiscalYearOf(returnedOn) : undefined;

const refusedOtherYear = (
  { amount, ...key }: RecordDisbursement,
  paidOn: Day,
): Rejected<never, 'PAID_IN_OTHER_YEAR'> | undefined =>
  fiscalYearOf(paidOn) === key.fiscalYear
    ? undefined
    : rejected('PAID_IN_OTHER_YEAR', { paidOn, amount, ...keyOf(key) });
