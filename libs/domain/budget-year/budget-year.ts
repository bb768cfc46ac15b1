import type { FiscalYear } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';
import type { Source } from '../source.ts';

/** What the budget act (Haushaltsgesetz) of a fiscal year says about all of its lines. Amounts are cents. */
export interface BudgetYear {
  readonly fiscalYear: FiscalYear;
  readonly overrunThreshold: Cents;
}

export interface BudgetYearEvent {
  /** The last one that was set holds. */
  readonly type: 'OverrunThresholdSet';
  readonly data: {
    readonly fiscalYear: FiscalYear;
    readonly amount: Cents;
    readonly source: Source;
  };
}

export const evolveBudgetYear = (_: BudgetYear | undefined, { data }: BudgetYearEvent): BudgetYear => ({
  fiscalYear: data.fiscalYear,
  overrunThreshold: data.amount,
});

/**
 * From which amount on an overrun is told to the Landtag each quarter (LHO § 37), as the budget acts say that are known here; cents.
 * What is set for a year comes before it.
 */
export const publishedOverrunThresholds: readonly (readonly [FiscalYear, Cents])[] = [
  [2023, 5_000_000n],
  [2024, 5_000_000n],
];
