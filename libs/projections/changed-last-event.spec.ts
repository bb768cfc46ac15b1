import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 } from 'uuid';
import { EventStoreError, NO_STREAM, type EventReader, type EventToAppend } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { projections } from '#read-models';
import { ProjectionRunner } from './index.ts';
import { SqliteReadModels } from './sqlite/index.ts';

const event = (type: string, data: object): EventToAppend => ({
  id: v7(),
  type,
  version: 1,
  payload: JSON.stringify(data),
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'administrator' },
  commandId: v7(),
  correlationId: v7(),
  causationId: v7(),
  synthetic: false,
});

const folder = mkdtempSync(join(tmpdir(), 'changed-last-'));
let store: SqliteEventStore;
let models: SqliteReadModels;
beforeAll(async () => {
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => Date.UTC(2023, 5, 30) });
  models = await SqliteReadModels.open(join(folder, 'read-models.sqlite'));
  await store.append([
    {
      stream: 'programme-EFA',
      expectedRevision: NO_STREAM,
      events: [
        event('ProgrammeRegistered', { programme: 'EFA', name: 'EfA' }),
        event('ProgrammeCorrected', { programme: 'EFA', name: 'Ein anderes' }),
      ],
    },
  ]);
});
afterAll(async () => {
  await models.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The store, whose event at the position cannot be read as long as it is changed. */
const readerOf = (position: bigint, type: string, isChanged: () => boolean): EventReader => {
  const reader = Object.assign(Object.create(store) as EventReader, {
    readAll: async (request: Parameters<EventReader['readAll']>[0]) => {
      if (!isChanged() || request.after >= position) return store.readAll(request);
      const page = await store.readAll({ ...request, maxCount: 1 });
      if (page.events.length === 0) return page;
      if (page.events[0]?.position !== position) return { ...page, endOfStore: false };
      throw new EventStoreError({ kind: 'eventChanged', position, type, stream: 'programme-EFA' });
    },
    async *subscribe({ signal, ...request }: Parameters<EventReader['subscribe']>[0]) {
      for (let { after } = request; !signal?.aborted;) {
        const { events } = await reader.readAll({ after });
        yield { events, caughtUp: events.length === 0 };
        if (events.length === 0) await delay(5);
        after = events.at(-1)?.position ?? after;
      }
    },
  });
  return reader;
};

it('the last event of the log, changed, stops who wants it before it, and everybody else stands behind it', async () => {
  const position = await store.head();
  let isChanged = true;
  const reader = readerOf(position, 'ProgrammeCorrected', () => isChanged);
  const runner = new ProjectionRunner({
    reader,
    models,
    projections,
    onError: () => undefined,
    compareEveryMs: 20,
  });
  await runner.start();
  const ofState = (state: string) => runner.checkpoints.filter((one) => one.state === state);
  expect(ofState('STOPPED').map(({ name, position: at }) => [name, at])).toContainEqual([
    'trail',
    position - 1n,
  ]);
  expect(ofState('LIVE').map(({ name }) => name)).toContain('consumption');
  expect(new Set(ofState('LIVE').map(({ position: at }) => at))).toEqual(new Set([position]));

  isChanged = false;
  expect(
    await runner.waitFor(
      position,
      projections.map(({ name }) => name),
      20_000,
    ),
  ).toBe(true);
  expect(ofState('STOPPED')).toEqual([]);
  await runner.stop();
}, 60_000);

it('an event that is found changed while the log is followed is taken in once it is restored, by those too who stopped before it', async () => {
  const position = (await store.head()) + 1n;
  let isChanged = true;
  const runner = new ProjectionRunner({
    reader: readerOf(position, 'ProgrammeCorrected', () => isChanged),
    models,
    projections,
    onError: () => undefined,
    compareEveryMs: 20,
    retryAfterMs: 20,
  });
  await runner.start();
  await store.append([
    {
      stream: 'programme-EFA',
      expectedRevision: 1n,
      events: [event('ProgrammeCorrected', { programme: 'EFA', name: 'Ein drittes' })],
    },
  ]);
  expect(await runner.waitFor(position, ['consumption'], 20_000)).toBe(true);
  expect(runner.checkpoints.find(({ name }) => name === 'registry')).toMatchObject({
    state: 'STOPPED',
    position: position - 1n,
  });

  isChanged = false;
  expect(await runner.waitFor(position, ['registry', 'trail'], 20_000)).toBe(true);
  expect(runner.checkpoints.filter(({ state }) => state === 'STOPPED')).toEqual([]);
  await runner.stop();
}, 60_000);
