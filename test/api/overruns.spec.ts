import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { line, recordEfa2023, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { replay } from '#replay';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const overrun = (overrunId: string, amount: string, consentedOn: string, path = line) =>
  ledger.post(
    `${path}/overruns`,
    {
      overrunId,
      amount,
      consent: { consentReference: `HMdF-${overrunId}`, consentedOn },
      reason: 'Unabweisbarer Mehrbedarf',
    },
    kai,
  );
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const listed = async (query = ''): Promise<readonly unknown[]> =>
  ((await read(`/api/v1/overruns?sort=consentedOn${query}`)).body['items'] as { overrunId: string }[]).map(
    ({ overrunId }) => overrunId,
  );

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await recordEfa2023(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('overruns of EFA 2023', () => {
  it('of 49,999.99 and 50,000.01 add to what is available; only the second is on the quarterly list', async () => {
    await expectRecorded(overrun('UE-1', '49999.99', '2023-05-02'));
    expect((await overrun('UE-2', '50000.01', '2023-06-01')).body).toMatchObject({
      authorised: euros('4000000.00'),
      available: euros('627500.00'),
    });
    expect((await read('/api/v1/overruns?fiscalYear=2023&quarter=2')).body).toMatchObject({
      total: euros('50000.01'),
      items: [
        {
          programme: 'EFA',
          line: 'MAIN',
          fiscalYear: 2023,
          overrunId: 'UE-2',
          amount: euros('50000.01'),
          consentReference: 'HMdF-UE-2',
          consentedOn: '2023-06-01',
          quarter: 2,
          threshold: euros('50000.00'),
          isListed: true,
        },
      ],
    });
    expect(await listed('&fiscalYear=2023&quarter=2&all=true')).toEqual(['UE-1', 'UE-2']);
    expect(await listed('&fiscalYear=2023&quarter=3')).toEqual([]);
    expect((await read(line)).body).toMatchObject({
      overrun: euros('100000.00'),
      available: euros('627500.00'),
      usedPercent: '84.31',
    });
  });

  it('stand for the threshold that is set for the year: exactly as much is not above it', async () => {
    const threshold = (amount: string) =>
      ledger.post('/api/v1/budget-years/2023/overrun-threshold', { amount, source }, kai);
    expect((await threshold('49999.99')).body).toMatchObject({
      fiscalYear: 2023,
      overrunThreshold: euros('49999.99'),
    });
    expect(await listed()).toEqual(['UE-2']);
    await expectRecorded(threshold('49999.98'));
    expect(await listed()).toEqual(['UE-1', 'UE-2']);
    await expectRecorded(threshold('50000.00'));
    expect(await listed()).toEqual(['UE-2']);
  });

  it('come after the consent, and go when they are taken back, on their day and as it was known', async () => {
    expect(await overrun('UE-3', '1.00', '2023-07-04')).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:day-in-future', amount: euros('1.00') },
    });
    const knownAt = new Date(ledger.nowMs).toISOString();
    ledger.nowMs += 86_400_000;
    await expectRecorded(ledger.post(`${line}/overruns/UE-2/reversal`, { reason: 'Nicht benötigt' }, kai));
    expect(await listed('&all=true')).toEqual(['UE-1']);
    expect(await listed('&asOf=2023-07-03')).toEqual(['UE-2']);
    expect(await listed(`&asOf=2023-07-04&knownAt=${knownAt}`)).toEqual(['UE-2']);
    expect(await listed('&asOf=2023-07-04')).toEqual([]);
    const { lines } = await replay({ reader: ledger.store }, {});
    expect(lines.map((one) => one.overrun)).toEqual([4_999_999n]);
    expect(
      (await ledger.post(`${line}/overruns/UE-2/reversal`, { reason: 'Nochmal' }, kai)).body,
    ).toMatchObject({
      type: 'urn:foerderbuch:problem:overrun-unknown',
      overrunId: 'UE-2',
    });
  });

  it('stand for the threshold that was known then', async () => {
    await expectRecorded(overrun('UE-5', '20000.00', '2023-07-03'));
    const knownAt = new Date(ledger.nowMs).toISOString();
    ledger.nowMs += 86_400_000;
    await expectRecorded(
      ledger.post('/api/v1/budget-years/2023/overrun-threshold', { amount: '10000.00', source }, kai),
    );
    expect(await listed()).toEqual(['UE-1', 'UE-5']);
    expect(await listed(`&knownAt=${knownAt}`)).toEqual([]);
    await expectRecorded(ledger.post(`${line}/overruns/UE-5/reversal`, { reason: 'Nicht benötigt' }, kai));
    await expectRecorded(
      ledger.post('/api/v1/budget-years/2023/overrun-threshold', { amount: '50000.00', source }, kai),
    );
  });

  it('need a budget of the year', async () =>
    expect(
      (await overrun('UE-1', '1.00', '2023-06-01', '/api/v1/budget-lines/EFA/MAIN/2025')).body,
    ).toMatchObject({ type: 'urn:foerderbuch:problem:no-authorisation-for-year', amount: euros('1.00') }));

  it('wait for a second person where the programme asks for one, who sees the consent', async () => {
    await expectRecorded(
      ledger.post('/api/v1/programmes/EFA/second-person-rules', { required: true, reason: 'Vier Augen' }),
    );
    const proposed = await overrun('UE-4', '60000.00', '2023-07-03');
    expect(proposed.status).toBe(202);
    expect((await read('/api/v1/budget-acts?state=PROPOSED')).body['items']).toMatchObject([
      { act: 'OVERRUN', itemId: 'UE-4', consentReference: 'HMdF-UE-4', consentedOn: '2023-07-03' },
    ]);
    const confirmation = `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}/confirmation`;
    expect((await ledger.post(confirmation, {}, { as: ['karin', 'budget-controller'] })).status).toBe(200);
    expect(await listed('&quarter=3')).toEqual(['UE-4']);
  });
});
