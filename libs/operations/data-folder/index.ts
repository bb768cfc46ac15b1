import { join } from 'node:path';

export { faultOfLog } from './fault-of-log.ts';
export { openDataFolder } from './open-data-folder.ts';

export const eventsFileOf = (dataFolder: string): string => join(dataFolder, 'events.sqlite');
export const readModelsFileOf = (dataFolder: string): string => join(dataFolder, 'read-models.sqlite');
