import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerEvent } from '#domain';
import { NO_STREAM, type EventStore } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { ProjectionRunner, type ReadModelStore } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import { budgetLineStream, committed, enacted, key, toAppend } from '#projections/testing';
import { openPostgresReadModels, openReadModels, queries, type ReadModelQueries } from '#read-models';
import { startPostgres, type TestPostgres } from '#sql/testing';

const firstDayMs = Date.UTC(2023, 0, 1, 12);
const dayMs = 86_400_000;
const dayOf = (number: number): string => new Date(firstDayMs + number * dayMs).toISOString().slice(0, 10);
const days = 8;

/** Amounts in cents; both days as numbers from 01.01.2023 on, each event recorded on the day of the one before or later. */
interface Committed {
  readonly amount: number;
  readonly effective: number;
  readonly daysLater: number;
}
const histories = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 1_000 }),
    effective: fc.integer({ min: 0, max: days - 1 }),
    daysLater: fc.constantFrom(0, 0, 0, 1),
  }),
  { minLength: 1, maxLength: 40 },
);

describe.each(['SQLite', 'PostgreSQL'] as const)('what was known on a day of another day, on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'past-balances-'));
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  let postgres: TestPostgres | undefined;
  let opened = 0;

  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  async function open(): Promise<{
    models: ReadModelStore;
    opened: ReadModelQueries;
    now: { ms: number };
    store: EventStore;
  }> {
    opened += 1;
    const now = { ms: firstDayMs };
    const store = new SqliteEventStore({ file: join(folder, `events-${opened}`), now: () => now.ms });
    if (postgres) {
      const address = await postgres.createDatabase();
      const models = await PostgresReadModels.open(address, { onError });
      return { models, opened: openPostgresReadModels(address, { onError }), now, store };
    }
    const file = join(folder, `read-models-${opened}`);
    return { models: await SqliteReadModels.open(file), opened: openReadModels(file), now, store };
  }

  it('is always the sum of what was effective and recorded by then, and what came later explains the difference', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 6 }), async (history, limit) => {
        const { models, opened, now, store } = await open();
        try {
          const recorded = await record(store, now, history);
          const runner = new ProjectionRunner({ reader: store, models, projections, onError });
          await runner.start();
          await runner.stop();
          for (let asOf = 0; asOf < days; asOf += 1)
            for (const knownDay of [0, 1, 3, days]) {
              const knownAtMs = firstDayMs + knownDay * dayMs;
              const moment = { asOf: dayOf(asOf), knownAtMs };
              const effective = recorded.filter((one) => one.effective <= asOf);
              const known = effective.filter(({ atMs }) => atMs <= knownAtMs);
              const asked = { line: key, moment, laterMax: limit };
              const { row, later = [] } = await queries.BudgetLineAsOf.read(opened, asked);
              expect(row?.committed).toBe(known.reduce((sum, { amount }) => sum + BigInt(amount), 0n));
              expect(later.map(({ position }) => position)).toEqual(
                effective
                  .filter(({ atMs }) => atMs > knownAtMs)
                  .slice(0, limit)
                  .map(({ position }) => position),
              );
            }
        } finally {
          await opened.destroy();
          await models.close();
          await store.close();
        }
      }),
      { numRuns: kind === 'SQLite' ? 10 : 3 },
    );
  });
});

/** An appropriation on the first day, then the commitments. */
async function record(store: EventStore, now: { ms: number }, history: readonly Committed[]) {
  let revision = NO_STREAM;
  const append = async (event: LedgerEvent, effectiveDay: string): Promise<bigint> => {
    const events = [toAppend(event, effectiveDay)];
    const { position } = await store.append([
      { stream: budgetLineStream, expectedRevision: revision, events },
    ]);
    revision += 1n;
    return position;
  };
  await append(enacted, dayOf(0));
  const recorded = [];
  for (const { amount, effective, daysLater } of history) {
    now.ms += daysLater * dayMs;
    const position = await append(committed(BigInt(amount)), dayOf(effective));
    recorded.push({ amount, effective, atMs: now.ms, position });
  }
  return recorded;
}
