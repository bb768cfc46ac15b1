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
  /** Where the roles are listed: see `claimsAt`. */
  readonly rolesClaim: string;
  /** Where the AGS is that a claimant acts for: see `claimsAt`. */
  readonly tenantClaim: string;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** The token is not valid; the reason is for logs, and says nothing of the token itself. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/**
 * It is the issuer's, and is of no use here: a claim is missing or is another than it should be. Whoever holds it may know which one; only
 * who runs the issuer can mend it.
 */
export class UnusableToken extends InvalidToken {
  readonly claim: string;
  /** What it should be, where that is one value. */
  readonly wanted: string | undefined;

  constructor(claim: string, wanted?: string, cause?: unknown) {
    super(`the claim ${claim} is missing or unusable`, { cause });
    this.claim = claim;
    this.wanted = wanted;
  }
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
      // Said of nothing but a token whose signature holds.
      if (error instanceof errors.JWTClaimValidationFailed && error.claim in mended)
        throw new UnusableToken(
          error.claim,
          { aud: audience, iss: issuer, sub: undefined }[error.claim],
          error,
        );
      if (error instanceof errors.JOSEError) throw new InvalidToken(error.code, { cause: error });
      throw error;
    }
  }

  #identityOf(payload: JWTPayload): Identity {
    const { sub = '', exp = 0, typ } = payload;
    if (otherTypes.has(typ)) throw new UnusableToken('typ', 'Bearer');
    if (!subjectPattern.test(sub)) throw new UnusableToken('sub');
    const { rolesClaim, tenantClaim } = this.#options;
    const named = claimsAt(payload, rolesClaim);
    const [tenant, ...more] = claimsAt(payload, tenantClaim);
    if (
      tenant !== undefined &&
      (typeof tenant !== 'string' || !tenantPattern.test(tenant) || more.length > 0)
    )
      throw new UnusableToken(tenantClaim);
    return {
      subject: sub,
      roles: [...new Set(named.filter(isRole))],
      ...(tenant !== undefined && { tenant }),
      expiresAtMs: exp * 1_000,
    };
  }
}

/** Of tokens of Keycloak that are no access tokens: whoever has set the page's name as the audience would take its ID tokens for such. */
const otherTypes = new Set<unknown>(['ID', 'Refresh', 'Offline', 'Logout']);
const mended = { aud: true, iss: true, sub: true };

/**
 * What a token says at a place, or at several with commas between: names with points between, such as Keycloak's `realm_access.roles`; a
 * point that is part of a name stands behind `\`, and a name that holds points may be one claim as a whole. A list is each of its entries.
 */
function claimsAt(payload: JWTPayload, places: string): readonly unknown[] {
  return places.split(',').flatMap((place) => {
    const path = place.trim();
    const found = Object.hasOwn(payload, path) ? payload[path] : followed(payload, path);
    return found === undefined || found === null ? [] : [found].flat();
  });
}

function followed(payload: JWTPayload, path: string): unknown {
  let found: unknown = payload;
  for (const name of path.split(/(?<!\\)\./)) {
    const own = name.replaceAll(String.raw`\.`, '.');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, own)) return undefined;
    found = (found as Record<string, unknown>)[own];
  }
  return found;
}
