import type { FiscalYear } from '../calendar/day.ts';
import { accepted, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import type { BudgetYearEvent } from './budget-year.ts';

export interface SetCarryOverRule {
  readonly fiscalYear: FiscalYear;
  /** Whole; with 0 nothing is carried over. */
  readonly years: number;
  readonly source: Source;
}

/** Says until the end of which following year remainders of a year's budget may be used (LHO § 45); the second one unless set. */
export const setCarryOverRule = ({
  fiscalYear,
  years,
  source,
}: SetCarryOverRule): Decision<BudgetYearEvent, never> =>
  accepted({ type: 'CarryOverRuleSet', data: { fiscalYear, years, source } });
