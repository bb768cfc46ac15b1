import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NO_STREAM } from '../envelope.ts';
import type { EventStore } from '../event-store.ts';
import { event, events, failureOf, write } from '../testing/conformance/scene.ts';
import { ClientDriver } from './client-driver.ts';
import { openEventStoreDb } from './index.ts';
import { encode } from './wire-format.ts';
import { WireServer } from '../testing/index.ts';

let server: WireServer;
let store: EventStore;
const open = () =>
  openEventStoreDb(server.connectionString, {
    appendTimeoutMs: 500,
    subscription: { quietMs: 100, backoffMinMs: 10 },
  });
beforeEach(async () => {
  server = await WireServer.start();
  store = open();
});

afterEach(async () => {
  await store.close();
  await server.stop();
});

const stream = async (name: string) => (await store.readStream(name)).events;
const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

describe('the traps of the client', () => {
  it('a payload that the client would print anew stays as it came, byte for byte', async () => {
    const payload = '{"amount": 1.10, "big": 123456789012345678901234567890}';
    await store.append([write('a', [event({ payload })])]);
    expect((await stream('a')).map((one) => one.payload)).toEqual([payload]);
  });

  it('a switch that would report wrong revisions is refused with the connection string', () => {
    expect(() => openEventStoreDb('esdb://localhost:2113?throwOnAppendFailure=false')).toThrow(
      /wrong revisions/,
    );
  });

  it('an append that another one’s broken connection takes down is unknown, and resubmitting finds it', async () => {
    const other = open();
    server.faults.loseNextAcknowledgement();
    server.faults.muteNextAppend();
    const writes = [[write('a')], [write('b')]] as const;
    const failures = await Promise.all([
      failureOf(store.append(writes[0])),
      failureOf(other.append(writes[1])),
    ]);
    expect(failures.map((failure) => failure?.kind)).toEqual(['outcomeUnknown', 'outcomeUnknown']);
    await Promise.all(writes.map((one) => store.append(one)));
    expect(await Promise.all(['a', 'b'].map(async (name) => (await stream(name)).length))).toEqual([1, 1]);
    await other.close();
  });

  it('a conflict whose message is empty tells the stream, what was expected and what is', async () => {
    await store.append([write('a', events(3))]);
    expect(await failureOf(store.append([write('a', [event()], 0n)]))).toEqual({
      kind: 'conflict',
      stream: 'a',
      expectedRevision: 0n,
      actualRevision: 2n,
    });
    expect(await failureOf(store.append([write('new', [event()], 4n)]))).toMatchObject({
      actualRevision: NO_STREAM,
    });
  });

  it('a stream that must not exist is asked for by name, not as revision -1', async () => {
    await expect(store.append([write('a', [event()], NO_STREAM)])).resolves.toMatchObject({
      revisions: [0n],
    });
  });

  it('the position that the client calls a revision of the metadata is never asked for', () => {
    expect(sources).not.toMatch(/getStreamMetadata|metastreamRevision/);
  });

  it('credentials go with the connection, for with a call they change the protocol', () => {
    expect(sources).not.toMatch(/credentials:/);
  });

  it('a deadline of the server is an hour away, so that a clock that is wrong by minutes refuses nothing', () => {
    expect(sources).toMatch(/serverDeadlineMs = 3_600_000/);
  });

  it('an append without an answer is unknown after a time of our own, and the next ones are answered', async () => {
    server.faults.muteNextAppend();
    const mute = write('a');
    expect(await failureOf(store.append([mute]))).toMatchObject({ kind: 'outcomeUnknown' });
    await expect(store.append([write('b')])).resolves.toMatchObject({ repeated: false });
    await store.append([mute]);
    expect(await stream('a')).toHaveLength(1);
  });

  it('what the server would find malformed and answer twice is refused before the call', async () => {
    for (const wrong of [write(''), write('a', [event({ type: '' })]), write('a', []), write('$a')])
      expect(await failureOf(store.append([wrong]))).toMatchObject({ kind: 'invalid' });
    expect(server.appendsReceived).toBe(0);
  });

  it('events of others on the same server are in no read, no subscription and no head', async () => {
    const client = EventStoreDBClient.connectionString(server.connectionString);
    const { position } = await store.append([write('a')]);
    for (let index = 0; index < 200; index += 1)
      await client.appendToStream(`foreign-${index % 3}`, jsonEvent({ type: 'Foreign', data: { index } }));
    expect(await store.head()).toBe(position);
    expect((await store.readAll({ after: 0n, maxCount: 5 })).events).toHaveLength(1);
    const ending = new AbortController();
    const seen: string[] = [];
    for await (const batch of store.subscribe({ after: 0n, signal: ending.signal })) {
      seen.push(...batch.events.map((one) => one.stream));
      if (batch.caughtUp) ending.abort();
    }
    expect(seen).toEqual(['a']);
    await client.dispose();
  });

  it('a certificate switch that has no effect, and a password with an open colon, are refused without telling it', () => {
    expect(() => openEventStoreDb('esdb://localhost?tlsVerifyCert=false')).toThrow(/tlsCAFile/);
    expect(() => openEventStoreDb('esdb://admin:se:cret@localhost')).toThrow(/%3A/);
    expect(() => openEventStoreDb('esdb://admin:se:cret@localhost')).not.toThrow(/se:cret/);
  });
});

it('a node that makes itself known by its address, where TLS is on, is named with what is to be done, and nothing counts as sent', async () => {
  const { host, port } = server.endpoint;
  // As after a discovery: the address is not in the connection string that was checked.
  const driver = new ClientDriver(`esdb://${host}:${port}`, 2_000);
  const named = {
    kind: 'unavailable',
    reason: expect.stringMatching(/^a node makes itself known by its address 127\.0\.0\.1, .*ADVERTISE_HOST/),
  };
  expect(await failureOf(driver.readAll(0n, 1))).toEqual(named);
  expect(await failureOf(driver.append('a', NO_STREAM, [encode(event())], 2_000))).toEqual(named);
  await driver.close();
});

describe('the semantics of the server', () => {
  it('the same id with other content, which the server takes for a repetition, is a duplicate', async () => {
    const one = event();
    await store.append([write('a', [one])]);
    expect(await failureOf(store.append([write('a', [{ ...one, payload: '{"other":1}' }])]))).toMatchObject({
      kind: 'duplicate',
      eventId: one.id,
    });
  });

  it.each(['notLeader', 'notReady', 'tooBusy'] as const)(
    'a server that is %s has written nothing and is asked again later',
    async (refused) => {
      server.faults.refuseNextAppend(refused);
      const one = [write('a')];
      const failure = await failureOf(store.append(one));
      expect(['unavailable', 'outcomeUnknown']).toContain(failure?.kind);
      await expect(store.append(one)).resolves.toMatchObject({ revisions: [0n] });
      expect(await stream('a')).toHaveLength(1);
    },
  );

  it('a user who may not write is told so, and asking again is not suggested', async () => {
    server.faults.refuseNextAppend('denied');
    expect(await failureOf(store.append([write('a')]))).toMatchObject({ kind: 'denied' });
  });

  it('an append larger than the server takes is refused with both figures before it is sent', async () => {
    const large = Array.from({ length: 4 }, () => event({ payload: JSON.stringify('"'.repeat(62_450)) }));
    const failure = await failureOf(store.append([write('a'), write('b', large)]));
    expect(failure).toMatchObject({ kind: 'tooLarge', limit: 1_000_000 });
    expect(await stream('a')).toEqual([]);
  });

  it('a consequence that meets a changed stream leaves the decision written and says that it is unfinished', async () => {
    const other = open();
    await store.append([write('case')]);
    // Connected already, so that its append has time to come between, on a slow machine as well.
    await other.head();
    server.faults.slowAppends(300);
    const approving = failureOf(store.append([write('line'), write('case', [event()], 0n)]));
    await new Promise((resolve) => setTimeout(resolve, 30));
    server.faults.slowAppends(0);
    await other.append([write('case', [event()], 0n)]);
    expect(await approving).toEqual({
      kind: 'unfinished',
      stream: 'case',
      expectedRevision: 0n,
      actualRevision: 1n,
    });
    expect(await stream('line')).toHaveLength(1);
    await other.close();
  });
});

describe('a subscription goes on', () => {
  it.each([
    ['with an error', () => server.faults.dropSubscriptions()],
    ['politely', () => server.faults.endSubscriptions()],
    ['open but mute', () => setTimeout(server.faults.muteSubscriptions(), 400)],
  ] as const)('after it ended %s, without a gap and without a duplicate', async (_way, drop) => {
    await store.append([write('before', events(5))]);
    const ending = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const batch of store.subscribe({ after: 0n, signal: ending.signal })) {
        seen.push(...batch.events.map((one) => `${one.stream}@${one.revision}`));
        if (seen.length >= 10) break;
        if (batch.caughtUp && seen.length === 5) {
          drop();
          await store.append([write('after', events(5))]);
        }
      }
    })();
    const timer = setTimeout(() => ending.abort(), 10_000);
    await reading;
    clearTimeout(timer);
    expect(seen).toEqual(
      ['before', 'after'].flatMap((name) => [0, 1, 2, 3, 4].map((revision) => `${name}@${revision}`)),
    );
  });
});
