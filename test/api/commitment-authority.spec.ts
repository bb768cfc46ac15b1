import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { line, recordEfa2023, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
const line2025 = '/api/v1/budget-lines/EFA/MAIN/2025';
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const enter = (obligationId: string, amount: string, burdenedYear = 2025): Promise<Answer> =>
  ledger.post(
    `${line}/obligations`,
    { obligationId, burdenedYear, amount, reason: 'Wartungsvertrag bis 2025' },
    kai,
  );
const enact = (amount: string): Promise<Answer> =>
  ledger.post(
    '/api/v1/budget-lines',
    {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2025,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount,
      exactness: 'UP_TO',
      source,
    },
    kai,
  );
const burdens = async () => (await read(`${line2025}/advance-burdens`)).body['items'];

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 5, 30, 12);
  await ledger.start();
  await recordEfa2023(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('an obligation of EFA 2023 for 2025', () => {
  it('is refused without a commitment authority, with the figures', async () => {
    const refused = await enter('WARTUNG-2025', '120000.00');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:commitment-authority-exceeded',
        requested: euros('120000.00'),
        left: euros('0.00'),
        burdenedYear: 2025,
      },
    });
    expect(String(refused.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      'Für 2025 werden 120.000,00 € Ermächtigung benötigt, auf EFA/MAIN 2023 sind am 30.06.2023 0,00 € übrig. Einen kleineren Betrag nennen, oder erst eine Ermächtigung des Haushalts eintragen.',
    );
  });

  it('consumes the authority of its year and burdens 2025 before that has a budget', async () => {
    const authority = { commitmentAuthorityId: 'VE-1', burdenedYear: 2025, amount: '200000.00', source };
    await expectRecorded(ledger.post(`${line}/commitment-authorities`, authority, kai));
    expect((await enter('WARTUNG-2025', '120000.00')).body).toMatchObject({ available: euros('527500.00') });
    expect(await burdens()).toEqual([
      {
        fiscalYear: 2025,
        authorisedIn: 2023,
        granted: euros('200000.00'),
        burdened: euros('120000.00'),
        left: euros('80000.00'),
        obligations: 1,
        synthetic: false,
      },
    ]);
    expect((await enter('HOSTING-2025', '80000.01')).body).toMatchObject({
      requested: euros('80000.01'),
      left: euros('80000.00'),
    });
    expect((await enter('HOSTING-2026', '1.00', 2026)).body).toMatchObject({ left: euros('0.00') });
    expect((await read(line2025)).status).toBe(404);
  });

  it('is given up as long as 2025 has no budget', async () => {
    await expectRecorded(enter('HOSTING-2025', '80000.00'));
    await expectRecorded(
      ledger.post(
        `${line}/obligations/HOSTING-2025/release`,
        { amount: '30000.00', reason: 'Weniger vereinbart' },
        kai,
      ),
    );
    expect(await burdens()).toMatchObject([
      { burdened: euros('170000.00'), left: euros('30000.00'), obligations: 2 },
    ]);
    await expectRecorded(
      ledger.post(`${line}/obligations/HOSTING-2025/release`, { reason: 'Entfallen' }, kai),
    );
    expect(await burdens()).toMatchObject([{ burdened: euros('120000.00'), left: euros('80000.00') }]);
  });

  it('is committed on the line of 2025 from the first day, once its budget is enacted', async () => {
    ledger.nowMs = Date.UTC(2024, 11, 20, 12);
    expect((await enact('119999.99')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:obligations-exceed-budget',
      burdened: euros('120000.00'),
    });
    await expectRecorded(enact('3900000.00'));
    ledger.nowMs = Date.UTC(2025, 0, 1, 12);
    expect((await read(line2025)).body).toMatchObject({
      effectiveFrom: '2025-01-01',
      committed: euros('120000.00'),
      available: euros('3780000.00'),
    });
    expect((await read(`${line2025}/closing`)).body['openCommitments']).toMatchObject([
      { commitmentId: 'WARTUNG-2025', open: euros('120000.00') },
    ]);
    expect((await enter('SPAETER', '1.00')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:already-exists',
    });
  });

  it('waits with the appropriation for a second person where the programme asks for one', async () => {
    await expectRecorded(
      ledger.post(`${line}/commitment-authorities`, {
        commitmentAuthorityId: 'VE-2',
        burdenedYear: 2027,
        amount: '500.00',
        source,
      }),
    );
    await expectRecorded(enter('WARTUNG-2027', '500.00', 2027));
    await expectRecorded(
      ledger.post('/api/v1/programmes/EFA/second-person-rules', { required: true, reason: 'Vier Augen' }),
    );
    ledger.nowMs = Date.UTC(2027, 0, 4, 12);
    const proposed = await ledger.post(
      '/api/v1/budget-lines',
      {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2027,
        name: 'EfA',
        amount: '700.00',
        exactness: 'EXACT',
        source,
      },
      kai,
    );
    expect(proposed.status).toBe(202);
    const confirmation = `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}/confirmation`;
    expect((await ledger.post(confirmation, {}, { as: ['karin', 'budget-controller'] })).status).toBe(200);
    expect((await read('/api/v1/budget-lines/EFA/MAIN/2027')).body).toMatchObject({
      committed: euros('500.00'),
      available: euros('200.00'),
    });
  });
});
