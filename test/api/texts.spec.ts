import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  claim,
  line,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  await ledger.start();
  await appropriate(ledger, '100000.00');
  await registerFrankfurt(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const items = ({ body }: Answer) => body['items'] as Readonly<Record<string, unknown>>[];
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const register = (key: string, name: string, idempotencyKey?: string): Promise<Answer> =>
  ledger.post(
    '/api/v1/recipients',
    { recipient: key, name, kind: 'GEMEINDE', population: 1, populationOn: '2020-12-31', source },
    idempotencyKey === undefined ? {} : { key: idempotencyKey },
  );
const named = async (name: string) =>
  items(await read(`/api/v1/recipients?name=${encodeURIComponent(name)}`)).map((row) => row['name']);

describe('a text', () => {
  it('is the same composed or not: a repetition is one, and one form is stored and found', async () => {
    const [composed, decomposed] = ['Fürth (Odenwald)'.normalize('NFC'), 'Fürth (Odenwald)'.normalize('NFD')];
    const first = await expectRecorded(register('06431007', decomposed, 'one'));
    const head = await ledger.store.head();
    const second = await expectRecorded(register('06431007', composed, 'one'));
    expect(second.body).toEqual(first.body);
    expect(await ledger.store.head()).toBe(head);
    for (const spelling of [composed, decomposed, 'fuerth', 'FÜRTH (ODENWALD)'])
      expect(await named(spelling)).toEqual([composed]);
    expect((await register('06431007', 'Fürth', 'one')).status).toBe(422);
  });

  it('is searched for as it is written: %, _ and \\ mean themselves', async () => {
    await expectRecorded(register('06431001', '100 % A_B \\ C'));
    for (const part of ['%', '0 %', 'a_b', '\\', '\\ c'])
      expect(await named(part)).toEqual(['100 % A_B \\ C']);
    for (const part of ['f%h', 'f_rth', '\\%', '!']) expect(await named(part)).toEqual([]);
  });

  it.each([
    ['\u200b\u2060', 'invisible'],
    ['\u3164', 'a filler'],
    ['\u0378', 'unassigned'],
    ['\u{e0100}', 'a variation of nothing'],
  ])('of %j is empty (%s), and is refused', async (text) => {
    expect(await register('06431002', text)).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/name' }] },
    });
    const { body } = await expectRecorded(
      ledger.post('/api/v1/claims', claim('1.00'), { as: ['carla', 'claimant', recipient] }),
    );
    expect(
      await ledger.post(
        `/api/v1/claims/${String(body['caseNumber'])}/withdrawal`,
        { reason: text },
        { as: ['carla', 'claimant', recipient] },
      ),
    ).toMatchObject({ status: 400, body: { errors: [{ field: '/reason' }] } });
  });

  it('has no line break as a name or title, and may have several lines as a reason', async () => {
    for (const lineBreak of ['\n', '\r\n', '\u2028'])
      expect(await register('06431002', `Kassel${lineBreak}Stadt`)).toMatchObject({
        status: 400,
        body: { errors: [{ field: '/name' }] },
      });
    const { body } = await expectRecorded(
      ledger.post('/api/v1/claims', claim('1.00'), { as: ['carla', 'claimant', recipient] }),
    );
    await expectRecorded(
      ledger.post(
        `/api/v1/claims/${String(body['caseNumber'])}/withdrawal`,
        { reason: 'Erstens: doppelt.\nZweitens: zu hoch.' },
        { as: ['carla', 'claimant', recipient] },
      ),
    );
  });
});

describe('the code of a budget line', () => {
  it('is the adopter’s own, digits first: from the appropriation to the approval, in every address', async () => {
    const code = '0216-633-01';
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: code,
        fiscalYear: 2023,
        name: 'Betriebskosten',
        amount: '500.00',
        exactness: 'EXACT',
        source,
        effectiveDay: '2023-01-01',
      }),
    );
    const { body } = await expectRecorded(
      ledger.post('/api/v1/claims', claim('400.00', { line: code }), {
        as: ['carla', 'claimant', recipient],
      }),
    );
    const caseNumber = String(body['caseNumber']);
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(
        ledger.post(`/api/v1/claims/${caseNumber}/${certification}`, {}, { as: ['bert', 'case-worker'] }),
      );
    await expectRecorded(approve(ledger, caseNumber));
    expect((await read(`/api/v1/budget-lines/EFA/${code}/2023`)).body).toMatchObject({
      line: code,
      committed: euros('400.00'),
      available: euros('100.00'),
    });
    expect((await read(`/api/v1/budget-lines/EFA/${code}/2023?asOf=2023-12-31`)).body).toMatchObject({
      available: euros('100.00'),
    });
    expect((await read(`/api/v1/budget-lines/EFA/${code}/2023/events`)).status).toBe(200);
    expect(items(await read(`/api/v1/claims?line=${code}`))).toHaveLength(1);
    const pages = [];
    let next = '';
    do {
      const answer = await read(`/api/v1/budget-lines?programme=EFA&limit=1${next}`);
      pages.push(...items(answer).map((row) => row['line']));
      next = typeof answer.body['next'] === 'string' ? `&cursor=${answer.body['next']}` : '';
    } while (next !== '');
    expect(pages.toSorted()).toEqual(['0216-633-01', 'MAIN']);
  });

  it.each(['0216/633', '0216 633', '-0216', 'a1', ''])('is not %j', async (code) => {
    const { status } = await ledger.post('/api/v1/claims', claim('1.00', { line: code }), {
      as: ['carla', 'claimant', recipient],
    });
    expect(status).toBe(400);
  });
});

describe('the period of an announced total', () => {
  const total = (totalId: string, period: string): Promise<Answer> =>
    ledger.post('/api/v1/programmes/EFA/announced-totals', {
      totalId,
      line: 'MAIN',
      name: 'Summe',
      period,
      kind: 'FRAME',
      amount: '100.00',
      exactness: 'APPROXIMATE',
      source,
    });

  it.each(['2019+', '2020-2024', '2023'])('may be %s', async (period) => {
    await expectRecorded(total(`T-${period.replace('+', 'x')}`, period));
    const shown = items(await read('/api/v1/announced-totals?programme=EFA'));
    expect(shown.map((row) => row['period'])).toContain(period);
  });

  it.each(['2024-2020', '2019-', '+2019', '19+', '2019+2020'])('is not %s', async (period) =>
    expect(await total('T-none', period)).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/period', code: 'isAnnouncedPeriod' }] },
    }),
  );
});

describe('a partial approval', () => {
  it('gives its reason, or is refused with the field', async () => {
    const caseNumber = await certifiedClaim(ledger, '1000.00', {
      servicePeriod: { from: '2023-07-01', to: '2023-12-31' },
    });
    const before = (await read(line)).body['available'];
    const answer = await approve(ledger, caseNumber, { amount: '999.99' });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:reason-missing',
        amount: euros('999.99'),
        asked: euros('1000.00'),
        errors: [{ field: '/reason', code: 'required' }],
      },
    });
    expect(String(answer.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      'Entschieden wird über 999,99 € von 1.000,00 €, und es fehlt der Grund. Begründen, warum es weniger ist als verlangt.',
    );
    expect((await read(line)).body['available']).toEqual(before);
    await expectRecorded(
      approve(ledger, caseNumber, { amount: '999.99', reason: 'Ein Cent ist nicht belegt' }),
    );
  });
});
