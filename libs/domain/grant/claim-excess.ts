import type { Day } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { sumOf } from '../money/cents.ts';
import { paidBeyond, repaymentClaimed } from '../payment/revocation.ts';
import type { Hearing } from '../payment/revocation-ground.ts';
import type { NoSuchGrant } from '../reasons.ts';
import type { GrantDecision } from './award-grant.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import type { KnownToLower } from './lower-award.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';

export interface ClaimExcess {
  readonly caseNumber: string;
  readonly hearing: Hearing;
  /** When it is due; a month from today when absent. */
  readonly dueOn?: Day;
  readonly reason: string;
  readonly claimedBy: string;
}

/**
 * Claims back what was paid and is kept beyond what the recipients may keep (HVwVfG § 49a (1)), where the decision that lowered the award
 * left it open; after the hearing (§ 28), the newest payments first. Not by who applied.
 */
export function claimExcess(
  {
    grant,
    payments,
    repayments,
    dayCount = 'ACT_365',
  }: { readonly grant: Grant | undefined } & Pick<KnownToLower, 'payments' | 'repayments' | 'dayCount'>,
  command: ClaimExcess,
  days: Dated,
): GrantDecision | Rejected<GrantEvent, NoSuchGrant | 'DAY_IN_FUTURE' | 'FOUR_EYES' | 'NO_EXCESS'> {
  const { caseNumber, hearing, dueOn, reason, claimedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own = refusedBefore(days.on, grant.latestOn, 'CASE') ?? refusedOwnPart(grant, 'REVOKE', claimedBy);
  if (own) return own;
  const early = refusedFuture(hearing.heldOn, days.today);
  if (early) return early;
  const claimed = paidBeyond(grant, { payments, repayments }, grant.entitled, days.on);
  const amount = sumOf(claimed);
  if (amount === 0n) return rejected('NO_EXCESS', { caseNumber, entitled: grant.entitled });
  const terms = { ineffectiveFrom: days.on, dueOn, dayCount, reason, claimedBy };
  return {
    outcome: 'accepted',
    line: [],
    grant: [
      {
        type: 'GrantExcessClaimed',
        data: { ...grantReference(grant), amount, reason, hearing, claimedBy },
      },
    ],
    repayments: [repaymentClaimed(grant, repayments, claimed, terms, days)],
  };
}
