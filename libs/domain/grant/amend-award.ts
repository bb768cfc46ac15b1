import { commitFunds } from '../budget-line/commit-funds.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { commitmentOf, noticeTo, type GrantDecision, type KnownToAward } from './award-grant.ts';
import { giveUpFunds } from './give-up-funds.ts';
import { grantReference, keptOf, leftAfterLowering, type GrantEvent } from './grant.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';

export interface AmendAward {
  readonly caseNumber: string;
  /** The award from now on: never below what was drawn down and is kept, never above what was requested. */
  readonly amount: Cents;
  readonly reason: string;
  readonly amendedBy: string;
}

/**
 * Änderungsbescheid: raises or lowers an award, and commits or frees the difference with it. It goes to whoever holds the
 * recipients' rights on its day. Not by who applied or certified.
 */
export function amendAward(
  { grant, line, succession }: KnownToAward,
  command: AmendAward,
  days: Dated,
): GrantDecision | Rejected<GrantEvent> {
  const { caseNumber, amount, reason, amendedBy } = command;
  const refused = refusedUnless(grant, command, 'AWARDED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const own = refusedBefore(days.on, grant.latestOn, 'CASE') ?? refusedOwnPart(grant, 'AMEND', amendedBy);
  if (own) return own;
  const invalid = refusedAmount(amount);
  if (invalid) return invalid;
  if (amount > grant.requested)
    return rejected('REQUESTED_AMOUNT_EXCEEDED', { amount, requested: grant.requested });
  if (amount === grant.awarded) return rejected('ALREADY_EXISTS', { what: `Bewilligung ${caseNumber}` });
  const kept = keptOf(grant);
  if (amount < kept) return rejected('AWARD_DRAWN_DOWN', { amount, drawnDown: kept });

  const holders = noticeTo(grant, succession, days.on);
  if ('outcome' in holders) return holders;
  const before = grant.awarded;
  const amended = { ...grantReference(grant), amount, before, ...holders, reason, amendedBy };
  if (amount < grant.awarded) {
    const freed = line
      ? giveUpFunds(line, grant.commitmentIds, grant.left - leftAfterLowering(grant, amount), reason, days)
      : rejected('NO_AUTHORISATION_FOR_YEAR', {
          programme: grant.programme,
          line: grant.line,
          fiscalYear: grant.fiscalYear,
        });
    if ('outcome' in freed) return freed;
    return { outcome: 'accepted', line: freed, grant: [{ type: 'AwardAmended', data: amended }] };
  }
  const commitmentId = `${caseNumber}.${grant.commitmentIds.length + 1}`;
  const commitment = commitFunds(
    line,
    commitmentOf({ ...grant, ...holders }, commitmentId, amount - before),
    days,
  );
  if (commitment.outcome === 'rejected')
    return rejected(commitment.rejection.code, commitment.rejection.figures);
  return {
    outcome: 'accepted',
    line: commitment.events,
    grant: [{ type: 'AwardAmended', data: { ...amended, commitmentId } }],
  };
}
