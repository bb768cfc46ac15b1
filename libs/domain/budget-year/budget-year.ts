import type { FiscalYear } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Source } from '../source.ts';

/** What the budget act (Haushaltsgesetz) of a fiscal year says about all of its lines. Amounts are cents. */
export interface BudgetYear {
  readonly fiscalYear: FiscalYear;
  /** Above which overruns are listed; absent where it was never set. */
  readonly overrunThreshold?: Cents;
  /** Until the end of which following year remainders of its budget may be used; absent where it was never set. */
  readonly carryOverYears?: number;
}

/** The last one that was set holds. */
export type BudgetYearEvent =
  | {
      readonly type: 'OverrunThresholdSet';
      readonly data: { readonly fiscalYear: FiscalYear; readonly amount: Cents; readonly source: Source };
    }
  | {
      readonly type: 'CarryOverRuleSet';
      readonly data: { readonly fiscalYear: FiscalYear; readonly years: number; readonly source: Source };
    };

export function evolveBudgetYear(year: BudgetYear | undefined, event: BudgetYearEvent): BudgetYear {
  const { fiscalYear } = event.data;
  switch (event.type) {
    case 'OverrunThresholdSet':
      return { ...year, fiscalYear, overrunThreshold: event.data.amount };
    case 'CarryOverRuleSet':
      return { ...year, fiscalYear, carryOverYears: event.data.years };
    default:
      return neverReached(event);
  }
}

/**
 * From which amount on an overrun is told to the Landtag each quarter (LHO § 37), as the budget acts say that are known here; cents.
 * What is set for a year comes before it.
 */
export const publishedOverrunThresholds: readonly (readonly [FiscalYear, Cents])[] = [
  [2023, 5_000_000n],
  [2024, 5_000_000n],
];
