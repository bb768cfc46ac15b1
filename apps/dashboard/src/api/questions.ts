import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { AnswerOf, Asked, LedgerClient, ListPath, Problem, ReadPath } from '#ledger-client';
import { useLanguage } from '../words/language.ts';
import { useLedger } from './ledger.tsx';
import { momentFor, useMoment, type Moment } from './moment.ts';

/** Parts of an address: `path` for what stands in braces, `query` for what stands behind `?`. */
export type Parameters<Path extends ReadPath> = Asked<Path> extends { params?: infer Given } ? Given : never;

export interface QuestionOptions {
  /** Another moment than that of the page's address, such as now. */
  readonly moment?: Moment;
  /** Not asked before something else is known. */
  readonly enabled?: boolean;
  /** What was shown stays until the next answer is here, as while a day is typed. */
  readonly keepShown?: boolean;
  /** In milliseconds. */
  readonly staleTime?: number;
}

/** Where an answer is kept: its address first, so that a change can be told to all that were asked there. */
export const keyOf = (path: string, ...others: readonly unknown[]): readonly unknown[] => [path, ...others];

/** Of a question, all but when it is asked for. */
const withoutMoment = (key: readonly unknown[]): string =>
  JSON.stringify(key, (name, value: unknown) => (name === 'asOf' || name === 'knownAt' ? undefined : value));

/** While another moment of the same is asked for, what is shown stays; the frame says that it waits. */
function atAnotherMoment<Data>(key: readonly unknown[]) {
  return (
    previous: Data | undefined,
    before: { readonly queryKey: readonly unknown[] } | undefined,
  ): Data | undefined =>
    before && withoutMoment(before.queryKey) === withoutMoment(key) ? previous : undefined;
}

function askedAt<Path extends ReadPath>(
  path: Path,
  parameters: Parameters<Path> | undefined,
  moment: Moment,
): Asked<Path> {
  const { query, ...others } = (parameters ?? {}) as { readonly query?: object };
  return { params: { ...others, query: { ...momentFor(path, moment), ...query } } } as unknown as Asked<Path>;
}

/** Who asks, of which moment, and in which language the answer is. */
export interface Asker {
  readonly ledger: LedgerClient;
  readonly moment: Moment;
  readonly language: string;
}

/** Whoever is signed in, at the moment that the page's address names or at another one. */
export function useAsker(other?: Moment): Asker {
  const ledger = useLedger();
  const ofPage = useMoment();
  const language = useLanguage();
  return { ledger, moment: other ?? ofPage, language };
}

/** A question, to be asked by a component or ahead of it. */
export const questionOf = <Path extends ReadPath>(
  { ledger, moment, language }: Asker,
  path: Path,
  parameters?: Parameters<Path>,
) => {
  const asked = askedAt(path, parameters, moment);
  return queryOptions<AnswerOf<Path>, Problem>({
    queryKey: keyOf(path, 'one', asked, language),
    queryFn: ({ signal }) => ledger.get(path, asked, signal),
  });
};

/** A whole list, to be asked by a component or ahead of it. */
export const wholeListOf = <Path extends ListPath>(
  { ledger, moment, language }: Asker,
  path: Path,
  parameters?: Parameters<Path>,
) => {
  const asked = askedAt(path, parameters, moment);
  return queryOptions<AnswerOf<Path>, Problem>({
    queryKey: keyOf(path, 'all', asked, language),
    queryFn: ({ signal }) => ledger.all(path, asked, signal),
  });
};

/** A list page by page, to be asked by a component or ahead of it. */
export const pagesOf = <Path extends ListPath>(
  { ledger, moment, language }: Asker,
  path: Path,
  parameters?: Parameters<Path>,
) => {
  const asked = askedAt(path, parameters, moment);
  return infiniteQueryOptions<
    AnswerOf<Path>,
    Problem,
    { pages: AnswerOf<Path>[] },
    readonly unknown[],
    string
  >({
    queryKey: keyOf(path, 'pages', asked, language),
    queryFn: ({ signal, pageParam }) => ledger.get(path, withCursor(asked, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: (page) => (page as { readonly next?: string }).next,
  });
};

/** The answer of an address of the API, at the moment that the page's address names. */
export function useAnswer<Path extends ReadPath>(
  path: Path,
  parameters?: Parameters<Path>,
  { moment, keepShown, ...options }: QuestionOptions = {},
) {
  const question = questionOf(useAsker(moment), path, parameters);
  return useQuery<AnswerOf<Path>, Problem>({
    ...question,
    ...options,
    placeholderData: keepShown ? keepPreviousData : atAnotherMoment(question.queryKey),
  });
}

/** A whole list, whatever its length: for what is summed up, drawn or chosen from. */
export function useWholeList<Path extends ListPath>(
  path: Path,
  parameters?: Parameters<Path>,
  { moment, keepShown, ...options }: QuestionOptions = {},
) {
  const question = wholeListOf(useAsker(moment), path, parameters);
  return useQuery<AnswerOf<Path>, Problem>({
    ...question,
    ...options,
    placeholderData: keepShown ? keepPreviousData : atAnotherMoment(question.queryKey),
  });
}

/** A list page by page; `fetchNextPage` adds the next one. */
export function usePages<Path extends ListPath>(
  path: Path,
  parameters?: Parameters<Path>,
  { moment, keepShown, ...options }: QuestionOptions = {},
) {
  const question = pagesOf(useAsker(moment), path, parameters);
  return useInfiniteQuery({
    ...question,
    ...options,
    placeholderData: keepShown ? keepPreviousData : atAnotherMoment(question.queryKey),
  });
}

function withCursor<Path extends ReadPath>(asked: Asked<Path>, cursor: string): Asked<Path> {
  if (cursor === '') return asked;
  const { params } = asked as { readonly params: { readonly query?: object } };
  return { params: { ...params, query: { ...params.query, cursor } } } as unknown as Asked<Path>;
}
