import { beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { CommandEngine, commandIdOf, type UseCase } from '#command-handling';
import { cents } from '#domain';
import { eventIds, START } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { useCases } from '#use-cases';
import { waitingWords, type WaitingClosing } from './closing-calendar.ts';
import { YearClosings } from './year-closings.ts';

const line = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan' };

let folder: string;
let store: SqliteEventStore;
let engine: CommandEngine;
let nowMs: number;
let asked: number;
const now = (): number => nowMs;
const at = (instant: string): void => {
  nowMs = Date.parse(instant);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'year-closings-'));
  at('2023-01-02T10:00:00Z');
  asked = 0;
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now });
  engine = engineOf();
  await record(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  await record(useCases.EnactAppropriation, {
    ...line,
    name: 'Betriebskosten',
    amount: cents('100.00'),
    exactness: 'EXACT',
    source,
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const engineOf = (): CommandEngine => new CommandEngine({ store, now, newEventId: eventIds() });

async function record<Data>(useCase: UseCase<Data>, data: Data): Promise<void> {
  asked += 1;
  const outcome = await engine.execute(useCase, {
    data,
    actor: { subject: 'anna', role: 'administrator' },
    commandId: commandIdOf('anna', String(asked), 'test'),
    requestHash: hash('sha256', String(asked), 'hex'),
  });
  if (outcome.outcome === 'rejected') throw new Error(outcome.rejection.code);
}
const setDay = (closesOn?: string): Promise<void> =>
  record(useCases.SetYearClosingRule, { programme: 'EFA', ...(closesOn && { closesOn }), reason: 'Erlass' });

function closingsOf(by = engine): {
  readonly closings: YearClosings;
  readonly waiting: () => readonly WaitingClosing[];
} {
  let seen: readonly WaitingClosing[] = [];
  const closings = new YearClosings({
    store,
    engine: by,
    now,
    onLooked: (waiting) => {
      seen = waiting;
    },
    onError: (error) => {
      throw error;
    },
  });
  return { closings, waiting: () => seen };
}
const closedOn = async (): Promise<readonly string[]> =>
  (await store.readAll({ after: START, maxCount: 1_000 })).events
    .filter(({ type }) => type === 'YearClosed')
    .map(({ effectiveDay }) => effectiveDay);

describe('a year that closes by itself', () => {
  it('is closed by nobody unless its programme says so, nor any more once it says no day', async () => {
    const { closings } = closingsOf();
    at('2024-12-31T10:00:00Z');
    await closings.look();
    expect(await closedOn()).toEqual([]);
    at('2024-01-10T10:00:00Z');
    await setDay('03-31');
    await setDay();
    at('2024-12-31T10:00:00Z');
    await closings.look();
    expect(await closedOn()).toEqual([]);
  });

  it.each([
    // On 31.03.2024 the clock goes forward in Berlin, on 27.10.2024 back.
    ['03-31', '2024-03-30T22:59:59.999Z', '2024-03-30T23:00:00Z', '2024-03-31'],
    ['04-01', '2024-03-31T21:59:59.999Z', '2024-03-31T22:00:00Z', '2024-04-01'],
    ['10-27', '2024-10-26T21:59:59.999Z', '2024-10-26T22:00:00Z', '2024-10-27'],
    ['10-28', '2024-10-27T22:59:59.999Z', '2024-10-27T23:00:00Z', '2024-10-28'],
  ])('is closed from the first moment of %s in Berlin on, and not before', async (day, before, first, on) => {
    await setDay(day);
    const { closings, waiting } = closingsOf();
    at(before);
    await closings.look();
    expect([await closedOn(), waiting()]).toEqual([[], []]);
    at(first);
    await closings.look();
    expect([await closedOn(), waiting()]).toEqual([[on], []]);
    await closings.look();
    expect(await closedOn()).toEqual([on]);
  });

  it('is closed once, whoever looks at the same time', async () => {
    await setDay('03-31');
    at('2024-04-02T10:00:00Z');
    const several = [closingsOf(), closingsOf(engineOf()), closingsOf(engineOf())];
    await Promise.all(several.map(({ closings }) => closings.look()));
    await Promise.all(several.map(({ closings }) => closings.look()));
    expect(await closedOn()).toEqual(['2024-04-02']);
    expect(several.map(({ waiting }) => waiting())).toEqual([[], [], []]);
  });

  it('waits for what is committed, says so, and is closed once that is settled', async () => {
    await setDay('03-31');
    await record(useCases.CommitFunds, { ...line, commitmentId: 'F-1', amount: cents('10.00') });
    const { closings, waiting } = closingsOf();
    at('2024-04-02T10:00:00Z');
    await closings.look();
    expect(waiting()).toEqual([{ line, day: '2024-03-31', waitsFor: ['F-1'] }]);
    expect(waitingWords(waiting())).toBe('EFA/MAIN 2023 (F-1)');
    expect(await closedOn()).toEqual([]);
    await record(useCases.ReleaseAtYearEnd, { ...line, reason: 'Jahresabschluss' });
    await closings.look();
    expect([await closedOn(), waiting(), waitingWords(waiting())]).toEqual([['2024-04-02'], [], undefined]);
  });

  it('is proposed once where a second person is asked for, and waits for that one', async () => {
    await setDay('03-31');
    await record(useCases.SetSecondPersonRule, { programme: 'EFA', required: true, reason: 'Vier Augen' });
    const { closings, waiting } = closingsOf();
    at('2024-04-02T10:00:00Z');
    await closings.look();
    await closings.look();
    await closings.look();
    const { events } = await store.readAll({ after: START, maxCount: 1_000 });
    const proposed = events.filter(({ type }) => type === 'BudgetActProposed');
    expect(proposed).toHaveLength(1);
    expect(await closedOn()).toEqual([]);
    expect(waiting()).toHaveLength(1);
  });

  it('is left to people once somebody has opened it again, and where its day had passed before it was set', async () => {
    await setDay('03-31');
    const { closings } = closingsOf();
    at('2024-04-02T10:00:00Z');
    await closings.look();
    await record(useCases.ReopenYear, {
      ...line,
      consentReference: 'HMdF-1',
      consentedOn: '2024-04-02',
      reason: 'Nachbuchung',
    });
    await closings.look();
    expect(await closedOn()).toEqual(['2024-04-02']);
    await record(useCases.EnactAppropriation, {
      ...line,
      line: 'SCHULUNG',
      name: 'Schulung',
      amount: cents('1.00'),
      exactness: 'EXACT',
      source,
    });
    at('2024-05-02T10:00:00Z');
    await setDay('03-30');
    await closings.look();
    expect(await closedOn()).toEqual(['2024-04-02']);
  });
});
