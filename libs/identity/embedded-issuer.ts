import { hkdfSync } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type { Role } from './identity.ts';

export const embeddedIssuer = 'urn:foerderbuch:issuer';
export const embeddedAudience = 'urn:foerderbuch:api';
export const embeddedAlgorithm = 'EdDSA';

export interface TokenRequest {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly tenant?: string;
  readonly ttlSeconds: number;
}

/** The issuer of the embedded default: signs with a key that is made at first use and stays in the data folder. */
export interface EmbeddedIssuer {
  readonly keys: JWTVerifyGetKey;
  /** The private key itself; it leaves the process nowhere. */
  readonly signingKey: JWK;
  /** A secret of its own for each purpose, the same after every start. */
  secretFor(purpose: string): string;
  sign(request: TokenRequest, nowMs: number): Promise<string>;
}

const secretBytes = 32;
const keyFile = 'issuer-key.json';

/** The file of the issuer's key holds none; the message names it and says what to do. */
export class IssuerKeyUnusable extends Error {
  override readonly name = 'IssuerKeyUnusable';

  constructor(file: string, cause: unknown) {
    super(
      `${file} ist kein brauchbarer Schlüssel. Bitte aus einer Sicherung zurückholen, oder die Datei entfernen: Dann entsteht ein neuer, und alle Token gelten nicht mehr.`,
      { cause },
    );
  }
}

/**
 * Opens the issuer of a data folder; its private key is readable by its owner alone.
 * @throws IssuerKeyUnusable; system errors of the folder
 */
export async function openEmbeddedIssuer(dataFolder: string): Promise<EmbeddedIssuer> {
  const file = join(dataFolder, keyFile);
  const privateJwk = readKey(file) ?? (await makeKey(file));
  const { kty, crv, x, kid } = privateJwk;
  const key = await importJWK(privateJwk, embeddedAlgorithm).catch((error: unknown) => {
    throw new IssuerKeyUnusable(file, error);
  });
  const publicJwk = { kty, crv, x, kid, alg: embeddedAlgorithm, use: 'sig' } as JWK;
  return {
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    signingKey: privateJwk,
    secretFor: (purpose) =>
      Buffer.from(hkdfSync('sha256', privateJwk.d ?? '', '', `foerderbuch ${purpose}`, secretBytes)).toString(
        'base64url',
      ),
    sign: ({ subject, roles, tenant, ttlSeconds }, nowMs) => {
      const issuedAt = Math.floor(nowMs / 1_000);
      return new SignJWT({ roles: [...roles], ...(tenant !== undefined && { tenant }) })
        .setProtectedHeader({ alg: embeddedAlgorithm, kid: kid ?? '' })
        .setIssuer(embeddedIssuer)
        .setAudience(embeddedAudience)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlSeconds)
        .sign(key);
    },
  };
}

function readKey(file: string): JWK | undefined {
  try {
    const key: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isSigningKey(key)) return key;
    throw new TypeError('This is no private key of Ed25519.');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    // Reading a folder fails without its name.
    if (error instanceof SyntaxError || error instanceof TypeError || code === 'EISDIR')
      throw new IssuerKeyUnusable(file, error);
    throw error;
  }
}

const isSigningKey = (key: unknown): key is JWK =>
  typeof key === 'object' &&
  key !== null &&
  'kty' in key &&
  key.kty === 'OKP' &&
  'd' in key &&
  typeof key.d === 'string';

/** Written whole under another name and then linked: of two processes that start at once, the first wins. */
async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(embeddedAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const made = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(file) ?? made;
}
