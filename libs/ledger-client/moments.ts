import { parametersOfMoment } from './parameters-of-moment.ts';

/** What places a question in time or among practice data: Stichtag, Kenntnisstand, and whether practice data is asked for. */
export type MomentParameter = 'asOf' | 'knownAt' | 'synthetic';

/** Which of them an address of the API takes. */
export const momentOf = (path: string): readonly MomentParameter[] => parametersOfMoment[path] ?? [];
