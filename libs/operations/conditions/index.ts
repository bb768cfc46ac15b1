export { bankFilesProbe } from './bank-files-probe.ts';
export { clockProbe } from './clock-probe.ts';
export { conditionKinds, type ConditionName } from './condition-kinds.ts';
export { Conditions, type Condition, type ServiceStatus } from './conditions.ts';
export {
  isTold,
  issuerProbe,
  projectionProbe,
  queriesProbe,
  readModelsAccess,
  scrubProbe,
  storageAccess,
  storeProbe,
} from './probes.ts';
