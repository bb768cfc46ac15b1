import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { START, type RecordedEvent } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { importRealInput, type ImportReport } from './index.ts';

const shipped = join(import.meta.dirname, 'data');
let folder: string;
let store: SqliteEventStore;
let engine: CommandEngine;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => 1_795_000_000_000 });
  engine = new CommandEngine({ store, upcasters: {}, now: () => 1_795_000_000_000, newEventId: () => v7() });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const run = (from = shipped): Promise<ImportReport> =>
  importRealInput({ execute: (useCase, request) => engine.execute(useCase, request), folder: from });
const recorded = async (type: string): Promise<readonly RecordedEvent[]> =>
  (await store.readAll({ after: START, maxCount: 10_000 })).events.filter((event) => event.type === type);

/** Splits the shipped lines by hand, not with the parser of the import. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(shipped, file), 'utf8').trim().split('\n').slice(1);

describe('the import of the real input', () => {
  it('records every row of the shipped files and refuses none', async () => {
    const { refused, recorded: count } = await run();
    expect(refused).toEqual([]);
    // Programmes, a rule of one and of another, municipalities and an end, budgets, totals, awards.
    expect(count).toBe(11 + 1 + 1 + 443 + 1 + 14 + 13 + 65);
  });

  it('appropriates per programme and year exactly what the file says', async () => {
    await run();
    const expected = linesOf('appropriations.csv').map((line) => {
      const [, programme, budgetLine, year, amount] =
        /^(\w+),(\w+),(?:"[^"]*"|[^,]*),(\d{4}),(\d+),/.exec(line) ?? [];
      return `${programme}/${budgetLine} ${year}: ${amount}.00 EUR`;
    });
    const appropriations = (await recorded('AppropriationEnacted')).map(({ payload }) => {
      const { programme, line, fiscalYear, amount, currency } = JSON.parse(payload) as Record<string, string>;
      return `${programme}/${line} ${fiscalYear}: ${amount} ${currency}`;
    });
    expect(appropriations.sort()).toEqual(expected.toSorted());
  });

  it('keeps source, address and exactness with every figure', async () => {
    await run();
    for (const { payload } of [
      ...(await recorded('AppropriationEnacted')),
      ...(await recorded('AnnouncedTotalRecorded')),
    ]) {
      const { source, exactness } = JSON.parse(payload) as {
        source: Record<string, string>;
        exactness: string;
      };
      expect(source).toMatchObject({
        title: expect.stringMatching(/./),
        address: expect.stringMatching(/^https:/),
      });
      expect(['EXACT', 'UP_TO', 'APPROXIMATE']).toContain(exactness);
    }
  });

  it('records the almost 17 million for the factories as a frame, not in a year', async () => {
    await run();
    const totals = (await recorded('AnnouncedTotalRecorded')).map(
      ({ payload }) => JSON.parse(payload) as Record<string, unknown>,
    );
    expect(totals.find(({ programme }) => programme === 'DIGITALISIERUNGSFABRIK')).toMatchObject({
      period: '2019+',
      kind: 'FRAME',
      amount: '17000000.00',
      exactness: 'APPROXIMATE',
    });
  });

  it('leaves 442 keys valid on 01.01.2023 and names the successor of Bromskirchen', async () => {
    await run();
    const registered = await recorded('RecipientRegistered');
    const ended = (await recorded('RecipientEnded')).map(
      ({ payload }) => JSON.parse(payload) as Record<string, unknown>,
    );
    expect(registered.length - ended.length).toBe(442);
    expect(ended).toEqual([
      expect.objectContaining({ recipient: '06635005', validTo: '2022-12-31', successor: '06635001' }),
    ]);
  });

  it('changes nothing when it runs again', async () => {
    await run();
    const head = await store.head();
    expect(await run()).toMatchObject({ recorded: 0, repeated: 549, refused: [] });
    expect(await store.head()).toBe(head);
  });

  it('reports a row that it cannot use, with line and reason, and records the others', async () => {
    const own = join(folder, 'own');
    cpSync(shipped, own, { recursive: true });
    const file = join(own, 'appropriations.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2023,3900000,UP_TO', '2023,3.900.000,UP_TO'));
    const { refused } = await run(own);
    expect(refused).toEqual([
      { file: 'appropriations.csv', lineNumber: 2, reason: 'amount_eur 3.900.000 is no amount' },
    ]);
    expect(await recorded('AppropriationEnacted')).toHaveLength(13);
  });

  it('accounts for every award: bound on the appropriation of its year, or announced where none is known', async () => {
    await run();
    const awards = (await recorded('PublishedAwardRecorded')).map(
      ({ payload }) => JSON.parse(payload) as Award,
    );
    expect(awards).toHaveLength(linesOf('grants.csv').length);
    const budgets = new Set(
      (await recorded('AppropriationEnacted')).map(({ payload }) => {
        const { programme, line, fiscalYear } = JSON.parse(payload) as Record<string, string>;
        return `${programme}/${line}/${fiscalYear}`;
      }),
    );
    for (const { programme, line, fiscalYear, standing, source } of awards) {
      expect(standing).toBe(
        budgets.has(`${programme}/${line}/${fiscalYear ?? ''}`) ? 'COMMITTED' : 'ANNOUNCED',
      );
      expect(source.address).toMatch(/^https?:/);
    }
    expect(awards.filter(({ standing }) => standing === 'COMMITTED').length).toBeGreaterThan(10);
    expect(new Set(awards.flatMap(({ recipients }) => recipients)).size).toBe(111);
  });

  it('awards per programme and year exactly what the file says, read by hand', async () => {
    await run();
    const sums = (rows: readonly (readonly [key: string, cents: bigint])[]) => {
      const byKey = new Map<string, bigint>();
      for (const [key, cents] of rows) byKey.set(key, (byKey.get(key) ?? 0n) + cents);
      return [...byKey].toSorted();
    };
    const inCents = (amount: string): bigint => {
      const [euros = '', decimals = ''] = amount.split('.');
      return BigInt(`${euros}${decimals.padEnd(2, '0')}`);
    };
    const expected = linesOf('grants.csv').map((line) => {
      // The amount stands between the keys and its exactness; what comes before may hold quoted commas.
      const [, programme = '', amount = '', year = ''] =
        /^(\w+),.*?,[\d;]+,([\d.]+),(?:EXACT|UP_TO|APPROXIMATE),(\d{4})?/.exec(line) ?? [];
      return [`${programme} ${year}`, inCents(amount)] as const;
    });
    const recordedAwards = (await recorded('PublishedAwardRecorded')).map(({ payload }) => {
      const { programme, fiscalYear, amount } = JSON.parse(payload) as Award;
      return [`${programme} ${fiscalYear ?? ''}`, inCents(amount)] as const;
    });
    expect(sums(recordedAwards)).toEqual(sums(expected));
  });
});

interface Award {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear?: number;
  readonly amount: string;
  readonly recipients: readonly string[];
  readonly standing: string;
  readonly source: { readonly address: string };
}
