import { ErrorResponse, OidcClient, WebStorageStateStore, type RefreshState } from 'oidc-client-ts';
import type { Schemas } from '../api/schemas.ts';
import { claimsOf, expiryOf, personOf } from './claims.ts';
import type { KeptSession } from './kept-session.ts';

type Way = Schemas['SignInWay'];

/** What is remembered on the way to the issuer and back. */
interface OnTheWay {
  /** The address of the page that was left. */
  readonly returnTo: string;
  /** The sign-in has a window of its own, beside the page. */
  readonly isBeside: boolean;
}

/** The issuer is not the one that was named, or answers for somebody else. */
class WrongIssuer extends Error {
  override readonly name = 'WrongIssuer';
}

/** The issuer says that there is nobody signed in any more; it is of no use to ask again. */
export const isOver = (error: unknown): boolean =>
  error instanceof ErrorResponse && ['invalid_grant', 'invalid_client'].includes(error.error ?? '');

export const wasCancelled = (error: unknown): boolean =>
  error instanceof ErrorResponse && error.error === 'access_denied';

/** The page as a client of an issuer (OpenID Connect): authorization code with PKCE, nothing secret, no token in an address. */
export class Oidc {
  readonly #way: Way;
  readonly #client: OidcClient;

  constructor(way: Way) {
    this.#way = way;
    this.#client = new OidcClient({
      authority: way.issuer,
      client_id: way.clientId,
      scope: way.scope,
      redirect_uri: `${location.origin}/angemeldet`,
      post_logout_redirect_uri: `${location.origin}/abgemeldet`,
      response_type: 'code',
      // Behind `#` no server sees the code, nor writes it into a log.
      response_mode: 'fragment',
      loadUserInfo: false,
      // State and verifier of a sign-in that is under way; it ends in the tab in which it began.
      stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'foerderbuch-anmelden.' }),
    });
  }

  /** The address at the issuer where somebody signs in. */
  async begin(onTheWay: OnTheWay, language: string): Promise<string> {
    await this.#assertIssuer();
    const { url } = await this.#client.createSigninRequest({
      state: onTheWay,
      nonce: crypto.randomUUID(),
      ui_locales: language,
    });
    return url;
  }

  /** Ends at the address to which the issuer has led back. @throws Error that `wasCancelled` tells apart */
  async finish(address: string): Promise<OnTheWay & { readonly session: KeptSession }> {
    const response = await this.#client.processSigninResponse(address);
    const { returnTo, isBeside } = response.userState as OnTheWay;
    return { returnTo, isBeside, session: this.#sessionOf(response) };
  }

  /** @throws Error that `isOver` tells apart from an issuer that does not answer */
  async renew(kept: KeptSession, refreshToken: string): Promise<KeptSession> {
    await this.#assertIssuer();
    const { idToken } = kept;
    const response = await this.#client.useRefreshToken({
      state: {
        refresh_token: refreshToken,
        ...(idToken !== undefined && { id_token: idToken }),
        session_state: null,
        profile: { sub: kept.person.subject } as RefreshState['profile'],
      },
      timeoutInSeconds: 15,
    });
    const renewed = this.#sessionOf({
      access_token: response.access_token,
      refresh_token: response.refresh_token,
      expires_at: response.expires_at,
      id_token: response.id_token ?? idToken,
    });
    return { ...renewed, refreshToken: renewed.refreshToken ?? refreshToken };
  }

  /** Takes back what was given, as far as the issuer lets us. */
  async revoke({ refreshToken }: KeptSession): Promise<void> {
    if (refreshToken !== undefined) await this.#client.revokeToken(refreshToken, 'refresh_token');
  }

  /** Goes to the issuer to sign out there; the ID token goes in a form, where it stands in no address. */
  async leave({ idToken }: KeptSession): Promise<void> {
    if (idToken === undefined) return;
    const { url } = await this.#client.createSignoutRequest({
      id_token_hint: idToken,
      client_id: this.#way.clientId,
      post_logout_redirect_uri: `${location.origin}/abgemeldet`,
    });
    const { origin, pathname, searchParams } = new URL(url);
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${origin}${pathname}`;
    for (const [name, value] of searchParams) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }

  async #assertIssuer(): Promise<void> {
    const issuer = await this.#client.metadataService.getIssuer();
    if (issuer !== this.#way.issuer)
      throw new WrongIssuer(`${this.#way.issuer} describes itself as ${issuer}`);
  }

  #sessionOf({
    access_token: token,
    refresh_token: refreshToken,
    id_token: idToken,
    expires_at: expiresAt,
  }: {
    readonly access_token: string;
    readonly refresh_token?: string | undefined;
    readonly id_token?: string | undefined;
    readonly expires_at?: number | undefined;
  }): KeptSession {
    // It came over TLS from the issuer itself (OpenID Connect Core, 3.1.3.7): its signature need not be checked.
    const { iss, aud } = claimsOf(idToken ?? '');
    if (iss !== this.#way.issuer || ![aud].flat().includes(this.#way.clientId))
      throw new WrongIssuer(`the ID token is of ${String(iss)} for ${String(aud)}`);
    return {
      person: personOf(token, this.#way, idToken),
      token,
      expiresAtMs: expiresAt === undefined ? expiryOf(token) : expiresAt * 1_000,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(idToken !== undefined && { idToken }),
    };
  }
}
