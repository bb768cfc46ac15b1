import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4, v7 } from 'uuid';
import { createApiApp, type QuerySource } from '#api';
import { CommandEngine } from '#command-handling';
import { EventStoreError, LogTree, type EventStore, type EventStoreFailure } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { StoreAround } from '#event-store/testing';
import { Feed } from '#feed';
import { PastThread } from '#read-models';
import { TokenVerifier, type Identity } from '#identity';

const failures: Readonly<Record<EventStoreFailure['kind'], EventStoreFailure>> = {
  conflict: { kind: 'conflict', stream: 'a', expectedRevision: 1n, actualRevision: 2n },
  duplicate: { kind: 'duplicate', eventId: 'geheim' },
  tooLarge: { kind: 'tooLarge', what: 'geheim', actual: 2, limit: 1 },
  invalid: { kind: 'invalid', what: 'geheim' },
  unavailable: { kind: 'unavailable', reason: 'geheim' },
  eventChanged: { kind: 'eventChanged', position: 7n, type: 'geheim', stream: 'geheim' },
  damaged: { kind: 'damaged', reason: 'geheim' },
  denied: { kind: 'denied', reason: 'geheim' },
  unfinished: { kind: 'unfinished', stream: 'a', expectedRevision: 1n, actualRevision: 2n },
  outcomeUnknown: { kind: 'outcomeUnknown', reason: 'geheim' },
  closed: { kind: 'closed' },
};
const kinds = Object.keys(failures) as EventStoreFailure['kind'][];

/** Fails as it is told, where it is told. */
class FailingStore extends StoreAround {
  failure: EventStoreFailure | undefined;
  where: 'reads' | 'appends' = 'reads';

  #fail(where: 'reads' | 'appends'): void {
    if (this.failure && this.where === where) throw new EventStoreError(this.failure);
  }

  override async append(...request: Parameters<EventStore['append']>): ReturnType<EventStore['append']> {
    this.#fail('appends');
    return super.append(...request);
  }

  override async readStream(
    ...request: Parameters<EventStore['readStream']>
  ): ReturnType<EventStore['readStream']> {
    this.#fail('reads');
    return super.readStream(...request);
  }

  override async readAll(...request: Parameters<EventStore['readAll']>): ReturnType<EventStore['readAll']> {
    this.#fail('reads');
    return super.readAll(...request);
  }
}

const store = new FailingStore(new SqliteEventStore({ file: ':memory:', now: Date.now }));
/** Takes any token. */
class AnyToken extends TokenVerifier {
  override verify(): Identity {
    return { subject: 'vera', roles: ['administrator', 'auditor'], expiresAtMs: Date.now() + 60_000 };
  }
}
const verifier = new AnyToken({
  keys: async () => {
    throw new Error('no keys');
  },
  issuer: 'issuer',
  audience: 'foerderbuch',
  algorithms: [],
  rolesClaim: 'roles',
  tenantClaim: 'tenant',
  now: Date.now,
});
const source: QuerySource = {
  models: { $pickTables: () => undefined } as never,
  head: () => store.head(),
  checkpoints: async () => {
    await store.readAll({ after: 0n });
    return [];
  },
  waitFor: async () => {
    await store.readAll({ after: 0n });
    return true;
  },
  hold: async () => {
    throw new Error('Nothing is held here.');
  },
};
let app: Awaited<ReturnType<typeof createApiApp>>;
let address = '';
beforeAll(async () => {
  app = await createApiApp({
    commands: {
      engine: new CommandEngine({ store, now: Date.now, newEventId: () => v7(), answerWithinMs: 2_000 }),
    },
    queries: {
      source,
      past: new PastThread({ source: { file: '' }, onError: () => undefined }),
      feed: new Feed(store),
      log: { events: store, tree: new LogTree(store) },
    },
    readiness: async () => 'ready',
    verifier,
    now: Date.now,
    newRequestId: () => v4(),
    logError: () => undefined,
  });
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await store.close();
});

async function ask(
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly text: string; readonly retryAfter: string | null }> {
  const response = await fetch(`${address}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: 'Bearer any',
      'idempotency-key': v4(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    text: await response.text(),
    retryAfter: response.headers.get('retry-after'),
  };
}

const command = () => ask('/programmes', { programme: `P${v4().slice(0, 6).toUpperCase()}`, name: 'Probe' });

describe.each(kinds)('a store that fails with %s', (kind) => {
  it.each([
    ['a command, while it reads', 'reads', command],
    ['a command, while it appends', 'appends', command],
    ['a query', 'reads', () => ask('/programmes')],
    ['the feed', 'reads', () => ask('/events')],
  ] as const)(
    'is no internal error to %s, says when to come again, and keeps its reason',
    async (_, where, request) => {
      Object.assign(store, { failure: failures[kind], where });
      const { status, text, retryAfter } = await request();
      expect([status, text]).toEqual([
        kind === 'tooLarge' ? 413 : 503,
        expect.not.stringContaining('geheim'),
      ]);
      if (status === 503) expect(Number(retryAfter)).toBeGreaterThan(0);
      if (kind === 'outcomeUnknown' || kind === 'unfinished') expect(text).not.toContain('nichts gebucht');
    },
  );
});
