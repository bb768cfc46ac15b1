import type { Person } from './session.ts';

/** What the browser keeps of a sign-in. */
export interface KeptSession {
  readonly person: Person;
  /** The access token. */
  readonly token: string;
  /** Unix milliseconds; 0 of a token that the ledger refused. */
  readonly expiresAtMs: number;
  /** Gives the next token, once; there is none where the sign-in ends with its token. */
  readonly refreshToken?: string;
  /** For signing out at the issuer. */
  readonly idToken?: string;
}

const key = 'foerderbuch-anmeldung';

/**
 * Kept where every tab of this origin reads it, and no page of another: so there is one sign-in for all of them, one renewal, and one
 * end. A script of ours could read it, as it could read a variable; what keeps others out is that the page runs no script but its own files
 * (`script-src 'self'`).
 */
export function keptSession(): KeptSession | undefined {
  const kept = localStorage.getItem(key);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as KeptSession;
  } catch {
    return undefined;
  }
}

export const keepSession = (session: KeptSession): void => localStorage.setItem(key, JSON.stringify(session));

export const forgetSession = (): void => localStorage.removeItem(key);

/** Told whenever another tab has changed it. */
export const onKeptElsewhere = (listener: () => void): void =>
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });

/** It has ended, and only somebody who signs in can begin another one. */
export const hasEnded = ({ expiresAtMs, refreshToken }: KeptSession): boolean =>
  refreshToken === undefined && expiresAtMs <= Date.now();
