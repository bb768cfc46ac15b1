import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appropriate, line, registerWaldeckFrankenberg, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  await ledger.start();
  await appropriate(ledger, '1000.00');
  await registerWaldeckFrankenberg(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const german = { headers: { 'accept-language': 'de' } };
const facts = { name: 'Ort', population: 1_905, populationOn: '2020-12-31', source };
const register = (recipient: string, kind: string, more: object = {}): Promise<Answer> =>
  ledger.post('/api/v1/recipients', { recipient, kind, ...facts, ...more }, german);

const agree =
  'Schlüssel, Art und Landkreis angleichen: Ein Landkreis hat fünf Ziffern, eine Gemeinde acht, davon die ersten fünf die ihres Landkreises; die letzten drei einer kreisfreien Stadt sind Nullen, und sie liegt in keinem.';

describe('key, kind and county of a recipient', () => {
  it.each([
    ['06412000', 'LANDKREIS', undefined, 'Der Schlüssel 06412000 passt nicht zu einem Landkreis.'],
    ['06412000', 'GEMEINDE', undefined, 'Der Schlüssel 06412000 passt nicht zu einer Gemeinde.'],
    ['06636', 'GEMEINDE', undefined, 'Der Schlüssel 06636 passt nicht zu einer Gemeinde.'],
    ['06636', 'LANDKREIS', '06635', 'Der Schlüssel 06636 passt nicht zu einem Landkreis im Landkreis 06635.'],
    ['06635002', 'STADT', '06631', 'Der Schlüssel 06635002 passt nicht zu einer Stadt im Landkreis 06631.'],
    [
      '06635002',
      'STADT',
      '06635001',
      'Der Schlüssel 06635002 passt nicht zu einer Stadt im Landkreis 06635001.',
    ],
  ])('contradict each other and are refused: %s, %s, %s', async (recipient, kind, county, sentence) => {
    const head = await ledger.store.head();
    const { status, body } = await register(recipient, kind, { county });
    expect({ status, type: body['type'], detail: body['detail'] }).toEqual({
      status: 422,
      type: 'urn:foerderbuch:problem:recipient-contradictory',
      detail: `${sentence} ${agree}`,
    });
    expect(await ledger.store.head()).toBe(head);
  });

  it('need the county to be registered, when it is registered and when it is corrected', async () => {
    const unknown = {
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:recipient-unknown',
        recipient: '06631',
        detail:
          'Der Schlüssel 06631 steht nicht im Verzeichnis. Schlüssel prüfen oder die Kommune erst aufnehmen.',
      },
    };
    expect(await register('06631001', 'GEMEINDE', { county: '06631' })).toMatchObject(unknown);
    expect((await register('06631001', 'GEMEINDE')).status).toBe(201);
    const correction = { ...facts, kind: 'GEMEINDE', county: '06631', reason: 'Landkreis ergänzt' };
    const correct = (body: object): Promise<Answer> =>
      ledger.post('/api/v1/recipients/06631001/corrections', body, german);
    expect(await correct(correction)).toMatchObject(unknown);
    expect(await correct({ ...correction, county: undefined, kind: 'LANDKREIS' })).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:recipient-contradictory', kind: 'LANDKREIS' },
    });
    expect((await register('06635001', 'GEMEINDE', { county: '06635' })).status).toBe(201);
  });

  it('may be of a place where nobody lives', async () => {
    expect((await register('06635200', 'GEMEINDE', { population: 0 })).status).toBe(201);
  });
});

describe('what has not been stated yet', () => {
  const refusedDay = (day: string) => ({
    status: 409,
    body: {
      type: 'urn:foerderbuch:problem:day-in-future',
      day,
      detail: expect.stringContaining('01.03.2023'),
    },
  });

  it.each([
    ['2023-03-02', '2023-03-02'],
    ['2023-04', '2023-04-01'],
    ['2024', '2024-01-01'],
  ])('is cited by nothing: %s', async (statedOn, day) => {
    const later = { ...source, statedOn };
    const figure = { amount: '1.00', exactness: 'EXACT', source: later };
    const commands: readonly (readonly [string, object])[] = [
      ['recipients', { recipient: '06635003', kind: 'STADT', ...facts, source: later }],
      ['budget-lines', { programme: 'EFA', line: 'L2', fiscalYear: 2023, name: 'L2', ...figure }],
      [`${line.slice('/api/v1/'.length)}/supplements`, { supplementId: 'N-1', ...figure }],
      [
        'programmes/EFA/announced-totals',
        { totalId: '2019+', line: 'MAIN', name: 'Summe', period: '2019+', kind: 'COMPARISON', ...figure },
      ],
    ];
    for (const [path, body] of commands)
      expect([path, await ledger.post(`/api/v1/${path}`, body, german)]).toMatchObject([
        path,
        refusedDay(day),
      ]);
  });

  it('is no number of residents', async () => {
    expect(await register('06635003', 'STADT', { populationOn: '2023-03-02' })).toMatchObject(
      refusedDay('2023-03-02'),
    );
    expect((await register('06635003', 'STADT', { populationOn: '2023-03-01' })).status).toBe(201);
  });

  it('is cited as soon as it is: today, this month, this year', async () => {
    for (const [index, statedOn] of ['2023-03-01', '2023-03', '2023'].entries()) {
      const body = {
        supplementId: `N-${index}`,
        amount: '1.00',
        exactness: 'EXACT',
        source: { ...source, statedOn },
      };
      expect((await ledger.post(`${line}/supplements`, body, german)).status).toBe(201);
    }
  });
});

describe('identifiers as adopters have them', () => {
  it('are a total named after its period, and a line of one digit', async () => {
    const figure = { amount: '1.00', exactness: 'EXACT', source };
    const total = { line: 'MAIN', name: 'Summe', period: '2019+', kind: 'COMPARISON', ...figure };
    const path = '/api/v1/programmes/EFA/announced-totals';
    expect((await ledger.post(path, { totalId: 'FABRIK-2019+', ...total })).status).toBe(201);
    const corrected = await ledger.post(`${path}/FABRIK-2019+/corrections`, {
      ...total,
      amount: '2.00',
      reason: 'Betrag',
    });
    expect(corrected.status).toBe(201);
    const one = { programme: 'EFA', line: '7', fiscalYear: 2023, name: 'Titel 7', ...figure };
    expect((await ledger.post('/api/v1/budget-lines', one)).status).toBe(201);
    const answer = await ledger.get(
      `/api/v1/budget-lines/EFA/7/2023?minPosition=${await ledger.store.head()}`,
    );
    expect(answer.body).toMatchObject({ line: '7', available: { amount: '1.00' } });
  });
});
