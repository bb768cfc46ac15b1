export { budgetLineStream, committed, enacted, key, toAppend } from './events.ts';
export { rowsAfter } from './rows-after.ts';
