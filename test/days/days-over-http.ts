import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert/strict';
import { v4 } from 'uuid';
import { dayAt, decimal, deserialize, percentage } from '#domain';
import type { RecordedEvent } from '#event-store';
import { availableOf, Replay } from '#replay';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import { sentAsRehearsed } from '../support/rehearsed.ts';
import { startPostgresReader, type PostgresReader } from '../support/postgres-reader.ts';

/** What was held against what, to be looked at: a property that compared nothing proves nothing. */
export interface DaysHeld {
  histories: number;
  accepted: number;
  readonly refused: Record<string, number>;
  /** Questions asked on each database, each for a day and a state of knowledge. */
  questions: number;
}

interface Step {
  readonly what:
    'supplement' | 'block' | 'releaseBlock' | 'commit' | 'reduce' | 'release' | 'disburse' | 'reverse';
  readonly id: string;
  readonly of: string;
  readonly amount: number;
  readonly sign: boolean;
  /** Days from today on which it takes effect; not said when absent. */
  readonly on: number | undefined;
  readonly passedHours: number;
}

const ids = fc.constantFrom('a', 'b');
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom<Step['what'][]>(
    'supplement',
    'block',
    'releaseBlock',
    'commit',
    'commit',
    'commit',
    'reduce',
    'release',
    'disburse',
    'disburse',
    'reverse',
    'reverse',
  ),
  id: ids,
  of: ids,
  amount: fc.integer({ min: 1, max: 60_000 }),
  sign: fc.boolean(),
  on: fc.option(fc.integer({ min: -4, max: 2 }), { nil: undefined }),
  passedHours: fc.constantFrom(1, 7, 20, 49),
});
const history = fc.record({
  /** Each history begins two days before one of these: the end of a year, the begin and the end of summer time. */
  anchor: fc.constantFrom('12-31', '03-31', '10-27'),
  openedDaysBefore: fc.integer({ min: 0, max: 3 }),
  steps: fc.array(step, { minLength: 4, maxLength: 10, size: 'max' }),
});

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const administrator: NonNullable<RequestOptions['as']> = ['anna', 'administrator'];
const cash: NonNullable<RequestOptions['as']> = ['sap', 'system'];
const euros = (cents: number): string => decimal(BigInt(cents));
const source = { title: 'Haushaltsplan' };

/**
 * Sends random commands for random days to a running ledger, and asks both databases for every day on which something took
 * effect, the day before each and today, as known at every moment on which something was recorded: what they answer is
 * what the raw events add up to and what the replay computes, and nothing is below zero. Each command is rehearsed first,
 * and does exactly what the rehearsal said.
 * @throws AssertionError naming the line, the day and the state of knowledge
 */
export async function holdDaysOverHttp({ runs, seed }: { runs: number; seed?: number }): Promise<DaysHeld> {
  const held: DaysHeld = { histories: 0, accepted: 0, refused: {}, questions: 0 };
  for (let done = 0; done < runs; done += runsPerLedger) {
    const ofSeed = seed === undefined ? {} : { seed: seed + done };
    await holdInOneLedger(held, { numRuns: Math.min(runs - done, runsPerLedger), ...ofSeed });
  }
  return held;
}

/** The clock of a ledger goes on from history to history, and its books end in 2100. */
const runsPerLedger = 60;

async function holdInOneLedger(
  held: DaysHeld,
  parameters: { readonly numRuns: number; readonly seed?: number },
): Promise<void> {
  const ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 5, 1, 12);
  await ledger.start();
  const reader = await startPostgresReader(ledger);
  try {
    await ledger.post('/api/v1/programmes', { programme: 'TAGE', name: 'Tage' });
    await fc.assert(
      fc.asyncProperty(history, async ({ anchor, openedDaysBefore, steps }) => {
        held.histories += 1;
        ledger.nowMs = nextAnchorMs(ledger.nowMs, anchor);
        const line = `L${held.histories}`;
        const fiscalYear = Number(dayAt(ledger.nowMs).slice(0, 4));
        const path = `/api/v1/budget-lines/TAGE/${line}/${fiscalYear}`;
        const from = await ledger.store.head();
        note(
          held,
          await ledger.post('/api/v1/budget-lines', {
            programme: 'TAGE',
            line,
            fiscalYear,
            name: `Linie ${line}`,
            amount: '1000.00',
            exactness: 'EXACT',
            source,
            effectiveDay: dayAt(ledger.nowMs - openedDaysBefore * dayMs),
          }),
        );
        for (const one of steps) {
          ledger.nowMs += one.passedHours * hourMs;
          note(held, await carriedOut(ledger, path, one));
        }
        const { events } = await ledger.store.readAll({ after: from, maxCount: 1_000 });
        held.questions += await holdAnswers({ ledger, reader, path, events });
      }),
      { ...parameters, endOnFailure: true },
    );
  } finally {
    await reader.stop();
    await ledger.stop();
    ledger.remove();
  }
  deepStrictEqual(ledger.errors, []);
}

/** Noon two days before the next such day; at least a week after the history before. */
function nextAnchorMs(nowMs: number, anchor: string): number {
  const year = new Date(nowMs).getUTCFullYear();
  for (const candidate of [year, year + 1]) {
    const atMs = Date.parse(`${candidate}-${anchor}T12:00:00Z`) - 2 * dayMs;
    if (atMs > nowMs + 7 * dayMs) return atMs;
  }
  throw new RangeError('There is always a next one.');
}

function note(held: DaysHeld, { status, body }: Answer): void {
  if (status < 300) held.accepted += 1;
  else if (status === 409 || status === 404) {
    const type = String(body['type']);
    held.refused[type] = (held.refused[type] ?? 0) + 1;
  } else throw new Error(`Neither recorded nor refused: ${JSON.stringify(body)}`);
}

function carriedOut(ledger: TestLedger, path: string, one: Step): Promise<Answer> {
  const effectiveDay = one.on === undefined ? {} : { effectiveDay: dayAt(ledger.nowMs + one.on * dayMs) };
  const amount = euros(one.amount);
  const reason = 'Grund';
  const post = (rest: string, body: object, as = administrator): Promise<Answer> =>
    sentAsRehearsed(ledger, `${path}/${rest}`, { ...body, ...effectiveDay }, { as, key: v4() });
  switch (one.what) {
    case 'supplement': {
      const signed = one.sign ? amount : `-${amount}`;
      return post('supplements', { supplementId: one.id, amount: signed, exactness: 'EXACT', source });
    }
    case 'block':
      return post('blocks', { blockId: one.id, amount, reason });
    case 'releaseBlock':
      return post(`blocks/${one.id}/releases`, { reason, ...(one.sign && { amount }) });
    case 'commit':
      return post('commitments', { commitmentId: one.id, amount });
    case 'reduce':
      return post(`commitments/${one.id}/reductions`, { amount, reason });
    case 'release':
      return post(`commitments/${one.id}/release`, { reason });
    case 'disburse': {
      const ofPart = euros(Math.ceil(one.amount / 10));
      const body = {
        disbursementId: one.id,
        commitmentId: one.of,
        amount: ofPart,
        reference: `SAP-${one.id}`,
      };
      return post('disbursements', body, cash);
    }
    case 'reverse': {
      const ofPart = euros(Math.ceil(one.amount / 20));
      return post(
        `disbursements/${one.id}/reversals`,
        { amount: ofPart, reason, reference: `SAP-${one.id}` },
        cash,
      );
    }
  }
}

interface Held {
  readonly ledger: TestLedger;
  readonly reader: PostgresReader;
  readonly path: string;
  readonly events: readonly RecordedEvent[];
}

/** @returns how many questions were asked */
async function holdAnswers({ ledger, reader, path, events }: Held): Promise<number> {
  const onLine = events.filter(({ stream }) => stream.startsWith('budgetLine-'));
  const days = new Set([dayAt(ledger.nowMs)]);
  for (const { effectiveDay } of onLine) {
    days.add(effectiveDay);
    days.add(dayAt(Date.parse(`${effectiveDay}T12:00:00Z`) - dayMs));
  }
  const [first] = onLine;
  const knownAtMs = [
    undefined,
    ...(first ? [first.recordedAtMs - 1] : []),
    ...new Set(onLine.map((event) => event.recordedAtMs)),
  ];
  const token = await ledger.token(administrator);
  const position = (await ledger.store.head()).toString();
  const ask = async (address: string, query: string): Promise<Answer> => {
    const response = await fetch(`${address}${path}?minPosition=${position}${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  };
  const moments = [...days].flatMap((asOf) => knownAtMs.map((known) => ({ asOf, known })));
  const both = [ledger.address, reader.address];
  for (const address of both) {
    const today = await ask(address, `&asOf=${dayAt(ledger.nowMs)}`);
    deepStrictEqual((await ask(address, '')).body, today.body, 'the plain answer is the one as of today');
  }
  await Promise.all(
    moments.flatMap(({ asOf, known }) => {
      const until = known === undefined ? '' : `&knownAt=${new Date(known).toISOString()}`;
      const expected = sumOf(onLine, asOf, known);
      deepStrictEqual(
        replayed(onLine, asOf, known),
        expected,
        `replay of ${path} on ${asOf}, known ${until}`,
      );
      return both.map(async (address) => {
        const { status, body } = await ask(address, `&asOf=${asOf}${until}`);
        const where = `${address}${path} on ${asOf}, known ${until}`;
        if (expected === undefined) deepStrictEqual(status, 404, where);
        else deepStrictEqual(shownOf(body), expected, where);
      });
    }),
  );
  return moments.length;
}

type Figures = Readonly<Record<string, string>>;
const amounts = ['appropriation', 'supplements', 'blocked', 'committed', 'paid', 'available'] as const;

/** What an answer of the API shows. */
function shownOf(body: Answer['body']): Figures {
  const money = amounts.map((name) => {
    const { amount } = body[name] as { readonly amount: string };
    return [name, amount] as const;
  });
  const { warnedAt = 'never', ...texts } = body;
  return {
    ...Object.fromEntries(money),
    usedPercent: String(texts['usedPercent']),
    warnedAt: String(warnedAt),
    effectiveFrom: String(texts['effectiveFrom']),
    name: String(texts['name']),
  };
}

/** The sum over the raw events, with neither the rules nor the read models nor the replay; undefined before there is a line. */
function sumOf(events: readonly RecordedEvent[], asOf: string, known = Infinity): Figures | undefined {
  const figures = { appropriation: 0n, supplements: 0n, blocked: 0n, committed: 0n, paid: 0n };
  let [warnedAt, effectiveFrom, name] = ['never', '', ''];
  for (const { type, payload, effectiveDay, recordedAtMs } of events) {
    if (recordedAtMs > known) continue;
    const data = JSON.parse(payload) as { readonly amount?: string; readonly name?: string };
    if (type === 'AppropriationEnacted') [effectiveFrom, name] = [effectiveDay, data.name ?? ''];
    if (effectiveDay > asOf) continue;
    if (type === 'UsageWarningRaised') warnedAt = new Date(recordedAtMs).toISOString();
    const amount = BigInt((data.amount ?? '0.00').replace('.', ''));
    if (type === 'AppropriationEnacted') figures.appropriation += amount;
    if (type === 'SupplementEnacted') figures.supplements += amount;
    if (type === 'FundsBlocked') figures.blocked += amount;
    if (type === 'BlockReleased') figures.blocked -= amount;
    if (type === 'FundsCommitted' || type === 'DisbursementReversed') figures.committed += amount;
    if (type === 'CommitmentReduced' || type === 'CommitmentReleased' || type === 'FundsDisbursed')
      figures.committed -= amount;
    if (type === 'FundsDisbursed') figures.paid += amount;
    if (type === 'DisbursementReversed') figures.paid -= amount;
  }
  if (effectiveFrom === '' || effectiveFrom > asOf) return undefined;
  const { appropriation, supplements, blocked, committed, paid } = figures;
  const all = { ...figures, available: appropriation + supplements - blocked - committed - paid };
  for (const [figure, value] of Object.entries(all))
    if (value < 0n && figure !== 'supplements') throw new Error(`${figure} is ${value} on ${asOf}`);
  return {
    ...Object.fromEntries(Object.entries(all).map(([figure, value]) => [figure, decimal(value)])),
    usedPercent: percentage(committed + paid, appropriation + supplements),
    warnedAt,
    effectiveFrom,
    name,
  };
}

/** The same by the auditors' replay. */
function replayed(events: readonly RecordedEvent[], asOf: string, known?: number): Figures | undefined {
  const replay = new Replay({ until: asOf, ...(known !== undefined && { knownAtMs: known }) });
  for (const recorded of events) {
    const { type, version, payload } = recorded;
    if (!replay.take(recorded, deserialize(type, version, payload))) break;
  }
  const [line] = replay.lines;
  return (
    line && {
      appropriation: decimal(line.appropriation),
      supplements: decimal(line.supplements),
      blocked: decimal(line.blocked),
      committed: decimal(line.committed),
      paid: decimal(line.paid),
      available: decimal(availableOf(line)),
      usedPercent: percentage(line.committed + line.paid, line.appropriation + line.supplements),
      warnedAt: line.warnedAtMs === undefined ? 'never' : new Date(line.warnedAtMs).toISOString(),
      effectiveFrom: line.effectiveFrom ?? '',
      name: line.name,
    }
  );
}
