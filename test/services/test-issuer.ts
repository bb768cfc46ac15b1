import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

const audience = 'foerderbuch';

/** An OpenID Connect issuer, as far as a service looks at one. */
export class TestIssuer {
  /** Nobody gets the keys meanwhile. */
  keysAreKept = false;
  readonly #server: Server;
  readonly #key: CryptoKey;

  private constructor(server: Server, key: CryptoKey) {
    this.#server = server;
    this.#key = key;
  }

  static async start(): Promise<TestIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    const server = createServer((request, response) => {
      if (request.url === '/keys' && made.keysAreKept) {
        response.writeHead(503).end();
        return;
      }
      const issuer = `http://${request.headers.host ?? ''}`;
      const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/keys` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const made = new TestIssuer(server, privateKey);
    return made;
  }

  get settings(): { readonly issuer: string; readonly audience: string } {
    return { issuer: this.#address, audience };
  }

  get environment(): Readonly<Record<string, string>> {
    return { FOERDERBUCH_OIDC_ISSUER: this.#address, FOERDERBUCH_OIDC_AUDIENCE: audience };
  }

  token(subject: string, ...roles: readonly string[]): Promise<string> {
    return new SignJWT({ roles })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(this.#address)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(this.#key);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get #address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}
