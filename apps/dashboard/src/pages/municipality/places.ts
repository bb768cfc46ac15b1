import { useMemo } from 'react';
import { useAnswer, useMoment, useWholeList } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { useRecipients, type Recipient } from '../shared/recipients.ts';
import { dayOf } from '../shared/today.ts';

/** What of a municipality is drawn and ranked. */
export const measures = ['ausgezahlt', 'offen', 'bereit'] as const;

export type Measure = (typeof measures)[number];

export const measureOf = (text: string | undefined): Measure =>
  measures.find((one) => one === text) ?? 'ausgezahlt';

export interface Place extends Recipient {
  readonly committed: bigint;
  readonly paid: bigint;
  readonly benefitPaid: bigint;
  /** Cents by inhabitant, rounded: what it was paid, and its part of what a provider was paid. */
  readonly perHead: bigint;
  readonly openClaims: number;
  readonly readyServices: number;
}

const rounded = (cents: bigint, by: number): bigint =>
  by === 0 ? 0n : (cents * 2n + BigInt(by)) / (2n * BigInt(by));

/** Every municipality with what it got in a year, what is open and what is ready there; counties are left out. */
export function usePlaces(year: number | undefined): {
  readonly places: readonly Place[] | undefined;
  readonly keyOn: (key: string) => string;
  readonly error: ReturnType<typeof useWholeList<'/api/v1/recipient-consumption'>>['error'];
  readonly refetch: () => Promise<unknown>;
} {
  const { asOf, synthetic } = useMoment();
  const keysOn = asOf ?? dayOf(new Date());
  const recipients = useRecipients();
  const consumption = useWholeList('/api/v1/recipient-consumption', {
    query: { keysOn, ...(year !== undefined && { fiscalYear: year }) },
  });
  const standing = useAnswer('/api/v1/recipient-standing', { query: { keysOn } });
  const places = useMemo(() => {
    if (!recipients || !consumption.data || !standing.data) return undefined;
    const got = new Map<string, { committed: bigint; paid: bigint; benefitPaid: bigint }>();
    for (const row of consumption.data.items) {
      if (row.synthetic !== synthetic) continue;
      const before = got.get(row.recipient) ?? { committed: 0n, paid: 0n, benefitPaid: 0n };
      got.set(row.recipient, {
        committed: before.committed + centsOf(row.committed),
        paid: before.paid + centsOf(row.paid),
        benefitPaid: before.benefitPaid + centsOf(row.benefitPaid),
      });
    }
    const standings = new Map(standing.data.items.map((one) => [one.recipient, one]));
    return recipients.all
      .filter(({ recipient }) => recipient.length === 8)
      .map((one): Place => {
        const { committed, paid, benefitPaid } = got.get(one.recipient) ?? {
          committed: 0n,
          paid: 0n,
          benefitPaid: 0n,
        };
        return {
          ...one,
          committed,
          paid,
          benefitPaid,
          perHead: rounded(paid + benefitPaid, one.population),
          openClaims: standings.get(one.recipient)?.openClaims ?? 0,
          readyServices: standings.get(one.recipient)?.readyServices ?? 0,
        };
      });
  }, [recipients, consumption.data, standing.data, synthetic]);
  return {
    places,
    keyOn: recipients?.keyOn ?? ((key) => key),
    error: consumption.error,
    refetch: () => Promise.all([consumption.refetch(), standing.refetch()]),
  };
}
