import type { Day } from '../calendar/day.ts';

/** Of the finance ministry, case by case, to a booking in another year than that of the payment (LHO § 73(3)). */
export interface BookingYearConsent {
  readonly consentReference: string;
  readonly consentedOn: Day;
}
