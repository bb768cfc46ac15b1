import { dayAfter, type Day } from '../calendar/day.ts';
import type { Balance } from '../interest/interest.ts';
import { lesser, sumOf, type Cents } from '../money/cents.ts';
import type { OnDay } from '../money/day-series.ts';

/** From when late use bears interest: from the payment on, or from the day after the deadline on. */
export const interestBeginnings = ['PAYMENT', 'DEADLINE'] as const;
export type InterestBeginning = (typeof interestBeginnings)[number];

/** By when what is paid is to be used (VV zu § 44 LHO), and what late use bears interest from. */
export interface UseByRule {
  readonly months: number;
  readonly interestFrom: InterestBeginning;
}

/** Where a programme has no rule: two months, and interest from the payment on (ANBest-P Nr. 8.5). */
export const useByRuleOfLaw: UseByRule = { months: 2, interestFrom: 'PAYMENT' };

/** A rule of a programme with the day from which on it holds. */
export interface UseByRuleFrom extends UseByRule {
  readonly from: Day;
}

/** The rule in force on a day, of all payments, whenever they were made; the law's before the programme's first. */
export const useByRuleOn = (rules: readonly UseByRuleFrom[] | undefined, day: Day): UseByRule => {
  const inForce = rules
    ?.filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const { months, interestFrom } = inForce?.at(-1) ?? useByRuleOfLaw;
  return { months, interestFrom };
};

/** The last day on which what was paid on a day is used in time. */
export const useByOf = (paidOn: Day, { months }: Pick<UseByRule, 'months'>): Day =>
  Temporal.PlainDate.from(paidOn).add({ months }).toString();

/** The latest day of a payment that is to be used before a day: what was paid later is still in time on it. */
export function latestOverdueOn(asOf: Day, rule: Pick<UseByRule, 'months'>): Day {
  let paidOn = Temporal.PlainDate.from(asOf).subtract({ months: rule.months }).toString();
  const dayBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  // Months have different lengths: some days of payment have one deadline.
  while (useByOf(paidOn, rule) >= asOf) paidOn = dayBefore(paidOn);
  while (useByOf(dayAfter(paidOn), rule) < asOf) paidOn = dayAfter(paidOn);
  return paidOn;
}

/** A part of what was paid that was used or given back on one day, or not yet. */
export interface UsedPart {
  readonly amount: Cents;
  readonly paidOn: Day;
  readonly useBy: Day;
  /** When it was used or given back. */
  readonly until?: Day;
}

/** What became of the payments of a drawdown. */
export interface MovedFunds {
  readonly payments: readonly OnDay[];
  readonly uses: readonly OnDay[];
  readonly givenBack: readonly OnDay[];
}

export interface UseFigures {
  readonly paid: Cents;
  readonly used: Cents;
  readonly givenBack: Cents;
  readonly unused: Cents;
  /** Of what is unused, beyond its day. */
  readonly overdue: Cents;
  readonly parts: readonly UsedPart[];
  /** What was used late, or is late, bears interest (HVwVfG § 49a (4)); the day of use bears none, what was used in time neither. */
  readonly late: readonly Balance[];
}

const byDay = (all: readonly OnDay[], asOf: Day): readonly OnDay[] =>
  all.filter(({ day }) => day <= asOf).toSorted((one, other) => (one.day < other.day ? -1 : 1));

/** What was paid first is used, or given back, first. */
function partsOf({ payments, uses, givenBack }: MovedFunds, rule: UseByRule, asOf: Day): readonly UsedPart[] {
  const gone = byDay([...uses, ...givenBack], asOf).map((one) => ({ ...one }));
  return byDay(payments, asOf).flatMap(({ day: paidOn, amount }) => {
    const useBy = useByOf(paidOn, rule);
    const parts: UsedPart[] = [];
    let rest = amount;
    while (rest > 0n && gone[0]) {
      const [next] = gone;
      const part = lesser(rest, next.amount);
      parts.push({ amount: part, paidOn, useBy, until: next.day > paidOn ? next.day : paidOn });
      rest -= part;
      next.amount -= part;
      if (next.amount === 0n) gone.shift();
    }
    return rest > 0n ? [...parts, { amount: rest, paidOn, useBy }] : parts;
  });
}

/** How the payments of a drawdown were used by a day, and what of them bears interest until then. */
export function useFigures(moved: MovedFunds, rule: UseByRule, asOf: Day): UseFigures {
  const parts = partsOf(moved, rule, asOf);
  const unused = parts.filter(({ until }) => until === undefined);
  return {
    paid: sumOf(byDay(moved.payments, asOf)),
    used: sumOf(byDay(moved.uses, asOf)),
    givenBack: sumOf(byDay(moved.givenBack, asOf)),
    unused: sumOf(unused),
    overdue: sumOf(unused.filter(({ useBy }) => asOf > useBy)),
    parts,
    late: parts
      .filter(({ useBy, until = asOf }) => until > useBy)
      .map(({ amount, paidOn, useBy, until = asOf }) => ({
        amount,
        from: rule.interestFrom === 'PAYMENT' ? paidOn : dayAfter(useBy),
        until,
      })),
  };
}
