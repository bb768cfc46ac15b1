import type { SettingsReader } from './settings-reader.ts';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** What every service of the scaled setup has. */
export interface OperationsSettings {
  readonly logLevel: (typeof logLevels)[number];
  /** Where `/health/live`, `/health/ready` and `/metrics` are served; not for the outside. */
  readonly operationsHost: string;
  readonly operationsPort: number;
  /** OTLP over HTTP; no traces leave the process without it. */
  readonly tracesEndpoint?: string;
}

export function operationsSettings(settings: SettingsReader): OperationsSettings {
  const tracesEndpoint = settings.given('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (tracesEndpoint !== undefined && !/^https?:\/\//.test(tracesEndpoint))
    settings.wrong('OTEL_EXPORTER_OTLP_ENDPOINT muss mit http:// oder https:// beginnen');
  return {
    logLevel: settings.choice('FOERDERBUCH_LOG_LEVEL', logLevels, 'info'),
    operationsHost: settings.text('OPERATIONS_HOST', '127.0.0.1'),
    operationsPort: settings.port('OPERATIONS_PORT', 9464),
    ...(tracesEndpoint !== undefined && { tracesEndpoint }),
  };
}
