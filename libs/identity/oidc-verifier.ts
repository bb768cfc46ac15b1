import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { setTimeout as pause } from 'node:timers/promises';
import { KeysUnavailable, TokenVerifier, type TokenVerifierOptions } from './token-verifier.ts';

/** Where tokens come from when an issuer of the house signs people in (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the issuer's keys; found by discovery when left out. */
  readonly keysAddress?: string;
  readonly algorithms: readonly string[];
  readonly rolesClaim: string;
  readonly tenantClaim: string;
  /** What the issuer calls the page, and what the page asks it for. */
  readonly clientId: string;
  readonly scope: string;
}

/** Verifies the tokens of an issuer whose keys come over the network. */
export class OidcVerifier extends TokenVerifier {
  readonly #published: PublishedKeys;

  constructor(published: PublishedKeys, options: Omit<TokenVerifierOptions, 'keys'>) {
    super({ ...options, keys: published.keys });
    this.#published = published;
  }

  /** Fetches the keys where none are known that are young enough, or the last attempt failed. @throws KeysUnavailable */
  assertKeysKnown(): Promise<void> {
    return this.#published.assertKnown();
  }
}

/** @throws Error when the issuer does not describe itself */
export async function oidcVerifier(
  { issuer, audience, keysAddress, algorithms, rolesClaim, tenantClaim }: OidcSettings,
  now: () => number,
): Promise<OidcVerifier> {
  const published = new PublishedKeys(new URL(keysAddress ?? (await discoverKeysAddress(issuer))));
  return new OidcVerifier(published, { issuer, audience, algorithms, rolesClaim, tenantClaim, now });
}

/** How soon keys are asked for again, where a token names one that is not known. */
const keysAgainMs = 1_000;
/** So many tokens wait for keys that may have been replaced since; those of somebody who makes up key names are no more. */
const waitingMax = 100;

/** The keys as they are published there: that none of them fits is said of the token, anything else of the issuer. */
class PublishedKeys {
  readonly #address: URL;
  readonly #published: ReturnType<typeof createRemoteJWKSet>;
  #hasFailed = false;
  #waiting = 0;

  constructor(address: URL) {
    this.#address = address;
    // Keys that were just replaced are asked for at once; somebody who makes up key names asks no more often.
    this.#published = createRemoteJWKSet(address, { cooldownDuration: keysAgainMs });
  }

  readonly keys: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.#found(header, token);
    } catch (error) {
      if (
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported
      )
        throw error;
      throw this.#unavailable(error);
    }
  };

  /** A token that comes right behind a look at the keys may be signed with one that was published since: it waits for the next look. */
  readonly #found: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.#published(header, token);
    } catch (error) {
      const isLookedUpLater = error instanceof errors.JWKSNoMatchingKey && this.#published.coolingDown;
      if (!isLookedUpLater || this.#waiting >= waitingMax) throw error;
      this.#waiting += 1;
      await pause(keysAgainMs).finally(() => (this.#waiting -= 1));
      return this.#published(header, token);
    }
  };

  async assertKnown(): Promise<void> {
    if (this.#published.fresh && !this.#hasFailed) return;
    try {
      await this.#published.reload();
      this.#hasFailed = false;
    } catch (error) {
      throw this.#unavailable(error);
    }
  }

  #unavailable(error: unknown): KeysUnavailable {
    this.#hasFailed = true;
    return new KeysUnavailable(`${this.#address.href} gibt keine Schlüssel`, { cause: error });
  }
}

/** The issuer gives no description of itself; the message says so in German. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(`Der Anmeldedienst antwortet nicht, wie er soll: ${address} (${reasonOf(cause)}).`, { cause });
    this.address = address;
  }
}

/** What `fetch` failed with stands in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : '';
  return code !== '' ? code : inner instanceof Error ? inner.message : String(inner);
}

async function descriptionAt(address: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return (await response.json()) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new IssuerUnreachable(address, error);
  }
}

/** OpenID Connect Discovery 1.0, § 4. */
async function discoverKeysAddress(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const described = await descriptionAt(address);
  const { issuer: named, jwks_uri: keysAddress } = described;
  if (named !== issuer) throw new Error(`${address} beschreibt einen anderen Aussteller: ${String(named)}`);
  if (typeof keysAddress !== 'string') throw new Error(`${address} nennt keine jwks_uri`);
  return keysAddress;
}
