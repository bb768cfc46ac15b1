import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Day } from './day.ts';
import type { DayCause } from './day-cause.ts';

/** The days of a command. Both are days in Europe/Berlin. */
export interface Dated {
  /** On which it takes effect (Wirkungstag). */
  readonly on: Day;
  readonly today: Day;
}

/** The refusal of a day that has not come yet: only what the budget law enacts may take effect later. Names the amount at stake. */
export const refusedFuture = (
  day: Day,
  today: Day,
  amount?: Cents,
): Rejected<never, 'DAY_IN_FUTURE'> | undefined =>
  day > today
    ? rejected('DAY_IN_FUTURE', { day, today, ...(amount !== undefined && { amount }) })
    : undefined;

/** The refusal of a day before the one that it follows from. Names the amount at stake. */
export const refusedBefore = (
  day: Day,
  earliest: Day,
  cause: DayCause,
  amount?: Cents,
): Rejected<never, 'DAY_BEFORE_CAUSE'> | undefined =>
  day < earliest
    ? rejected('DAY_BEFORE_CAUSE', { day, earliest, cause, ...(amount !== undefined && { amount }) })
    : undefined;

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);
