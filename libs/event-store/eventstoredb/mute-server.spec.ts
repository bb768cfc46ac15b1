import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreError } from '../errors.ts';
import type { EventStore } from '../event-store.ts';
import { events, failureOf, write } from '../testing/conformance/scene.ts';
import { WireServerProcess } from '../testing/index.ts';
import { ClientDriver } from './client-driver.ts';
import { EventStoreDbStore } from './eventstore-db-store.ts';
import { openEventStoreDb } from './index.ts';

const appendTimeoutMs = 400;
const readTimeoutMs = 1_000;
let server: WireServerProcess;
let store: EventStore;
beforeEach(async () => {
  server = await WireServerProcess.start();
  const patient = openEventStoreDb(server.connectionString);
  await patient.append([write('claim', events(3))]);
  await patient.close();
  store = openEventStoreDb(server.connectionString, { appendTimeoutMs, readTimeoutMs });
  // To connect may take a slow machine longer than this store has patience.
  for (
    let attempt = 0;
    (await kindOf(store.append([write(`attempt-${attempt}`, events(1))]))) !== 'answered';
  )
    attempt += 1;
});
afterEach(async () => {
  server.thaw();
  await store.close();
  await server.stop();
});

const kindOf = async (answer: Promise<unknown>): Promise<string> => {
  try {
    await answer;
    return 'answered';
  } catch (error) {
    return error instanceof EventStoreError ? error.failure.kind : String(error);
  }
};

describe('a server that is frozen', () => {
  it('is not read as an empty one by whoever reads while an append is given up', async () => {
    server.freeze();
    const given = failureOf(store.append([write('other', events(1))]));
    const reads = {
      stream: kindOf(store.readStream('claim')),
      fresh: kindOf(store.readStream('elsewhere')),
      all: kindOf(store.readAll({ after: 0n })),
      head: kindOf(store.head()),
    };
    expect((await given)?.kind).toBe('outcomeUnknown');
    const kinds = await Promise.all(Object.values(reads));
    expect(kinds).toEqual(kinds.map(() => 'unavailable'));
  });

  it('is not read as an empty one by whoever reads while the store closes', async () => {
    server.freeze();
    const read = kindOf(store.readStream('claim'));
    const head = kindOf(store.head());
    await store.close();
    expect(await Promise.all([read, head])).not.toContain('answered');
  });

  it('is read whole as soon as it answers again, whatever was read meanwhile', async () => {
    server.freeze();
    const meanwhile = [kindOf(store.append([write('other', events(1))])), kindOf(store.readStream('claim'))];
    await Promise.all(meanwhile);
    server.thaw();
    const { events: read } = await store.readStream('claim');
    expect(read).toHaveLength(3);
    expect((await store.readAll({ after: 0n })).events.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a store that is closed', () => {
  it('opens no connection any more: an append that was on its way is refused, and nothing of it arrives', async () => {
    const driver = new ClientDriver(server.connectionString, readTimeoutMs);
    const closing = new EventStoreDbStore({ driver });
    const appending = kindOf(closing.append([write('late', events(1))]));
    await closing.close();
    expect(['closed', 'unavailable', 'outcomeUnknown']).toContain(await appending);
    expect(await kindOf(driver.append('late', -1n, [], 1_000))).toBe('closed');
    expect(await kindOf(driver.readAll(0n, 1))).toBe('closed');
    expect((await store.readStream('late')).events).toEqual([]);
  });
});
