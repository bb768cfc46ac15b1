import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRealInput } from '#real-input';
import { TestLedger, type Answer } from '../support/ledger.ts';

const shipped = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../libs/real-input/data', file), 'utf8');

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2026, 10, 24, 12);
  await ledger.start();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const preview = (
  file: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  ledger.send('POST', `/api/v1/import-previews/${file}`, text, {
    as: ['berta', 'budget-controller'],
    headers: { 'content-type': 'text/csv', 'accept-language': 'de', ...headers },
  });
const municipalities = shipped('kommunen-hessen.csv');
const rowsOf = ({ body }: Answer) => body['rows'] as readonly Readonly<Record<string, unknown>>[];
const rowAbout = (answer: Answer, subject: string) =>
  rowsOf(answer).filter((row) => row['subject'] === subject);
const head = (): Promise<bigint> => ledger.store.head();
const readAt = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await head()}`);

describe('an import that is only previewed', () => {
  it('says of each row of a file what it would record, from when, and records nothing', async () => {
    const answer = await preview('kommunen-hessen.csv', municipalities);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      position: '0',
      compared: true,
      totals: { corrected: 0, proposed: 0, unchanged: 0, refused: 0, missing: 0 },
      missing: [],
    });
    expect(rowAbout(answer, '06412000 Frankfurt am Main, Stadt')).toEqual([
      {
        file: 'kommunen-hessen.csv',
        lineNumber: 3,
        subject: '06412000 Frankfurt am Main, Stadt',
        outcome: 'NEW',
        effectiveDay: '2020-12-31',
        events: ['Kommune aufgenommen'],
      },
    ]);
    expect(rowAbout(answer, '06635005')).toMatchObject([
      { outcome: 'NEW', effectiveDay: '2022-12-31', events: ['Gemeindeschlüssel beendet'] },
    ]);
    expect(await head()).toBe(0n);
  });

  it('refuses with line, column and what to do what cannot be read, and what the ledger would refuse', async () => {
    const unreadable = await preview('kommunen-hessen.csv', municipalities.replace('764104', '764.104'));
    expect(unreadable.body).toMatchObject({
      compared: false,
      totals: { recorded: 0, refused: 1 },
      rows: [
        {
          lineNumber: 3,
          outcome: 'REFUSED',
          column: 'population_2020',
          reason:
            '»764.104« geht hier nicht. Die Zahl der Einwohner eintragen, ohne Punkt und Komma: 764104.',
        },
      ],
    });
    const grants = await preview('grants.csv', shipped('grants.csv'), { 'accept-language': 'en' });
    expect(grants.body).toMatchObject({ compared: true });
    const refused = rowsOf(grants).filter(({ outcome }) => outcome === 'REFUSED');
    expect(refused).toHaveLength(shipped('grants.csv').trim().split('\n').length - 1);
    expect(refused[0]).toMatchObject({ reason: expect.stringContaining('is not in the registry') });
    expect(await head()).toBe(0n);
  });

  it('says exactly what the import then does, after which each row is known', async () => {
    const said = await preview('kommunen-hessen.csv', municipalities);
    const report = await importRealInput({ engine: ledger.ledger.engine });
    expect(report).toMatchObject({ corrected: 0, proposed: 0, unchanged: 0, refused: [] });
    const again = await preview('kommunen-hessen.csv', municipalities);
    const { recorded } = said.body['totals'] as { readonly recorded: number };
    expect(again.body).toMatchObject({
      position: (await head()).toString(),
      totals: { recorded: 0, corrected: 0, unchanged: recorded, refused: 0, missing: 0 },
    });
  });

  it('tells what was corrected from what is new, what is refused and what is missing', async () => {
    const before = await head();
    const lines = municipalities.split('\n');
    const changed = lines
      .filter((row) => !row.startsWith('06431001,'))
      .map((row) =>
        row.startsWith('06412000,')
          ? row.replace('764104', '764105')
          : row.replace(',GEMEINDE,06431,9135,', ',GEMEINDE,06999,9135,'),
      );
    const answer = await preview('kommunen-hessen.csv', changed.join('\n'));
    expect(answer.body).toMatchObject({
      missing: ['06431001 Abtsteinach'],
      totals: { recorded: 0, corrected: 1, refused: 1, missing: 1 },
    });
    expect(rowsOf(answer).filter(({ outcome }) => outcome !== 'SAME')).toMatchObject([
      {
        subject: '06412000 Frankfurt am Main, Stadt',
        outcome: 'CORRECTED',
        events: ['Angaben zur Kommune berichtigt'],
        changes: [{ column: 'population_2020', from: '764104', to: '764105' }],
      },
      {
        subject: '06431003 Biblis',
        outcome: 'REFUSED',
        column: 'landkreis',
        reason: expect.stringContaining('Einen Landkreis 06999 gibt es in der Datei nicht.'),
      },
    ]);
    expect(await head()).toBe(before);
  });

  it('takes a file and nothing else, from those who keep the budget', async () => {
    const asJson = await preview('grants.csv', '{}', { 'content-type': 'application/json' });
    expect([asJson.status, asJson.body['detail']]).toEqual([
      415,
      'Der Inhalt muss die Datei selbst sein. Bitte mit »Content-Type: text/csv« senden.',
    ]);
    expect((await preview('other.csv', municipalities)).status).toBe(400);
    const elsewhere = await ledger.send('POST', '/api/v1/programmes', 'a,b', {
      headers: { 'content-type': 'text/csv' },
    });
    expect(elsewhere.status).toBe(415);
    const large = await preview('grants.csv', 'x'.repeat(2 ** 21 + 1));
    expect(large.status).toBe(413);
    const claimant = await ledger.send('POST', '/api/v1/import-previews/grants.csv', municipalities, {
      as: ['carla', 'claimant', '06412000'],
      headers: { 'content-type': 'text/csv' },
    });
    expect(claimant.status).toBe(403);
  });
});

describe('history that was imported', () => {
  const line = '/api/v1/budget-lines/EFA/MAIN/2023';

  it('stands on its own days, with its source, and is known from the day of the import on', async () => {
    const asOf = async (day: string, knownAt?: string) =>
      (
        await readAt(
          `/api/v1/budget-lines?programme=EFA&fiscalYear=2023&asOf=${day}${knownAt === undefined ? '' : `&knownAt=${knownAt}`}`,
        )
      ).body['items'];
    const appropriated = [{ appropriated: { amount: '3900000.00', currency: 'EUR' } }];
    expect(await asOf('2023-06-30')).toMatchObject(appropriated);
    expect(await asOf('2023-06-30', '2026-11-24')).toMatchObject(appropriated);
    expect(await asOf('2023-06-30', '2026-11-23')).toEqual([]);
    expect(await asOf('2022-12-31', '2026-11-24')).toEqual([]);
    expect((await readAt(line)).body).toMatchObject({
      source: {
        title: expect.stringContaining('Land Hessen weitet Unterstützung der Kommunen'),
        statedOn: '2023-01-31',
      },
    });
  });
});
