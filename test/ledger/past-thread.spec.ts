import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { recordPracticeClaims } from '#practice-data';
import { ProjectionRunner } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import {
  openReadModels,
  PastReadModels,
  PastThread,
  projections,
  queries,
  type ReadModelQueries,
  type StillFolding,
} from '#read-models';
import { recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import type { GatedSource } from './threads/gated-past.ts';

/** Longer than any test lasts. */
const waitMs = 600_000;
const everything = 1_000_000;
/** As the file of the thread has it. */
const [ends, doesNotRead] = [-1, -2];
const day = '2024-06-30';

const ledger = new TestLedger();
const file = join(ledger.folder, 'past-thread.sqlite');
let live: ReadModelQueries;
let gate: Int32Array;
let thread: PastThread;
let past: PastReadModels;
let errors: unknown[];

beforeAll(async () => {
  await ledger.start();
  await registerFrankfurt(ledger);
  const { engine } = ledger.ledger;
  await recordPracticeClaims({
    execute: engine.execute.bind(engine),
    recipients: [{ recipient, population: 764_104 }],
    claims: 12,
    seed: 7,
  });
  const models = await SqliteReadModels.open(file);
  const runner = new ProjectionRunner({
    reader: ledger.store,
    models,
    projections,
    onError: (error) => void ledger.errors.push(error),
  });
  await runner.start();
  await runner.stop();
  await models.close();
  live = openReadModels(file);
});
beforeEach(() => {
  gate = new Int32Array(new SharedArrayBuffer(8));
  errors = [];
  const source: GatedSource = { file, gate };
  thread = new PastThread({
    source,
    entry: new URL('threads/gated-past.ts', import.meta.url),
    onError: (error) => errors.push(error),
  });
  past = new PastReadModels(live, thread, { abandonedAfterMs: 0 });
});
afterEach(async () => {
  allow(everything);
  await thread.close();
});
afterAll(async () => {
  await live.destroy();
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

/** Lets the thread take so many answers of the trail. */
function allow(answers: number): void {
  Atomics.store(gate, 0, answers);
  Atomics.notify(gate, 0);
}

const askedOfTheTrail = (): number => Atomics.load(gate, 1);

const caseNumbers = async (models: ReadModelQueries): Promise<readonly string[]> =>
  (await models.selectFrom('claim').select('case_number').orderBy('case_number').execute()).map(
    (row) => row.case_number,
  );

const ask = (within: number, asOf = day) => past.read(['claim', 'registry'], { asOf }, within, caseNumbers);

it('the past that takes longer is said to be on its way, with how far it is, and answers whoever asks again', async () => {
  past = new PastReadModels(live, thread);
  await expect(ask(0)).rejects.toMatchObject({ name: 'StillFolding', percent: 0 });
  // A window and what is in it: the first of two passes.
  allow(2);
  let told = 0;
  while (told === 0) told = await ask(1).then(Number, (error: unknown) => (error as StillFolding).percent);
  expect(told).toBeGreaterThanOrEqual(25);
  expect(told).toBeLessThan(100);
  allow(everything);
  expect(await ask(waitMs)).not.toEqual([]);
});

const why = {
  subject: { kind: 'PROGRAMME', programme: 'UEBUNG' },
  figure: 'available',
  moment: {},
  steps: { limit: 2 },
} as const;
const askWhy = (within: number, limit = 2) =>
  queries.WhyProgramme.read(live, { ...why, steps: { limit } }, (toFold) => past.figure(toFold, within));

it('how a figure came about is folded beside whoever asks, and goes on from where it was', async () => {
  past = new PastReadModels(live, thread);
  await expect(askWhy(0)).rejects.toMatchObject({ name: 'StillFolding', percent: 0 });
  allow(1);
  await expect(askWhy(0)).rejects.toMatchObject({ name: 'StillFolding' });
  allow(everything);
  const answer = await askWhy(waitMs);
  expect(answer).toEqual(await queries.WhyProgramme.read(live, why));
  expect(answer.count).toBeGreaterThan(1);
  const once = askedOfTheTrail();
  expect(await askWhy(waitMs)).toEqual(answer);
  expect(askedOfTheTrail()).toBe(once);
});

it('two that ask for the same figure share what is folded, and others have their own', async () => {
  allow(everything);
  const alone = await askWhy(waitMs, 1);
  const once = askedOfTheTrail();
  const [one, same] = await Promise.all([askWhy(waitMs), askWhy(waitMs)]);
  expect(one).toEqual(same);
  expect([alone.steps.length, one.steps.length]).toEqual([1, 2]);
  expect(askedOfTheTrail()).toBe(2 * once);
});

it('two that ask for the same moment share what is folded', async () => {
  allow(everything);
  const alone = await ask(waitMs, '2024-06-29');
  const once = askedOfTheTrail();
  const both = await Promise.all([ask(waitMs), ask(waitMs)]);
  expect(both[0]).toEqual(both[1]);
  expect(alone).not.toEqual([]);
  expect(askedOfTheTrail()).toBe(2 * once);
});

it('what nobody waits for rests, and goes on where it was once somebody asks again', async () => {
  allow(1);
  await expect(ask(0)).rejects.toThrow('of that moment are folded');
  await passed(1);
  // The thread has the order to rest before that for the other day.
  const other = ask(waitMs, '2024-06-29');
  allow(everything);
  await other;
  const before = askedOfTheTrail();
  expect(await ask(waitMs)).toEqual(await other);
  expect(askedOfTheTrail()).toBeGreaterThan(before);
});

it('a thread that ends is said to have, and the next question is answered by another one', async () => {
  const asked = ask(waitMs);
  allow(ends);
  await expect(asked).rejects.toMatchObject({ name: 'FoldingInterrupted' });
  expect(errors.map(String)).toEqual(['Error: The thread of past moments ended with 7.']);
  allow(everything);
  expect(await ask(waitMs)).not.toEqual([]);
});

it('a disk that does not read the trail is told of for as long as it does not', async () => {
  allow(doesNotRead);
  await expect(ask(waitMs)).rejects.toMatchObject({ name: 'DatabaseUnavailable', fault: 'failed' });
  expect(await thread.stillFailing()).toMatchObject({ message: 'disk I/O error' });
  allow(everything);
  expect(await thread.stillFailing()).toBe(undefined);
  expect(await ask(waitMs)).not.toEqual([]);
});

it('what is folded while the ledger closes is broken off, and nothing is folded after it', async () => {
  const asked = ask(waitMs);
  asked.catch(() => undefined);
  const closed = thread.close();
  allow(everything);
  await closed;
  await expect(ask(waitMs)).rejects.toMatchObject({ name: 'FoldingInterrupted' });
  await asked.catch((error: unknown) => expect(error).toMatchObject({ name: 'FoldingInterrupted' }));
  expect(errors).toEqual([]);
});
