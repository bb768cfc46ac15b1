import { createContext, useContext, useSyncExternalStore } from 'react';

export type Role =
  | 'claimant'
  | 'case-worker'
  | 'approver'
  | 'payment-officer'
  | 'budget-controller'
  | 'auditor'
  | 'administrator'
  | 'system';

/** Who is signed in, as the token says. */
export interface Person {
  readonly subject: string;
  readonly roles: readonly Role[];
  /** AGS of the municipality that a claimant acts for. */
  readonly tenant?: string;
  readonly name?: string;
}

export type SessionState =
  | { readonly state: 'opening' }
  | { readonly state: 'signed-out'; readonly because?: SignedOutBecause; readonly reason?: string }
  | { readonly state: 'signed-in'; readonly person: Person }
  /** The page stays as it is, with what was typed, until the same person is signed in again. */
  | { readonly state: 'expired'; readonly person: Person }
  /** Of a window that was opened for signing in, and has done so. */
  | { readonly state: 'to-close' };

export type SignedOutBecause = 'left' | 'expired' | 'cancelled' | 'failed' | 'unreachable' | 'insecure';

/** Who is signed in, for all that the page asks. */
export interface Session {
  readonly current: SessionState;
  /** Tells of each change of `current`. */
  subscribe(listener: () => void): () => void;
  /** The bearer token as it is now, renewed where that is due. */
  token(): Promise<string>;
  /** The ledger refused the token. */
  onExpired(): void;
  /** The ledger cannot use the issuer's tokens, and says why: to sign in again would not help. */
  onUnusable(reason: string): void;
  signOut(): Promise<void>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  return session;
}

export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.current,
  );
}

/** Who is signed in; behind the sign-in there is always somebody. */
export function usePerson(): Person {
  const state = useSessionState(useSession());
  return 'person' in state ? state.person : { subject: '', roles: [] };
}
