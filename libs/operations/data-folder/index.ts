import { join } from 'node:path';

export { faultOfData } from './fault-of-data.ts';
export { openDataFolder } from './open-data-folder.ts';

export const eventsFileOf = (dataFolder: string): string => join(dataFolder, 'events.sqlite');
export const readModelsFileOf = (dataFolder: string): string => join(dataFolder, 'read-models.sqlite');
/** Who is signed in with the built-in issuer, sealed. */
export const signInsFileOf = (dataFolder: string): string => join(dataFolder, 'sign-ins.sqlite');
/** Statements as the bank sent them, each under its checksum. */
export const bankFilesFolderOf = (dataFolder: string): string => join(dataFolder, 'bank-files');
