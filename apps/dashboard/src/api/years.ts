import { useParams, useSearch } from '@tanstack/react-router';
import { yearOf } from '../fields/day.ts';
import { usePerson } from '../session/session.ts';
import { allYears } from '../search.ts';
import { useMoment } from './moment.ts';
import { useWholeList } from './questions.ts';

/** From when on there are figures, as long as the budget lines do not say it themselves. */
const firstYear = 2018;

/** The years that may be chosen, the latest first: those with a budget, and the one that the address names. */
export function useYears(): readonly number[] {
  const { synthetic } = useMoment();
  const { jahr } = useSearch({ from: '__root__' });
  const ofPath = useYearOfPath();
  const { roles } = usePerson();
  const mayRead = roles.some((role) => role !== 'claimant');
  // As of now: a year does not vanish from the choice because the Stichtag lies before it.
  const lines = useWholeList('/api/v1/budget-lines', undefined, {
    moment: { synthetic },
    enabled: mayRead,
    staleTime: 300_000,
  });
  const thisYear = yearOf(new Date());
  const years = new Set(
    mayRead
      ? lines.data?.items.map(({ fiscalYear }) => fiscalYear)
      : Array.from({ length: thisYear - firstYear + 1 }, (_, index) => firstYear + index),
  );
  if (jahr !== undefined && jahr !== allYears) years.add(Number(jahr));
  if (ofPath !== undefined) years.add(ofPath);
  return [...years].toSorted((a, b) => b - a);
}

/** The year of a page that is about one, such as that of a budget line. */
export function useYearOfPath(): number | undefined {
  const { year } = useParams({ strict: false });
  return year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined;
}

/** The year of the address; without one this year where it has a budget, else the last before it that has, else all of them. */
export function useYear(): number | typeof allYears {
  const { jahr } = useSearch({ from: '__root__' });
  const ofPath = useYearOfPath();
  const years = useYears();
  if (ofPath !== undefined) return ofPath;
  if (jahr === allYears) return allYears;
  if (jahr !== undefined) return Number(jahr);
  const thisYear = yearOf(new Date());
  return years.find((year) => year <= thisYear) ?? allYears;
}
