import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { importRealInput } from './index.ts';
import {
  assertSound,
  booksOf,
  carryOut,
  engineOn,
  importedAtMs,
  mutationsOf,
  trialOn,
  type Mutation,
} from './testing/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
const ledger = join(folder, 'shipped.sqlite');
const open = (file: string) => new SqliteEventStore({ file, now: () => importedAtMs });
let store: SqliteEventStore;
beforeAll(async () => {
  const first = open(ledger);
  await importRealInput({ engine: engineOn(first) });
  // What is copied must be whole in its file.
  await first.close();
  store = open(ledger);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Which ones is the seed's choice, so that a failure comes again. `npm run sweep -- mutations` tries all. */
const sample = (mutations: readonly Mutation[], count: number): readonly Mutation[] =>
  fc.sample(fc.constantFrom(...mutations), { numRuns: count, seed: 20_241_124 });

describe('the import of the shipped files with one cell changed', () => {
  it('starts from books in which each thing stands once', async () => {
    assertSound(await booksOf(store), (what) => {
      throw new Error(what);
    });
  });

  it.each([
    ['appropriations.csv', 150],
    ['totals.csv', 150],
    ['grants.csv', 200],
    ['kommunen-hessen.csv', 150],
  ] as const)(
    'corrects or refuses and books nothing twice, in a sample of the cells of %s',
    async (file, count) => {
      const trial = await trialOn(engineOn(store));
      const mutations = mutationsOf(file);
      const tally = { SAME: 0, CORRECTED: 0, REFUSED: 0 };
      for (const mutation of sample(mutations, count)) {
        const outcome = await trial.try(mutation);
        if (!outcome) continue;
        tally[outcome.kind] += 1;
        if (outcome.kind === 'REFUSED') expect(outcome.refused[0]).toMatchObject({ file });
      }
      expect(tally.CORRECTED).toBeGreaterThan(10);
      expect(tally.REFUSED).toBeGreaterThan(10);
    },
  );

  it('carried out on a real store, leaves books in which each thing stands once, and leads back', async () => {
    const moving = [
      'amount_eur',
      'decided_on',
      'recipient_keys',
      'programme',
      'line',
      'purpose',
      'fiscal_year',
    ];
    const mutations = [...mutationsOf('grants.csv'), ...mutationsOf('appropriations.csv')].filter(
      ({ column, change }) => column === undefined || (moving.includes(column) && change !== 'EMPTIED'),
    );
    for (const mutation of sample(mutations, 15)) await carryOut(mutation, { ledger, folder, open });
  });
});
