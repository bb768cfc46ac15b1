import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, type EventToAppend, type RecordedEvent } from '../envelope.ts';
import { event, events, failureOf, plain, write } from '../testing/conformance/scene.ts';
import { openEventStoreDb, type EventStoreDbStore } from './index.ts';
import { WireServer } from '../testing/index.ts';

let server: WireServer;
let store: EventStoreDbStore;
beforeEach(async () => {
  server = await WireServer.start();
  store = openEventStoreDb(server.connectionString, { appendTimeoutMs: 10_000 });
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

let position = 0n;
const recorded = (
  stream: string,
  from: bigint,
  toRecord: readonly EventToAppend[],
): readonly RecordedEvent[] =>
  toRecord.map((one, index) => ({
    ...one,
    stream,
    revision: from + BigInt(index),
    position: (position += 1n),
    recordedAtMs: 1_000 + Number(position),
  }));
const all = async () => (await store.readAll({ after: START })).events.map(plain);
const places = async () => (await all()).map(({ stream, revision }) => `${stream}@${revision}`);

describe('events that were recorded elsewhere', () => {
  it('keep their ids, their content and the time they were recorded at', async () => {
    const given = [...recorded('a', 0n, events(3)), ...recorded('b', 0n, [event({ payload: '\ufeff{}' })])];
    await store.importEvents(given);
    const withoutPosition = ({ position: _position, ...rest }: RecordedEvent) => rest;
    expect((await all()).map(withoutPosition)).toEqual(given.map(withoutPosition));
  });

  it('never stand there without those before them, where the server refuses one alone', async () => {
    const given = ['a', 'b', 'c', 'd'].flatMap((stream) => recorded(stream, 0n, [event()]));
    server.faults.refuseNextAppend('tooBusy');
    expect(await failureOf(store.importEvents(given))).toMatchObject({ kind: 'unavailable' });
    expect(await places()).toEqual([]);
    server.faults.failNextAppendAfter(1);
    expect(await failureOf(store.importEvents(given))).toMatchObject({ kind: 'outcomeUnknown' });
    expect(await places()).toEqual(['a@0']);
    await store.importEvents(given);
    expect(await places()).toEqual(['a@0', 'b@0', 'c@0', 'd@0']);
  });

  it('are refused where something else stands in their place', async () => {
    await store.append([write('a')]);
    expect(await failureOf(store.importEvents(recorded('a', 0n, [event()])))).toMatchObject({
      kind: 'conflict',
      actualRevision: 0n,
    });
  });

  it('are all refused before anything is written when the store cannot take one', async () => {
    const given = [...recorded('a', 0n, [event()]), ...recorded('$b', 0n, [event()])];
    expect(await failureOf(store.importEvents(given))).toMatchObject({ kind: 'invalid' });
    expect(server.appendsReceived).toBe(0);
  });

  it('go as few appends where the server takes them, each below its limit', async () => {
    const large = JSON.stringify('x'.repeat(200_000));
    await store.importEvents(recorded('a', 0n, events(5, { payload: large })));
    await store.importEvents(recorded('b', 0n, events(1_001)));
    expect(server.appendsReceived).toBe(3 + 3);
    expect((await store.readAll({ after: START, maxCount: 2_000 })).events).toHaveLength(5 + 1_001);
  });

  it('are recognised when a command that they came from is repeated', async () => {
    await store.append([write('first')]);
    const one = event();
    await store.importEvents(recorded('a', 0n, [one]));
    await expect(store.append([write('a', [one], NO_STREAM)])).resolves.toMatchObject({ repeated: true });
    expect(await failureOf(store.append([write('a', [{ ...one, payload: '{"n":1}' }])]))).toMatchObject({
      kind: 'duplicate',
    });
  });
});

describe('a connection string with a password', () => {
  it.each(['esdb://admin:secret@host?unknown=1', 'esdb://admin:secret@host:port', 'kdb://admin:secret@host'])(
    'that cannot be used (%s) is refused without telling the password, to nobody',
    (connectionString) => {
      expect(() => openEventStoreDb(connectionString)).toThrow(/connection string/);
      try {
        openEventStoreDb(connectionString);
      } catch (error) {
        expect(JSON.stringify([error, String(error), (error as Error).cause ?? null])).not.toContain(
          'secret',
        );
      }
    },
  );

  it('whose option is spelt in another way is read as the client reads it', () => {
    expect(() => openEventStoreDb('esdb://host?tls_verify-cert=false')).toThrow(/tlsCAFile/);
  });
});
