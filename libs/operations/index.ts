export {
  bankFilesProbe,
  clockProbe,
  Conditions,
  isTold,
  issuerProbe,
  projectionProbe,
  queriesProbe,
  readModelsAccess,
  scrubProbe,
  storageAccess,
  storeProbe,
  type Condition,
} from './conditions/index.ts';
export { endOnSignal } from './end-on-signal.ts';
export { connectionsMax } from './connections-max.ts';
export { dashboardLooks, serveDashboard } from './dashboard.ts';
export { ledgerSettings, type LedgerSettings } from './ledger-settings.ts';
export type { Log } from './log.ts';
export { MeasuredReadModels } from './measured-read-models.ts';
export { MeasuredStore } from './measured-store.ts';
export { ServiceMetrics, type ProjectionStand } from './metrics.ts';
export { requiredOidcSettings } from './oidc-settings.ts';
export { observeCommands } from './observe-commands.ts';
export { observeQueries } from './observe-queries.ts';
export { observeRequests } from './observe-requests.ts';
export { runService, type ServiceContext } from './run-service.ts';
export { serveOperations, type OpenedService } from './serve-operations.ts';
export { listen } from './listen.ts';
export { InvalidSetting, SettingsReader, type Environment } from './settings-reader.ts';
export { startTracing } from './tracing.ts';
export {
  callerLimits,
  commandTimeout,
  queryTimeout,
  type CallerLimits,
  type OperationsSettings,
} from './service-settings.ts';
export { shownScrub } from './shown-scrub.ts';
