import { useMemo } from 'react';
import { useMoment, useWholeList, type Schemas } from '../../api/index.ts';
import { dayOf } from './today.ts';

export type Recipient = Schemas['RecipientView'];

export interface Recipients {
  readonly all: readonly Recipient[];
  readonly nameOf: (key: string) => string;
  /** The key that stands for one on the day of the page: its successor's, once it has ended. */
  readonly keyOn: (key: string) => string;
}

const registerStays = 600_000;

/** Every municipality and county, as they are on the day of the page; undefined while they load. */
export function useRecipients(): Recipients | undefined {
  const { asOf } = useMoment();
  // All of them, also those that have ended: their successors are known by them.
  const { data } = useWholeList('/api/v1/recipients', undefined, {
    moment: { synthetic: false },
    staleTime: registerStays,
  });
  const day = asOf ?? dayOf(new Date());
  return useMemo(() => {
    if (!data) return undefined;
    const byKey = new Map(data.items.map((one) => [one.recipient, one]));
    const keyOn = (key: string): string => {
      const { validTo, successor } = byKey.get(key) ?? {};
      return validTo !== undefined && validTo < day && successor !== undefined ? keyOn(successor) : key;
    };
    return {
      all: data.items.filter(
        ({ validFrom, validTo }) =>
          (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day),
      ),
      nameOf: (key) => byKey.get(key)?.name ?? key,
      keyOn,
    };
  }, [data, day]);
}
