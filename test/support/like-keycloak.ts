import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { oidcVerifier, type OidcSettings, type TokenVerifier } from '#identity';

type Alg = 'RS256' | 'ES256';

/** Somebody of the realm. */
interface User {
  readonly id: string;
  readonly name: string;
  readonly realmRoles?: readonly string[];
  readonly clientRoles?: readonly string[];
  readonly ags?: string;
}

const users: Readonly<Record<string, User>> = {
  paula: { id: randomUUID(), name: 'Paula Prüfer', realmRoles: ['auditor'] },
  verena: { id: randomUUID(), name: 'Verena Verwalter', clientRoles: ['administrator', 'budget-controller'] },
  clara: { id: randomUUID(), name: 'Clara Kommune', realmRoles: ['claimant'], ags: '06412000' },
  otto: { id: randomUUID(), name: 'Otto Ohne' },
};

interface Session {
  readonly id: string;
  readonly user: User;
  /** Ids of the refresh tokens that were used. */
  readonly used: Set<string>;
}

interface Code {
  readonly session: Session;
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly redirectUri: string;
}

const clientId = 'foerderbuch';
const realm = '/realms/land';
const oidc = `${realm}/protocol/openid-connect`;
const cookieName = 'KEYCLOAK_IDENTITY';
const accessSeconds = 300;

/**
 * An issuer that does what Keycloak's manual, and what people report of it, say that it does, as far as the page and the ledger meet it:
 * names and places of claims, an audience of its own unless a mapper adds ours, refresh tokens that are JWTs and valid once, keys that are
 * replaced, and a way out that wants to know of whom. No Keycloak runs here; what it does otherwise, this does not find.
 */
export class LikeKeycloak {
  /** What an administrator sets of the client and the realm. */
  readonly mappers = { audience: true, sub: true };
  /** What the page asked the issuer, `POST token refresh_token` for instance. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #sessions = new Map<string, Session>();
  readonly #codes = new Map<string, Code>();
  #keys: readonly { readonly alg: Alg; readonly key: CryptoKey; readonly jwk: JWK }[] = [];
  #page = '';

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      void this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  static async start(): Promise<LikeKeycloak> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const made = new LikeKeycloak(server);
    await made.replaceKeys('RS256');
    return made;
  }

  get #origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  get settings(): OidcSettings {
    return {
      issuer: `${this.#origin}${realm}`,
      audience: 'foerderbuch-api',
      algorithms: ['RS256', 'ES256'],
      rolesClaim: `realm_access.roles, resource_access.${clientId}.roles`,
      tenantClaim: 'ags',
      clientId,
      scope: 'openid profile',
    };
  }

  verifier(): Promise<TokenVerifier> {
    return oidcVerifier(this.settings, Date.now);
  }

  /** The address of the page: its only redirect URIs and web origin. */
  letIn(address: string): void {
    this.#page = address;
  }

  /** Signs with a new key from now on; the one before stays published, older ones do not. */
  async replaceKeys(alg: Alg): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg, use: 'sig' };
    this.#keys = [{ alg, key: privateKey, jwk }, ...this.#keys].slice(0, 2);
  }

  /** As an administrator ends all sessions, or another application signs somebody out. */
  endSessions(): void {
    this.#sessions.clear();
  }

  get openSessions(): number {
    return this.#sessions.size;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.#origin);
    const form = new URLSearchParams(
      request.method === 'POST'
        ? Buffer.concat(await Array.fromAsync(request as AsyncIterable<Uint8Array>)).toString()
        : '',
    );
    if (request.headers.origin === this.#page) {
      response.setHeader('access-control-allow-origin', this.#page);
      response.setHeader('access-control-allow-credentials', 'true');
    }
    const way = pathname.startsWith(oidc) ? pathname.slice(oidc.length) : pathname;
    this.asked.push([request.method, way, form.get('grant_type')].filter((one) => one !== null).join(' '));
    switch (way) {
      case `${realm}/.well-known/openid-configuration`:
        return json(response, 200, this.#description());
      case '/certs':
        return json(response, 200, { keys: this.#keys.map(({ jwk }) => jwk) });
      case '/auth':
        return this.#authorize(request, response, query, form);
      case '/token':
        return this.#token(response, form);
      case '/revoke':
        return this.#revoke(response, form);
      case '/logout':
        return this.#logout(request, response, request.method === 'POST' ? form : query);
      default:
        return json(response, 404, { error: 'Unable to find matching target resource method' });
    }
  }

  #description(): object {
    const at = `${this.#origin}${oidc}`;
    return {
      issuer: this.settings.issuer,
      authorization_endpoint: `${at}/auth`,
      token_endpoint: `${at}/token`,
      jwks_uri: `${at}/certs`,
      end_session_endpoint: `${at}/logout`,
      revocation_endpoint: `${at}/revoke`,
      check_session_iframe: `${at}/login-status-iframe.html`,
      frontchannel_logout_supported: true,
      backchannel_logout_supported: true,
      code_challenge_methods_supported: ['plain', 'S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  /** The page of the realm, on which one types who one is; nothing of it may stand in a frame. */
  #authorize(
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
    form: URLSearchParams,
  ): ServerResponse {
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== clientId || redirectUri !== `${this.#page}/angemeldet`)
      return page(response, 400, 'Invalid parameter: redirect_uri');
    const challenge = query.get('code_challenge');
    const back = (answer: Readonly<Record<string, string>>): ServerResponse => {
      const all = new URLSearchParams({
        ...answer,
        state: query.get('state') ?? '',
        iss: this.settings.issuer,
      });
      const mark = query.get('response_mode') === 'fragment' ? '#' : '?';
      return response.writeHead(302, { location: `${redirectUri}${mark}${all.toString()}` }).end();
    };
    if (challenge === null || query.get('code_challenge_method') !== 'S256')
      return back({
        error: 'invalid_request',
        error_description: 'Missing parameter: code_challenge_method',
      });
    const known = this.#sessions.get(cookieOf(request));
    const user = users[form.get('username') ?? ''];
    if (!known && !user) {
      if (query.get('prompt') === 'none') return back({ error: 'login_required' });
      return page(
        response,
        200,
        '<form method="post"><label>Username <input name="username"></label><button>Sign In</button></form>',
      );
    }
    const session = known ?? { id: randomUUID(), user: user as User, used: new Set<string>() };
    this.#sessions.set(session.id, session);
    const code = `${randomUUID()}.${session.id}.${randomUUID()}`;
    this.#codes.set(code, { session, nonce: query.get('nonce') ?? undefined, challenge, redirectUri });
    response.setHeader('set-cookie', `${cookieName}=${session.id}; Path=${realm}/; HttpOnly; SameSite=Lax`);
    return back({ session_state: session.id, code });
  }

  async #token(response: ServerResponse, form: URLSearchParams): Promise<ServerResponse> {
    const invalid = (description: string): ServerResponse =>
      json(response, 400, { error: 'invalid_grant', error_description: description });
    if (form.get('client_id') !== clientId)
      return json(response, 401, {
        error: 'invalid_client',
        error_description: 'Invalid client or Invalid client credentials',
      });
    if (form.get('grant_type') === 'refresh_token') {
      const { sid, jti = '', typ } = decodeJwt(form.get('refresh_token') ?? '');
      const session = this.#sessions.get(String(sid));
      if (typ !== 'Refresh') return invalid('Invalid refresh token');
      if (!session) return invalid('Session not active');
      if (session.used.has(jti)) return invalid('Maximum allowed refresh token reuse exceeded');
      session.used.add(jti);
      return json(response, 200, await this.#tokensOf(session));
    }
    const name = form.get('code') ?? '';
    const code = this.#codes.get(name);
    this.#codes.delete(name);
    if (!code) return invalid('Code not valid');
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (verified !== code.challenge || form.get('redirect_uri') !== code.redirectUri)
      return invalid('PKCE verification failed: Code mismatch');
    return json(response, 200, await this.#tokensOf(code.session, code.nonce));
  }

  async #tokensOf(session: Session, nonce?: string): Promise<object> {
    const { user, id: sid } = session;
    const { mappers } = this;
    const of = { azp: clientId, sid, acr: '1' };
    const sub = mappers.sub ? { sub: user.id } : {};
    const access = {
      ...of,
      ...sub,
      typ: 'Bearer',
      aud: mappers.audience ? ['foerderbuch-api', 'account'] : 'account',
      session_state: sid,
      'allowed-origins': [this.#page],
      realm_access: {
        roles: ['offline_access', 'uma_authorization', 'default-roles-land', ...(user.realmRoles ?? [])],
      },
      resource_access: {
        ...(user.clientRoles && { [clientId]: { roles: user.clientRoles } }),
        account: { roles: ['manage-account', 'view-profile'] },
      },
      scope: 'openid profile',
      preferred_username: user.name.toLowerCase(),
      ...(user.ags !== undefined && { ags: user.ags }),
    };
    return {
      access_token: await this.#signed(access, accessSeconds),
      expires_in: accessSeconds,
      refresh_token: await this.#signed({ ...of, ...sub, typ: 'Refresh', aud: this.settings.issuer }, 1_800),
      refresh_expires_in: 1_800,
      id_token: await this.#signed(
        {
          ...of,
          sub: user.id,
          typ: 'ID',
          aud: clientId,
          name: user.name,
          ...(nonce !== undefined && { nonce }),
        },
        accessSeconds,
      ),
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: sid,
      scope: 'openid profile',
    };
  }

  #signed(claims: Readonly<Record<string, unknown>>, seconds: number): Promise<string> {
    const [active] = this.#keys;
    if (!active) throw new Error('There is no key.');
    return new SignJWT({ ...claims, jti: randomUUID() })
      .setProtectedHeader({ alg: active.alg, typ: 'JWT', kid: active.jwk.kid ?? '' })
      .setIssuer(this.settings.issuer)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
      .sign(active.key);
  }

  #revoke(response: ServerResponse, form: URLSearchParams): ServerResponse {
    const { sid } = decodeJwt(form.get('token') ?? '');
    this.#sessions.delete(String(sid));
    return response.writeHead(200).end();
  }

  /** RP-Initiated Logout: without an ID token it asks, without any name of the application it does not lead back. */
  #logout(request: IncomingMessage, response: ServerResponse, given: URLSearchParams): ServerResponse {
    const hint = given.get('id_token_hint');
    const back = given.get('post_logout_redirect_uri');
    if (hint === null && given.get('client_id') === null && back !== null)
      return page(response, 400, 'Missing parameters: id_token_hint');
    if (back !== null && back !== `${this.#page}/abgemeldet`)
      return page(response, 400, 'Invalid redirect uri');
    if (hint === null) return page(response, 200, 'Do you want to log out?');
    this.#sessions.delete(String(decodeJwt(hint)['sid']));
    this.#sessions.delete(cookieOf(request));
    response.setHeader('set-cookie', `${cookieName}=; Path=${realm}/; Max-Age=0`);
    if (back === null) return page(response, 200, 'You are logged out');
    return response.writeHead(302, { location: back }).end();
  }
}

const cookieOf = ({ headers }: IncomingMessage): string =>
  new RegExp(`${cookieName}=([^;]+)`).exec(headers.cookie ?? '')?.[1] ?? '';

const json = (response: ServerResponse, status: number, body: object): ServerResponse =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const page = (response: ServerResponse, status: number, body: string): ServerResponse =>
  response
    .writeHead(status, {
      'content-type': 'text/html;charset=utf-8',
      'content-security-policy': "frame-src 'self'; frame-ancestors 'self'; object-src 'none';",
      'x-frame-options': 'SAMEORIGIN',
    })
    .end(`<!doctype html><title>Sign in to land</title>${body}`);
