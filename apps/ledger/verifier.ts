import {
  embeddedAlgorithm,
  embeddedAudience,
  embeddedIssuer,
  TokenVerifier,
  type EmbeddedIssuer,
} from '#identity';

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
