import type { FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import { budgetsCommitted, noticeTo, type GrantDecision, type KnownToAward } from './award-grant.ts';
import { giveUpAward, statedBudgets } from './award-years.ts';
import { grantReference, keptOf, leftAfterLowering, type GrantEvent } from './grant.ts';
import { loweredBudgets } from './lowered-budgets.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';
import type { NoSuchGrant, UnusableAmount } from '../reasons.ts';

export interface AmendAward {
  readonly caseNumber: string;
  /** The award from now on: never below what was drawn down and is kept, never above what was requested. */
  readonly amount: Cents;
  /** The year that a raise burdens; the grant's own when absent. A lowered award frees its latest year first. */
  readonly fiscalYear?: FiscalYear;
  readonly reason: string;
  readonly amendedBy: string;
}

export interface KnownToAmend extends KnownToAward {
  /** What orders on their way need is not freed. */
  readonly payments: CasePayments | undefined;
}

/**
 * Änderungsbescheid: raises or lowers an award, and commits or frees the difference with it, in the years that it burdens. It goes to whoever holds the
 * recipients' rights on its day. Not by who applied or certified.
 */
export function amendAward(
  { grant, lines, succession, payments }: KnownToAmend,
  command: AmendAward,
  days: Dated,
):
  | GrantDecision
  | Rejected<
      GrantEvent,
      | NoSuchGrant
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'AWARD_DRAWN_DOWN'
      | 'BURDENED_YEAR_INVALID'
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'FINANCING_EXCEEDED'
      | 'FOUR_EYES'
      | 'NOT_ENOUGH_FUNDS'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'REQUESTED_AMOUNT_EXCEEDED'
    > {
  const { caseNumber, amount, reason, amendedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', amount) ?? refusedOwnPart(grant, 'AMEND', amendedBy);
  if (own) return own;
  const invalid = refusedAmount(amount);
  if (invalid) return invalid;
  if (amount > grant.requested)
    return rejected('REQUESTED_AMOUNT_EXCEEDED', { amount, requested: grant.requested });
  if (amount === grant.awarded) return rejected('ALREADY_EXISTS', { what: `Bewilligung ${caseNumber}` });
  const { eligibleCost, thirdPartyIncome } = grant.plan;
  const largest = eligibleCost - thirdPartyIncome;
  if (amount > grant.awarded && amount > largest)
    return rejected('FINANCING_EXCEEDED', { amount, largest, eligibleCost, thirdPartyIncome });
  const kept = keptOf(grant);
  if (amount < kept) return rejected('AWARD_DRAWN_DOWN', { amount, drawnDown: kept });

  const holders = noticeTo(grant, succession, days.on);
  if ('outcome' in holders) return holders;
  const before = grant.awarded;
  const amended = { ...grantReference(grant), amount, before, ...holders, reason, amendedBy };
  if (amount < before) {
    const toFree = grant.left - leftAfterLowering(grant, amount);
    const freed = giveUpAward({ grant, lines, payments }, toFree, reason, days);
    if ('outcome' in freed) return freed;
    const budgets = loweredBudgets(grant.budgets, before - amount, freed);
    return {
      outcome: 'accepted',
      line: freed.flatMap(({ events }) => events),
      grant: [{ type: 'AwardAmended', data: { ...amended, ...statedBudgets(grant, budgets) } }],
    };
  }
  const raise = {
    line: grant.line,
    fiscalYear: command.fiscalYear ?? grant.fiscalYear,
    commitmentId: `${caseNumber}.${grant.budgets.length + 1}`,
    amount: amount - before,
  };
  const committed = budgetsCommitted({ ...grant, ...holders }, lines, [raise], days);
  if ('outcome' in committed) return committed;
  const { commitmentId } = raise;
  const stated = statedBudgets(grant, [...grant.budgets, raise]);
  return {
    outcome: 'accepted',
    line: committed,
    grant: [{ type: 'AwardAmended', data: { ...amended, commitmentId, ...stated } }],
  };
}
