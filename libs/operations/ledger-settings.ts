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
    ...(reader.given('OPERATIONS_PORT') !== undefined && { operations: operationsSettings(reader) }),
  };
  reader.assertUsable();
  return settings;
}
