import { useMemo } from 'react';
import { useAnswer, useMoment, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { useRecipients } from '../shared/recipients.ts';
import { municipalQuery } from './municipal-query.ts';

/** What of a municipality is drawn and ranked. */
export const measures = ['ausgezahlt', 'offen', 'bereit'] as const;

export type Measure = (typeof measures)[number];

export const measureOf = (text: string | undefined): Measure =>
  measures.find((one) => one === text) ?? 'ausgezahlt';

export interface Place {
  readonly recipient: string;
  readonly name: string;
  readonly population: number;
  /** Amounts in cents. */
  readonly committed: bigint;
  readonly paid: bigint;
  readonly benefitPaid: bigint;
  readonly perResident: bigint;
  readonly openClaims: number;
  readonly readyServices: number;
}

/** Every municipality with what it got in a year, what is open and what is ready there. */
export function usePlaces(year: number | undefined): {
  readonly places: readonly Place[] | undefined;
  readonly whereItWent: Schemas['WhereItWentView'] | undefined;
  /** The key under which an outline of the map stands on the day of the page. */
  readonly keyOn: (key: string) => string;
  readonly error: ReturnType<typeof useAnswer<'/api/v1/municipal-consumption'>>['error'];
  readonly refetch: () => Promise<unknown>;
} {
  const recipients = useRecipients();
  const { data, error, refetch } = useAnswer('/api/v1/municipal-consumption', {
    query: municipalQuery(useMoment(), year),
  });
  const places = useMemo(
    () =>
      data?.items.map((one): Place => ({
        ...one,
        committed: centsOf(one.committed),
        paid: centsOf(one.paid),
        benefitPaid: centsOf(one.benefitPaid),
        perResident: centsOf(one.perResident),
      })),
    [data],
  );
  return {
    places,
    whereItWent: data?.whereItWent,
    keyOn: recipients?.keyOn ?? ((key) => key),
    error,
    refetch,
  };
}
