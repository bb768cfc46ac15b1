import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { GrantDecision } from './award-grant.ts';
import { giveUpAward } from './award-years.ts';
import { excessOf, grantReference, keptOf, type Grant, type GrantEvent } from './grant.ts';
import { refusedOnTheWay } from '../payment/funds-of-case.ts';
import { lesser, type Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { paidAndKept, type CasePayments } from '../payment/payment-order.ts';
import { refusedUnless } from './open-grant.ts';
import type { NoSuchGrant, UnusableAmount } from '../reasons.ts';

/** Drawn down and not paid, and beyond what the recipients may keep: it is never ordered. */
function neverPayable(grant: Grant, payments: CasePayments | undefined): Cents {
  const back = [...grant.givenBack.values()].reduce((sum, amount) => sum + amount, grant.claimedBack);
  const unpaid = keptOf(grant) - (totalOf(paidAndKept(payments)) - back);
  const beyond = lesser(excessOf(grant), unpaid);
  return beyond > 0n ? beyond : 0n;
}

export interface KnownToComplete {
  readonly grant: Grant | undefined;
  readonly payments: CasePayments | undefined;
  /** The grant's line, in each year that the award burdens. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
}

export interface CompleteGrant {
  readonly caseNumber: string;
  readonly completedOn: Day;
  readonly completedBy: string;
}

/**
 * Closes a grant: what was not drawn down, or came back and was bound again, is released in every year. Not while a
 * payment is on its way; what was drawn down and is not paid yet stays due.
 */
export function completeGrant(
  { grant, payments, lines }: KnownToComplete,
  command: CompleteGrant,
  days: Dated,
):
  | GrantDecision
  | Rejected<
      GrantEvent,
      | NoSuchGrant
      | UnusableAmount
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DAY_IN_FUTURE'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'ORDER_ON_ITS_WAY'
    > {
  const { caseNumber, completedOn, completedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const { awardedOn = completedOn, drawnDownOn = completedOn } = grant;
  const invalid =
    refusedFuture(completedOn, days.on) ??
    refusedBefore(days.on, grant.latestOn, 'CASE') ??
    refusedBefore(completedOn, awardedOn, 'AWARD') ??
    refusedBefore(completedOn, drawnDownOn, 'DRAWDOWN') ??
    refusedOnTheWay(payments);
  if (invalid) return invalid;
  const lapsed = neverPayable(grant, payments);
  const rest = grant.left + lapsed;
  const freed = giveUpAward({ grant, lines, payments }, rest, 'Abschluss des Vorhabens', days);
  if ('outcome' in freed) return freed;
  return {
    outcome: 'accepted',
    line: freed.flatMap(({ events }) => events),
    grant: [
      {
        type: 'GrantCompleted',
        data: {
          ...grantReference(grant),
          released: rest,
          ...(lapsed > 0n && { lapsed }),
          completedOn,
          completedBy,
        },
      },
    ],
  };
}
