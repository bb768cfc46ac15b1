import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { importRealInput } from '#real-input';
import { allMutations, carryOut, engineOn, importedAtMs, mutationWords, trialOn } from '#real-input/testing';

export interface MutationsTried {
  /** The changed file says the same. */
  readonly SAME: number;
  readonly CORRECTED: number;
  readonly REFUSED: number;
  /** Corrections that were carried out on a store of their own, and their books held against the raw events. */
  readonly carriedOut: number;
  readonly failed: number;
}

/**
 * Imports the shipped files once, then with every single cell changed in every way, and proves that nothing is booked twice.
 * Each change is decided on without writing; each Nth correction is also carried out on a store of its own (N is `every`).
 */
export async function tryMutations({ every }: { readonly every: number }): Promise<MutationsTried> {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  const ledger = join(folder, 'shipped.sqlite');
  const open = (file: string) => new SqliteEventStore({ file, now: () => importedAtMs });
  const first = open(ledger);
  await importRealInput({ engine: engineOn(first) });
  await first.close();

  const store = open(ledger);
  const trial = await trialOn(engineOn(store));
  const tally = { SAME: 0, CORRECTED: 0, REFUSED: 0, carriedOut: 0, failed: 0 };
  const mutations = allMutations();
  for (const [index, mutation] of mutations.entries()) {
    try {
      const outcome = await trial.try(mutation);
      if (outcome) tally[outcome.kind] += 1;
      if (outcome?.kind === 'CORRECTED' && tally.CORRECTED % every === 0) {
        await carryOut(mutation, { ledger, folder, open });
        tally.carriedOut += 1;
      }
    } catch (error) {
      tally.failed += 1;
      console.error(`${mutationWords(mutation)}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (index % 5_000 === 0) console.error(`${index} of ${mutations.length}`);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return tally;
}
