import type { Moment } from '../../api/index.ts';
import { dayBeside } from '../../fields/day.ts';

/** Since when changes are told. */
export const sinces = ['besuch', 'gestern', 'woche', 'monat'] as const;

export type Since = (typeof sinces)[number];

export const sinceOf = (text: string | undefined): Since | undefined => sinces.find((one) => one === text);

export interface Before {
  readonly moment: Moment;
  /** What the ledger is compared with: as it was in effect by the end of this day, or as it was known at this instant or day. */
  readonly by: 'asOf' | 'knownAt';
  readonly at: string;
}

interface Present {
  readonly today: string;
  /** An instant; undefined at the first visit. */
  readonly visit: string | undefined;
}

/**
 * The moment before that of the page. Today is compared with what was known then; a past day with an earlier day, and a past knowledge with
 * an earlier one. Undefined where nobody was here before.
 */
export function momentBefore(moment: Moment, since: Since, { today, visit }: Present): Before | undefined {
  const { asOf, knownAt } = moment;
  const by = asOf !== undefined && knownAt === undefined ? 'asOf' : 'knownAt';
  const at = since === 'besuch' ? visit : dayBefore(knownAt ?? asOf ?? today, since);
  return at === undefined ? undefined : { moment: { ...moment, [by]: at }, by, at };
}

function dayBefore(day: string, since: Exclude<Since, 'besuch'>): string {
  if (since === 'monat') return dayBeside(`${day.slice(0, 8)}01`, -1);
  return dayBeside(day, since === 'woche' ? -7 : -1);
}
