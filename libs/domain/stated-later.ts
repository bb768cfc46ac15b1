import { refusedFuture } from './calendar/day-rule.ts';
import type { Day } from './calendar/day.ts';
import type { Rejected } from './decision.ts';
import type { LedgerEvent } from './stored/ledger-event.ts';

/**
 * The refusal of an event that cites what has not been stated yet: a source of a later day, month or year, or residents counted
 * on a later day.
 */
export function refusedStatedLater(
  { data }: LedgerEvent,
  today: Day,
): Rejected<never, 'DAY_IN_FUTURE'> | undefined {
  const stated = [
    'source' in data ? data.source.statedOn : undefined,
    'populationOn' in data ? data.populationOn : undefined,
  ];
  const later = stated.find((day) => day !== undefined && day > today.slice(0, day.length));
  return later === undefined ? undefined : refusedFuture(firstDayOf(later), today);
}

/** Of a day, a month (`YYYY-MM`) or a year. */
const firstDayOf = (stated: string): Day => `${stated}-01-01`.slice(0, 'YYYY-MM-DD'.length);
