import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { languageOf } from '#connections';
import { embeddedAlgorithm, embeddedAudience, embeddedIssuer, type EmbeddedIssuer } from '#identity';
import type { Language, Words } from '#refusal-words';
import { exchanged, withoutConnection, type IssuerAnswer, type IssuerRequest } from './exchange.ts';
import { noSamplePersons, refusalWords } from './issuer-words.ts';
import { KeptSignIns } from './kept-sign-ins.ts';
import {
  failurePage,
  pagePolicy,
  personsPage,
  signOutPage,
  type PageLooks,
  type PageSurroundings,
} from './pages.ts';
import { isOwnName, isPassedOn, originOf, type RequestPlace } from './place.ts';
import { loadProvider } from './load-provider.ts';
import { linkAccount, samplePersons, type Account } from './sample-persons.ts';
import { SignInCodes } from './sign-in-codes.ts';

/** Below which the built-in issuer answers. */
const issuerPath = '/anmeldung';
/** Where the page is led back to. */
const signedInPath = '/angemeldet';
const signedOutPath = '/abgemeldet';

const clientId = 'foerderbuch';
const scope = 'openid profile';
/** What its tokens allow of the ledger's API. */
const resourceScope = 'ledger';
const accessSeconds = 10 * 60;
/** A working day; then one signs in again. */
const sessionSeconds = 9 * 3_600;
const interactionSeconds = 3_600;
const providersMax = 16;

export interface BuiltInSignInOptions {
  readonly issuer: EmbeddedIssuer;
  /** Where sign-ins outlive a restart; `:memory:` where they need not. */
  readonly keptIn: string;
  /** Whether invented persons may be signed in as. `asked` is for a ledger that others reach: somebody has said so. */
  readonly samplePersons: 'off' | 'on' | 'asked';
  /** The address at which people reach the ledger, where it is not that of the request. */
  readonly address?: string;
  /** Those of the ledger's own page. */
  readonly looks?: PageLooks;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly newCode: () => string;
  readonly onError: (error: unknown) => void;
}

export interface SignedIn {
  readonly token: string;
  readonly refreshToken: string;
  readonly idToken: string;
  readonly expiresAtMs: number;
}

/** How the page signs people in. */
export interface BuiltInWay {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly hasSamplePersons: boolean;
}

/** What the issuer refuses, to a program that does not ask for a page. */
export class IssuerRefusal extends Error {
  override readonly name = 'IssuerRefusal';
  readonly status: number;
  readonly detail: Words;

  constructor(status: number, detail: Words) {
    super(detail.en);
    this.status = status;
    this.detail = detail;
  }
}

/**
 * The issuer of the embedded default as browsers see it (OpenID Connect, authorization code with PKCE): for one public client, the page, at
 * whichever address it was opened. Its access tokens are signed with the issuer's key, and name it as the tokens of the command line do.
 */
export class BuiltInSignIn {
  readonly #options: BuiltInSignInOptions;
  readonly #codes: SignInCodes;
  readonly #kept: KeptSignIns;
  readonly #providers = new LRUCache<string, Provider>({ max: providersMax });

  constructor(options: BuiltInSignInOptions) {
    this.#options = options;
    this.#codes = new SignInCodes(options.now, options.newCode);
    const { issuer, keptIn: file, onError } = options;
    this.#kept = new KeptSignIns({ file, secret: issuer.secretFor('kept sign-ins'), onError });
  }

  close(): void {
    this.#kept.close();
  }

  /** A code for a link that signs in once. */
  issueCode(): string {
    return this.#codes.issue();
  }

  /** Signs in with the code of a link; undefined when the code is used up, too old or unknown. */
  readonly exchange = async (code: string, place: RequestPlace): Promise<SignedIn | undefined> => {
    if (!this.#codes.redeem(code)) return undefined;
    const origin = this.#originOf(place);
    const provider = await this.#providerAt(origin);
    const verifier = randomBytes(32).toString('base64url');
    const grantId = await granted(provider, linkAccount.subject).save();
    const authorization = new provider.AuthorizationCode({
      accountId: linkAccount.subject,
      client: await clientOf(provider),
      grantId,
      redirectUri: `${origin}${signedInPath}`,
      scope,
      resource: embeddedAudience,
      authTime: Math.floor(Date.now() / 1_000),
      codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
      codeChallengeMethod: 'S256',
    } as ConstructorParameters<typeof provider.AuthorizationCode>[0]);
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code: await authorization.save(),
      code_verifier: verifier,
      redirect_uri: `${origin}${signedInPath}`,
    }).toString();
    const { body } = await exchanged(
      provider.callback(),
      sealed(provider, { method: 'POST', path: '/token', headers: {}, form }),
    );
    const tokens = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const { access_token: token, refresh_token: refreshToken, id_token: idToken } = tokens;
    if (typeof token !== 'string' || typeof refreshToken !== 'string' || typeof idToken !== 'string')
      throw new Error(`The built-in issuer gives no tokens: ${String(tokens['error_description'])}`);
    return { token, refreshToken, idToken, expiresAtMs: Date.now() + accessSeconds * 1_000 };
  };

  wayAt(place: RequestPlace): BuiltInWay {
    const origin = this.#originOf(place);
    return {
      issuer: `${origin}${issuerPath}`,
      clientId,
      scope,
      hasSamplePersons: this.#offersSamplePersons(origin, place),
    };
  }

  /** What the issuer itself answers: its description, keys, tokens, and the ways to and from its pages. @throws IssuerRefusal */
  async answer(asked: IssuerRequest, place: RequestPlace): Promise<IssuerAnswer> {
    const provider = await this.#providerAt(this.#originOf(place));
    const isOfProgram = ofPrograms.includes(asked.path);
    const headers = { ...asked.headers, ...(isOfProgram && { accept: 'application/json' }) };
    const answer = await exchanged(provider.callback(), sealed(provider, { ...asked, headers }));
    if (isOfProgram) return answer;
    assertForPeople(answer);
    return answer;
  }

  /**
   * Signs out: at once where the ID token of the session came along, or nobody is signed in; else somebody is asked whether that is meant
   * (RP-Initiated Logout 1.0, § 2). @throws IssuerRefusal
   */
  async signOut(
    parameters: URLSearchParams,
    asked: IssuerRequest,
    place: RequestPlace,
  ): Promise<IssuerAnswer> {
    const begun = await this.answer(
      { method: 'GET', path: `/session/end?${parameters.toString()}`, headers: asked.headers },
      place,
    );
    const secret = /name="xsrf" value="([\da-f]+)"/.exec(begun.body)?.[1];
    const isAsked = begun.body.includes('name="logout" value="yes" class');
    if (begun.status !== 200 || secret === undefined || (isAsked && !parameters.has('id_token_hint')))
      return begun;
    const given = [begun.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';', 1)[0]);
    const cookie = [...given, asked.headers['cookie']].filter((one) => one !== undefined).join('; ');
    const form = new URLSearchParams({ xsrf: secret, logout: 'yes' }).toString();
    return this.answer(
      { method: 'POST', path: '/session/end/confirm', headers: { ...asked.headers, cookie }, form },
      place,
    );
  }

  /** The page on which a person is chosen. @throws IssuerRefusal */
  async persons(asked: IssuerRequest, place: RequestPlace, language?: Language): Promise<IssuerAnswer> {
    const provider = await this.#providerAt(this.#originOf(place));
    const surroundings = this.#surroundings(asked, language);
    try {
      this.#assertSamplePersons(place);
      const { request, response } = withoutConnection(sealed(provider, asked));
      const { uid, params } = await provider.interactionDetails(request, response);
      const locales = params['ui_locales'];
      const page = personsPage(
        {
          ...surroundings,
          language:
            language ?? languageOf(typeof locales === 'string' ? locales : asked.headers['accept-language']),
        },
        interactionPath(uid),
      );
      return html(200, page);
    } catch (error) {
      return refused(error, asked, surroundings);
    }
  }

  /** Signs in as the person that was chosen, or none; answers with where to go on. @throws IssuerRefusal */
  async choose(subject: string, asked: IssuerRequest, place: RequestPlace): Promise<IssuerAnswer> {
    const provider = await this.#providerAt(this.#originOf(place));
    try {
      this.#assertSamplePersons(place);
      const { request, response } = withoutConnection(sealed(provider, asked));
      const isKnown = samplePersons.some((person) => person.subject === subject);
      const result = isKnown
        ? { login: { accountId: subject, remember: false } }
        : { error: 'access_denied', error_description: 'nobody was chosen' };
      const location = await provider.interactionResult(request, response, result, {
        mergeWithLastSubmission: false,
      });
      return { status: 303, headers: { location }, body: '' };
    } catch (error) {
      return refused(error, asked, this.#surroundings(asked));
    }
  }

  #originOf(place: RequestPlace): string {
    const origin = originOf(place, this.#options.address);
    if (origin === undefined) throw new IssuerRefusal(400, refusalWords('invalid_request'));
    return origin;
  }

  #offersSamplePersons(origin: string, place: RequestPlace): boolean {
    const { samplePersons: offered, address } = this.#options;
    if (offered === 'off' || !isOwnName(origin, address)) return false;
    return offered === 'asked' || !isPassedOn(place);
  }

  #assertSamplePersons(place: RequestPlace): void {
    if (!this.#offersSamplePersons(this.#originOf(place), place))
      throw new IssuerRefusal(403, noSamplePersons);
  }

  #surroundings({ headers }: IssuerRequest, language?: Language): PageSurroundings {
    return {
      language: language ?? languageOf(headers['accept-language']),
      ...(this.#options.looks ?? { styles: [] }),
    };
  }

  async #providerAt(origin: string): Promise<Provider> {
    const open = this.#providers.get(origin);
    if (open) return open;
    const OfPackage = await loadProvider();
    const provider = new OfPackage(`${origin}${issuerPath}`, this.#configuration(origin));
    provider.proxy = true;
    provider.on('server_error', (_, error) => this.#options.onError(error));
    this.#providers.set(origin, provider);
    return provider;
  }

  #accountOf(subject: string, origin: string): Account | undefined {
    if (subject === linkAccount.subject) return linkAccount;
    const { samplePersons: offered, address } = this.#options;
    if (offered === 'off' || !isOwnName(origin, address)) return undefined;
    return samplePersons.find((person) => person.subject === subject);
  }

  #configuration(origin: string): Configuration {
    const { issuer } = this.#options;
    const cookie = { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:') } as const;
    return {
      adapter: this.#kept.adapter,
      jwks: { keys: [{ ...issuer.signingKey, alg: embeddedAlgorithm, use: 'sig' }] },
      clients: [
        {
          client_id: clientId,
          token_endpoint_auth_method: 'none',
          redirect_uris: [`${origin}${signedInPath}`],
          post_logout_redirect_uris: [`${origin}${signedOutPath}`],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          id_token_signed_response_alg: embeddedAlgorithm,
        },
      ],
      routes: {
        authorization: '/auth',
        token: '/token',
        jwks: '/jwks',
        revocation: '/token/revocation',
        end_session: '/session/end',
      },
      cookies: { keys: [issuer.secretFor('cookies')], long: cookie, short: cookie },
      ttl: {
        AccessToken: accessSeconds,
        AuthorizationCode: 60,
        Grant: sessionSeconds,
        IdToken: sessionSeconds,
        Interaction: interactionSeconds,
        RefreshToken: sessionSeconds,
        Session: sessionSeconds,
      },
      responseTypes: ['code'],
      scopes: ['openid', 'profile'],
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      clientBasedCORS: (_, from) => from === origin,
      allowOmittingSingleRegisteredRedirectUri: false,
      features: {
        devInteractions: { enabled: false },
        userinfo: { enabled: false },
        revocation: {
          enabled: true,
          allowedPolicy: (_, client, token) => 'clientId' in token && token.clientId === client.clientId,
        },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => {
            show(ctx, signOutPage(this.#surroundings(askedBy(ctx)), form));
          },
          postLogoutSuccessSource: (ctx) => {
            ctx.redirect('/');
          },
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => embeddedAudience,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: resourceScope,
            audience: embeddedAudience,
            accessTokenTTL: accessSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: embeddedAlgorithm } },
          }),
        },
      },
      interactions: { url: (_, { uid }) => interactionPath(uid) },
      issueRefreshToken: () => true,
      rotateRefreshToken: true,
      loadExistingGrant: async ({ oidc }) => {
        const { session, provider } = oidc;
        const id = session?.grantIdFor(clientId);
        const existing = id === undefined ? undefined : await provider.Grant.find(id);
        if (existing) return existing;
        const grant = granted(provider, session?.accountId ?? '');
        await grant.save();
        return grant;
      },
      findAccount: (_, subject) => {
        const account = this.#accountOf(subject, origin);
        return account && { accountId: subject, claims: () => ({ sub: subject, name: account.name }) };
      },
      extraTokenClaims: (_, token) => {
        const account = 'accountId' in token ? this.#accountOf(token.accountId, origin) : undefined;
        return (
          account && {
            roles: [...account.roles],
            ...(account.tenant !== undefined && { tenant: account.tenant }),
          }
        );
      },
      formats: {
        customizers: {
          jwt: (_, _token, { payload }) => {
            // Whatever address the page has: one issuer, whose key the ledger knows.
            payload['iss'] = embeddedIssuer;
          },
        },
      },
      renderError: (ctx, { error, error_description: description }) => {
        const words = refusalWords(error, description);
        if (ctx.accepts('json', 'html') === 'html')
          show(ctx, failurePage(this.#surroundings(askedBy(ctx)), words));
        else ctx.body = { error, error_description: description };
      },
    };
  }
}

const interactionPath = (uid: string): string => `${issuerPath}/person/${uid}`;

function granted(provider: Provider, accountId: string): InstanceType<Provider['Grant']> {
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(embeddedAudience, resourceScope);
  return grant;
}

async function clientOf(provider: Provider): Promise<InstanceType<Provider['Client']>> {
  const client = await provider.Client.find(clientId);
  if (!client) throw new Error('The built-in issuer does not know the page.');
  return client;
}

/** As it came to the issuer's address, by whose scheme cookies go. */
function sealed({ issuer }: Provider, asked: IssuerRequest): IssuerRequest {
  const { protocol, host } = new URL(issuer);
  return {
    ...asked,
    below: issuerPath,
    headers: { ...asked.headers, host, 'x-forwarded-proto': protocol.replace(':', '') },
  };
}

const askedBy = ({ method, url, headers }: KoaContextWithOIDC): IssuerRequest => ({
  method: method === 'POST' ? 'POST' : 'GET',
  path: url,
  headers: { 'accept-language': headers['accept-language'] },
});

function show(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html';
  ctx.set('content-security-policy', pagePolicy);
  ctx.body = page;
}

const html = (status: number, body: string): IssuerAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy },
  body,
});

const wantsPage = ({ headers }: IssuerRequest): boolean => (headers['accept'] ?? '').includes('text/html');

function refused(error: unknown, asked: IssuerRequest, surroundings: PageSurroundings): IssuerAnswer {
  const isOurs = error instanceof IssuerRefusal;
  if (!isOurs && !(error instanceof Error && 'error' in error)) throw error;
  const status = isOurs ? error.status : 400;
  const detail = isOurs ? error.detail : refusalWords('invalid_request', 'the session was not found');
  if (!wantsPage(asked)) throw new IssuerRefusal(status, detail);
  return html(status, failurePage(surroundings, detail));
}

/** Where errors stay as RFC 6749, 5.2, has them. */
const ofPrograms = ['/token', '/token/revocation'];

/** What is refused becomes words, unless it is a page already. @throws IssuerRefusal */
function assertForPeople(answer: IssuerAnswer): void {
  if (answer.status < 400 || String(answer.headers['content-type']).startsWith('text/html')) return;
  const { error, error_description: description } = JSON.parse(answer.body) as Readonly<
    Record<string, unknown>
  >;
  throw new IssuerRefusal(
    answer.status,
    refusalWords(String(error), typeof description === 'string' ? description : ''),
  );
}
