import { createRemoteJWKSet } from 'jose';
import {
  embeddedAlgorithm,
  embeddedAudience,
  embeddedIssuer,
  TokenVerifier,
  type EmbeddedIssuer,
} from '#identity';
import type { OidcSettings } from './settings.ts';

export const embeddedVerifier = ({ keys }: EmbeddedIssuer, now: () => number): TokenVerifier =>
  new TokenVerifier({
    keys,
    issuer: embeddedIssuer,
    audience: embeddedAudience,
    algorithms: [embeddedAlgorithm],
    rolesClaim: 'roles',
    tenantClaim: 'tenant',
    now,
  });

/** Verifies the tokens of an OpenID Connect issuer. @throws Error when the issuer does not describe itself */
export async function oidcVerifier(
  { issuer, audience, keysAddress, algorithms, rolesClaim, tenantClaim }: OidcSettings,
  now: () => number,
): Promise<TokenVerifier> {
  const keys = createRemoteJWKSet(new URL(keysAddress ?? (await discoverKeysAddress(issuer))));
  return new TokenVerifier({ keys, issuer, audience, algorithms, rolesClaim, tenantClaim, now });
}

/** OpenID Connect Discovery 1.0, § 4. */
async function discoverKeysAddress(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
  const described = (await response.json()) as Readonly<Record<string, unknown>>;
  const { issuer: named, jwks_uri: keysAddress } = described;
  if (named !== issuer) throw new Error(`${address} beschreibt einen anderen Aussteller: ${String(named)}`);
  if (typeof keysAddress !== 'string') throw new Error(`${address} nennt keine jwks_uri`);
  return keysAddress;
}
