import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { useCases } from '#use-cases';
import { START, type RecordedEvent } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { importRealInput, importRegisterOf, type ImportReport } from './index.ts';

const shipped = join(import.meta.dirname, 'data');
let folder: string;
let store: SqliteEventStore;
let engine: CommandEngine;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: () => 1_795_000_000_000 });
  engine = new CommandEngine({ store, now: () => 1_795_000_000_000, newEventId: () => v7() });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const run = (from = shipped): Promise<ImportReport> => importRealInput({ engine, folder: from });
const recorded = async (type: string): Promise<readonly RecordedEvent[]> =>
  (await store.readAll({ after: START, maxCount: 10_000 })).events.filter((event) => event.type === type);

/** The shipped files with one text replaced in some of them. */
function ownFolder(changes: Readonly<Record<string, readonly [from: string, to: string]>>): string {
  const own = mkdtempSync(join(folder, 'own-'));
  cpSync(shipped, own, { recursive: true });
  for (const [file, [from, to]] of Object.entries(changes)) {
    const text = readFileSync(join(own, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(own, file), text.replace(from, to));
  }
  return own;
}

/** Splits the shipped lines by hand, not with the parser of the import. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(shipped, file), 'utf8').trim().split('\n').slice(1);

describe('the import of the real input', () => {
  it('records every row of the shipped files and refuses none', async () => {
    const { refused, recorded: count } = await run();
    expect(refused).toEqual([]);
    // Programmes, a rule of one and of another, municipalities and an end, budgets, totals, awards.
    expect(count).toBe(11 + 1 + 1 + 444 + 2 + 14 + 13 + 65);
  });

  it('takes more rows than may be on their way at once, lets others have their turn, and gets all of them in', async () => {
    engine = new CommandEngine({
      store,
      now: () => 1_795_000_000_000,
      newEventId: () => v7(),
      inFlightMax: 25,
    });
    let fired = 0;
    const timer = setInterval(() => (fired += 1), 1);
    const { refused, recorded: count } = await run();
    clearInterval(timer);
    expect([refused, count]).toEqual([[], 551]);
    expect(fired).toBeGreaterThan(20);
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
      expect.objectContaining({ recipient: '06435014', validTo: '2025-12-31', successor: '06415000' }),
      expect.objectContaining({ recipient: '06635005', validTo: '2022-12-31', successor: '06635001' }),
    ]);
  });

  it('changes nothing when it runs again', async () => {
    await run();
    const head = await store.head();
    expect(await run()).toMatchObject({ recorded: 0, corrected: 0, refused: [], missing: [] });
    expect(await store.head()).toBe(head);
  });

  it('reports a row that it cannot use, with line, column and what to do, and records nothing at all', async () => {
    const own = ownFolder({ 'appropriations.csv': ['2023,3900000,UP_TO', '2023,3.900.000,UP_TO'] });
    const { refused } = await run(own);
    expect(refused).toMatchObject([
      {
        file: 'appropriations.csv',
        lineNumber: 2,
        column: 'amount_eur',
        hint: expect.stringContaining('3900000'),
      },
    ]);
    expect(await store.head()).toBe(0n);
  });

  it('records nothing where the ledger refuses one row, and says which, and the column', async () => {
    const own = ownFolder({ 'grants.csv': ['06437,198000,', '06437,99000000,'] });
    const { refused } = await run(own);
    expect(refused).toMatchObject([
      { file: 'grants.csv', lineNumber: 2, column: 'amount_eur', rejection: { code: 'NOT_ENOUGH_FUNDS' } },
    ]);
    expect(await store.head()).toBe(0n);
  });

  it.each<[column: string, file: string, was: string, is: string, code: string]>([
    [
      'programme',
      'grants.csv',
      'STARKE_HEIMAT,PHASE_2,Odenwaldkreis',
      'FOO,PHASE_2,Odenwaldkreis',
      'PROGRAMME_UNKNOWN',
    ],
    ['recipient_keys', 'grants.csv', ',06437,198000,', ',06999,198000,', 'RECIPIENT_UNKNOWN'],
    ['amount_eur', 'grants.csv', ',06437,198000,', ',06437,99000000,', 'NOT_ENOUGH_FUNDS'],
    [
      'type',
      'kommunen-hessen.csv',
      'Wissenschaftsstadt",KREISFREIE_STADT',
      'Wissenschaftsstadt",GEMEINDE',
      'RECIPIENT_CONTRADICTORY',
    ],
    ['successor', 'kommunen-hessen.csv', '2022-12-31,06635001', '2022-12-31,06635005', 'SUCCESSION_CIRCULAR'],
    [
      'stated_on',
      'appropriations.csv',
      '2023,3900000,UP_TO,2023-01-31',
      '2023,3900000,UP_TO,2099-01-31',
      'DAY_IN_FUTURE',
    ],
  ])(
    'names the column %s where the ledger refuses it, in a new row and in one read before',
    async (column, file, was, is, code) => {
      const own = ownFolder({ [file]: [was, is] });
      const isNamed = async (names: unknown): Promise<void> => {
        const { refused } = await run(own);
        expect(refused).toContainEqual(
          expect.objectContaining({ file, column: names, rejection: expect.objectContaining({ code }) }),
        );
      };
      // Of a new row it is not known which of key and kind is wrong.
      await isNamed(column === 'type' ? 'key' : column);
      await run();
      await isNamed(column);
    },
  );

  it('makes a corrected row a correction of what it said before, and leaves everything else alone', async () => {
    await run();
    const head = await store.head();
    const own = ownFolder({
      'kommunen-hessen.csv': [
        '06635005,Bromskirchen,GEMEINDE,06635,1905',
        '06635005,Bromskirchen,GEMEINDE,06635,1906',
      ],
      'totals.csv': ['2020-2024,100000000,', '2020-2024,100000001,'],
    });
    expect(await run(own)).toMatchObject({ recorded: 0, corrected: 2, refused: [] });
    const { events } = await store.readAll({ after: head, maxCount: 100 });
    expect(events.map(({ type }) => type)).toEqual([
      'ImportBegun',
      'InputRowCorrected',
      'RecipientCorrected',
      'InputRowCorrected',
      'AnnouncedTotalCorrected',
      'ImportFinished',
    ]);
    expect(JSON.parse(events[2]?.payload ?? '')).toMatchObject({ recipient: '06635005', population: 1906 });
    expect(await run(own)).toMatchObject({ recorded: 0, corrected: 0 });
    // There and back again, as often as somebody likes.
    expect(await run()).toMatchObject({ corrected: 2 });
    expect(await run(own)).toMatchObject({ corrected: 2 });
    expect((await recorded('RecipientCorrected')).length).toBe(3);
  });

  it('books no award again whose note or source was corrected, be it all of them', async () => {
    await run();
    const bound = await recorded('FundsCommitted');
    const own = ownFolder({});
    const rows = parse(readFileSync(join(own, 'grants.csv')), { columns: true }) as unknown as Record<
      string,
      string
    >[];
    const lines = rows.map((row) =>
      Object.values({ ...row, note: `${row['note'] ?? ''} (geprüft)` })
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    );
    writeFileSync(join(own, 'grants.csv'), [Object.keys(rows[0] ?? {}).join(','), ...lines, ''].join('\n'));
    expect(await run(own)).toMatchObject({ recorded: 0, corrected: 65, refused: [] });
    expect(await recorded('PublishedAwardRecorded')).toHaveLength(65);
    expect(await recorded('PublishedAwardCorrected')).toHaveLength(65);
    expect(await recorded('FundsCommitted')).toEqual(bound);
  });

  it('moves the funds of an award with its amount, and an appropriation by reversal and new entry', async () => {
    await run();
    const head = await store.head();
    const own = ownFolder({
      'grants.csv': ['06437,198000,', '06437,189000,'],
      'appropriations.csv': ['2023,3900000,UP_TO', '2023,3950000,UP_TO'],
    });
    expect(await run(own)).toMatchObject({ recorded: 0, corrected: 2, refused: [] });
    const { events } = await store.readAll({ after: head, maxCount: 100 });
    const amounts = events
      .filter(({ payload }) => payload.includes('"amount"'))
      .map(({ type, effectiveDay, payload }) => [type, effectiveDay, (JSON.parse(payload) as Award).amount]);
    expect(amounts).toEqual([
      ['AppropriationEnacted', '2023-01-01', '3950000.00'],
      ['AppropriationReversed', '2023-01-01', '3900000.00'],
      ['CommitmentReduced', '2021-01-01', '9000.00'],
      ['PublishedAwardCorrected', '2021-01-01', '189000.00'],
    ]);
  });

  it('proposes a corrected appropriation where its programme asks for a second person, and says so', async () => {
    await run();
    await engine.execute(useCases.SetSecondPersonRule, {
      data: { programme: 'EFA', required: true, reason: 'Beschluss' },
      actor: { subject: 'anna', role: 'administrator' },
      commandId: v7(),
      requestHash: '0'.repeat(64),
    });
    const own = ownFolder({ 'appropriations.csv': ['2023,3900000,UP_TO', '2023,3950000,UP_TO'] });
    expect(await run(own)).toMatchObject({ corrected: 1, proposed: 1, refused: [] });
    expect(await recorded('BudgetActProposed')).toHaveLength(1);
    expect(await recorded('AppropriationReversed')).toHaveLength(0);
    expect(await run(own)).toMatchObject({ corrected: 0, proposed: 0 });
  });

  it('lets stand what somebody has corrected by hand while the file corrects something else', async () => {
    await run();
    const corrected = {
      recipient: '06635005',
      name: 'Bromskirchen (bis 2022)',
      kind: 'GEMEINDE',
      county: '06635',
      population: 1905,
      populationOn: '2020-12-31',
      source: { title: 'Von Hand' },
      reason: 'Klarer so',
    } as const;
    await engine.execute(useCases.CorrectRecipient, {
      data: corrected,
      actor: { subject: 'heike', role: 'budget-controller' },
      commandId: v7(),
      requestHash: '0'.repeat(64),
    });
    expect(await run()).toMatchObject({ corrected: 0 });
    await run(ownFolder({ 'kommunen-hessen.csv': ['GEMEINDE,06635,1905', 'GEMEINDE,06635,1906'] }));
    const last = (await recorded('RecipientCorrected')).at(-1);
    expect(JSON.parse(last?.payload ?? '')).toMatchObject({ name: corrected.name, population: 1906 });
  });

  it('records a row that is new, and keeps what a row said that is gone', async () => {
    await run();
    const odenwald = linesOf('grants.csv')[0] ?? '';
    const added = odenwald.replace('06437', '06431').replace('„Follow ME“', '„Follow US“');
    const more = ownFolder({ 'grants.csv': [odenwald, `${odenwald}\n${added}`] });
    expect(await run(more)).toMatchObject({ recorded: 1, corrected: 0, missing: [], refused: [] });
    const report = await run();
    expect(report).toMatchObject({ recorded: 0, corrected: 0, refused: [] });
    expect(report.missing.map(({ cells }) => cells['recipient_keys'])).toEqual(['06431']);
    expect(await recorded('PublishedAwardRecorded')).toHaveLength(66);
  });

  it('corrects one award where recipient, date or purpose was wrong, and asks where it cannot tell', async () => {
    await run();
    const [odenwald = ''] = linesOf('grants.csv');
    const changed = (...changes: readonly (readonly [string, string])[]) =>
      ownFolder({
        'grants.csv': [odenwald, changes.reduce((row, [from, to]) => row.replace(from, to), odenwald)],
      });
    const wrong = [
      ['06437', '06431'],
      ['EXACT,2021', 'EXACT,2022'],
      ['Projekt „Follow ME“', 'Projekt „Follow us“'],
    ] as const;
    expect(await run(changed(...wrong))).toMatchObject({ recorded: 0, corrected: 1, refused: [] });
    expect(await run()).toMatchObject({ recorded: 0, corrected: 1, refused: [] });
    const { refused } = await run(
      changed(['EXACT,2021', 'APPROXIMATE,2022'], ['198000', '150000'], ['Projekt „Follow ME“', 'Netz']),
    );
    expect(refused).toMatchObject([
      {
        file: 'grants.csv',
        lineNumber: 2,
        problem: expect.stringContaining('gleicht'),
        hint: expect.stringContaining('stehen lassen'),
      },
    ]);
    expect(await recorded('PublishedAwardRecorded')).toHaveLength(65);
  });

  it('refuses a key or a year that turns up in place of another, and two rows about the same', async () => {
    await run();
    const [odenwald = ''] = linesOf('grants.csv');
    const refusals = await Promise.all(
      [
        { 'kommunen-hessen.csv': ['06635005,Bromskirchen', '06635099,Bromskirchen'] },
        { 'appropriations.csv': ['EfA-Verfahren,2023,', 'EfA-Verfahren,2022,'] },
        { 'appropriations.csv': ['EfA-Verfahren,2023,', 'EfA-Verfahren,2024,'] },
        { 'grants.csv': [odenwald, `${odenwald}\n${odenwald.replace('198000', '199000')}`] },
        { 'kommunen-hessen.csv': ['GEMEINDE,06635,1905', 'GEMEINDE,06699,1905'] },
        { 'kommunen-hessen.csv': ['1905,2022-12-31,', '1905,,'] },
      ].map(async (change) => (await run(ownFolder(change as never))).refused),
    );
    expect(
      refusals.map((refused) =>
        refused.map((row) => `${row.lineNumber} ${'column' in row ? row.column : ''}`),
      ),
    ).toEqual([
      ['411 key'],
      ['2 fiscal_year'],
      ['3 fiscal_year'],
      ['3 purpose'],
      ['411 landkreis'],
      ['411 valid_to'],
    ]);
  });

  it('knows a ledger from before there was a register, and books nothing of it again', async () => {
    await run();
    const { events } = await store.readAll({ after: START, maxCount: 10_000 });
    const older = new SqliteEventStore({ file: join(folder, 'older.sqlite'), now: () => 1_795_000_000_000 });
    for (const event of events.filter(({ stream }) => !stream.startsWith('importRegister')))
      await older.append([{ stream: event.stream, expectedRevision: event.revision - 1n, events: [event] }]);
    const head = await older.head();
    const later = new CommandEngine({
      store: older,
      now: () => 1_795_000_000_000,
      newEventId: () => v7(),
    });
    const changed = ownFolder({ 'grants.csv': ['06437,198000,', '06437,198001,'] });
    const { refused } = await importRealInput({ engine: later, folder: changed });
    expect(refused).toMatchObject([{ file: 'grants.csv', lineNumber: 2 }]);
    expect(await older.head()).toBe(head);
    expect(await importRealInput({ engine: later })).toMatchObject({
      recorded: 0,
      corrected: 0,
      refused: [],
    });
    expect(await importRealInput({ engine: later, folder: changed })).toMatchObject({
      recorded: 0,
      corrected: 1,
    });
    const all = (await older.readAll({ after: START, maxCount: 10_000 })).events;
    expect(all.filter(({ type }) => type === 'PublishedAwardRecorded')).toHaveLength(65);
    await older.close();
  });

  it('takes an end of a key back, and makes another', async () => {
    await run();
    const open = ownFolder({ 'kommunen-hessen.csv': ['1905,2022-12-31,06635001', '1905,,'] });
    expect(await run(open)).toMatchObject({ corrected: 1, refused: [] });
    expect(await run()).toMatchObject({ corrected: 1, refused: [] });
    const ends = [...(await recorded('RecipientEndCorrected')), ...(await recorded('RecipientEnded'))].filter(
      ({ payload }) => payload.includes('06635005'),
    );
    expect(ends.map(({ payload }) => JSON.parse(payload) as object)).toMatchObject([
      { recipient: '06635005' },
      { recipient: '06635005', validTo: '2022-12-31' },
      { recipient: '06635005', validTo: '2022-12-31' },
    ]);
  });

  it('goes on with an import that was interrupted, and says the same in the end', async () => {
    let left = 100;
    const breaking: Pick<CommandEngine, 'execute' | 'rehearsal'> = {
      rehearsal: () => engine.rehearsal(),
      execute: async (useCase, request) => {
        if ((left -= 1) < 0) throw new Error('killed');
        return engine.execute(useCase, request);
      },
    };
    await expect(importRealInput({ engine: breaking })).rejects.toThrow('killed');
    const before = await store.readAll({ after: START, maxCount: 10_000 });
    expect(before.events.filter(({ type }) => type === 'InputRowRecorded').length).toBeGreaterThan(10);
    expect((await importRegisterOf(engine)).finished).toBe(false);
    const { recorded: later, unchanged } = await run();
    expect(later + unchanged).toBe(11 + 1 + 1 + 444 + 2 + 14 + 13 + 65);
    expect((await importRegisterOf(engine)).finished).toBe(true);
    expect(await recorded('RecipientRegistered')).toHaveLength(444);
    expect(await recorded('PublishedAwardRecorded')).toHaveLength(65);
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
