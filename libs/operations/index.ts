export type { Log } from './log.ts';
export { MeasuredReadModels } from './measured-read-models.ts';
export { MeasuredStore } from './measured-store.ts';
export type { ProjectionStand, ServiceMetrics } from './metrics.ts';
export { oidcSettings, requiredOidcSettings } from './oidc-settings.ts';
export { observeRequests } from './observe-requests.ts';
export { runService, type OpenedService, type ServiceContext } from './run-service.ts';
export { InvalidSetting, SettingsReader, type Environment } from './settings-reader.ts';
export { logLevels } from './service-settings.ts';
