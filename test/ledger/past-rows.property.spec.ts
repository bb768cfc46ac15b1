import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAt } from '#domain';
import { START, type RecordedEvent } from '#event-store';
import { recordPracticeBudgetYears, recordPracticeClaims } from '#practice-data';
import { ProjectionBuild, ProjectionRunner, readEvent, type Projection, type Row } from '#projections';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import {
  openPostgresReadModels,
  openReadModels,
  PastReadModels,
  PastThread,
  projections,
  queries,
  type PastMoment,
  type ProjectionName,
  type ReadModelQueries,
} from '#read-models';
import { Replay } from '#replay';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { join } from 'node:path';
import { recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

/** Their rows say by themselves what holds on which day. */
const daysInRows = [
  'association',
  'budget_year_rule',
  'document_template',
  'funding_service',
  'funding_succession',
  'ordering_authority',
  'programme',
  'recipient',
  'service',
];
const folded = projections.filter(({ name }) => name !== 'trail');
const dayMs = 86_400_000;
const recordedFromMs = Date.UTC(2026, 0, 5, 12);
const stages = 6;
const claimsAStage = 6;
/** Longer than any test lasts. */
const waitMs = 600_000;

const ledger = new TestLedger();
let events: readonly RecordedEvent[];

beforeAll(async () => {
  ledger.nowMs = recordedFromMs;
  await ledger.start();
  await registerFrankfurt(ledger);
  const { engine } = ledger.ledger;
  const practice = {
    execute: engine.execute.bind(engine),
    recipients: [{ recipient, population: 764_104 }],
    seed: 7,
  };
  for (let stage = 1; stage <= stages; stage += 1) {
    ledger.nowMs += 10 * dayMs;
    await recordPracticeClaims({ ...practice, claims: stage * claimsAStage });
    if (stage === 3) await recordPracticeBudgetYears(practice);
  }
  const recorded: RecordedEvent[] = [];
  for (let after = START, endOfStore = false; !endOfStore;) {
    const page = await ledger.store.readAll({ after, maxCount: 2_000 });
    recorded.push(...page.events);
    ({ endOfStore } = page);
    after = page.events.at(-1)?.position ?? after;
  }
  events = recorded;
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

/** Any days that something took effect or was recorded on, and the day before and after them. */
const moments = (): fc.Arbitrary<PastMoment> => {
  const at = fc.nat({ max: events.length - 1 }).map((index) => events[index]);
  const near = fc.integer({ min: -1, max: 1 });
  return fc.record({
    asOf: fc.option(
      fc
        .tuple(at, near)
        .map(([event, days]) =>
          dayAt(Date.parse(`${event?.effectiveDay ?? '2024-01-01'}T12:00:00Z`) + days * dayMs),
        ),
      { nil: undefined },
    ),
    knownAtMs: fc.option(
      fc.tuple(at, near).map(([event, later]) => (event?.recordedAtMs ?? 0) + later),
      { nil: undefined },
    ),
  }) as fc.Arbitrary<PastMoment>;
};

type Tables = Readonly<Record<string, readonly Row[]>>;

/** What the read models hold that have taken in nothing else than these events. */
async function rowsOf(these: readonly RecordedEvent[]): Promise<Tables> {
  const models = await SqliteReadModels.open(':memory:');
  const found: Record<string, readonly Row[]> = {};
  for (const projection of folded) {
    const build = await models.transaction(async (writer) => {
      const taken = new ProjectionBuild(projection, await writer.add(projection));
      await taken.take(writer, these.map(readEvent));
      await writer.show(taken);
      return taken;
    });
    expect(build.checkpoint.error).toBe(null);
    for (const table of tablesOf(projection)) {
      const statement = models.database.prepare(
        `SELECT * FROM ${table.name} ORDER BY ${table.key.join(', ')}`,
      );
      statement.setReadBigInts(true);
      found[table.name] = statement.all().map((row) => ({ ...row }) as Row);
    }
  }
  await models.close();
  return found;
}

const tablesOf = ({ folds, logs }: Projection) => [...folds, ...logs].map(({ table }) => table);

async function rowsIn(models: ReadModelQueries): Promise<Tables> {
  const found: Record<string, readonly Row[]> = {};
  for (const table of folded.flatMap(tablesOf)) {
    let rows = models.selectFrom(table.name as 'claim').selectAll();
    for (const column of table.key) rows = rows.orderBy(column as 'case_number');
    found[table.name] = await rows.execute();
  }
  return found;
}

const sumOf = (rows: readonly Row[] | undefined, column: string): bigint =>
  (rows ?? []).reduce((sum, row) => sum + BigInt(row[column] ?? 0n), 0n);

describe.each(['SQLite', 'PostgreSQL'] as const)('the rows of a moment, over %s', (kind) => {
  let postgres: TestPostgres | undefined;
  let live: ReadModelQueries;
  let thread: PastThread;
  let close: () => Promise<void>;
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);

  beforeAll(async () => {
    const file = join(ledger.folder, 'past-rows.sqlite');
    if (kind === 'PostgreSQL') postgres = await startPostgres();
    const address = await postgres?.createDatabase();
    const models =
      address === undefined
        ? await SqliteReadModels.open(file)
        : await PostgresReadModels.open(address, { onError });
    const runner = new ProjectionRunner({ reader: ledger.store, models, projections, onError });
    await runner.start();
    await runner.stop();
    live = address === undefined ? openReadModels(file) : openPostgresReadModels(address, { onError });
    thread = new PastThread({
      source: address === undefined ? { file } : { postgres: address },
      onError,
    });
    close = () => models.close();
  });
  afterAll(async () => {
    await thread.close();
    await live.destroy();
    await close();
    await postgres?.stop();
    expect(errors).toEqual([]);
  });

  it('are those of a ledger in which nothing else was ever recorded, and their sums those of a replay', async () => {
    const past = new PastReadModels(live, thread);
    const names = folded.map(({ name }) => name as ProjectionName);
    let differing = 0;
    // Whatever is drawn beside it, one moment knows less than today.
    const days = events.map(({ effectiveDay }) => effectiveDay).toSorted();
    const asOf = days[Math.floor(days.length / 2)];
    const middle: PastMoment = asOf === undefined ? {} : { asOf };
    await fc.assert(
      fc.asyncProperty(moments(), async (moment) => {
        const { asOf, knownAtMs } = moment;
        const known = events.filter(({ recordedAtMs }) => recordedAtMs <= (knownAtMs ?? Infinity));
        const effective = known.filter(({ effectiveDay }) => asOf === undefined || effectiveDay <= asOf);
        const [ofKnown, ofEffective] = [await rowsOf(known), await rowsOf(effective)];
        const found = await past.read(names, moment, waitMs, rowsIn);
        for (const [table, rows] of Object.entries(found))
          expect([table, rows]).toEqual([
            table,
            daysInRows.includes(table) ? ofKnown[table] : ofEffective[table],
          ]);
        if (effective.length < events.length) differing += 1;
        expect(await past.differs(names, moment)).toBe(
          effective.length < events.length || known.length < events.length,
        );

        const replayed = new Replay({
          ...(asOf !== undefined && { until: asOf }),
          ...(knownAtMs !== undefined && { knownAtMs }),
        });
        for (const recorded of events) {
          const read = readEvent(recorded);
          if ('event' in read) replayed.take(recorded, read.event);
        }
        for (const figure of ['committed', 'paid'] as const) {
          const sum = replayed.recipients.reduce((all, one) => all + one[figure], 0n);
          expect([figure, sumOf(found['recipient_consumption'], figure)]).toEqual([figure, sum]);
        }
        const lines = new Map(
          replayed.lines.map((one) => [`${one.programme}/${one.line}/${one.fiscalYear}`, one]),
        );
        for (const row of found['consumption'] ?? [])
          for (const figure of ['committed', 'paid', 'blocked', 'lapsed'] as const)
            expect([row['line'], figure, row[figure]]).toEqual([
              row['line'],
              figure,
              lines.get(`${row['programme']}/${row['line']}/${row['fiscal_year']}`)?.[figure],
            ]);
        expect(sumOf(found['income'], 'amount')).toBe(
          replayed.income.reduce((sum, { amount }) => sum + amount, 0n),
        );
      }),
      { numRuns: kind === 'SQLite' ? 4 : 2, examples: [[middle]] },
    );
    expect(differing).toBeGreaterThan(0);
  });

  it('are beside figures that come about in the thread as they do where they are asked for', async () => {
    const past = new PastReadModels(live, thread);
    const subjects = [
      { kind: 'LINE', programme: 'EFA', line: 'MAIN', fiscalYear: 2026 },
      { kind: 'PROGRAMME', programme: 'EFA' },
      { kind: 'RECIPIENT', recipient },
    ] as const;
    const asked = fc.record({
      subject: fc.constantFrom(...subjects),
      figure: fc.constantFrom('committed', 'paid'),
      from: moments(),
      to: moments(),
      steps: fc.record({ limit: fc.integer({ min: 1, max: 20 }) }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ to, from, ...of }) => {
        const why = { ...of, moment: to };
        expect(await queries.WhyProgramme.read(live, why, (toFold) => past.figure(toFold, waitMs))).toEqual(
          await queries.WhyProgramme.read(live, why),
        );
        const differences = { ...of, from, to };
        expect(
          await queries.ProgrammeDifferences.read(live, differences, (toFold) => past.figure(toFold, waitMs)),
        ).toEqual(await queries.ProgrammeDifferences.read(live, differences));
      }),
      { numRuns: kind === 'SQLite' ? 10 : 4 },
    );
  });

  it('are kept for the next question, and made anew where others were asked for meanwhile', async () => {
    const past = new PastReadModels(live, thread, { momentsMax: 1 });
    const ask = (moment: PastMoment) =>
      past.read(['claim'], moment, waitMs, (models) =>
        models.selectFrom('claim').select('case_number').execute(),
      );
    const middle = events[Math.floor(events.length / 2)]?.recordedAtMs ?? 0;
    const [now, then] = [await ask({ asOf: '2026-12-31' }), await ask({ knownAtMs: middle })];
    expect(then.length).toBeLessThan(now.length);
    const both = await Promise.all([ask({ asOf: '2026-12-31' }), ask({ knownAtMs: middle })]);
    expect(both).toEqual([now, then]);
  });

  it('are refused where too many events would have to be read', async () => {
    const past = new PastReadModels(live, thread, { eventsMax: 10 });
    const ask = () => past.read(['claim'], { asOf: '2025-01-01' }, waitMs, () => Promise.resolve('answered'));
    await expect(ask()).rejects.toThrow('More than 10 events');
    await expect(ask()).rejects.toThrow('More than 10 events');
  });
});
