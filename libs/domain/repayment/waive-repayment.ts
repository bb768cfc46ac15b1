import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { BaseRates } from '../interest/base-rate.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { UnusableAmount } from '../reasons.ts';
import { authorityToRemit } from './authority-to-remit.ts';
import type { KnownToRemit } from './defer-repayment.ts';
import { openRepayment, type NoSuchRepayment, type RepaymentAddress } from './open-repayment.ts';
import {
  principalFigures,
  repaymentFigures,
  repaymentReference,
  type RepaymentEvent,
  type RepaymentPart,
} from './repayment-claim.ts';

export interface RemitRepayment extends RepaymentAddress {
  readonly of: RepaymentPart;
  readonly amount: Cents;
  readonly reason: string;
  readonly decidedBy: string;
}

type NotRemitted =
  | NoSuchRepayment
  | UnusableAmount
  | 'BASE_RATE_UNKNOWN'
  | 'REMISSION_AUTHORITY_EXCEEDED'
  | 'REMISSION_AUTHORITY_MISSING'
  | 'REPAYMENT_EXCEEDED';

interface KnownToWaive extends KnownToRemit {
  readonly rates: BaseRates;
}

/** Waives a part of a repayment or of its interest (Erlass, LHO § 59 (1) no. 3; HVwVfG § 49a (3)): it is owed no longer. */
export const waiveRepayment = (
  known: KnownToWaive,
  command: RemitRepayment,
  days: Dated,
): Decision<RepaymentEvent, NotRemitted> => remitted('RepaymentWaived', 'WAIVE', known, command, days);

/** Writes a part of a repayment off (Niederschlagung, LHO § 59 (1) no. 2): it is owed, and not pursued; it bears no interest here. */
export const writeOffRepayment = (
  known: KnownToWaive,
  command: RemitRepayment,
  days: Dated,
): Decision<RepaymentEvent, NotRemitted> =>
  remitted('RepaymentWrittenOff', 'WRITE_OFF', known, command, days);

/** No more than is open on the day, by a person whose authority for the act reaches as far. */
function remitted(
  type: 'RepaymentWaived' | 'RepaymentWrittenOff',
  act: 'WAIVE' | 'WRITE_OFF',
  { repayments, authorities, synthetic, rates }: KnownToWaive,
  command: RemitRepayment,
  days: Dated,
): Decision<RepaymentEvent, NotRemitted> {
  const { of, amount, reason, decidedBy } = command;
  const claim = openRepayment(repayments, command, days.on, amount, days);
  if ('outcome' in claim) return claim;
  const invalid = refusedAmount(amount);
  if (invalid) return invalid;
  const principal = principalFigures(claim, days.on).open;
  const figures = of === 'INTEREST' ? repaymentFigures(claim, days.on, rates) : undefined;
  if (figures && 'outcome' in figures) return figures;
  const open = figures ? figures.interest.open : principal;
  if (amount > open) return rejected('REPAYMENT_EXCEEDED', { of, requested: amount, open, day: days.on });
  const authority = authorityToRemit(authorities, claim, {
    act,
    amount,
    person: decidedBy,
    day: days.on,
    synthetic,
  });
  if ('outcome' in authority) return authority;
  return accepted({
    type,
    data: {
      ...repaymentReference(claim),
      of,
      amount,
      reason,
      decidedBy,
      authorityId: authority.authorityId,
      authorityLimit: authority.limit,
    },
  });
}
