import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { InvalidToken, oidcVerifier, type OidcSettings } from '#identity';
import { Conditions, InvalidSetting, issuerProbe, ledgerSettings } from '#operations';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger } from '../support/ledger.ts';

let server: Server;
/** How the issuer answers where its keys are; with them, unless a test says otherwise. */
let keys: ((response: ServerResponse) => void) | undefined;
let issuer: string;
let privateKey: CryptoKey;
let publicKey: JWK;
let described: Record<string, unknown>;
const nowMs = Date.UTC(2026, 10, 24);
beforeEach(async () => {
  keys = undefined;
  await replaceKeys('k1');
  server = createServer((request, response) => {
    if (request.url === '/keys' && keys) {
      keys(response);
      return;
    }
    const answer = request.url === '/keys' ? { keys: [publicKey] } : described;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  described = { issuer, jwks_uri: `${issuer}/keys` };
});
afterEach(() => {
  server.close();
});

async function replaceKeys(kid: string): Promise<void> {
  const pair = await generateKeyPair('ES256');
  privateKey = pair.privateKey;
  publicKey = { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256' };
}

const environment = (change: object = {}) => ({
  FOERDERBUCH_OIDC_ISSUER: issuer,
  FOERDERBUCH_OIDC_AUDIENCE: 'foerderbuch',
  FOERDERBUCH_OIDC_ROLES_CLAIM: 'realm_access.roles',
  FOERDERBUCH_OIDC_TENANT_CLAIM: 'ags',
  ...change,
});
const oidcOf = (change: object = {}): OidcSettings => {
  const { oidc } = ledgerSettings(environment(change));
  if (!oidc) throw new Error('There is no issuer.');
  return oidc;
};
const tokenFor = (audience: string, claims: object = {}): Promise<string> =>
  new SignJWT({ realm_access: { roles: ['approver', 'offline_access'] }, ags: '06412000', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: publicKey.kid ?? '' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('f3b1')
    .setIssuedAt(nowMs / 1_000)
    .setExpirationTime(nowMs / 1_000 + 300)
    .sign(privateKey);

describe('an issuer of the house (OpenID Connect), named by the environment', () => {
  it('is found by discovery; its roles and tenant are read from the named claims', async () => {
    const verifier = await oidcVerifier(oidcOf(), () => nowMs);
    expect(await verifier.verify(await tokenFor('foerderbuch'))).toMatchObject({
      subject: 'f3b1',
      roles: ['approver'],
      tenant: '06412000',
    });
  });

  it('may replace its keys as often as it likes: the tokens of the new ones are good at once', async () => {
    const verifier = await oidcVerifier(oidcOf(), () => nowMs);
    for (const kid of ['k2', 'k3']) {
      await replaceKeys(kid);
      const tokens = await Promise.all([1, 2, 3].map(() => tokenFor('foerderbuch')));
      const verified = await Promise.all(tokens.map(async (token) => verifier.verify(token)));
      expect(verified).toHaveLength(3);
    }
  });

  it('does not open the ledger for tokens made for another audience', async () => {
    const verifier = await oidcVerifier(oidcOf(), () => nowMs);
    await expect(verifier.verify(await tokenFor('another'))).rejects.toThrow(InvalidToken);
  });

  it('does not open the ledger with an algorithm that was not named', async () => {
    const verifier = await oidcVerifier(oidcOf({ FOERDERBUCH_OIDC_ALGORITHMS: 'RS256' }), () => nowMs);
    await expect(verifier.verify(await tokenFor('foerderbuch'))).rejects.toThrow(InvalidToken);
  });

  it.each([
    ['answers with an error', (response: ServerResponse) => void response.writeHead(500).end('{}')],
    ['answers with no keys', (response: ServerResponse) => void response.end('{"no":"keys"}')],
    ['hangs up', (response: ServerResponse) => void response.destroy()],
  ])(
    'that %s refuses nobody for good, and the ledger is not ready: whether a token is valid is not known',
    async (_, respond) => {
      const ledger = new TestLedger();
      const { log, lines } = keptLog();
      const conditions = new Conditions({ of: 'ledger', now: () => nowMs, log });
      const verifier = await oidcVerifier(oidcOf(), () => nowMs);
      ledger.nowMs = nowMs;
      conditions.watch(issuerProbe(conditions, verifier));
      await ledger.start(undefined, { verifier, conditions });
      const ready = async () => {
        const response = await fetch(`${ledger.address}/health/ready`);
        return [response.status, await response.json()];
      };
      keys = respond;
      const ask = async (): Promise<{ status: number; type: unknown; again: string | null }> => {
        const response = await fetch(`${ledger.address}/api/v1/claims`, {
          headers: { authorization: `Bearer ${await tokenFor('foerderbuch')}` },
        });
        const body = (await response.json()) as Record<string, unknown>;
        return { status: response.status, type: body['type'], again: response.headers.get('retry-after') };
      };
      expect(await ask()).toEqual({
        status: 503,
        type: 'urn:foerderbuch:problem:issuer-unavailable',
        again: '5',
      });
      expect(await ready()).toEqual([503, { status: 'unavailable' }]);
      keys = undefined;
      expect((await ask()).status).toBe(200);
      expect(await ready()).toEqual([200, { status: 'ready' }]);
      expect(ledger.errors).toEqual([]);
      expect(lines.map(({ condition, state }) => [condition, state])).toEqual([
        ['issuer-unavailable', 'begins'],
        ['issuer-unavailable', 'ends'],
      ]);
      await ledger.stop();
      ledger.remove();
    },
  );

  it('is not believed when it describes another issuer, or names no keys', async () => {
    described = { issuer: 'https://elsewhere.example', jwks_uri: `${issuer}/keys` };
    await expect(oidcVerifier(oidcOf(), () => nowMs)).rejects.toThrow('elsewhere.example');
    described = { issuer };
    await expect(oidcVerifier(oidcOf(), () => nowMs)).rejects.toThrow('jwks_uri');
  });

  it.each([
    [{ FOERDERBUCH_OIDC_AUDIENCE: '' }, 'FOERDERBUCH_OIDC_AUDIENCE'],
    [{ FOERDERBUCH_OIDC_ISSUER: 'the issuer' }, 'FOERDERBUCH_OIDC_ISSUER'],
    [{ FOERDERBUCH_OIDC_ALGORITHMS: 'HS256' }, 'FOERDERBUCH_OIDC_ALGORITHMS'],
    [{ FOERDERBUCH_OIDC_ALGORITHMS: 'none' }, 'FOERDERBUCH_OIDC_ALGORITHMS'],
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ FOERDERBUCH_LOG_LEVEL: 'loud' }, 'FOERDERBUCH_LOG_LEVEL'],
  ])('is refused by name when the setting is wrong: %j', (change, named) => {
    expect(() => ledgerSettings(environment(change))).toThrow(InvalidSetting);
    expect(() => ledgerSettings(environment(change))).toThrow(named);
  });
});
