import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { questionOf, useAsker } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import type { PaidBy } from '../../picture/year-line.tsx';
import { dayOf } from '../shared/today.ts';

/** What lines had been paid of their year at the end of each week up to a day, together. */
export function usePaidBy(
  lines: readonly LineKey[],
  year: number,
  to: string,
): readonly PaidBy[] | undefined {
  const asker = useAsker();
  const from = `${year}-01-01`;
  const answers = useQueries({
    queries: (to < from ? [] : lines).map(({ programme, line }) => ({
      ...questionOf(asker, '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/series', {
        path: { programme, line, fiscalYear: year },
        query: { from, to, step: 'WEEK' },
      }),
      staleTime: 60_000,
    })),
  });
  // A line that there was not in the year has no course: that is an answer too.
  const isReady = answers.every(({ data, error }) => data !== undefined || error !== null);
  const stamp = answers.map(({ dataUpdatedAt, errorUpdatedAt }) => dataUpdatedAt + errorUpdatedAt).join(' ');
  return useMemo(() => {
    if (!isReady) return undefined;
    const paidBy = new Map<string, bigint>();
    for (const { data } of answers)
      for (const { day, figures } of data?.items ?? []) {
        const paid = figures.find(({ figure }) => figure === 'paid');
        paidBy.set(day, (paidBy.get(day) ?? 0n) + (paid ? centsOf(paid.amount) : 0n));
      }
    return [...paidBy].map(([day, paid]) => ({ day, paid }));
  }, [isReady, stamp, year, to]);
}

/** One line, whatever its year. */
export interface LineKey {
  readonly programme: string;
  readonly line: string;
}

export interface Forecast {
  readonly forecast: bigint;
  /** How one line is reckoned, in the words of the API. */
  readonly formula: string;
}

/** What all lines of a year will have consumed at its end. */
export function useForecast(lines: readonly BudgetLine[]): Forecast | undefined {
  const asker = useAsker();
  const answers = useQueries({
    queries: lines.map(({ programme, line, fiscalYear }) => ({
      ...questionOf(asker, '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/forecast', {
        path: { programme, line, fiscalYear },
        header: { 'accept-language': asker.language },
      }),
      staleTime: 60_000,
    })),
  });
  const known = answers.flatMap(({ data }) => data ?? []);
  const [first] = known;
  if (first === undefined || known.length < lines.length) return undefined;
  return {
    forecast: known.reduce((sum, { forecast }) => sum + centsOf(forecast), 0n),
    formula: first.formula,
  };
}

/** Whether a year is drawn to its end: nothing of it is foretold any more. */
export const isOver = (year: number, asOf: string | undefined): boolean =>
  drawnUpTo(year, asOf) === `${year}-12-31`;

/** The day up to which a year is drawn. */
export const drawnUpTo = (year: number, asOf: string | undefined): string => {
  const [day, end] = [asOf ?? dayOf(new Date()), `${year}-12-31`];
  return day < end ? day : end;
};
