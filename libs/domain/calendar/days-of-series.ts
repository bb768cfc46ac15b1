import type { Day } from './day.ts';

export type SeriesStep = 'DAY' | 'WEEK' | 'MONTH';

/**
 * The days of a series from one day to another: each, each seventh from the first, or the last one of each month; the last day
 * always. None where the second day lies before the first. At most `max` and one more, for who asks for too many.
 */
export function daysOfSeries(from: Day, to: Day, step: SeriesStep, max: number): readonly Day[] {
  const [first, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const days: Day[] = [];
  for (let number = 0; days.length <= max; number += 1) {
    const day =
      step === 'MONTH'
        ? first
            .with({ day: 1 })
            .add({ months: number + 1 })
            .subtract({ days: 1 })
        : first.add({ days: step === 'WEEK' ? 7 * number : number });
    if (Temporal.PlainDate.compare(day, end) >= 0) break;
    days.push(day.toString());
  }
  if (days.length <= max && from <= to) days.push(end.toString());
  return days;
}
