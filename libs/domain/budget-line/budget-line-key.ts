import type { BudgetLineKey } from './budget-line.ts';

/** Only the three key fields, so that nothing else slips into an event. */
export const keyOf = ({ programme, line, fiscalYear }: BudgetLineKey): BudgetLineKey => ({
  programme,
  line,
  fiscalYear,
});
