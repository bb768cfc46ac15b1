import { extname } from 'node:path';

/** From source, a thread needs what the process was told or, in the tests, what their runner resolves. */
const conditions = extname(import.meta.filename) === '.ts' ? ['--conditions=source'] : [];

/** Undefined where the process's own do. */
export const execArgv = conditions.every((condition) => process.execArgv.includes(condition))
  ? undefined
  : [...conditions, '--disable-warning=ExperimentalWarning'];
