import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import { commitmentIdOfAward } from '../budget-line/commitment-bond.ts';
import { isDay, isFiscalYear, type Day, type FiscalYear } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { possibleDoubleFunding, type SameFunding } from '../double-funding/double-funding.ts';
import { comparedPurpose, type FundingRegisterEvent } from '../double-funding/funding-register.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { AwardFacts, PublishedAward, PublishedAwardEvent } from './published-award.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export type RecordPublishedAward = AwardFacts;

export interface KnownToPublishedAward {
  readonly award: PublishedAward | undefined;
  readonly programme: Programme | undefined;
  /** Of the year the award was decided in; undefined where no appropriation was published for it. */
  readonly line: BudgetLine | undefined;
  readonly recipients: readonly (Recipient | undefined)[];
  /** Grants for the same purpose, with a recipient in common. */
  readonly sameFunding?: readonly SameFunding[];
}

export interface PublishedAwardDecision {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly funding: readonly FundingRegisterEvent[];
  readonly award: readonly PublishedAwardEvent[];
}

/** The year of `2023`, `2023-04` or `2023-04-28`; undefined of nothing. */
export const yearOfDecision = (decidedOn = ''): FiscalYear | undefined => {
  const year = Number(/^(\d{4})(-\d{2}){0,2}$/.exec(decidedOn)?.[1]);
  return isFiscalYear(year) ? year : undefined;
};

/**
 * The day from which an award counts: the first one of the day, month or year that it was decided in, and no day before the
 * appropriation of a budget that was enacted within it; undefined where nothing was published.
 */
export function effectiveDayOf(decidedOn: string | undefined, line: BudgetLine | undefined): Day | undefined {
  const first = firstDayOf(decidedOn);
  const isWithin = decidedOn !== undefined && line?.since.startsWith(`${decidedOn}-`) === true;
  return isWithin ? line.since : first;
}

/** The first day of `2023`, `2023-04` or `2023-04-28`; undefined of what has none. */
function firstDayOf(decidedOn = ''): Day | undefined {
  const day = `${decidedOn}-01-01`.slice(0, 10);
  return yearOfDecision(decidedOn) !== undefined && isDay(day) ? day : undefined;
}

/** The award as the register of its purpose has it. */
export const requestOfAward = (
  { awardId, recipients, purpose }: Pick<RecordPublishedAward, 'awardId' | 'recipients' | 'purpose'>,
  synthetic: boolean,
): FundingRegisterEvent => ({
  type: 'FundingRequested',
  data: {
    id: awardId,
    reference: commitmentIdOfAward(awardId),
    recipients,
    purpose: comparedPurpose(purpose),
    synthetic,
  },
});

/**
 * Records an award from a public source, decided by today. Where the appropriation of its year is known, its funds are committed on it; where
 * it is not, the award is recorded as announced, and no budget is made up for it.
 */
export function recordPublishedAward(
  known: KnownToPublishedAward,
  command: RecordPublishedAward,
  days: Dated,
):
  | PublishedAwardDecision
  | Rejected<
      PublishedAwardEvent,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'DAY_IN_FUTURE'
      | 'NOT_ENOUGH_FUNDS'
      | 'PERIOD_INVALID'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  if (known.award) return rejected('ALREADY_EXISTS', { what: `Bewilligung ${command.awardId}` });
  const refused = refusedAward(known, command, days);
  if (refused) return refused;
  const { awardId, programme, line, recipients, amount } = command;
  const fiscalYear = yearOfDecision(command.decidedOn);
  const synthetic = known.programme?.synthetic ?? false;
  const found = possibleDoubleFunding(known.sameFunding ?? []);
  const funding = [requestOfAward(command, synthetic)];
  const recorded = {
    ...command,
    ...(found.length > 0 && { possibleDoubleFunding: found }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    synthetic,
  };
  if (!known.line?.appropriation || fiscalYear === undefined)
    return {
      outcome: 'accepted',
      line: [],
      funding,
      award: [{ type: 'PublishedAwardRecorded', data: { ...recorded, standing: 'ANNOUNCED' } }],
    };
  const [recipient] = recipients;
  const only = recipients.length === 1 && recipient !== undefined ? { recipient } : {};
  const commitmentId = commitmentIdOfAward(awardId);
  const commitment = commitFunds(
    known.line,
    { programme, line, fiscalYear, commitmentId, awardId, amount, ...only },
    days,
  );
  if (commitment.outcome === 'rejected')
    return rejected(commitment.rejection.code, commitment.rejection.figures);
  return {
    outcome: 'accepted',
    line: commitment.events,
    funding,
    award: [{ type: 'PublishedAwardRecorded', data: { ...recorded, standing: 'COMMITTED', commitmentId } }],
  };
}

/** The refusal of what cannot be true of an award, whether it is recorded or corrected. */
export function refusedAward(
  known: Pick<KnownToPublishedAward, 'programme' | 'recipients'>,
  command: RecordPublishedAward,
  { today }: Dated,
):
  | Rejected<
      never,
      | UnusableAmount
      | 'DAY_IN_FUTURE'
      | 'PERIOD_INVALID'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    >
  | undefined {
  const { programme, recipients, decidedOn, amount } = command;
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (recipients.length === 0 || new Set(recipients).size !== recipients.length)
    return rejected('RECIPIENTS_INVALID', { recipients });
  const day = firstDayOf(decidedOn);
  if (decidedOn !== undefined && day === undefined)
    return rejected('PERIOD_INVALID', { of: 'DECISION', period: decidedOn, amount });
  const tooLate = day === undefined ? undefined : refusedFuture(day, today, amount);
  if (tooLate) return tooLate;
  for (const [index, key] of recipients.entries()) {
    // A key must have been valid when the award was decided; where only the month or year is known, at its beginning.
    const recipient = known.recipients[index];
    const invalid =
      day === undefined && recipient ? undefined : refusedUnlessValid(recipient, key, day ?? '');
    if (invalid) return invalid;
  }
  return refusedAmount(amount);
}
