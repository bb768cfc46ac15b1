import type { FiscalYear } from '../calendar/day.ts';
import { accepted, type Decision } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Source } from '../source.ts';
import type { UnusableAmount } from '../reasons.ts';
import type { BudgetYearEvent } from './budget-year.ts';

export interface SetOverrunThreshold {
  readonly fiscalYear: FiscalYear;
  readonly amount: Cents;
  readonly source: Source;
}

/** Sets the amount above which overruns of a year stand on the quarterly list (LHO § 37), as its budget act has it. */
export const setOverrunThreshold = ({
  fiscalYear,
  amount,
  source,
}: SetOverrunThreshold): Decision<BudgetYearEvent, UnusableAmount> =>
  refusedAmount(amount) ?? accepted({ type: 'OverrunThresholdSet', data: { fiscalYear, amount, source } });
