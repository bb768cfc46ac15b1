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
  /** Of our bank accounts that something was booked on in the year, as the ids of its bookings name them. */
  readonly accounts?: readonly string[];
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
    }
  | {
      /** The first booking on one of our bank accounts in the year: whoever closes it finds what is not matched there. */
      readonly type: 'BankAccountBookedInYear';
      readonly data: { readonly fiscalYear: FiscalYear; readonly account: string };
    };

/** That something was booked on an account in the year, for the first time. */
export const bankAccountBookedInYear = (of: {
  readonly fiscalYear: FiscalYear;
  readonly account: string;
}): BudgetYearEvent => ({ type: 'BankAccountBookedInYear', data: of });

export function evolveBudgetYear(year: BudgetYear | undefined, event: BudgetYearEvent): BudgetYear {
  const { fiscalYear } = event.data;
  switch (event.type) {
    case 'OverrunThresholdSet':
      return { ...year, fiscalYear, overrunThreshold: event.data.amount };
    case 'CarryOverRuleSet':
      return { ...year, fiscalYear, carryOverYears: event.data.years };
    case 'BankAccountBookedInYear':
      return { ...year, fiscalYear, accounts: [...(year?.accounts ?? []), event.data.account] };
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
