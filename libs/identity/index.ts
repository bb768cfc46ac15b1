export {
  embeddedAlgorithm,
  embeddedAudience,
  embeddedIssuer,
  openEmbeddedIssuer,
  type EmbeddedIssuer,
  type TokenRequest,
} from './embedded-issuer.ts';
export { roles, type Identity, type Role } from './identity.ts';
export { IssuerUnreachable, oidcVerifier, type OidcSettings, type OidcVerifier } from './oidc-verifier.ts';
export {
  InvalidToken,
  KeysUnavailable,
  TokenVerifier,
  UnusableToken,
  type TokenVerifierOptions,
} from './token-verifier.ts';
