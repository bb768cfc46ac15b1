import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { momentOf, type MomentParameter } from '#ledger-client';
import type { PageSearch } from '../search.ts';

/** When the page is, and among which data: part of every question that can be asked so. */
export interface Moment {
  /** Stichtag. */
  readonly asOf?: string;
  /** Kenntnisstand. */
  readonly knownAt?: string;
  /** Practice data. */
  readonly synthetic: boolean;
}

type NamedMoment = Pick<PageSearch, 'stichtag' | 'kenntnisstand' | 'uebung'>;

export const momentOfSearch = ({ stichtag, kenntnisstand, uebung }: NamedMoment): Moment => ({
  ...(stichtag !== undefined && { asOf: stichtag }),
  ...(kenntnisstand !== undefined && { knownAt: kenntnisstand }),
  synthetic: uebung === '1',
});

/** The moment that the address names. */
export function useMoment(): Moment {
  const { stichtag, kenntnisstand, uebung } = useSearch({ from: '__root__' });
  return useMemo(
    () => momentOfSearch({ stichtag, kenntnisstand, uebung }),
    [stichtag, kenntnisstand, uebung],
  );
}

/** Whether what is shown holds today, as it is known today: only then is something recorded. */
export function useIsNow(): boolean {
  const { asOf, knownAt } = useMoment();
  return asOf === undefined && knownAt === undefined;
}

/** What an address of the API can be told of the moment. */
export function momentFor(path: string, moment: Moment): Readonly<Record<string, string | boolean>> {
  const taken = momentOf(path);
  return Object.fromEntries(
    Object.entries(moment).filter(
      ([name, value]) => value !== undefined && taken.includes(name as MomentParameter),
    ),
  );
}
