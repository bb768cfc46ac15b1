import { resolve } from 'node:path';

/** Where tokens come from when an issuer of the house signs people in (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the issuer's keys; found by discovery when left out. */
  readonly keysAddress?: string;
  readonly algorithms: readonly string[];
  readonly rolesClaim: string;
  readonly tenantClaim: string;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly logLevel: string;
  readonly oidc?: OidcSettings;
}

/** A setting that cannot be used; the message names it. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'];

/** The settings of the environment. @throws InvalidSetting */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  const {
    PORT = '3000',
    HOST: host = '127.0.0.1',
    FOERDERBUCH_DATA = 'data',
    FOERDERBUCH_LOG_LEVEL: logLevel = 'warn',
    FOERDERBUCH_OIDC_ISSUER: issuer,
  } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) throw new InvalidSetting(`PORT ist keine Portnummer: ${PORT}`);
  if (!logLevels.includes(logLevel))
    throw new InvalidSetting(`FOERDERBUCH_LOG_LEVEL muss eines sein von: ${logLevels.join(', ')}`);
  return {
    port,
    host,
    dataFolder: resolve(FOERDERBUCH_DATA),
    logLevel,
    ...(issuer !== undefined && issuer !== '' && { oidc: oidcOf(issuer, environment) }),
  };
}

function oidcOf(issuer: string, environment: Readonly<Record<string, string | undefined>>): OidcSettings {
  const {
    FOERDERBUCH_OIDC_AUDIENCE: audience = '',
    FOERDERBUCH_OIDC_KEYS: keysAddress,
    FOERDERBUCH_OIDC_ALGORITHMS: algorithms = 'RS256,ES256,EdDSA',
    FOERDERBUCH_OIDC_ROLES_CLAIM: rolesClaim = 'roles',
    FOERDERBUCH_OIDC_TENANT_CLAIM: tenantClaim = 'tenant',
  } = environment;
  if (!URL.canParse(issuer)) throw new InvalidSetting(`FOERDERBUCH_OIDC_ISSUER ist keine Adresse: ${issuer}`);
  if (audience === '')
    throw new InvalidSetting('FOERDERBUCH_OIDC_AUDIENCE fehlt: für wen der Aussteller die Token macht');
  const named = algorithms.split(',').map((algorithm) => algorithm.trim());
  if (named.some((algorithm) => !/^((RS|PS|ES)(256|384|512)|EdDSA)$/.test(algorithm)))
    throw new InvalidSetting(`FOERDERBUCH_OIDC_ALGORITHMS kennt nur asymmetrische Verfahren: ${algorithms}`);
  return {
    issuer,
    audience,
    ...(keysAddress !== undefined && { keysAddress }),
    algorithms: named,
    rolesClaim,
    tenantClaim,
  };
}
