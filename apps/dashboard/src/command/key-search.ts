import { useQueryClient } from '@tanstack/react-query';
import { useLedger, useMoment } from '../api/index.ts';
import type { KeyOption } from '../fields/key-field.tsx';
import { useStateWords } from '../state-words.ts';
import type { KeyOf } from './form-model.ts';

type Item = Readonly<Record<string, unknown>>;

interface Source {
  readonly address: string;
  readonly optionOf: (item: Item) => KeyOption;
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

/** The lines of a programme, of whatever year; of all programmes as long as none is typed. */
const linesOf = (programme: string): Source => ({
  address: `/api/v1/budget-lines?${new URLSearchParams({ limit: '500', ...(programme !== '' && { programme }) })}`,
  optionOf: ({ line, name }) => ({ key: text(line), name: text(name) }),
});

/** What is too many to be searched here: the ledger searches, and says what waits for the command as long as nothing is typed. */
const searched: Readonly<Partial<Record<KeyOf, { readonly kinds: readonly string[] }>>> = {
  case: { kinds: ['CLAIM', 'GRANT', 'AGREEMENT'] },
  order: { kinds: ['PAYMENT_ORDER'] },
};

/** Which list of the worklist a command takes from. */
const waitingFor: Readonly<Record<string, string>> = {
  PreparePaymentOrder: 'CLAIM_PAYMENT',
  CreatePaymentRun: 'ORDER_RUN',
  ProposeBookingAssignment: 'ORDER_SETTLEMENT',
};

/** What a suggestion depends on beside the text that is typed. */
interface Beside {
  /** Name of the use case that is filled in. */
  readonly operation?: string;
  /** What was typed as the programme, where a line is asked for. */
  readonly programme?: string;
}

type Search = (typed: string, signal: AbortSignal) => Promise<readonly KeyOption[]>;

/** Searches for what a key names, by its name or the beginning of the key. */
export function useKeySearch(): (keyOf: KeyOf, beside?: Beside) => Search {
  const ledger = useLedger();
  const client = useQueryClient();
  const stateWords = useStateWords();
  const { synthetic } = useMoment();
  const itemsAt = async (address: string, signal?: AbortSignal): Promise<readonly Item[]> => {
    const response = await ledger.request(address, signal ? { signal } : {});
    return ((await response.json()) as { readonly items: readonly Item[] }).items;
  };
  const hitsOf = async (
    typed: string,
    kinds: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly KeyOption[]> => {
    const query = new URLSearchParams({ q: typed, synthetic: String(synthetic) });
    const hits = await itemsAt(`/api/v1/search?${query}`, signal);
    return hits
      .filter(({ kind }) => kinds.includes(text(kind)))
      .map(({ key, name, state }) => ({
        key: text(key),
        name: [text(name), typeof state === 'string' ? stateWords(state) : ''].filter(Boolean).join(' · '),
      }));
  };
  const waitingOf = async (step: string, signal: AbortSignal): Promise<readonly KeyOption[]> => {
    const query = new URLSearchParams({ step, synthetic: String(synthetic), limit: '8' });
    const waiting = await itemsAt(`/api/v1/worklist?${query}`, signal);
    return waiting.map(({ reference, subject }) => ({ key: text(reference), name: text(subject) }));
  };
  return (keyOf, { operation = '', programme = '' } = {}) => {
    const { kinds } = searched[keyOf] ?? {};
    if (kinds)
      return async (typed, signal) => {
        const step = waitingFor[operation];
        if (typed.trim() !== '') return hitsOf(typed.trim(), kinds, signal);
        return step === undefined ? [] : waitingOf(step, signal);
      };
    const source = keyOf === 'line' ? linesOf(programme) : sources[keyOf];
    if (!source) return () => Promise.resolve([]);
    return async (typed) => {
      const options = await client.query({
        queryKey: [source.address.split('?')[0], 'keys', source.address],
        queryFn: async () => {
          const items = await itemsAt(source.address);
          return [...new Map(items.map(source.optionOf).map((option) => [option.key, option])).values()];
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
