import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isEventStoreError, START, type EventStore } from '#event-store';
import { LogCheck, SqliteEventStore, UnusableEventLog } from '#event-store/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { ProjectionRunner } from '#projections';
import { SqliteReadModels } from '#projections/sqlite';
import { projections } from '#read-models';
import { importRealInput } from '#real-input';
import { engineOn, importedAtMs } from '#real-input/testing';

export interface BitFlipsOptions {
  /** Bits that are flipped, each in a copy of its own. */
  readonly flips: number;
  readonly seed?: number;
}

export interface BitFlips {
  readonly events: number;
  readonly flips: number;
  /** Did not open, or said what had changed when it was read, or was built anew. */
  readonly found: number;
  /** Every answer was the same, as where the bit was in a page that holds nothing. */
  readonly harmless: number;
  /** Of the harmless ones: what reading the whole log through finds all the same, such as a flipped stored hash. */
  readonly foundByScrub: number;
  /** Gave another answer: what must never be. */
  readonly failed: readonly string[];
}

/** A note may be a second behind. */
const notedAfterMs = 1_100;

/**
 * A small ledger of the published figures, as it stands after it was closed and as a kill leaves it, of which one bit is
 * flipped: in the log, its write-ahead log or the read models. It is found when the ledger is opened or when it is
 * asked for it, or every answer is the same.
 */
export async function bitFlips({ flips, seed = 1 }: BitFlipsOptions): Promise<BitFlips> {
  const folder = mkdtempSync(join(tmpdir(), 'bit-flips-'));
  try {
    const { closed, killed, events, truth } = await ledgers(folder);
    const chance = xoroshiro128plus(seed);
    const failed: string[] = [];
    const tally = { found: 0, harmless: 0, foundByScrub: 0 };
    for (let flip = 0; flip < flips; flip += 1) {
      // The bytes of all files in one row; after a kill, the log alone: the read models' file has no sum then.
      const from = flip % 2 === 0 ? closed : killed;
      const files = filesIn(from).filter((file) => from === closed || file !== 'read-models.sqlite');
      const bytes = files.map((file) => readFileSync(join(from, file)));
      let bit = uniformInt(chance, 0, 8 * bytes.reduce((sum, { length }) => sum + length, 0) - 1);
      let index = 0;
      for (; bit >= 8 * (bytes[index]?.length ?? 0); index += 1) bit -= 8 * (bytes[index]?.length ?? 0);
      const file = files[index] ?? '';
      const copy = join(folder, 'copy');
      copyOf(from, copy);
      writeFileSync(join(copy, file), flipped(bytes[index] ?? Buffer.of(), bit));
      const outcome = await outcomeOf(copy, truth);
      if (outcome in tally) tally[outcome as keyof typeof tally] += 1;
      else failed.push(`bit ${bit} of ${file}, ${from === closed ? 'closed' : 'killed'}: ${outcome}`);
    }
    return { events, flips, ...tally, harmless: tally.harmless + tally.foundByScrub, failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Truth {
  readonly log: string;
  readonly readModels: string;
}

async function ledgers(folder: string): Promise<{
  readonly closed: string;
  readonly killed: string;
  readonly events: number;
  readonly truth: Truth;
}> {
  const [closed, killed] = [join(folder, 'closed'), join(folder, 'killed')];
  const live = join(folder, 'live');
  mkdirSync(live);
  const store = new SqliteEventStore({ file: eventsFileOf(live), now: () => importedAtMs });
  await importRealInput({ engine: engineOn(store) });
  const { models, stop } = await projected(live, store);
  const truth = { log: await logOf(store), readModels: await readModelsOf(models) };
  const events = Number(await store.head());
  await delay(notedAfterMs);
  copyOf(live, killed);
  await stop();
  await store.close();
  copyOf(live, closed);
  return { closed, killed, events, truth };
}

const parts = ['', '-wal'];
const filesIn = (folder: string): readonly string[] =>
  ['events.sqlite', 'read-models.sqlite']
    .flatMap((file) => parts.map((part) => `${file}${part}`))
    .filter((file) => existsSync(join(folder, file)));

function copyOf(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const file of [...filesIn(from), 'events.sqlite.head', 'read-models.sqlite.sum'])
    if (existsSync(join(from, file))) copyFileSync(join(from, file), join(to, file));
}

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const other = Buffer.from(bytes);
  const at = Math.floor(bit / 8);
  other.writeUInt8(other.readUInt8(at) ^ (1 << (bit % 8)), at);
  return other;
};

async function outcomeOf(folder: string, truth: Truth): Promise<string> {
  let store: SqliteEventStore;
  try {
    store = new SqliteEventStore({ file: eventsFileOf(folder), now: () => importedAtMs });
  } catch (error) {
    if (error instanceof UnusableEventLog || isEventStoreError(error, 'eventChanged', 'damaged'))
      return 'found';
    return `it ends with ${String(error)}`;
  }
  try {
    if ((await logOf(store)) !== truth.log) return 'the log is another';
    const { models, stop } = await projected(folder, store);
    const shown = await readModelsOf(models);
    await stop();
    if (shown !== truth.readModels) return 'the read models say something else';
    if (models.wasChanged) return 'found';
    const check = new LogCheck(eventsFileOf(folder));
    try {
      for (let position = 1n; position <= check.head(); position += 1n)
        if (check.changedAt(position)) return 'foundByScrub';
    } finally {
      check.close();
    }
    return 'harmless';
  } catch (error) {
    return isEventStoreError(error, 'eventChanged', 'damaged') ? 'found' : `it ends with ${String(error)}`;
  } finally {
    await store.close();
  }
}

/** Read in every way in which decisions, projections, feeds and auditors read. */
async function logOf(store: EventStore): Promise<string> {
  const digest = createHash('sha256');
  const streams = new Set<string>();
  for (let after = START, endOfStore = false; !endOfStore;) {
    const page = await store.readAll({ after });
    for (const event of page.events) {
      digest.update(wordsOf({ ...event, id: event.id, actor: event.actor, commandId: event.commandId }));
      digest.update(`${event.correlationId} ${event.causationId} ${await store.eventIdAt(event.position)}\n`);
      streams.add(event.stream);
    }
    after = page.events.at(-1)?.position ?? after;
    ({ endOfStore } = page);
  }
  for (const stream of [...streams, 'none']) {
    const { events } = await store.readStream(stream);
    for (const event of events) digest.update(wordsOf({ ...event, id: event.id }));
    const stated = await store.readStated?.(stream, { fromRevision: 0n, maxCount: 1_000 });
    digest.update(wordsOf({ events: stated?.events })).update(stated?.commandIds ?? '');
  }
  return digest.update(String(await store.head())).digest('hex');
}

const wordsOf = (value: object): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));

async function projected(
  folder: string,
  reader: EventStore,
): Promise<{ readonly models: SqliteReadModels; readonly stop: () => Promise<void> }> {
  const models = await SqliteReadModels.open(readModelsFileOf(folder));
  const errors: unknown[] = [];
  const runner = new ProjectionRunner({
    reader,
    models,
    projections,
    whereHistoryDiffers: 'rebuild',
    onError: (error) => errors.push(error),
  });
  const stop = async (): Promise<void> => {
    await runner.stop();
    await models.close();
  };
  try {
    await runner.start();
    if (errors.length > 0) throw errors[0];
    return { models, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readModelsOf(models: SqliteReadModels): Promise<string> {
  const shown = await models.shownHashes(projections);
  return wordsOf({
    shown: shown.map(({ projection: { name }, position, hashes }) => ({ name, position, hashes })),
  });
}
