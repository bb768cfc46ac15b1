import type { Day } from '../calendar/day.ts';

/** Of the finance ministry, case by case. */
export interface FinanceMinistryConsent {
  readonly consentReference: string;
  readonly consentedOn: Day;
}

/** To a booking in another year than that of the payment (LHO § 73(3)). */
export type BookingYearConsent = FinanceMinistryConsent;
