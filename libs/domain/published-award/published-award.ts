import type { BudgetLineKey } from '../budget-line/budget-line.ts';
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
  /** Where its funds are bound; absent of one that is announced alone. */
  readonly commitment?: BudgetLineKey & { readonly commitmentId: string };
}

export interface PublishedAwardEvent {
  readonly type: 'PublishedAwardRecorded';
  readonly data: {
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
    readonly fiscalYear?: FiscalYear;
    readonly standing: AwardStanding;
    readonly commitmentId?: string;
    readonly source: Source;
    readonly synthetic: boolean;
  };
}

export function evolvePublishedAward(
  _award: PublishedAward | undefined,
  { data: { awardId, programme, line, fiscalYear, commitmentId } }: PublishedAwardEvent,
): PublishedAward {
  if (fiscalYear === undefined || commitmentId === undefined) return { awardId };
  return { awardId, commitment: { programme, line, fiscalYear, commitmentId } };
}
