import { LedgerClient, Problem } from '#ledger-client';
import type { Person, Role, Session, SessionState } from './session.ts';

const key = 'foerderbuch-token';

/** A session by a token, or by the code of a sign-in link; it lives as long as the browser's tab. */
export class TokenSession implements Session {
  current: SessionState = { state: 'opening' };
  readonly #listeners = new Set<() => void>();
  #token = '';

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async token(): Promise<string> {
    return this.#token;
  }

  onExpired(): void {
    sessionStorage.removeItem(key);
    const { current } = this;
    if (current.state === 'signed-in') this.#become({ state: 'expired', person: current.person });
    else this.#become({ state: 'signed-out', reason: 'Die Anmeldung ist abgelaufen oder gilt hier nicht.' });
  }

  async signOut(): Promise<void> {
    sessionStorage.removeItem(key);
    this.#become({ state: 'signed-out' });
  }

  signInWith(token: string): void {
    sessionStorage.setItem(key, token);
    this.#token = token;
    this.#become({ state: 'signed-in', person: personOf(token) });
  }

  /** Takes the code of a sign-in link out of the address, where nobody can copy or bookmark it, and signs in with it. */
  async open(): Promise<void> {
    const stored = sessionStorage.getItem(key);
    const code = new URLSearchParams(location.hash.slice(1)).get('code');
    if (code !== null) {
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
      try {
        const client = new LedgerClient({ token: () => undefined });
        const { token } = await client.post('/api/v1/sign-in', { body: { code } });
        this.signInWith(token);
        return;
      } catch (error) {
        // A link opened for a second time in its tab: whoever is signed in stays so.
        if (stored === null) {
          this.#become({ state: 'signed-out', ...(error instanceof Problem && { reason: error.detail }) });
          return;
        }
      }
    }
    if (stored === null) this.#become({ state: 'signed-out' });
    else this.signInWith(stored);
  }

  #become(state: SessionState): void {
    this.current = state;
    for (const listener of this.#listeners) listener();
  }
}

/** What the token says of its holder; the ledger checks it, the page only shows it. */
function personOf(token: string): Person {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly sub?: string;
      readonly roles?: readonly Role[];
      readonly tenant?: string;
      readonly exp?: number;
    };
    return {
      subject: claims.sub ?? '',
      roles: claims.roles ?? [],
      ...(claims.tenant !== undefined && { tenant: claims.tenant }),
      ...(claims.exp !== undefined && { signedInUntil: new Date(claims.exp * 1_000) }),
    };
  } catch {
    return { subject: '', roles: [] };
  }
}
