export { lockRebuilds } from './rebuild-lock.ts';
export { indexStatements, SqliteReadModels } from './sqlite-read-models.ts';
export { UnusableReadModels, unusableOr } from './unusable-read-models.ts';
