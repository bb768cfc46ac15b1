import type { OidcSettings } from '#identity';
import type { SettingsReader } from './settings-reader.ts';

const prefix = 'FOERDERBUCH_OIDC_';
const parts = ['AUDIENCE', 'KEYS', 'ALGORITHMS', 'ROLES_CLAIM', 'TENANT_CLAIM', 'CLIENT_ID', 'SCOPE'].map(
  (part) => prefix + part,
);

const asymmetric = /^((RS|PS|ES)(256|384|512)|EdDSA)$/;

/** The issuer of the house, where one is named. */
export function oidcSettings(settings: SettingsReader): OidcSettings | undefined {
  const issuer = settings.given('FOERDERBUCH_OIDC_ISSUER');
  if (issuer === undefined) {
    // Whoever sets one of these means an issuer: the built-in one must not sign people in by mistake.
    const half = parts.filter((name) => settings.given(name) !== undefined);
    if (half.length > 0)
      settings.wrong(`FOERDERBUCH_OIDC_ISSUER fehlt, obwohl gesetzt ist: ${half.join(', ')}`);
    return undefined;
  }
  if (!URL.canParse(issuer)) settings.wrong(`FOERDERBUCH_OIDC_ISSUER ist keine Adresse: ${issuer}`);
  const audience = settings.required('FOERDERBUCH_OIDC_AUDIENCE', 'für wen der Aussteller die Token macht');
  const named = settings.text('FOERDERBUCH_OIDC_ALGORITHMS', 'RS256,ES256,EdDSA');
  const algorithms = named.split(',').map((algorithm) => algorithm.trim());
  if (!algorithms.every((algorithm) => asymmetric.test(algorithm)))
    settings.wrong(`FOERDERBUCH_OIDC_ALGORITHMS kennt nur asymmetrische Verfahren: ${named}`);
  const keysAddress = settings.given('FOERDERBUCH_OIDC_KEYS');
  return {
    issuer,
    audience,
    ...(keysAddress !== undefined && { keysAddress }),
    algorithms,
    rolesClaim: settings.text('FOERDERBUCH_OIDC_ROLES_CLAIM', 'roles'),
    tenantClaim: settings.text('FOERDERBUCH_OIDC_TENANT_CLAIM', 'tenant'),
    clientId: settings.text('FOERDERBUCH_OIDC_CLIENT_ID', 'foerderbuch'),
    scope: settings.text('FOERDERBUCH_OIDC_SCOPE', 'openid profile'),
  };
}

/** The issuer of the house; without one nobody could sign in. */
export function requiredOidcSettings(settings: SettingsReader): OidcSettings {
  settings.required('FOERDERBUCH_OIDC_ISSUER', 'der Aussteller, der die Leute anmeldet (OpenID Connect)');
  return (
    oidcSettings(settings) ?? {
      issuer: '',
      audience: '',
      algorithms: [],
      rolesClaim: '',
      tenantClaim: '',
      clientId: '',
      scope: '',
    }
  );
}
