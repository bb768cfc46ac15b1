import { useQueryClient } from '@tanstack/react-query';
import { useLedger } from '../api/index.ts';
import type { KeyOption } from '../fields/key-field.tsx';
import type { KeyOf } from './form-model.ts';

interface Source {
  readonly address: string;
  readonly optionOf: (item: Readonly<Record<string, unknown>>) => KeyOption;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is few enough to be searched here. */
const sources: Readonly<Partial<Record<KeyOf, Source>>> = {
  recipient: {
    address: '/api/v1/recipients?limit=500',
    optionOf: ({ recipient, name }) => ({ key: text(recipient), name: text(name) }),
  },
  service: {
    address: '/api/v1/services',
    optionOf: ({ leikaKey, name }) => ({ key: text(leikaKey), name: text(name) }),
  },
  payee: {
    address: '/api/v1/payees?limit=500',
    optionOf: ({ payeeId, name }) => ({ key: text(payeeId), name: text(name) }),
  },
  programme: {
    address: '/api/v1/programmes',
    optionOf: ({ programme, name }) => ({ key: text(programme), name: text(name) }),
  },
};

/** Searches for what a key names, by its name or the beginning of the key. */
export function useKeySearch(): (
  keyOf: KeyOf,
) => ((typed: string, signal: AbortSignal) => Promise<readonly KeyOption[]>) | undefined {
  const ledger = useLedger();
  const client = useQueryClient();
  return (keyOf) => {
    const source = sources[keyOf];
    if (!source) return undefined;
    return async (typed) => {
      const options = await client.query({
        queryKey: [source.address.split('?')[0], 'keys'],
        queryFn: async () => {
          const response = await ledger.request(source.address);
          const { items } = (await response.json()) as {
            readonly items: readonly Readonly<Record<string, unknown>>[];
          };
          return items.map(source.optionOf);
        },
        staleTime: 60_000,
      });
      return fitting(options, typed);
    };
  };
}

/** Names that begin so first. */
export function fitting(options: readonly KeyOption[], typed: string): readonly KeyOption[] {
  const wanted = typed.trim().toLocaleLowerCase('de');
  const found = options.filter(
    ({ key, name }) =>
      key.toLocaleLowerCase('de').startsWith(wanted) || name.toLocaleLowerCase('de').includes(wanted),
  );
  const begins = ({ key, name }: KeyOption): number =>
    key.toLocaleLowerCase('de') === wanted ? 0 : name.toLocaleLowerCase('de').startsWith(wanted) ? 1 : 2;
  return found.toSorted((a, b) => begins(a) - begins(b));
}
