import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { LedgerClient, Problem, problemOf } from '#ledger-client';
import { useSession, type Session } from '../session/session.ts';
import { useLanguage, type Language } from '../words/language.ts';
import { untilFolded } from './folding.ts';
import { asOwnDoing } from './own-doing.ts';

const LedgerContext = createContext<LedgerClient | undefined>(undefined);

/** The ledger, asked as whoever is signed in, in the language of the page. */
export function useLedger(): LedgerClient {
  const ledger = useContext(LedgerContext);
  if (!ledger) throw new Error('There is no ledger around this component.');
  return ledger;
}

export function LedgerProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const language = useLanguage();
  const ledger = useMemo(() => ledgerOf(session, language), [session, language]);
  return <LedgerContext value={ledger}>{children}</LedgerContext>;
}

export const ledgerOf = (session: Session, language: Language): LedgerClient =>
  new LedgerClient({
    token: () => session.token(),
    language: () => language,
    onSignedOut: () => session.onExpired(),
    fetch: (request) =>
      asOwnDoing(request, () => untilFolded(request, (again) => fetchSignedIn(session, again))),
  });

/** Once more with a new token where the ledger refuses the one that it was sent, and after somebody has signed in again where need be. */
async function fetchSignedIn(session: Session, request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 401 || !request.headers.has('authorization')) return response;
  const problem = await problemOf(response.clone());
  if (problem.is('token-unusable')) {
    session.onUnusable(problem.detail);
    return response;
  }
  session.onExpired();
  const token = await session.token();
  if (token === '') return response;
  again.headers.set('authorization', `Bearer ${token}`);
  return fetch(again);
}

/** Answers are kept while they are shown and a little longer; what changes them says so. */
const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Without a network it is said that there is no answer, instead of waiting in silence and sending later.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        // Back leads to all rows that were loaded, also after a long look at one of them.
        gcTime: 30 * 60_000,
        // Once it answers again, the page goes on by itself.
        refetchInterval: ({ state: { error } }) =>
          error instanceof Problem && [0, 502, 503, 504].includes(error.status) && 5_000,
        // A refusal stays one; only a ledger that does not answer is asked again.
        retry: (count, error) =>
          count < 2 && error instanceof Problem && [0, 502, 504].includes(error.status),
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });

export const queryClient = createQueryClient();

export const AnswersProvider = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);
