import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { CommandEngine, type CommandEngineOptions } from '#command-handling';
import { filesIn } from '../files.ts';
import { importRealInput } from '../import-real-input.ts';
import { inputFiles } from '../input-file.ts';
import { booksOf, shippedCounts, type Books } from './books.ts';
import { mutated, mutationWords, type Mutation } from './mutations.ts';

/** A day after all that the shipped files say. */
export const importedAtMs = Date.UTC(2026, 10, 24, 12);

/** A store on a file, as an adapter opens it: this library knows none. */
export type OpenStore = (file: string) => CommandEngineOptions['store'];

export const engineOn = (store: ReturnType<OpenStore>): CommandEngine =>
  new CommandEngine({ store, now: () => importedAtMs, newEventId: () => v7() });

/**
 * Imports the mutated files for real into a copy of a ledger that has the shipped ones, twice, and then the shipped ones again.
 * @throws Error when anything is booked twice, the second import changes anything, or the way back does not lead back
 */
export async function carryOut(
  mutation: Mutation,
  { ledger, folder, open }: { readonly ledger: string; readonly folder: string; readonly open: OpenStore },
): Promise<void> {
  const bytes = mutated(mutation);
  if (!bytes) return;
  const own = join(folder, 'mutated');
  mkdirSync(own, { recursive: true });
  for (const file of inputFiles)
    writeFileSync(join(own, file), file === mutation.file ? bytes : (filesIn()[file] ?? ''));
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(ledger, copy);
  const store = open(copy);
  try {
    const fail = (what: string): never => {
      throw new Error(`${mutationWords(mutation)}: ${what}`);
    };
    const engine = engineOn(store);
    const before = await booksOf(store);
    const first = await importRealInput({ engine, folder: own });
    const after = await booksOf(store);
    assertSound(after, fail);
    if (first.refused.length > 0 && !isDeepStrictEqual(after, before))
      fail('was refused and changed the books');
    const head = await store.head();
    await importRealInput({ engine, folder: own });
    if ((await store.head()) !== head) fail('changes something when it is imported again');
    const back = await importRealInput({ engine });
    if (back.refused.length > 0) fail(`cannot be taken back: ${JSON.stringify(back.refused[0])}`);
    if (!isDeepStrictEqual(await booksOf(store), before)) fail('does not lead back');
  } finally {
    await store.close();
    for (const suffix of ['', '-wal', '-shm', '.lock', '.head']) rmSync(`${copy}${suffix}`, { force: true });
  }
}

/** Nothing twice: as many of each as the files say, and bound on each line what its awards say. */
export function assertSound({ recorded, bound, awarded }: Books, fail: (what: string) => never): void {
  if (!isDeepStrictEqual(recorded, shippedCounts())) fail(`recorded ${JSON.stringify(recorded)}`);
  if (!isDeepStrictEqual(bound, awarded)) fail(`binds ${text(bound)} for awards of ${text(awarded)}`);
}

const text = (sums: ReadonlyMap<string, bigint>): string =>
  [...sums].map(([line, sum]) => `${line} ${sum}`).join(', ');
