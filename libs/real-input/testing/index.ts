export { assertSound, carryOut, engineOn, importedAtMs } from './carried-out.ts';
export { booksOf } from './books.ts';
export { allMutations, mutationsOf, mutationWords, type Mutation } from './mutations.ts';
export { trialOn, type Outcome } from './tried.ts';
