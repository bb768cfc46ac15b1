import { exportJWK, generateKeyPair } from 'jose';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { KeptSignIns } from '../../libs/sign-in/kept-sign-ins.ts';
import { loadProvider } from '../../libs/sign-in/load-provider.ts';
import { oidcVerifier, type OidcSettings, type TokenVerifier } from '#identity';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const audience = 'foerderbuch-api';

/** An issuer of somebody else's, which names roles where Keycloak does: everybody who signs in is one auditor. */
export class HouseOfIssuer {
  readonly settings: OidcSettings;
  /** How often somebody has signed out. */
  signedOut = 0;
  readonly #server: Server;
  readonly #key: object;
  readonly #Provider: typeof Provider;
  #answer: Handler | undefined;

  private constructor(server: Server, key: object, ofPackage: typeof Provider) {
    this.#server = server;
    this.#key = key;
    this.#Provider = ofPackage;
    server.on('request', (request, response) => void this.#answer?.(request, response));
    this.settings = {
      issuer: `http://localhost:${(server.address() as AddressInfo).port}`,
      audience,
      algorithms: ['ES256'],
      rolesClaim: 'realm_access.roles',
      tenantClaim: 'ags',
      clientId: 'seite',
      scope: 'openid profile',
    };
    this.letIn('http://localhost');
  }

  static async start(): Promise<HouseOfIssuer> {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const key = { ...(await exportJWK(privateKey)), kid: 'haus', alg: 'ES256', use: 'sig' };
    return new HouseOfIssuer(server, key, await loadProvider());
  }

  verifier(): Promise<TokenVerifier> {
    return oidcVerifier(this.settings, Date.now);
  }

  /** The address of the page that may sign in here. */
  letIn(address: string): void {
    const { issuer, clientId, scope } = this.settings;
    const provider = new this.#Provider(issuer, {
      jwks: { keys: [this.#key] },
      clients: [
        {
          client_id: clientId,
          token_endpoint_auth_method: 'none',
          redirect_uris: [`${address}/angemeldet`],
          post_logout_redirect_uris: [`${address}/abgemeldet`],
          grant_types: ['authorization_code', 'refresh_token'],
          id_token_signed_response_alg: 'ES256',
        },
      ],
      adapter: new KeptSignIns({ file: ':memory:', secret: 'haus', onError: console.error }).adapter,
      cookies: { keys: ['haus'] },
      ttl: {
        AccessToken: 300,
        Grant: 3_600,
        IdToken: 300,
        Interaction: 300,
        RefreshToken: 3_600,
        Session: 3_600,
      },
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      clientBasedCORS: (_, origin) => origin === address,
      features: {
        devInteractions: { enabled: false },
        revocation: { enabled: true, allowedPolicy: () => true },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => {
            ctx.body = `<!doctype html><title>Haus</title>${form.replace('</form>', '<button name="logout" value="yes">Sign out</button></form>')}`;
          },
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => 'urn:haus:api',
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          }),
        },
      },
      issueRefreshToken: () => true,
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, name: 'Ute Untersuch' }),
      }),
      extraTokenClaims: () => ({ realm_access: { roles: ['offline_access', 'auditor'] } }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId });
        grant.addOIDCScope(scope);
        await grant.save();
        return grant;
      },
      interactions: { url: (_, { uid }) => `/person/${uid}` },
    });
    provider.on('end_session.success', () => (this.signedOut += 1));
    const answer = provider.callback();
    this.#answer = async (request, response) => {
      // It would set cookies that a browser takes over TLS alone, if it took the form itself.
      if (request.method === 'POST' && request.url === '/session/end') {
        const form = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Uint8Array>)).toString();
        response.writeHead(303, { location: `/session/end?${form}` }).end();
        return;
      }
      if (!request.url?.startsWith('/person/')) {
        await answer(request, response);
        return;
      }
      if (request.method === 'POST') {
        await provider.interactionFinished(request, response, { login: { accountId: 'f3b1' } });
        return;
      }
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Haus</title><form method="post"><button>Sign in</button></form>');
    };
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
