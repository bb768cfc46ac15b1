export { PostgresReadModels } from './postgres-read-models.ts';
export { ProjectionLocks } from './projection-locks.ts';
export { UpkeepDesk, type TakenRun } from './upkeep-desk.ts';
