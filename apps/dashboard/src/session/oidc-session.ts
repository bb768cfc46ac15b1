import { LedgerClient, Problem } from '#ledger-client';
import type { Schemas } from '../api/schemas.ts';
import { languageOfAddress } from '../frame/page-language.tsx';
import { expiryOf, personOf } from './claims.ts';
import {
  forgetSession,
  hasEnded,
  keepSession,
  keptSession,
  onKeptElsewhere,
  type KeptSession,
} from './kept-session.ts';
import type { Session, SessionState } from './session.ts';

/** Below this a token is renewed before it is used. */
const renewBeforeMs = 30_000;
/** And this long before its end, while nobody asks for anything. */
const renewAheadMs = 45_000;
/** Between two attempts, where the issuer does not answer. */
const renewPauseMs = 10_000;
const timeoutMsMax = 2 ** 31 - 1;
const lock = 'foerderbuch-anmeldung';
const signedInPath = '/angemeldet';
const signedOutPath = '/abgemeldet';
/** Begins a sign-in in the window that was opened for it. */
const besideHash = '#anmelden';

/** One sign-in for all tabs of the browser: renewed by whichever comes first, ended everywhere at once. */
export class OidcSession implements Session {
  current: SessionState = { state: 'opening' };
  readonly #listeners = new Set<() => void>();
  readonly #client = new LedgerClient({ token: () => undefined, language: languageOfAddress });
  #way: Promise<Schemas['SignInWay']> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onKeptElsewhere(() => this.#follow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#follow();
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How one signs in here. @throws Problem */
  way(): Promise<Schemas['SignInWay']> {
    return (this.#way ??= this.#client.get('/api/v1/sign-in', {}).catch((error: unknown) => {
      this.#way = undefined;
      throw error;
    }));
  }

  async open(): Promise<void> {
    if (location.pathname === signedInPath) {
      await (location.hash === besideHash ? this.#begin({ returnTo: '/', isBeside: true }) : this.#finish());
      return;
    }
    if (location.pathname === signedOutPath) {
      history.replaceState(null, '', '/');
      if (!keptSession()) {
        this.#become({ state: 'signed-out', because: 'left' });
        return;
      }
    }
    const code = new URLSearchParams(location.hash.slice(1)).get('code');
    if (code !== null) await this.#signInByLink(code);
    else this.#follow();
  }

  async token(): Promise<string> {
    const kept = keptSession();
    if (!kept) return '';
    if (kept.expiresAtMs - Date.now() > renewBeforeMs) return kept.token;
    const renewed = await this.#renewed(kept);
    if (renewed) return renewed.token;
    return this.current.state === 'expired' ? this.#signedInAgain() : '';
  }

  onExpired(): void {
    const kept = keptSession();
    if (kept) this.#keep({ ...kept, expiresAtMs: 0 });
  }

  onUnusable(reason: string): void {
    forgetSession();
    clearTimeout(this.#timer);
    this.#become({ state: 'signed-out', reason });
  }

  /** Goes to the issuer, and comes back to where one is. */
  async signIn(): Promise<void> {
    await this.#begin({ returnTo: `${location.pathname}${location.search}`, isBeside: false });
  }

  /** In a window beside the page, which stays as it is. False where the browser opens none. */
  signInBeside(): boolean {
    return (
      open(`${signedInPath}${besideHash}`, 'foerderbuch-anmeldung', 'popup,width=560,height=760') !== null
    );
  }

  /** With a token from elsewhere, such as the command line: it ends when the token does. */
  async signInWith(token: string): Promise<void> {
    const way = await this.way().catch(() => ({ rolesClaim: 'roles', tenantClaim: 'tenant' }));
    this.#keep({ person: personOf(token, way), token, expiresAtMs: expiryOf(token) });
  }

  async signOut(): Promise<void> {
    const kept = keptSession();
    forgetSession();
    if (!kept) {
      this.#become({ state: 'signed-out' });
      return;
    }
    try {
      const oidc = await this.#oidc();
      await oidc.revoke(kept).catch(() => undefined);
      await oidc.leave(kept);
    } catch {
      // Whoever signs people in does not answer: here at least it has ended.
    }
    this.#become({ state: 'signed-out', because: 'left' });
  }

  async #oidc() {
    const [way, { Oidc }] = await Promise.all([this.way(), import('./oidc.ts')]);
    return new Oidc(way);
  }

  async #begin(onTheWay: { readonly returnTo: string; readonly isBeside: boolean }): Promise<void> {
    try {
      const oidc = await this.#oidc();
      location.replace(await oidc.begin(onTheWay, languageOfAddress()));
    } catch (error) {
      this.#become({ state: 'signed-out', because: isSecureContext ? 'unreachable' : 'insecure' });
      console.error(error);
    }
  }

  /** The issuer has led back here. */
  async #finish(): Promise<void> {
    const address = location.href;
    history.replaceState(null, '', '/');
    try {
      const { session, returnTo, isBeside } = await (await this.#oidc()).finish(address);
      keepSession(session);
      if (isBeside) {
        this.#become({ state: 'to-close' });
        close();
        return;
      }
      history.replaceState(null, '', returnTo);
      this.#follow();
    } catch (error) {
      const { wasCancelled } = await import('./oidc.ts');
      if (keptSession()) this.#follow();
      else this.#become({ state: 'signed-out', because: wasCancelled(error) ? 'cancelled' : 'failed' });
    }
  }

  /** Takes the code out of the address, where nobody can copy or bookmark it, and signs in with it. */
  async #signInByLink(code: string): Promise<void> {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    try {
      const { token, refreshToken, idToken } = await this.#client.post('/api/v1/sign-in', {
        body: { code },
      });
      const person = personOf(token, { rolesClaim: 'roles', tenantClaim: 'tenant' }, idToken);
      this.#keep({ person, token, expiresAtMs: expiryOf(token), refreshToken, idToken });
    } catch (error) {
      // A link that is opened for a second time: whoever is signed in stays so.
      if (keptSession() || !(error instanceof Problem)) this.#follow();
      else this.#become({ state: 'signed-out', reason: error.detail });
    }
  }

  /** The session with a token that is good for a while; undefined where somebody has to sign in again. */
  #renewed(used: KeptSession): Promise<KeptSession | undefined> {
    return inTurn(async () => {
      const kept = keptSession();
      if (!kept) return undefined;
      // Another tab was first.
      if (kept.token !== used.token && kept.expiresAtMs - Date.now() > renewBeforeMs) return kept;
      const { refreshToken } = kept;
      if (refreshToken === undefined) {
        if (kept.expiresAtMs > Date.now()) return kept;
        this.#follow();
        return undefined;
      }
      try {
        const renewed = await (await this.#oidc()).renew(kept, refreshToken);
        this.#keep(renewed);
        return renewed;
      } catch (error) {
        const { isOver } = await import('./oidc.ts');
        if (!isOver(error)) return kept;
        const { refreshToken: _, ...ended } = kept;
        this.#keep({ ...ended, expiresAtMs: 0 });
        return undefined;
      }
    });
  }

  #signedInAgain(): Promise<string> {
    return new Promise((resolve) => {
      const leave = this.subscribe(() => {
        if (this.current.state !== 'signed-in') return;
        leave();
        resolve(this.token());
      });
    });
  }

  #keep(session: KeptSession): void {
    keepSession(session);
    this.#follow();
  }

  /** Becomes what is kept, whichever tab has changed it. */
  #follow(): void {
    clearTimeout(this.#timer);
    const kept = keptSession();
    const { current } = this;
    const before = 'person' in current ? current.person.subject : undefined;
    if (!kept) {
      this.#become({ state: 'signed-out', ...(before !== undefined && { because: 'left' as const }) });
      return;
    }
    const { person } = kept;
    if (before !== undefined && before !== person.subject) {
      // Nothing of what another person was shown stays.
      location.reload();
      return;
    }
    if (hasEnded(kept)) {
      this.#become(
        before === undefined ? { state: 'signed-out', because: 'expired' } : { state: 'expired', person },
      );
      return;
    }
    const aheadMs = kept.refreshToken === undefined ? 0 : renewAheadMs;
    this.#timer = setTimeout(
      () => void this.#renewed(kept).then(() => this.#follow()),
      Math.min(timeoutMsMax, Math.max(renewPauseMs, kept.expiresAtMs - aheadMs - Date.now())),
    );
    this.#become({ state: 'signed-in', person });
  }

  #become(state: SessionState): void {
    const { current } = this;
    const isSame =
      state.state === current.state &&
      'person' in state &&
      'person' in current &&
      JSON.stringify(state.person) === JSON.stringify(current.person);
    if (isSame) return;
    this.current = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** One tab after the other; where the browser has no locks (no https), each for itself. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? locks.request(lock, work) : work();
}
