import { keyOf } from '../budget-line/budget-line-key.ts';
import type { BudgetLineEvent, CarriedData } from '../budget-line/budget-line.ts';
import type { EnactAppropriation } from '../budget-line/enact-appropriation.ts';
import type { Day } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import { sumOf } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import type { BudgetActEvent, LineAct } from './budget-act.ts';

export interface ProposeBudgetAct {
  readonly budgetActId: string;
  /** Absent where it is to take effect with its confirmation. */
  readonly effectiveDay?: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

export const needsSecondPerson = (programme: Programme | undefined): boolean =>
  programme?.secondPersonRequired === true;

/**
 * The proposal of what these events would do now, with the figures that they have: what a second person is to confirm.
 * Nothing is enacted before. Undefined of events that no programme asks a second person for.
 */
export function budgetActProposed(
  events: readonly BudgetLineEvent[],
  { budgetActId, effectiveDay, proposedBy, synthetic }: ProposeBudgetAct,
): BudgetActEvent | undefined {
  const act = lineActOf(events);
  return (
    act && {
      type: 'BudgetActProposed',
      data: {
        ...act,
        budgetActId,
        ...(effectiveDay !== undefined && { effectiveDay }),
        proposedBy,
        synthetic,
      },
    }
  );
}

function lineActOf(events: readonly BudgetLineEvent[]): LineAct | undefined {
  const [, second] = events;
  // Blocked funds are released with the closing.
  const first = events.find(({ type }) => type === 'YearClosed') ?? events[0];
  switch (first?.type) {
    case 'AppropriationEnacted':
      return second?.type === 'AppropriationReversed'
        ? { ...enacted(first.data), act: 'APPROPRIATION_CORRECTION', reason: second.data.reason }
        : { ...enacted(first.data), act: 'APPROPRIATION' };
    case 'AppropriationReversed': {
      const { amount, reason } = first.data;
      return { ...keyOf(first.data), act: 'APPROPRIATION_REVERSAL', amount, reason };
    }
    case 'SupplementEnacted': {
      const { supplementId, amount, exactness, source } = first.data;
      return { ...keyOf(first.data), act: 'SUPPLEMENT', supplementId, amount, exactness, source };
    }
    case 'OverrunConsented':
    case 'OverrunReversed': {
      const { overrunId, amount, consentReference, consentedOn, reason } = first.data;
      const act = first.type === 'OverrunConsented' ? 'OVERRUN' : 'OVERRUN_REVERSAL';
      return { ...keyOf(first.data), act, overrunId, amount, consentReference, consentedOn, reason };
    }
    case 'FundsTransferredOut':
    case 'FundsTransferredIn': {
      const { transferId, reverses, partnerProgramme, partnerLine, amount, reason } = first.data;
      return {
        ...keyOf(first.data),
        act: reverses === undefined ? 'TRANSFER' : 'TRANSFER_REVERSAL',
        transferId: reverses ?? transferId,
        partnerProgramme,
        partnerLine,
        amount,
        reason,
      };
    }
    case 'FundsBlocked': {
      const { blockId, amount, reason, percent, stopsPayments } = first.data;
      return {
        ...keyOf(first.data),
        act: 'BLOCK',
        blockId,
        amount,
        reason,
        ...(percent !== undefined && { percent }),
        ...(stopsPayments && { stopsPayments }),
      };
    }
    case 'BlockReleased': {
      const { blockId, amount, reason } = first.data;
      return { ...keyOf(first.data), act: 'BLOCK_RELEASE', blockId, amount, reason };
    }
    case 'CommitmentAuthorityGranted': {
      const { commitmentAuthorityId, burdenedYear, amount, source } = first.data;
      const act = 'COMMITMENT_AUTHORITY';
      return { ...keyOf(first.data), act, commitmentAuthorityId, burdenedYear, amount, source };
    }
    case 'FundsCarriedOn': {
      const carried = events.filter((event) => event.type === 'FundsCarriedOn').map(({ data }) => data);
      if (carried.length > 1) return severalCarriedOver(first.data, carried);
      const { carryOverId, amount, commitmentId, sourceYear, consentReference, consentedOn, reason } =
        first.data;
      return {
        ...keyOf(first.data),
        act: 'CARRY_OVER',
        carryOverId,
        amount,
        ...(commitmentId !== undefined && { commitmentId }),
        sourceYear,
        consentReference,
        consentedOn,
        reason,
      };
    }
    case 'CarryOverReversed': {
      const { carryOverId, amount, reason } = first.data;
      return { ...keyOf(first.data), act: 'CARRY_OVER_REVERSAL', carryOverId, amount, reason };
    }
    case 'YearClosed': {
      const { lapsed: amount, reason } = first.data;
      return { ...keyOf(first.data), act: 'CLOSING', amount, reason };
    }
    case 'YearReopened': {
      const { restored: amount, consentReference, consentedOn, reason } = first.data;
      return { ...keyOf(first.data), act: 'REOPENING', amount, consentReference, consentedOn, reason };
    }
    case 'ObligationEntered':
    case 'ObligationReleased':
    case 'ObligationReduced':
    case 'FundsCarriedIn':
    case 'CoverLinkDeclared':
    case 'CoverLinkRevoked':
    case 'FundsCommitted':
    case 'CommitmentReduced':
    case 'CommitmentReleased':
    case 'FundsDisbursed':
    case 'DisbursementReversed':
    case 'DisbursementReturnedAsIncome':
    case 'UsageWarningRaised':
    case undefined:
      return undefined;
    default:
      return neverReached(first);
  }
}

const severalCarriedOver = (
  { carryOverId, consentReference, consentedOn, reason, ...key }: CarriedData,
  all: readonly CarriedData[],
): LineAct => ({
  ...keyOf(key),
  act: 'CARRY_OVERS',
  carryOverId: carryOverId.replace(/\.\d+$/, ''),
  amount: sumOf(all),
  commitmentIds: [...new Set(all.flatMap(({ commitmentId }) => commitmentId ?? []))],
  consentReference,
  consentedOn,
  reason,
});

const enacted = ({ name, amount, exactness, source, product, ...key }: EnactAppropriation) => ({
  ...keyOf(key),
  name,
  amount,
  exactness,
  source,
  ...(product !== undefined && { product }),
});
