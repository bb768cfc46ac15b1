import { isDay, type Day, type FiscalYear } from '../calendar/day.ts';

/** A day of every year, `MM-DD`; none that a leap year alone has. */
export type DayOfYear = string;

export const isDayOfYear = (text: string): boolean => /^\d{2}-\d{2}$/.test(text) && isDay(`2023-${text}`);

/** On which day of the following year lines are closed by themselves, and since when that holds. */
export interface YearClosingRule {
  readonly closesOn: DayOfYear;
  readonly since: Day;
}

/** The day on which a year of the programme is closed by itself: none before the rule was set, so no year of long ago is. */
export function closingDayOf(rule: YearClosingRule | undefined, fiscalYear: FiscalYear): Day | undefined {
  if (!rule) return undefined;
  const day = `${fiscalYear + 1}-${rule.closesOn}`;
  return day < rule.since ? undefined : day;
}
