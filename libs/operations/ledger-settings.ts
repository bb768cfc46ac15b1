import { resolve } from 'node:path';
import type { OidcSettings } from '#identity';
import { oidcSettings } from './oidc-settings.ts';
import {
  callerLimits,
  commandTimeout,
  logLevels,
  operationsSettings,
  queryTimeout,
  type CallerLimits,
  type OperationsSettings,
} from './service-settings.ts';
import { SettingsReader, type Environment } from './settings-reader.ts';

export interface LedgerSettings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly logLevel: string;
  readonly commandTimeoutMs: number;
  readonly queryTimeoutMs: number;
  readonly limits: CallerLimits;
  readonly oidc?: OidcSettings;
  /** Whether invented persons may be signed in as, where the built-in issuer signs people in; `asked` where somebody has said so. */
  readonly samplePersons: 'off' | 'on' | 'asked';
  /** The address at which people reach the ledger, where it is another one than theirs says. */
  readonly address?: string;
  /** Nothing is measured, and nothing traced, unless a port for it is named. */
  readonly operations?: OperationsSettings;
}

/** What the ledger in one process is told by the environment. @throws InvalidSetting that names all that cannot be used */
export function ledgerSettings(environment: Environment): LedgerSettings {
  const reader = new SettingsReader(environment);
  const oidc = oidcSettings(reader);
  const settings = {
    port: reader.port('PORT', 3000),
    host: reader.text('HOST', '127.0.0.1'),
    dataFolder: resolve(reader.text('FOERDERBUCH_DATA', 'data')),
    logLevel: reader.choice('FOERDERBUCH_LOG_LEVEL', logLevels, 'warn'),
    commandTimeoutMs: commandTimeout(reader),
    queryTimeoutMs: queryTimeout(reader),
    limits: callerLimits(reader),
    ...(oidc && { oidc }),
    ...builtInSettings(reader, oidc !== undefined),
    ...(reader.given('OPERATIONS_PORT') !== undefined && { operations: operationsSettings(reader) }),
  };
  reader.assertUsable();
  return settings;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Sample persons are there unasked only where nobody but this machine reaches the ledger, and never beside an issuer of the house. */
function builtInSettings(
  reader: SettingsReader,
  hasOidc: boolean,
): Pick<LedgerSettings, 'samplePersons' | 'address'> {
  const asked = reader.given('FOERDERBUCH_SAMPLE_PERSONS');
  const chosen = reader.choice('FOERDERBUCH_SAMPLE_PERSONS', ['on', 'off'], 'off');
  if (asked === 'on' && hasOidc)
    reader.wrong(
      'FOERDERBUCH_SAMPLE_PERSONS geht nicht mit einem eigenen Anmeldedienst: Musterpersonen haben kein Kennwort',
    );
  const unasked = !hasOidc && loopback.test(reader.text('HOST', '127.0.0.1')) ? 'on' : 'off';
  const address = reader.given('FOERDERBUCH_ADDRESS');
  if (address !== undefined && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
    reader.wrong('FOERDERBUCH_ADDRESS muss mit http:// oder https:// beginnen');
  return {
    samplePersons: asked === undefined ? unasked : chosen === 'on' ? 'asked' : 'off',
    ...(address !== undefined && { address }),
  };
}
