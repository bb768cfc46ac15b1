import {
  lastYearOf,
  publishedOverrunThresholds,
  usableUntil,
  type Cents,
  type Day,
  type FiscalYear,
  type Source,
} from '#domain';
import { query } from '../query.ts';

/** What the budget act of a year says, or where nothing was recorded of it, what holds without. */
export interface BudgetYearRules {
  readonly fiscalYear: FiscalYear;
  /** Until the end of which following year remainders may be used; with 0 nothing is carried over. */
  readonly carryOverYears: number;
  /** The last day of it. */
  readonly carryOverUntil: Day;
  /** Absent where nothing was set and the law's own rule holds. */
  readonly carryOverSource?: Source;
  /** Above which overruns are listed, cents; absent where none is known. */
  readonly overrunThreshold?: Cents;
  /** Absent where nothing was set. */
  readonly overrunThresholdSource?: Source;
}

/** Of one year, as known at an instant (Unix milliseconds, included); at none, as known today. */
export const budgetYearRules = query({
  reads: ['budget_year_rule'],
  read: async (
    models,
    { fiscalYear, knownAtMs }: { readonly fiscalYear: FiscalYear; readonly knownAtMs?: number },
  ): Promise<BudgetYearRules> => {
    let found = models
      .selectFrom('budget_year_rule')
      .select(['kind', 'amount', 'years', 'source'])
      .where('fiscal_year', '=', BigInt(fiscalYear));
    if (knownAtMs !== undefined) found = found.where('recorded_at_ms', '<=', BigInt(knownAtMs));
    const last = new Map((await found.orderBy('position').execute()).map((row) => [row.kind, row]));
    const carryOver = last.get('CARRY_OVER');
    const threshold = last.get('OVERRUN_THRESHOLD');
    const overrunThreshold =
      threshold?.amount ?? publishedOverrunThresholds.find(([year]) => year === fiscalYear)?.[1];
    const rule = carryOver && { fiscalYear, carryOverYears: Number(carryOver.years) };
    return {
      fiscalYear,
      carryOverYears: lastYearOf(fiscalYear, rule) - fiscalYear,
      carryOverUntil: usableUntil(fiscalYear, rule),
      ...(carryOver && { carryOverSource: JSON.parse(carryOver.source) as Source }),
      ...(overrunThreshold !== undefined && { overrunThreshold }),
      ...(threshold && { overrunThresholdSource: JSON.parse(threshold.source) as Source }),
    };
  },
});
