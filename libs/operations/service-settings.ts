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

/** Who waits for longer than this does not know whether anybody still works on the answer. */
const answerWithinMs = 10_000;
const answerWithinMsMin = 100;

/** `COMMAND_TIMEOUT_MS`: how long a command may take, all in all, before it is answered that it took too long. */
export const commandTimeout = (settings: SettingsReader): number =>
  settings.milliseconds('COMMAND_TIMEOUT_MS', answerWithinMs, answerWithinMsMin);

/** `QUERY_TIMEOUT_MS`: the same of a query. */
export const queryTimeout = (settings: SettingsReader): number =>
  settings.milliseconds('QUERY_TIMEOUT_MS', answerWithinMs, answerWithinMsMin);

/** How much one caller may ask for before others have theirs. */
export interface CallerLimits {
  readonly rateLimits: {
    /** A minute. */
    readonly signInPerAddress: number;
    /** A minute. */
    readonly expensiveReadsPerToken: number;
  };
  readonly eventStreams: { readonly streamsPerSubjectMax: number };
}

/** `SIGN_INS_PER_MINUTE` of one address, `EXPENSIVE_READS_PER_MINUTE` of one token, `EVENT_STREAMS_PER_PERSON` at once. */
export const callerLimits = (settings: SettingsReader): CallerLimits => ({
  rateLimits: {
    signInPerAddress: settings.count('SIGN_INS_PER_MINUTE', 30),
    expensiveReadsPerToken: settings.count('EXPENSIVE_READS_PER_MINUTE', 1_200),
  },
  eventStreams: { streamsPerSubjectMax: settings.count('EVENT_STREAMS_PER_PERSON', 50) },
});

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
