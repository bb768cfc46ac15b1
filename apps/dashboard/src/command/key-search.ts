import { useQueryClient } from '@tanstack/react-query';
import { useLedger, useMoment } from '../api/index.ts';
import type { KeyOption } from '../fields/key-field.tsx';
import { useStateWords } from '../state-words.ts';
import { useFormats } from '../words/formats.ts';
import { useLanguage, useWords } from '../words/language.ts';
import type { KeyOf } from './key-of.ts';
import { optionsOf, sourceOf, text, type Beside, type Item } from './key-sources.ts';

const offered = {
  de: {
    due: (day: string): string => `bis ${day}`,
    until: (day: string): string => `gilt bis ${day}`,
    open: (amount: string): string => `offen ${amount}`,
    blocked: (amount: string): string => `noch gesperrt ${amount}`,
  },
  en: {
    due: (day: string): string => `by ${day}`,
    until: (day: string): string => `valid until ${day}`,
    open: (amount: string): string => `open ${amount}`,
    blocked: (amount: string): string => `still blocked ${amount}`,
  },
};

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

type Search = (typed: string, signal: AbortSignal) => Promise<readonly KeyOption[]>;

/** Searches for what a key names, by what is said of it or the beginning of the key. */
export function useKeySearch(): (keyOf: KeyOf, operation?: string, beside?: Beside) => Search {
  const ledger = useLedger();
  const client = useQueryClient();
  const stateWords = useStateWords();
  const formats = useFormats();
  const words = useWords(offered);
  const language = useLanguage();
  const synthetic = String(useMoment().synthetic);
  const answerAt = async (address: string, signal?: AbortSignal): Promise<Item> => {
    const response = await ledger.request(`/api/v1/${address}`, signal ? { signal } : {});
    return (await response.json()) as Item;
  };
  const itemsAt = async (address: string, signal: AbortSignal): Promise<readonly Item[]> =>
    (await answerAt(address, signal))['items'] as readonly Item[];
  const hitsOf = async (
    typed: string,
    kinds: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly KeyOption[]> => {
    const query = new URLSearchParams({ q: typed, synthetic });
    const hits = await itemsAt(`search?${query}`, signal);
    return hits
      .filter(({ kind }) => kinds.includes(text(kind)))
      .map(({ kind, key, name, state }) => ({
        key: text(key),
        name: [text(name), typeof state === 'string' ? stateWords(state, text(kind)) : '']
          .filter(Boolean)
          .join(' · '),
      }));
  };
  const waitingOf = async (step: string, signal: AbortSignal): Promise<readonly KeyOption[]> => {
    const query = new URLSearchParams({ step, synthetic, limit: '8' });
    const waiting = await itemsAt(`worklist?${query}`, signal);
    return waiting.map(({ reference, subject }) => ({ key: text(reference), name: text(subject) }));
  };
  return (keyOf, operation = '', beside = {}) => {
    const { kinds } = searched[keyOf] ?? {};
    if (kinds)
      return async (typed, signal) => {
        const step = waitingFor[operation];
        if (typed.trim() !== '') return hitsOf(typed.trim(), kinds, signal);
        return step === undefined ? [] : waitingOf(step, signal);
      };
    const source = sourceOf(keyOf, { operation, beside, synthetic });
    if (!source) return () => Promise.resolve([]);
    return async (typed) => {
      const options = await client.query({
        queryKey: [
          `/api/v1/${source.address.split('?')[0] ?? ''}`,
          'keys',
          source.address,
          operation,
          language,
        ],
        queryFn: async () =>
          optionsOf(source, await answerAt(source.address), { formats, stateWords, words }),
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
