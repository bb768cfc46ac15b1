import { beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreError } from '#event-store';
import { DatabaseUnavailable, type DatabaseFault } from '#sql';
import {
  clockProbe,
  Conditions,
  issuerProbe,
  projectionProbe,
  readModelsAccess,
  storageAccess,
  storeProbe,
} from './index.ts';

let conditions: Conditions;
beforeEach(() => {
  conditions = new Conditions({ of: 'ledger', now: () => 0 });
});
const held = (): readonly string[] => conditions.list.map(({ condition }) => condition);
const said = (): string | undefined => conditions.list[0]?.sentence.de;

describe('what is wrong with', () => {
  it.each([
    ['a mute event store', new EventStoreError({ kind: 'unavailable', reason: 'mute' }), 'store-unavailable'],
    ['a store that refuses the user', new EventStoreError({ kind: 'denied', reason: 'no' }), 'store-refuses'],
    ['a store that fails otherwise', new Error('gone'), 'store-unavailable'],
  ] as const)('%s is said until it answers', async (_, error, condition) => {
    let failure: Error | undefined = error;
    conditions.watch(
      storeProbe(conditions, async () => {
        if (failure) throw failure;
        return 1n;
      }),
    );
    await conditions.look();
    expect([held(), conditions.status]).toEqual([[condition], 'unavailable']);
    failure = undefined;
    await conditions.look();
    expect([held(), conditions.status]).toEqual([[], 'ready']);
  });

  it('an issuer whose keys cannot be had is said until they can', async () => {
    let failure: Error | undefined = new Error('no keys');
    conditions.watch(
      issuerProbe(conditions, {
        assertKeysKnown: async () => {
          if (failure) throw failure;
        },
      }),
    );
    await conditions.look();
    expect([held(), conditions.status]).toEqual([['issuer-unavailable'], 'unavailable']);
    failure = undefined;
    await conditions.look();
    expect(held()).toEqual([]);
  });

  it('writing the events is one condition at a time', () => {
    const { writing } = storageAccess(conditions);
    writing('full');
    expect([held(), conditions.status]).toEqual([['storage-full'], 'read-only']);
    writing('failed');
    expect([held(), conditions.status]).toEqual([['storage-failed'], 'read-only']);
    writing(undefined);
    expect(held()).toEqual([]);
  });

  it.each([
    [{ kind: 'unavailable', reason: 'disk I/O error', storage: 'unread' }, 'storage-failed', 'read-only'],
    [{ kind: 'eventChanged', position: 5n, type: 'FundsCommitted' }, 'event-unreadable', 'degraded'],
    [{ kind: 'damaged', reason: 'malformed' }, 'store-damaged', 'degraded'],
  ] as const)(
    'a read of the events that fails with %j is said until it succeeds, whatever is written',
    (failure, condition, status) => {
      const { writing, reading } = storageAccess(conditions);
      reading(new EventStoreError(failure));
      writing(undefined);
      expect([held(), conditions.status]).toEqual([[condition], status]);
      reading(undefined);
      expect([held(), conditions.status]).toEqual([[], 'ready']);
    },
  );

  it.each([
    ['full', 'read-models-full'],
    ['readOnly', 'read-models-read-only'],
    ['failed', 'read-models-failed'],
  ] as const)('read models whose database is %s is said until something is written', (fault, condition) => {
    const { writing } = readModelsAccess(conditions);
    writing(fault, new Error('said'));
    expect([held(), conditions.status]).toEqual([[condition], 'degraded']);
    writing(undefined);
    expect(held()).toEqual([]);
  });

  it('a read that fails is not cleared by something that was written', () => {
    const { writing, reading } = readModelsAccess(conditions);
    reading(new Error('disk I/O error'));
    writing(undefined);
    expect([held(), said()]).toEqual([['read-models-failed'], expect.stringContaining('disk I/O error')]);
    reading(undefined);
    expect(held()).toEqual([]);
  });
});

describe('read models', () => {
  const names = ['lines', 'claims'];
  const live = (name: string, position: bigint) => ({ name, state: 'LIVE', position, error: null });
  let stands: ReturnType<typeof live>[] | DatabaseUnavailable;
  let head: bigint;
  let clockMs: number;
  beforeEach(() => {
    stands = names.map((name) => live(name, 7n));
    head = 7n;
    clockMs = 0;
    conditions.watch(
      projectionProbe({
        conditions,
        names,
        head: async () => head,
        stands: async () => {
          if (stands instanceof Error) throw stands;
          return stands;
        },
        clock: () => clockMs,
      }),
    );
  });

  it.each([
    ['unreachable', 'nicht erreichbar'],
    ['overloaded', 'zu viele Verbindungen'],
    ['mute', 'keine Antwort in der Zeit'],
    ['failed', 'broken'],
  ] as const satisfies readonly (readonly [DatabaseFault, string])[])(
    'in a database that is %s are not available until it answers',
    async (fault, why) => {
      const answer = stands;
      stands = new DatabaseUnavailable('broken', fault);
      await conditions.look();
      expect([held(), conditions.status]).toEqual([['read-models-unavailable'], 'unavailable']);
      expect(said()).toContain(why);
      stands = answer;
      await conditions.look();
      expect(held()).toEqual([]);
    },
  );

  it.each([
    ['at an event', 'X at position 8: broken', 'projection-stopped'],
    ['for the log is another one', 'Other history: lines', 'other-history'],
  ])('that have stopped %s are named', async (_, error, condition) => {
    const before = stands;
    stands = [{ name: 'lines', state: 'STOPPED', position: 7n, error } as never, live('claims', 7n)];
    await conditions.look();
    expect([held(), conditions.status]).toEqual([[condition], 'degraded']);
    expect(said()).toContain(`lines, Position 7 (${error})`);
    stands = before;
    await conditions.look();
    expect(held()).toEqual([]);
  });

  it.each([
    ['stands still', () => [live('lines', 8n), live('claims', 9n)]],
    ['is not there yet', () => [live('claims', 9n)]],
  ])(
    'one of which %s for half a minute lag, and no longer once it has what the log held',
    async (_, behind) => {
      await conditions.look();
      head = 9n;
      await conditions.look();
      stands = behind();
      clockMs = 29_000;
      await conditions.look();
      expect(held()).toEqual([]);
      clockMs = 31_000;
      head = 20n;
      await conditions.look();
      expect(held()).toEqual(['projection-lags']);
      expect(said()).toMatch(/nach: lines, Position \d\.$/);
      stands = [live('lines', 9n), live('claims', 9n)];
      await conditions.look();
      expect(held()).toEqual([]);
    },
  );
});

describe('the clock', () => {
  const at = (time: string): number => Date.parse(`2026-01-01T${time}Z`);
  let nowMs: number;
  let lastMs: number | undefined;
  const look = async (time: string) => {
    nowMs = at(time);
    await conditions.look();
    return said();
  };
  beforeEach(() => {
    lastMs = undefined;
    conditions.watch(clockProbe({ conditions, now: () => nowMs, lastRecordedAtMs: () => lastMs }));
  });

  it('that lies more than five seconds behind the last event is said with both times, until it gets there', async () => {
    lastMs = at('12:00:00');
    expect(await look('11:59:55')).toBeUndefined();
    expect(await look('11:00:00')).toBe(
      'Die Uhr geht nach: Sie zeigt 01.01.2026, 12:00:00, die letzte Buchung ist von 01.01.2026, 13:00:00. Bis sie dort ankommt, bekommen neue Buchungen diese Zeit.',
    );
    expect(conditions.status).toBe('degraded');
    expect(await look('11:30:00')).toContain('12:30:00');
    expect(await look('12:00:00')).toBeUndefined();
  });

  it('that went backwards is said with both times, until it has run on for a minute', async () => {
    expect(await look('12:00:00')).toBeUndefined();
    expect(await look('11:59:56')).toBeUndefined();
    expect(await look('11:00:00')).toBe(
      'Die Uhr ist zurückgesprungen: Sie zeigt 01.01.2026, 12:00:00, vorher zeigte sie schon 01.01.2026, 13:00:00.',
    );
    expect(await look('11:00:50')).toBeDefined();
    expect(await look('10:59:00')).toBeDefined();
    expect(await look('11:00:00')).toBeUndefined();
    expect(await look('11:00:01')).toBeUndefined();
  });

  it('that went backwards and comes back is said no longer', async () => {
    await look('12:00:00');
    expect(await look('11:00:00')).toBeDefined();
    expect(await look('12:00:01')).toBeUndefined();
  });
});
