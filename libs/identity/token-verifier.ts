import { LRUCache } from 'lru-cache';
import { hash } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { isRole, type Identity } from './identity.ts';

export interface TokenVerifierOptions {
  /** The issuer's keys. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  /** Pinned: a token says nothing about how it may be verified. */
  readonly algorithms: readonly string[];
  /** Claim that lists the roles; a path with points, such as Keycloak's `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Claim that holds the AGS a claimant acts for. */
  readonly tenantClaim: string;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** The token is not valid; the reason is for logs, and says nothing of the token itself. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** The issuer's keys cannot be had at the moment: whether the token is valid is not known. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const tokenLengthMax = 8_192;
const rememberedTokensMax = 10_000;
/** A key that was withdrawn stops working after this long at the latest. */
const rememberedForMsMax = 60_000;
const clockToleranceSeconds = 5;
const subjectPattern = /^[\x21-\x7e]{1,200}$/;
const tenantPattern = /^\d{5}(\d{3})?$/;

interface Remembered {
  readonly identity: Identity;
  readonly untilMs: number;
}

/**
 * Verifies bearer tokens (RFC 7519, RFC 8725). A signature costs 300 µs, so a verified token is remembered by its hash for a
 * minute at most, and never past its end.
 */
export class TokenVerifier {
  readonly #options: TokenVerifierOptions;
  readonly #remembered = new LRUCache<string, Remembered>({ max: rememberedTokensMax });

  constructor(options: TokenVerifierOptions) {
    this.#options = options;
  }

  /** @throws InvalidToken; KeysUnavailable */
  verify(token: string): Identity | Promise<Identity> {
    if (token.length > tokenLengthMax) throw new InvalidToken('the token is too long');
    const key = hash('sha256', token, 'base64');
    const remembered = this.#remembered.get(key);
    if (remembered && this.#options.now() < remembered.untilMs) return remembered.identity;
    return this.#verifyAnew(token, key);
  }

  async #verifyAnew(token: string, key: string): Promise<Identity> {
    const nowMs = this.#options.now();
    const payload = await this.#payloadOf(token, nowMs);
    const identity = this.#identityOf(payload);
    this.#remembered.set(key, {
      identity,
      untilMs: Math.min(identity.expiresAtMs, nowMs + rememberedForMsMax),
    });
    return identity;
  }

  async #payloadOf(token: string, nowMs: number): Promise<JWTPayload> {
    const { keys, issuer, audience, algorithms } = this.#options;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(nowMs),
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new InvalidToken(error.code, { cause: error });
      throw error;
    }
  }

  #identityOf(payload: JWTPayload): Identity {
    const { sub = '', exp = 0 } = payload;
    if (!subjectPattern.test(sub)) throw new InvalidToken('the subject is unusable');
    const named = claimAt(payload, this.#options.rolesClaim);
    const tenant = claimAt(payload, this.#options.tenantClaim);
    if (tenant !== undefined && (typeof tenant !== 'string' || !tenantPattern.test(tenant)))
      throw new InvalidToken('the tenant is no AGS');
    return {
      subject: sub,
      roles: Array.isArray(named) ? named.filter(isRole) : [],
      ...(tenant !== undefined && { tenant }),
      expiresAtMs: exp * 1_000,
    };
  }
}

function claimAt(payload: JWTPayload, path: string): unknown {
  let found: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}
