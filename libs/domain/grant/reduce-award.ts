import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Hearing } from '../payment/revocation-ground.ts';
import type { NoSuchGrant } from '../reasons.ts';
import type { GrantDecision } from './award-grant.ts';
import type { KnownToChange } from './change-financing.ts';
import { grantReference, type GrantEvent } from './grant.ts';
import { loweredAward, type NotLowered } from './lower-award.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';

export interface ReduceAward {
  readonly caseNumber: string;
  /** By how much the recipients may keep less, cents. */
  readonly amount: Cents;
  /** From which day on: not before the award, not after today. What is to be repaid bears interest from it. */
  readonly reducedFrom: Day;
  readonly reason: string;
  /** Before what was paid beyond is claimed back (HVwVfG § 28); without it that stands as excess. */
  readonly hearing?: Hearing;
  /** When that is due; a month from today when absent. */
  readonly dueOn?: Day;
  readonly reducedBy: string;
}

/**
 * Kürzung: takes a part of an award back (HVwVfG §§ 48, 49), from a day that may lie behind. What was not drawn down is free again;
 * what was drawn down and is kept beyond is to be repaid. Not by who applied or certified.
 */
export function reduceAward(
  { grant, ...known }: KnownToChange,
  command: ReduceAward,
  days: Dated,
):
  | GrantDecision
  | Rejected<GrantEvent, NoSuchGrant | NotLowered | 'DAY_IN_FUTURE' | 'FOUR_EYES' | 'REDUCTION_EXCEEDED'> {
  const { caseNumber, amount, reducedFrom, reason, hearing, dueOn, reducedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', amount) ?? refusedOwnPart(grant, 'AMEND', reducedBy);
  if (own) return own;
  const { entitled, awarded, awardedOn = reducedFrom } = grant;
  const invalid =
    refusedAmount(amount) ??
    refusedFuture(reducedFrom, days.on, amount) ??
    refusedBefore(reducedFrom, awardedOn, 'AWARD', amount);
  if (invalid) return invalid;
  if (amount > entitled)
    return rejected('REDUCTION_EXCEEDED', { requested: amount, entitled, awarded, day: reducedFrom });
  const lowered = loweredAward(
    { ...known, grant },
    entitled - amount,
    { reason, loweredBy: reducedBy, from: reducedFrom, hearing, dueOn },
    days,
  );
  if ('outcome' in lowered) return lowered;
  return {
    outcome: 'accepted',
    line: lowered.line,
    repayments: lowered.repayments,
    grant: [
      {
        type: 'AwardReduced',
        data: { ...grantReference(grant), ...lowered.award, reducedFrom, reason, reducedBy },
      },
    ],
  };
}
