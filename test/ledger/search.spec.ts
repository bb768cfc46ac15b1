import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerEvent } from '#domain';
import { NO_STREAM } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { ProjectionRunner, type ReadModelStore } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import { toAppend } from '#projections/testing';
import { openPostgresReadModels, openReadModels, queries, type ReadModelQueries } from '#read-models';
import { startPostgres, type TestPostgres } from '#sql/testing';

/** As they are stored; the fourth decomposed, as an older import may have left it. */
const names = [
  'Groß-Gerau, Stadt',
  'Fürth (Odenwald)',
  'Allendorf (Eder)',
  'Höchst i. Odw.'.normalize('NFD'),
  '100 % Musterstadt',
  'Muster_Stadt',
  'Muster\\Stadt!',
  'MusterXStadt',
];
const key = (index: number): string => `0643300${index}`;

const registered = (name: string, index: number): LedgerEvent => ({
  type: 'RecipientRegistered',
  data: {
    recipient: key(index),
    name,
    kind: 'GEMEINDE',
    population: 1_000,
    populationOn: '2020-12-31',
    source: { title: 'Test' },
  },
});
/** Of a recipient that is only named as published: its list of keys is empty. */
const award = (awardId: string, keys: readonly string[]): LedgerEvent => ({
  type: 'PublishedAwardRecorded',
  data: {
    awardId,
    programme: 'STARKE_HEIMAT',
    line: 'PHASE_2',
    recipients: keys,
    recipientNames: 'Stadt',
    amount: 100n,
    exactness: 'EXACT',
    purpose: 'Vorhaben',
    standing: 'ANNOUNCED',
    source: { title: 'Test' },
    synthetic: false,
  },
});

const proposed = (payeeId: string, iban: string): LedgerEvent => ({
  type: 'PayeeChangeProposed',
  data: { payeeId, version: 1, name: payeeId, iban, reason: 'Neu', proposedBy: 'paul', synthetic: false },
});

const request = (column: string) => ({
  sort: { name: column, columns: [{ column, type: 'text' as const }], descending: false },
  limit: 50,
});

describe.each(['SQLite', 'PostgreSQL'] as const)('a search on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  let postgres: TestPostgres | undefined;
  let models: ReadModelStore;
  let opened: ReadModelQueries;

  beforeAll(async () => {
    const store = new SqliteEventStore({ file: join(folder, 'events'), now: () => Date.UTC(2023, 0, 1) });
    if (kind === 'PostgreSQL') {
      postgres = await startPostgres();
      const address = await postgres.createDatabase();
      models = await PostgresReadModels.open(address, { onError });
      opened = openPostgresReadModels(address, { onError });
    } else {
      models = await SqliteReadModels.open(join(folder, 'read-models'));
      opened = openReadModels(join(folder, 'read-models'));
    }
    for (const [index, name] of names.entries())
      await store.append([
        {
          stream: `recipient-${key(index)}`,
          expectedRevision: NO_STREAM,
          events: [toAppend(registered(name, index))],
        },
      ]);
    for (const [awardId, keys] of [
      ['none', []],
      ['one', [key(1)]],
      ['two', [key(1), key(2)]],
    ] as const)
      await store.append([
        {
          stream: `publishedAward-${awardId}`,
          expectedRevision: NO_STREAM,
          events: [toAppend(award(awardId, keys))],
        },
      ]);
    for (const [payeeId, iban] of [
      ['A', 'DE02120300000000202051'],
      ['B', 'NL91ABNA0417164300'],
      ['C', 'DE02120300000000202051'],
      ['D', 'AT611904300234573201'],
    ] as const)
      await store.append([
        {
          stream: `payee-${payeeId}`,
          expectedRevision: NO_STREAM,
          events: [
            toAppend(proposed(payeeId, iban)),
            ...(payeeId === 'A'
              ? [
                  toAppend({
                    type: 'PayeeChangeConfirmed',
                    data: { payeeId, version: 1, confirmedBy: 'petra' },
                  }),
                ]
              : []),
          ],
        },
      ]);
    const runner = new ProjectionRunner({ reader: store, models, projections, onError });
    await runner.start();
    await runner.stop();
    await store.close();
  });
  afterAll(async () => {
    await opened.destroy();
    await models.close();
    expect(errors).toEqual([]);
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });

  const found = async (name: string): Promise<readonly number[]> => {
    const { rows } = await queries.Recipients.read(opened, { filter: { name }, page: request('recipient') });
    return rows.map(({ recipient }) => Number(recipient.at(-1)));
  };

  it.each([
    ['groß', [0]],
    ['GROSS', [0]],
    ['Gross-Gerau', [0]],
    ['fuerth', [1]],
    ['FÜRTH', [1]],
    ['Fürth'.normalize('NFD'), [1]],
    ['(eder)', [2]],
    ['Höchst', [3]],
    ['hoechst', [3]],
    ['HÖCHST'.normalize('NFD'), [3]],
    ['muster', [4, 5, 6, 7]],
  ])('finds %s in every spelling', async (name, expected) => expect(await found(name)).toEqual(expected));

  it.each([
    ['%', [4]],
    ['0 %', [4]],
    ['_', [5]],
    ['muster_stadt', [5]],
    ['\\', [6]],
    ['muster\\s', [6]],
    ['!', [6]],
    ['!%', []],
    ['\\%', []],
    ['%%', []],
    ['muster%stadt', []],
  ])('takes %s as the characters they are', async (name, expected) =>
    expect(await found(name)).toEqual(expected),
  );

  it('for accounts of several payees finds them, confirmed or proposed', async () => {
    const { rows } = await queries.SharedAccounts.read(opened, { page: request('iban') });
    expect(rows.map(({ iban, payees }) => [iban, payees.map(({ payee_id }) => payee_id)])).toEqual([
      ['DE02120300000000202051', ['A', 'C']],
    ]);
  });

  it('for a recipient finds where it is named, and for no recipient nothing', async () => {
    const of = async (recipient: string) =>
      (
        await queries.PublishedAwards.read(opened, { filter: { recipient }, page: request('award_id') })
      ).rows.map(({ award_id }) => award_id);
    expect(await of(key(1))).toEqual(['one', 'two']);
    expect(await of(key(2))).toEqual(['two']);
    for (const none of ['', ' ', '%', '_______', `${key(1)} ${key(2)}`, key(1).slice(0, 5)])
      expect(await of(none)).toEqual([]);
    expect(
      (await queries.Grants.read(opened, { filter: { recipient: '' }, page: request('case_number') })).rows,
    ).toEqual([]);
    expect(
      (await queries.PaymentOrders.read(opened, { filter: { recipient: '' }, page: request('order_number') }))
        .rows,
    ).toEqual([]);
  });
});
