import type { FiscalYear } from '../calendar/day.ts';

/** Which line of which programme in which year. Budget is kept per line and year (Kapitel, Produkt; LHO Hessen 2022). */
export interface BudgetLineKey {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: FiscalYear;
}

/** Only the three key fields, so that nothing else slips into an event. */
export const keyOf = ({ programme, line, fiscalYear }: BudgetLineKey): BudgetLineKey => ({
  programme,
  line,
  fiscalYear,
});
