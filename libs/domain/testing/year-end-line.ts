import type { Dated } from '../calendar/day-rule.ts';
import type { Rejected } from '../decision.ts';
import { afterAll, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { carryOverFunds, type CarryOverBooking, type CarryOverFunds } from '../budget-line/carry-over.ts';
import { efa2023, efaEnacted, efaKey } from './efa-line.ts';

/** EFA 2023 after its end, beside the line of 2024. */
export const yearEndDays = { on: '2024-01-20', today: '2024-02-01' };
export const yearEndConsent = { consentReference: 'HMdF-2024-0007', consentedOn: '2024-01-15' };
export const yearEndReason = 'Jahresabschluss';

export const enactedIn = (fiscalYear: number): BudgetLineEvent => ({
  ...efaEnacted,
  data: { ...efaEnacted.data, fiscalYear },
});
export const endedLine = afterAll(undefined, efa2023, '2023-03-01');
export const nextLine = afterAll(undefined, [enactedIn(2024)], '2024-01-01');

export const carryOverOf = (amount: bigint, more: Partial<CarryOverFunds> = {}): CarryOverFunds => ({
  ...efaKey,
  carryOverId: 'AR-1',
  amount,
  ...yearEndConsent,
  reason: yearEndReason,
  ...more,
});

export const carriedOver = (
  command: CarryOverFunds,
  known: Partial<Parameters<typeof carryOverFunds>[0]> = {},
  on: Dated = yearEndDays,
) => carryOverFunds({ line: endedLine, next: nextLine, sourceYear: undefined, ...known }, command, on);

/** @throws Error of what was refused */
export function carryOverBooked(decision: CarryOverBooking | Rejected<never>): CarryOverBooking {
  if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
  return decision;
}
