import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTVerifyGetKey,
} from 'jose';
import {
  embeddedAlgorithm,
  embeddedAudience,
  embeddedIssuer,
  InvalidToken,
  openEmbeddedIssuer,
  TokenVerifier,
  type EmbeddedIssuer,
} from './index.ts';

let folder: string;
let issuer: EmbeddedIssuer;
let verifications: number;
let nowMs: number;
let verifier: TokenVerifier;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  issuer = await openEmbeddedIssuer(folder);
  nowMs = Date.UTC(2026, 0, 1);
  verifications = 0;
  const keys: JWTVerifyGetKey = (header, token) => {
    verifications += 1;
    return issuer.keys(header, token);
  };
  verifier = new TokenVerifier({
    keys,
    issuer: embeddedIssuer,
    audience: embeddedAudience,
    algorithms: [embeddedAlgorithm],
    rolesClaim: 'roles',
    tenantClaim: 'tenant',
    now: () => nowMs,
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const tokenOf = (ttlSeconds = 3_600): Promise<string> =>
  issuer.sign({ subject: 'anna', roles: ['approver'], tenant: '06412000', ttlSeconds }, nowMs);

const forged = async (key: CryptoKey, change: (jwt: SignJWT) => SignJWT = (jwt) => jwt): Promise<string> =>
  change(
    new SignJWT({ roles: ['approver'] })
      .setProtectedHeader({ alg: embeddedAlgorithm })
      .setIssuer(embeddedIssuer)
      .setAudience(embeddedAudience)
      .setSubject('anna')
      .setExpirationTime(nowMs / 1_000 + 60),
  ).sign(key);

describe('the verification of tokens', () => {
  it('knows subject, roles, tenant and end of a token of its issuer', async () => {
    expect(await verifier.verify(await tokenOf())).toEqual({
      subject: 'anna',
      roles: ['approver'],
      tenant: '06412000',
      expiresAtMs: nowMs + 3_600_000,
    });
  });

  it('verifies a signature once a minute and never past the end of the token', async () => {
    const token = await tokenOf(90);
    for (let request = 0; request < 100; request += 1) await verifier.verify(token);
    expect(verifications).toBe(1);
    nowMs += 61_000;
    await verifier.verify(token);
    expect(verifications).toBe(2);
    nowMs += 40_000;
    await expect(verifier.verify(token)).rejects.toThrow(InvalidToken);
  });

  it('keeps its key over a restart, readable by its owner alone', async () => {
    const token = await tokenOf();
    issuer = await openEmbeddedIssuer(folder);
    expect(await verifier.verify(token)).toMatchObject({ subject: 'anna' });
    expect(statSync(join(folder, 'issuer-key.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a token signed with another key', async () => {
    const { privateKey } = await generateKeyPair(embeddedAlgorithm);
    await expect(verifier.verify(await forged(privateKey))).rejects.toThrow(InvalidToken);
  });

  it('refuses a token without a signature', async () => {
    const token = new UnsecuredJWT({ roles: ['administrator'] })
      .setIssuer(embeddedIssuer)
      .setAudience(embeddedAudience)
      .setSubject('anna')
      .setExpirationTime('1h')
      .encode();
    await expect(verifier.verify(token)).rejects.toThrow(InvalidToken);
  });

  it('refuses a token whose content was changed', async () => {
    const [header, , signature] = (await tokenOf()).split('.');
    const payload = Buffer.from(
      JSON.stringify({
        iss: embeddedIssuer,
        aud: embeddedAudience,
        sub: 'anna',
        exp: 9e9,
        roles: ['administrator'],
      }),
    ).toString('base64url');
    await expect(verifier.verify(`${header}.${payload}.${signature}`)).rejects.toThrow(InvalidToken);
  });

  it('refuses a symmetric signature made with the public key', async () => {
    const { publicKey } = await generateKeyPair(embeddedAlgorithm, { extractable: true });
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
    const token = await new SignJWT({ roles: ['approver'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(embeddedIssuer)
      .setAudience(embeddedAudience)
      .setSubject('anna')
      .setExpirationTime('1h')
      .sign(secret);
    await expect(verifier.verify(token)).rejects.toThrow(InvalidToken);
  });

  it.each([['too long', 'x'.repeat(9_000)]])('refuses a token that is %s without reading it', (_, token) => {
    expect(() => verifier.verify(token)).toThrow(InvalidToken);
    expect(verifications).toBe(0);
  });

  it('refuses what is no token', async () => {
    for (const token of ['', 'a.b.c', 'null'])
      await expect(verifier.verify(token)).rejects.toThrow(InvalidToken);
  });

  describe('with claims where Keycloak has them', () => {
    const audience = 'foerderbuch-api';
    const keycloak = {
      sub: 'f3b1',
      aud: [audience, 'account'],
      typ: 'Bearer',
      azp: 'foerderbuch',
      realm_access: { roles: ['offline_access', 'approver'] },
      resource_access: {
        'foerder.buch': { roles: ['auditor', 'approver'] },
        account: { roles: ['auditor'] },
      },
    };
    let sign: (claims: object) => Promise<string>;
    const reading = (rolesClaim: string, tenantClaim = 'ags') =>
      new TokenVerifier({
        keys: issuer.keys,
        issuer: embeddedIssuer,
        audience,
        algorithms: [embeddedAlgorithm],
        rolesClaim,
        tenantClaim,
        now: () => nowMs,
      });
    beforeEach(async () => {
      const key = await importJWK(issuer.signingKey, embeddedAlgorithm);
      const kid = issuer.signingKey.kid ?? '';
      sign = (claims) =>
        new SignJWT({ ...claims, iss: embeddedIssuer, exp: nowMs / 1_000 + 60 })
          .setProtectedHeader({ alg: embeddedAlgorithm, kid })
          .sign(key);
    });

    it.each([
      ['realm_access.roles', ['approver']],
      [String.raw`resource_access.foerder\.buch.roles`, ['auditor', 'approver']],
      [String.raw`realm_access.roles, resource_access.foerder\.buch.roles`, ['approver', 'auditor']],
      ['groups', []],
    ])('reads the roles at %s', async (claim, roles) => {
      expect(await reading(claim).verify(await sign(keycloak))).toMatchObject({ subject: 'f3b1', roles });
    });

    it.each([
      ['a text', { ags: '06412000' }, 'ags'],
      ['a list of one', { ags: ['06412000'] }, 'ags'],
      ['a name that is an address', { 'https://land.example/ags': '06412000' }, 'https://land.example/ags'],
      ['one role as a text beside it', { ags: '06412000', role: 'claimant' }, 'ags'],
    ])('reads the municipality as %s', async (_, more, claim) => {
      expect(await reading('role', claim).verify(await sign({ ...keycloak, ...more }))).toMatchObject({
        tenant: '06412000',
      });
    });

    it.each([
      ['is for the account page alone', { aud: 'account' }, 'aud', audience],
      ['names nobody', { sub: undefined }, 'sub', undefined],
      ['is an ID token', { typ: 'ID' }, 'typ', 'Bearer'],
      ['is a refresh token', { typ: 'Refresh' }, 'typ', 'Bearer'],
      ['names two municipalities', { ags: ['06412000', '06411000'] }, 'ags', undefined],
      ['names a municipality as a number', { ags: 6412000 }, 'ags', undefined],
    ])('says which claim is wrong of one that %s', async (_, change, claim, wanted) => {
      await expect(
        reading('realm_access.roles').verify(await sign({ ...keycloak, ...change })),
      ).rejects.toMatchObject({ claim, wanted });
    });

    it('says no such thing of a token that somebody else has signed', async () => {
      const { privateKey } = await generateKeyPair(embeddedAlgorithm);
      const token = forged(privateKey, (jwt) => jwt.setAudience('account'));
      await expect(reading('roles').verify(await token)).rejects.not.toHaveProperty('claim');
    });
  });
});
