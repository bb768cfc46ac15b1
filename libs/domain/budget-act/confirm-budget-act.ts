import type { CarryOverBooking, NotCarriedOver } from '../budget-line/carry-over.ts';
import { closeYear, reopenYear, type NotYetClosed, type OpenMatters } from '../budget-line/close-year.ts';
import { grantCommitmentAuthority } from '../budget-line/commitment-authority.ts';
import { keyOf } from '../budget-line/budget-line-key.ts';
import { blockFunds } from '../budget-line/block-funds.ts';
import { blockGenerally } from '../budget-line/block-generally.ts';
import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { consentToOverrun, reverseOverrun } from '../budget-line/consent-to-overrun.ts';
import type { Burden } from '../budget-line/commitment-authority.ts';
import { correctAppropriation, reverseAppropriation } from '../budget-line/correct-appropriation.ts';
import { enactAppropriation } from '../budget-line/enact-appropriation.ts';
import { enactSupplement } from '../budget-line/enact-supplement.ts';
import { releaseBlock } from '../budget-line/release-block.ts';
import { reverseTransfer, transferFunds } from '../budget-line/transfer-funds.ts';
import { firstDayOfYear, type Day } from '../calendar/day.ts';
import { laterOf, type Dated } from '../calendar/day-rule.ts';
import {
  accepted,
  neverReached,
  rejected,
  rejectedOnRecord,
  type Decision,
  type Rejected,
} from '../decision.ts';
import type { Programme, ProgrammeEvent } from '../programme/programme.ts';
import { setSecondPersonRule } from '../programme/set-second-person-rule.ts';
import { budgetActReference, type BudgetAct, type BudgetActEvent, type LineAct } from './budget-act.ts';
import { openBudgetAct, type BudgetActAddress } from './open-budget-act.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ConfirmBudgetAct extends BudgetActAddress {
  readonly confirmedBy: string;
}

/** Why funds are not carried over: the lines, or what they are bound for. */
export type CarryOverRefused =
  NotCarriedOver | 'CARRY_OVER_UNKNOWN' | 'COMMITMENT_ORDERED' | 'NO_COMMITMENT_OPEN';

export interface KnownToConfirm {
  readonly act: BudgetAct | undefined;
  /** The one that the act is on. */
  readonly line: BudgetLine | undefined;
  readonly programme: Programme | undefined;
  /** The other line of a transfer. */
  readonly partner?: BudgetLine | undefined;
  /** Of a carry-over, decided on the lines of both years as they stand now. */
  readonly carryOver?: CarryOverBooking | Rejected<never, CarryOverRefused>;
  /** What burdens the year of an appropriation in advance. */
  readonly burdens?: readonly Burden[];
  /** Of a closing: what has to be decided or matched before. */
  readonly openMatters?: OpenMatters;
}

/** The act and its confirmation: both or neither. */
export interface BudgetActConfirmation {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  /** What a transfer does to its other line. */
  readonly partner: readonly BudgetLineEvent[];
  readonly programme: readonly ProgrammeEvent[];
  readonly act: readonly BudgetActEvent[];
}

/**
 * Confirms a proposed act, which is decided anew on the line as it stands now and carried out with it. Not by the person
 * who proposed it (Vier-Augen-Prinzip); the attempt is on record.
 */
export function confirmBudgetAct(
  { act: existing, line, programme, partner, carryOver, burdens = [], openMatters }: KnownToConfirm,
  command: ConfirmBudgetAct,
  today: Day,
):
  | BudgetActConfirmation
  | Rejected<
      BudgetActEvent,
      | NoLine
      | UnusableAmount
      | CarryOverRefused
      | 'APPROPRIATION_SUPPLEMENTED'
      | 'BLOCK_EXCEEDED'
      | 'BLOCK_UNKNOWN'
      | 'BURDENED_YEAR_INVALID'
      | NotYetClosed
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'YEAR_NOT_CLOSED'
      | 'BUDGET_ACT_STATE'
      | 'BUDGET_ACT_UNKNOWN'
      | 'COVER_LINK_MISSING'
      | 'DAY_IN_FUTURE'
      | 'FOUR_EYES'
      | 'LINES_OF_PRACTICE_MIXED'
      | 'LINE_COVERS_ITSELF'
      | 'NOT_ENOUGH_FUNDS'
      | 'OBLIGATIONS_EXCEED_BUDGET'
      | 'OVERRUN_UNKNOWN'
      | 'PROGRAMME_UNKNOWN'
      | 'TRANSFER_UNKNOWN'
    > {
  const act = openBudgetAct(existing, command);
  if ('outcome' in act) return act;
  const { budgetActId, confirmedBy } = command;
  if (act.proposedBy === confirmedBy) {
    const attempt = { action: 'CONFIRM', earlierPart: 'PROPOSED' } as const;
    return rejectedOnRecord(
      {
        type: 'BudgetActFourEyesViolationRefused',
        data: { ...budgetActReference(act), ...attempt, attemptedBy: confirmedBy },
      },
      'FOUR_EYES',
      { budgetActId, ...attempt },
    );
  }
  const confirmed: BudgetActEvent = {
    type: 'BudgetActConfirmed',
    data: { ...budgetActReference(act), confirmedBy },
  };
  const { proposed } = act;
  if (proposed.act === 'RULE_LIFTING') {
    const lifted = setSecondPersonRule(programme, { ...proposed, required: false });
    if (lifted.outcome === 'rejected') return rejected(lifted.rejection.code, lifted.rejection.figures);
    return { outcome: 'accepted', line: [], partner: [], programme: lifted.events, act: [confirmed] };
  }
  const days = { on: dayOfBudgetAct(act, line, today), today };
  if (proposed.act === 'TRANSFER' || proposed.act === 'TRANSFER_REVERSAL') {
    const rule = proposed.act === 'TRANSFER' ? transferFunds : reverseTransfer;
    const transferred = rule({ line, partner }, proposed, days);
    return transferred.outcome === 'rejected'
      ? transferred
      : { ...transferred, programme: [], act: [confirmed] };
  }
  if (
    proposed.act === 'CARRY_OVER' ||
    proposed.act === 'CARRY_OVERS' ||
    proposed.act === 'CARRY_OVER_REVERSAL'
  ) {
    const carried = carryOver ?? rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(proposed));
    return carried.outcome === 'rejected'
      ? carried
      : { ...carried, partner: carried.next, programme: [], act: [confirmed] };
  }
  const decided = decideAct(
    { line, programme, burdens, ...(openMatters && { openMatters }) },
    proposed,
    days,
  );
  if (decided.outcome === 'rejected') return rejected(decided.rejection.code, decided.rejection.figures);
  return { outcome: 'accepted', line: decided.events, partner: [], programme: [], act: [confirmed] };
}

/**
 * The day from which on the act takes effect: the one that was asked for, which the second person saw; else that of the
 * confirmation, as it is decided only then. An appropriation never takes effect before its year where no day was asked for,
 * and what corrects one does so from the day on from which it counts.
 */
export function dayOfBudgetAct(
  { effectiveDay, proposed }: BudgetAct,
  line: BudgetLine | undefined,
  today: Day,
): Day {
  if (effectiveDay !== undefined) return effectiveDay;
  switch (proposed.act) {
    case 'APPROPRIATION':
      return laterOf(today, firstDayOfYear(proposed.fiscalYear));
    case 'APPROPRIATION_CORRECTION':
    case 'APPROPRIATION_REVERSAL':
      return line?.since ?? today;
    case 'SUPPLEMENT':
    case 'OVERRUN':
    case 'OVERRUN_REVERSAL':
    case 'TRANSFER':
    case 'TRANSFER_REVERSAL':
    case 'BLOCK':
    case 'BLOCK_RELEASE':
    case 'COMMITMENT_AUTHORITY':
    case 'CARRY_OVER':
    case 'CARRY_OVERS':
    case 'CARRY_OVER_REVERSAL':
    case 'CLOSING':
    case 'REOPENING':
    case 'RULE_LIFTING':
      return today;
    default:
      return neverReached(proposed);
  }
}

function decideAct(
  { line, programme, burdens = [], openMatters }: Omit<KnownToConfirm, 'act'>,
  proposed: Exclude<
    LineAct,
    { readonly act: 'TRANSFER' | 'TRANSFER_REVERSAL' | 'CARRY_OVER' | 'CARRY_OVERS' | 'CARRY_OVER_REVERSAL' }
  >,
  days: Dated,
): Decision<
  BudgetLineEvent,
  | NoLine
  | UnusableAmount
  | 'ALREADY_EXISTS'
  | 'APPROPRIATION_SUPPLEMENTED'
  | 'BLOCK_EXCEEDED'
  | 'BLOCK_UNKNOWN'
  | 'BURDENED_YEAR_INVALID'
  | NotYetClosed
  | 'COMMITMENT_AUTHORITY_EXCEEDED'
  | 'YEAR_NOT_CLOSED'
  | 'DAY_IN_FUTURE'
  | 'NOT_ENOUGH_FUNDS'
  | 'OBLIGATIONS_EXCEED_BUDGET'
  | 'OVERRUN_UNKNOWN'
  | 'PROGRAMME_UNKNOWN'
> {
  switch (proposed.act) {
    case 'APPROPRIATION':
      return enactAppropriation({ line, programme, burdens }, proposed);
    case 'APPROPRIATION_CORRECTION':
      return correctAppropriation(line, proposed, days);
    case 'APPROPRIATION_REVERSAL':
      return reverseAppropriation(line, proposed);
    case 'SUPPLEMENT':
      return enactSupplement(line, proposed, days);
    case 'OVERRUN':
      return consentToOverrun(line, proposed, days);
    case 'OVERRUN_REVERSAL':
      return reverseOverrun(line, proposed, days);
    case 'BLOCK':
      return proposed.percent === undefined
        ? blockFunds(line, proposed, days)
        : blockGenerally(line, { ...proposed, percent: proposed.percent }, days);
    case 'BLOCK_RELEASE':
      return releaseBlock(line, proposed, days);
    case 'COMMITMENT_AUTHORITY':
      return grantCommitmentAuthority(line, proposed, days);
    case 'CLOSING':
      return closeYear(line, proposed, days, openMatters);
    case 'REOPENING':
      return reopenYear(line, proposed, days);
  }
}

export interface RejectBudgetAct extends BudgetActAddress {
  readonly reason: string;
  readonly rejectedBy: string;
}

/** Rejects a proposed act. Whoever proposed it may take it back in this way, too. */
export function rejectBudgetAct(
  existing: BudgetAct | undefined,
  command: RejectBudgetAct,
): Decision<BudgetActEvent, 'BUDGET_ACT_STATE' | 'BUDGET_ACT_UNKNOWN'> {
  const act = openBudgetAct(existing, command);
  if ('outcome' in act) return act;
  const { reason, rejectedBy } = command;
  return accepted({ type: 'BudgetActRejected', data: { ...budgetActReference(act), reason, rejectedBy } });
}
