import { afterAll, openOf, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import { commitmentIdOfAward } from '../budget-line/commitment-bond.ts';
import { releaseCommitment } from '../budget-line/release-commitment.ts';
import type { Day } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Decision, type Rejected } from '../decision.ts';
import { comparedPurpose, type FundingRegisterEvent } from '../double-funding/funding-register.ts';
import { giveUpFunds } from '../grant/give-up-funds.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import { firstDayOf } from '../money/day-series.ts';
import type { PublishedAward, PublishedAwardEvent } from './published-award.ts';
import {
  refusedAward,
  requestOfAward,
  yearOfDecision,
  type KnownToPublishedAward,
  type RecordPublishedAward,
} from './record-published-award.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** All that was published of the award, as it is right; its id stays. */
export interface CorrectPublishedAward extends RecordPublishedAward {
  readonly reason: string;
}

export interface KnownToAwardCorrection extends KnownToPublishedAward {
  /** The line on which its funds are bound so far; the same as `line` where it stays there. */
  readonly boundOn: BudgetLine | undefined;
}

/** What a correction books, and on which days it takes effect. */
export interface AwardCorrection {
  readonly outcome: 'accepted';
  /** On the line where the funds were bound. */
  readonly freed: readonly Booking[];
  /** On the line where they are bound from now on. */
  readonly bound: readonly Booking[];
  /** In the register of its purpose so far, and in that of its purpose from now on. */
  readonly fundingBefore: readonly FundingRegisterEvent[];
  readonly funding: readonly FundingRegisterEvent[];
  readonly award: readonly PublishedAwardEvent[];
}

export interface Booking {
  readonly on: Day;
  readonly events: readonly BudgetLineEvent[];
}

/**
 * Puts right what was published of an award, and its funds with it: where line, recipient and day stay, the difference is
 * bound or freed; else the old funds are freed on their day and the new ones bound on theirs. It is decided on what is
 * available, and never touches what was paid. An award that was only announced stays so unless its line or year changes.
 */
export function correctPublishedAward(
  known: KnownToAwardCorrection,
  command: CorrectPublishedAward,
  days: Dated,
):
  | AwardCorrection
  | Rejected<
      PublishedAwardEvent,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'AWARD_FUNDS_MOVED'
      | 'AWARD_PAID'
      | 'AWARD_UNKNOWN'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'DAY_IN_FUTURE'
      | 'NOT_ENOUGH_FUNDS'
      | 'PERIOD_INVALID'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  const { award } = known;
  if (!award) return rejected('AWARD_UNKNOWN', { awardId: command.awardId });
  const refused = refusedAward(known, command, days);
  if (refused) return refused;
  const { reason, ...facts } = command;
  const fiscalYear = yearOfDecision(command.decidedOn);
  const funds = fundsAfter(known, award, command, days);
  if (funds.outcome === 'rejected') return rejected(funds.rejection.code, funds.rejection.figures);
  const { freed, bound, commitmentIds } = funds;
  const synthetic = known.programme?.synthetic ?? false;
  const { awardId, facts: before } = award;
  const hasMoved = comparedPurpose(before.purpose) !== comparedPurpose(command.purpose);
  const isForOthers = before.recipients.join() !== command.recipients.join();
  return {
    outcome: 'accepted',
    freed,
    bound,
    fundingBefore: hasMoved
      ? [{ type: 'FundingRequestMoved', data: { id: awardId, reference: commitmentIdOfAward(awardId) } }]
      : [],
    funding: hasMoved || isForOthers ? [requestOfAward(command, synthetic)] : [],
    award: [
      {
        type: 'PublishedAwardCorrected',
        data: {
          ...facts,
          ...(fiscalYear !== undefined && { fiscalYear }),
          standing: commitmentIds.length > 0 ? 'COMMITTED' : 'ANNOUNCED',
          ...(commitmentIds.length > 0 && { commitmentIds }),
          synthetic,
          reason,
        },
      },
    ],
  };
}

interface Funds {
  readonly outcome: 'accepted';
  readonly freed: readonly Booking[];
  readonly bound: readonly Booking[];
  readonly commitmentIds: readonly string[];
}

function fundsAfter(
  known: KnownToAwardCorrection,
  award: PublishedAward,
  command: CorrectPublishedAward,
  { on, today }: Dated,
):
  | Funds
  | Rejected<
      unknown,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'AWARD_FUNDS_MOVED'
      | 'AWARD_PAID'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const { facts, commitment } = award;
  const isSamePlace =
    facts.programme === command.programme &&
    facts.line === command.line &&
    yearOfDecision(facts.decidedOn) === yearOfDecision(command.decidedOn);
  if (!commitment)
    return isSamePlace ? unchanged([]) : bindAnew(known.line, award, command, [], { on, today });
  const { boundOn } = known;
  const { commitmentIds } = commitment;
  const first = boundOn?.commitments.get(commitmentIds[0] ?? '');
  if (!boundOn || !first)
    return rejected('COMMITMENT_UNKNOWN', { commitmentId: commitmentIds[0] ?? award.awardId });
  const since = firstDayOf(first.open);
  const gone = commitmentIds.reduce((sum, id) => sum + movedAway(boundOn, id), 0n);
  const { line, fiscalYear } = boundOn;
  const moved =
    gone > 0n && rejected('AWARD_FUNDS_MOVED', { awardId: award.awardId, line, fiscalYear, amount: gone });
  const isSameDay = facts.decidedOn === command.decidedOn || since === on;
  const isSameBinding = isSamePlace && isSameDay && recipientOf(facts) === recipientOf(command);
  if (moved && !(isSameBinding && facts.amount === command.amount)) return moved;
  if (isSameBinding) return difference(boundOn, award, command, { on: since, today });

  const open = commitmentIds.reduce((sum, id) => sum + openOf(boundOn, id), 0n);
  if (open !== facts.amount)
    return rejected('AWARD_PAID', { awardId: award.awardId, paid: facts.amount - open });
  const freed: Booking[] = [];
  let state: BudgetLine = boundOn;
  for (const commitmentId of commitmentIds) {
    const series = state.commitments.get(commitmentId)?.open;
    if (!series || openOf(state, commitmentId) === 0n) continue;
    const day = firstDayOf(series);
    const { programme, line, fiscalYear } = boundOn;
    const { reason } = command;
    const released = releaseCommitment(
      state,
      { programme, line, fiscalYear, commitmentId, reason },
      { on: day, today },
    );
    if (released.outcome === 'rejected') return released;
    freed.push({ on: day, events: released.events });
    state = afterAll(state, released.events, day) ?? state;
  }
  return bindAnew(isSamePlace ? state : known.line, award, command, freed, { on, today });
}

/** What of a commitment was carried over, or given up with the end of its year. */
const movedAway = ({ carryOvers, commitments }: BudgetLine, commitmentId: string): Cents =>
  sumOf(
    [...carryOvers.values()].filter(
      (one) => one.direction === 'ON' && one.commitmentId === commitmentId && !one.isReversed,
    ),
  ) + (commitments.get(commitmentId)?.releasedAtYearEnd ?? 0n);

const unchanged = (commitmentIds: readonly string[]): Funds => ({
  outcome: 'accepted',
  freed: [],
  bound: [],
  commitmentIds,
});

/** Binds or frees what the award is higher or lower, on the day on which it was bound. */
function difference(
  line: BudgetLine,
  { facts, commitment, bindings }: PublishedAward,
  command: CorrectPublishedAward,
  days: Dated,
):
  | Funds
  | Rejected<
      unknown,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COMMITMENT_EXCEEDED'
      | 'COMMITMENT_UNKNOWN'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const commitmentIds = commitment?.commitmentIds ?? [];
  const change = command.amount - facts.amount;
  if (change === 0n) return unchanged(commitmentIds);
  if (change < 0n) {
    const events = giveUpFunds(line, commitmentIds, -change, command.reason, days);
    if ('outcome' in events) return events;
    return { outcome: 'accepted', freed: [{ on: days.on, events }], bound: [], commitmentIds };
  }
  const commitmentId = furtherCommitment(command.awardId, bindings);
  const committed = committedFor(line, command, commitmentId, change, days);
  if (committed.outcome === 'rejected') return committed;
  return {
    outcome: 'accepted',
    freed: [],
    bound: [{ on: days.on, events: committed.events }],
    commitmentIds: [...commitmentIds, commitmentId],
  };
}

/** Binds the whole award where a budget of its year is known; announces it where none is. */
function bindAnew(
  line: BudgetLine | undefined,
  { bindings }: PublishedAward,
  command: CorrectPublishedAward,
  freed: readonly Booking[],
  days: Dated,
): Funds | Rejected<unknown, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> {
  if (!line?.appropriation || yearOfDecision(command.decidedOn) === undefined)
    return { ...unchanged([]), freed };
  const commitmentId = furtherCommitment(command.awardId, bindings);
  const committed = committedFor(line, command, commitmentId, command.amount, days);
  if (committed.outcome === 'rejected') return committed;
  return {
    outcome: 'accepted',
    freed,
    bound: [{ on: days.on, events: committed.events }],
    commitmentIds: [commitmentId],
  };
}

const furtherCommitment = (awardId: string, bindings: number): string =>
  bindings === 0 ? commitmentIdOfAward(awardId) : `${commitmentIdOfAward(awardId)}.${bindings + 1}`;

function committedFor(
  line: BudgetLine,
  command: CorrectPublishedAward,
  commitmentId: string,
  amount: bigint,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS'> {
  const recipient = recipientOf(command);
  return commitFunds(
    line,
    {
      programme: line.programme,
      line: line.line,
      fiscalYear: line.fiscalYear,
      commitmentId,
      awardId: command.awardId,
      amount,
      ...(recipient !== undefined && { recipient }),
    },
    days,
  );
}

/** A joint award names none: the source does not split it. */
const recipientOf = ({ recipients }: { readonly recipients: readonly string[] }): string | undefined =>
  recipients.length === 1 ? recipients[0] : undefined;
