import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { FinanceMinistryConsent } from './booking-year-consent.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent } from './budget-line.ts';
import { onLine, refusedFunds, refusedTooMuch } from './on-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ConsentToOverrun extends BudgetLineKey, FinanceMinistryConsent {
  readonly overrunId: string;
  readonly amount: Cents;
  /** Why the need was neither foreseen nor can be put off. */
  readonly reason: string;
}

/**
 * Überplanmäßige Ausgabe (LHO § 37): lets a line spend more than its budget, with the consent of the finance ministry. That comes
 * first: it is given by today, and the overrun does not take effect before it.
 */
export const consentToOverrun = (
  line: BudgetLine | undefined,
  command: ConsentToOverrun,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'DAY_IN_FUTURE'> =>
  onLine(line, command, days, (opened) => {
    const { overrunId, amount, reason, consentReference, consentedOn } = command;
    if (opened.overruns.has(overrunId))
      return rejected('ALREADY_EXISTS', { what: `Überschreitung ${overrunId}` });
    return (
      refusedAmount(amount) ??
      refusedFuture(consentedOn, days.today, amount) ??
      refusedBefore(days.on, consentedOn, 'CONSENT', amount) ??
      refusedTooMuch(opened, amount, days.on) ??
      accepted({
        type: 'OverrunConsented',
        data: { ...keyOf(opened), overrunId, amount, consentReference, consentedOn, reason },
      })
    );
  });

export interface ReverseOverrun extends BudgetLineKey {
  readonly overrunId: string;
  readonly reason: string;
}

/** Takes an overrun back as a whole that is not needed or was mistyped (LHO § 37), as far as nothing rests on it on any later day. */
export const reverseOverrun = (
  line: BudgetLine | undefined,
  command: ReverseOverrun,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | 'NOT_ENOUGH_FUNDS' | 'OVERRUN_UNKNOWN'> =>
  onLine(line, command, days, (opened) => {
    const { overrunId, reason } = command;
    const overrun = opened.overruns.get(overrunId);
    if (!overrun || overrun.isReversed) return rejected('OVERRUN_UNKNOWN', { ...keyOf(opened), overrunId });
    const { amount, on, consentReference, consentedOn } = overrun;
    return (
      refusedBefore(days.on, on, 'OVERRUN', amount) ??
      refusedFunds(opened, amount, days.on) ??
      acceptedWithUsageWarning(
        opened,
        {
          type: 'OverrunReversed',
          data: { ...keyOf(opened), overrunId, amount, consentReference, consentedOn, reason },
        },
        days,
      )
    );
  });
