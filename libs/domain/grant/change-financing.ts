import type { Day } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { lesser, type Cents } from '../money/cents.ts';
import type { Hearing } from '../payment/revocation-ground.ts';
import type { NoSuchGrant } from '../reasons.ts';
import type { GrantDecision, KnownToAward } from './award-grant.ts';
import { entitledAfter } from './financing.ts';
import { grantReference, type GrantEvent } from './grant.ts';
import { loweredAward, type KnownToLower, type NotLowered } from './lower-award.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';

export interface ChangeFinancing {
  readonly caseNumber: string;
  /** As they are now, cents. */
  readonly eligibleCost: Cents;
  readonly thirdPartyIncome: Cents;
  readonly reason: string;
  /** Before what was paid beyond is claimed back (HVwVfG § 28); without it that stands as excess. */
  readonly hearing?: Hearing;
  /** When that is due; a month from today when absent. */
  readonly dueOn?: Day;
  readonly changedBy: string;
}

export type KnownToChange = Omit<KnownToAward, 'programme'> &
  Pick<KnownToLower, 'payments' | 'repayments' | 'dayCount'>;

/**
 * Records what a project costs and what others pay for it, where that is not what the plan had, and lowers the award by what its
 * financing type says (ANBest-P, ANBest-Gk Nr. 2): never above the award, never below what was drawn down and is kept; what is
 * kept beyond is to be repaid. A rise is an amendment. Not by who applied or certified.
 */
export function changeFinancing(
  { grant, ...known }: KnownToChange,
  command: ChangeFinancing,
  days: Dated,
): GrantDecision | Rejected<GrantEvent, NoSuchGrant | NotLowered | 'ALREADY_EXISTS' | 'FOUR_EYES'> {
  const { caseNumber, eligibleCost, thirdPartyIncome, reason, hearing, dueOn, changedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', grant.awarded) ??
    refusedOwnPart(grant, 'AMEND', changedBy);
  if (own) return own;
  const invalid =
    refusedAmount(eligibleCost) ?? (thirdPartyIncome === 0n ? undefined : refusedAmount(thirdPartyIncome));
  if (invalid) return invalid;
  const { plan, financing = 'SHARE', noticed = { ...plan, amount: grant.awarded } } = grant;
  if (plan.eligibleCost === eligibleCost && plan.thirdPartyIncome === thirdPartyIncome)
    return rejected('ALREADY_EXISTS', { what: `Finanzierungsplan von ${caseNumber}` });
  const after = entitledAfter(financing, noticed, { eligibleCost, thirdPartyIncome });
  // What was lowered once is raised by an amendment alone.
  const entitled = lesser(after, grant.entitled);
  const lowered = loweredAward(
    { ...known, grant },
    entitled,
    { reason, loweredBy: changedBy, from: days.on, hearing, dueOn },
    days,
  );
  if ('outcome' in lowered) return lowered;
  return {
    outcome: 'accepted',
    line: lowered.line,
    repayments: lowered.repayments,
    grant: [
      {
        type: 'GrantFinancingChanged',
        data: {
          ...grantReference(grant),
          eligibleCost,
          thirdPartyIncome,
          ...lowered.award,
          reason,
          changedBy,
        },
      },
    ],
  };
}
