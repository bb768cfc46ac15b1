import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';

/** What becomes of the money of years at their end; cents. */
export interface YearEnd {
  /** Lapses once the year is closed, as it stands: what is available, and what is blocked (LHO §§ 19, 45). */
  readonly lapsing: bigint;
  /** Has to be paid, carried on or released before. */
  readonly committed: bigint;
  readonly carriedOn: bigint;
  readonly lapsed: bigint;
}

export const lapsingOf = (line: BudgetLine): bigint => centsOf(line.available) + centsOf(line.blocked);

export const yearEndOf = (lines: readonly BudgetLine[]): YearEnd =>
  lines.reduce<YearEnd>(
    (sum, line) => ({
      lapsing: sum.lapsing + lapsingOf(line),
      committed: sum.committed + centsOf(line.committed),
      carriedOn: sum.carriedOn + centsOf(line.carriedOn),
      lapsed: sum.lapsed + centsOf(line.lapsed),
    }),
    { lapsing: 0n, committed: 0n, carriedOn: 0n, lapsed: 0n },
  );

/** What a year may spend beside its appropriation: overruns, transfers and what was carried over to it; cents, with its sign. */
export const besideAppropriationOf = (line: BudgetLine): bigint =>
  centsOf(line.authorised) - centsOf(line.appropriated);

const dayMs = 86_400_000;

/** From a day to the last one of a year: 0 on that day, less once the year is over. */
export const daysLeftOf = (year: number, day: string): number =>
  Math.round((Date.UTC(year, 11, 31) - Date.parse(day)) / dayMs);
