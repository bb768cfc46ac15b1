import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { questionOf, useLedger, useMoment } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../figures.ts';
import type { PaidBy } from '../../picture/year-line.tsx';
import { useLanguage } from '../../words/language.ts';
import { dayOf } from '../shared/today.ts';

/** The last days of the months of a year up to a day, and that day. */
export function monthEndsUpTo(year: number, day: string): readonly string[] {
  const ends = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10),
  );
  const passed = ends.filter((end) => end <= day);
  return day.startsWith(String(year)) && passed.at(-1) !== day ? [...passed, day] : passed;
}

/** What had been paid of a year at the end of each month up to a day. */
export function usePaidBy(year: number, day: string): readonly PaidBy[] | undefined {
  const ledger = useLedger();
  const language = useLanguage();
  const moment = useMoment();
  const days = monthEndsUpTo(year, day);
  const answers = useQueries({
    queries: days.map((asOf) => ({
      ...questionOf(ledger, { ...moment, asOf }, language, '/api/v1/budget-lines', {
        query: { fiscalYear: year, limit: 500 },
      }),
      staleTime: 300_000,
    })),
  });
  const isReady = answers.every(({ data }) => data !== undefined);
  const stamp = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
  return useMemo(
    () =>
      isReady
        ? answers.map(({ data }, index) => ({
            day: days[index] ?? day,
            paid: (data?.items ?? []).reduce((sum, line) => sum + centsOf(line.paid), 0n),
          }))
        : undefined,
    [isReady, stamp, year, day],
  );
}

export interface Forecast {
  readonly forecast: bigint;
  /** How one line is reckoned, in the words of the API. */
  readonly formula: string;
}

/** What all lines of a year will have consumed at its end. */
export function useForecast(lines: readonly BudgetLine[]): Forecast | undefined {
  const ledger = useLedger();
  const language = useLanguage();
  const moment = useMoment();
  const answers = useQueries({
    queries: lines.map(({ programme, line, fiscalYear }) => ({
      ...questionOf(
        ledger,
        moment,
        language,
        '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/forecast',
        {
          path: { programme, line, fiscalYear },
          header: { 'accept-language': language },
        },
      ),
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

/** The day up to which a year is drawn. */
export const drawnUpTo = (year: number, asOf: string | undefined): string => {
  const [day, end] = [asOf ?? dayOf(new Date()), `${year}-12-31`];
  return day < end ? day : end;
};
