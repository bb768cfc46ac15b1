import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { FiscalYear } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { Exactness, Source } from '../source.ts';

/**
 * `COMMITTED`: the year's appropriation is known and the award is bound on it. `ANNOUNCED`: it is not; the award is a fact
 * that is shown and counts against no budget.
 */
export type AwardStanding = 'COMMITTED' | 'ANNOUNCED';
export const awardStandings: readonly AwardStanding[] = ['COMMITTED', 'ANNOUNCED'];

/** An award that was published before, or besides, this ledger. */
export interface PublishedAward {
  readonly awardId: string;
  readonly facts: AwardFacts;
  /** Where its funds are bound; absent of one that is announced alone. */
  readonly commitment?: BudgetLineKey & {
    /** The first of them, where corrections have added some. */
    readonly commitmentId: string;
    readonly commitmentIds: readonly string[];
  };
  /** How many commitments were ever made for it. */
  readonly bindings: number;
}

/** What was published of an award. */
export interface AwardFacts {
  readonly awardId: string;
  readonly programme: string;
  readonly line: string;
  /** Several keys are one joint award that the source does not split. */
  readonly recipients: readonly RecipientKey[];
  readonly recipientNames: string;
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly purpose: string;
  /** As published: a day, a month, a year, or nothing. */
  readonly decidedOn?: string;
  readonly source: Source;
}

interface StandingAward extends AwardFacts {
  readonly fiscalYear?: FiscalYear;
  readonly standing: AwardStanding;
  readonly synthetic: boolean;
}

export type PublishedAwardEvent =
  | {
      readonly type: 'PublishedAwardRecorded';
      readonly data: StandingAward & {
        readonly commitmentId?: string;
        /** Grants and other awards for the same purpose and a recipient of it that had not ended. */
        readonly possibleDoubleFunding?: readonly string[];
      };
    }
  | {
      /** The award as it is right; what was recorded before stays on record. */
      readonly type: 'PublishedAwardCorrected';
      readonly data: StandingAward & {
        /** All that bind its funds from now on; absent where it is announced alone. */
        readonly commitmentIds?: readonly string[];
        readonly reason: string;
      };
    };

export function evolvePublishedAward(
  award: PublishedAward | undefined,
  event: PublishedAwardEvent,
): PublishedAward {
  const { programme, line, fiscalYear } = event.data;
  const facts = factsOf(event.data);
  const commitmentIds = commitmentsOf(event);
  const [commitmentId] = commitmentIds;
  const before = award?.commitment?.commitmentIds ?? [];
  const bindings = (award?.bindings ?? 0) + commitmentIds.filter((id) => !before.includes(id)).length;
  const state = { awardId: facts.awardId, facts, bindings };
  if (fiscalYear === undefined || commitmentId === undefined) return state;
  return { ...state, commitment: { programme, line, fiscalYear, commitmentId, commitmentIds } };
}

function commitmentsOf(event: PublishedAwardEvent): readonly string[] {
  if (event.type === 'PublishedAwardCorrected') return event.data.commitmentIds ?? [];
  return event.data.commitmentId === undefined ? [] : [event.data.commitmentId];
}

const factsOf = ({
  awardId,
  programme,
  line,
  recipients,
  recipientNames,
  amount,
  exactness,
  purpose,
  decidedOn,
  source,
}: AwardFacts): AwardFacts => ({
  awardId,
  programme,
  line,
  recipients,
  recipientNames,
  amount,
  exactness,
  purpose,
  ...(decidedOn !== undefined && { decidedOn }),
  source,
});
