import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  recipient,
  registerFrankfurt,
  source,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const today = '2026-11-26';
const tomorrow = '2026-11-27';
const line = '/api/v1/budget-lines/EFA/MAIN/2026';
const reason = 'Haushaltsbewirtschaftung';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2026, 10, 26, 12);
  await ledger.start();
  await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'EFA', name: 'Betriebskosten EfA' }));
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const enact = (amount: string, effectiveDay?: string, fiscalYear = 2026): Promise<Answer> =>
  ledger.post('/api/v1/budget-lines', {
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear,
    name: 'Betriebskosten',
    amount,
    exactness: 'EXACT',
    source,
    effectiveDay,
  });
const supplement = (supplementId: string, amount: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(`${line}/supplements`, { supplementId, amount, exactness: 'EXACT', source, effectiveDay });
const commit = (commitmentId: string, amount: string, effectiveDay?: string, on = line): Promise<Answer> =>
  ledger.post(`${on}/commitments`, { commitmentId, amount, effectiveDay });
const releaseCommitment = (commitmentId: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(`${line}/commitments/${commitmentId}/release`, { reason, effectiveDay });
const reduce = (commitmentId: string, amount: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(`${line}/commitments/${commitmentId}/reductions`, { reason, amount, effectiveDay });
const block = (blockId: string, amount: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(`${line}/blocks`, { blockId, amount, reason, effectiveDay });
const releaseBlock = (blockId: string, effectiveDay?: string, amount?: string): Promise<Answer> =>
  ledger.post(`${line}/blocks/${blockId}/releases`, { reason, amount, effectiveDay });
const sap = { as: ['sap', 'system'] } as const;
const disburse = (amount: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(
    `${line}/disbursements`,
    { disbursementId: 'A-1', commitmentId: 'F-1', reference: 'SAP-1', amount, effectiveDay },
    sap,
  );
const reverse = (amount: string, effectiveDay?: string): Promise<Answer> =>
  ledger.post(
    `${line}/disbursements/A-1/reversals`,
    { reason, reference: 'SAP-2', amount, effectiveDay },
    sap,
  );

/** What is available now, and as of days. */
async function available(...days: readonly string[]): Promise<readonly unknown[]> {
  const at = async (query: string) =>
    (await ledger.get(`${line}?minPosition=${await ledger.store.head()}${query}`)).body['available'];
  return Promise.all([at(''), ...days.map((day) => at(`&asOf=${day}`))]);
}
const problem = (code: string, figures: object, status = 409) => ({
  status,
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});
const future = (day: string) => problem('day-in-future', { day, today });
const beforeCause = (day: string, earliest: string, cause: string) =>
  problem('day-before-cause', { day, earliest, cause });
const detailOf = async (answer: Promise<Answer>): Promise<string> =>
  String((await answer).body['detail']).replaceAll('\u00a0', ' ');

describe('a supplement of 900.00 that takes effect tomorrow on a line of 100.00', () => {
  beforeEach(async () => {
    await expectRecorded(enact('100.00', '2026-01-01'));
    await expectRecorded(supplement('NT-1', '900.00', tomorrow));
  });

  it('lets nobody commit 100.01 today; the answer says 100.00 and the day', async () => {
    expect(await commit('F-1', '100.01')).toMatchObject(
      problem('not-enough-funds', {
        requested: euros('100.01'),
        available: euros('100.00'),
        day: today,
        fiscalYear: 2026,
      }),
    );
    expect(await detailOf(commit('F-1', '100.01'))).toBe(
      'Benötigt werden 100,01 €, verfügbar sind im Haushaltsjahr 2026 am 26.11.2026 100,00 €. Einen kleineren Betrag nennen, oder erst Mittel durch Nachtrag, Freigabe oder Auflösung gewinnen.',
    );
    expect(await available(today, tomorrow)).toEqual(['100.00', '100.00', '1000.00'].map(euros));
  });

  it('leaves 100.00 to be committed today, and 900.00 tomorrow', async () => {
    await expectRecorded(commit('F-1', '100.00'));
    expect(await available(today, tomorrow)).toEqual(['0.00', '0.00', '900.00'].map(euros));
    ledger.nowMs = Date.UTC(2026, 10, 27, 12);
    expect(await commit('F-2', '900.01')).toMatchObject(
      problem('not-enough-funds', { available: euros('900.00'), day: tomorrow }),
    );
    await expectRecorded(commit('F-2', '900.00'));
    expect(await available(today, tomorrow)).toEqual(['0.00', '0.00', '0.00'].map(euros));
  });

  it('can be undone by the opposite supplement from the same day on alone', async () => {
    expect(await supplement('NT-2', '-900.00')).toMatchObject(
      problem('not-enough-funds', { requested: euros('900.00'), available: euros('100.00'), day: today }),
    );
    await expectRecorded(supplement('NT-2', '-900.00', tomorrow));
    expect(await available(tomorrow)).toEqual(['100.00', '100.00'].map(euros));
  });
});

describe('an appropriation', () => {
  it('of 2027 takes effect with its year, and cannot be committed today', async () => {
    const line2027 = '/api/v1/budget-lines/EFA/MAIN/2027';
    await expectRecorded(enact('1000.00', undefined, 2027));
    expect(await commit('F-1', '0.01', undefined, line2027)).toMatchObject(
      beforeCause(today, '2027-01-01', 'APPROPRIATION'),
    );
    expect(await detailOf(commit('F-1', '0.01', undefined, line2027))).toBe(
      'Der 26.11.2026 liegt für 0,01 € zu früh: Der Haushaltsansatz wirkt erst ab dem 01.01.2027. Frühestens an diesem Tag buchen.',
    );
    expect(await commit('F-1', '0.01', '2027-01-01', line2027)).toMatchObject(future('2027-01-01'));
    ledger.nowMs = Date.UTC(2026, 11, 31, 23);
    await expectRecorded(commit('F-1', '1000.00', undefined, line2027));
  });

  it('is there before what is committed of it', async () => {
    await expectRecorded(enact('60.00', '2026-03-01'));
    expect(await commit('F-1', '60.00', '2026-02-28')).toMatchObject(
      beforeCause('2026-02-28', '2026-03-01', 'APPROPRIATION'),
    );
    await expectRecorded(commit('F-1', '60.00', '2026-03-01'));
    expect(await available('2026-03-01')).toEqual(['0.00', '0.00'].map(euros));
    const before = await ledger.get(`${line}?asOf=2026-02-28&minPosition=${await ledger.store.head()}`);
    expect(before.status).toBe(404);
  });
});

describe('900.00 and 900.00 of 1,000.00', () => {
  beforeEach(async () => {
    await expectRecorded(enact('1000.00', '2026-01-01'));
    await expectRecorded(commit('F-1', '900.00', '2026-06-01'));
  });

  it('do not fit with any two days: the tightest day is in the answer', async () => {
    for (const [day, tightest] of [
      ['2026-02-01', '2026-06-01'],
      ['2026-06-01', '2026-06-01'],
      ['2026-06-02', '2026-06-02'],
      [today, today],
    ] as const)
      expect(await commit('F-2', '900.00', day)).toMatchObject(
        problem('not-enough-funds', { available: euros('100.00'), day: tightest }),
      );
    await expectRecorded(commit('F-2', '100.00', '2026-02-01'));
    expect(await available('2026-02-01', '2026-06-01', today)).toEqual(
      ['0.00', '900.00', '0.00', '0.00'].map(euros),
    );
  });

  it('fit once the first is released, from the day of its release on', async () => {
    await expectRecorded(releaseCommitment('F-1', '2026-07-01'));
    expect(await commit('F-2', '900.00', '2026-06-30')).toMatchObject(
      problem('not-enough-funds', { available: euros('100.00'), day: '2026-06-30' }),
    );
    await expectRecorded(commit('F-2', '900.00', '2026-07-01'));
    expect(await available('2026-06-30', '2026-07-01')).toEqual(['100.00', '100.00', '100.00'].map(euros));
  });
});

describe('a day before its cause', () => {
  beforeEach(async () => {
    await expectRecorded(enact('1000.00', '2026-01-01'));
    await expectRecorded(commit('F-1', '100.00', '2026-03-01'));
  });

  it('is none for the release of a block', async () => {
    await expectRecorded(block('S-1', '100.00', '2026-05-01'));
    expect(await releaseBlock('S-1', '2026-04-30')).toMatchObject(
      beforeCause('2026-04-30', '2026-05-01', 'BLOCK'),
    );
    await expectRecorded(releaseBlock('S-1', '2026-05-02'));
    expect(await available('2026-04-30', '2026-05-01', '2026-05-02')).toEqual(
      ['900.00', '900.00', '800.00', '900.00'].map(euros),
    );
  });

  it('is none for a later part of a block that an earlier one has released', async () => {
    await expectRecorded(block('S-1', '100.00', '2026-05-01'));
    await expectRecorded(releaseBlock('S-1', '2026-09-01', '70.00'));
    expect(await releaseBlock('S-1', '2026-06-01', '30.01')).toMatchObject(
      problem('block-exceeded', { requested: euros('30.01'), blocked: euros('30.00'), day: '2026-09-01' }),
    );
    await expectRecorded(releaseBlock('S-1', '2026-06-01', '30.00'));
    expect(await available('2026-05-31', '2026-06-01', '2026-09-01')).toEqual(
      ['900.00', '800.00', '830.00', '900.00'].map(euros),
    );
  });

  it('is none for a reduction or a release of a commitment', async () => {
    expect(await reduce('F-1', '30.00', '2026-02-28')).toMatchObject(
      beforeCause('2026-02-28', '2026-03-01', 'COMMITMENT'),
    );
    expect(await releaseCommitment('F-1', '2026-02-28')).toMatchObject(
      beforeCause('2026-02-28', '2026-03-01', 'COMMITMENT'),
    );
    await expectRecorded(reduce('F-1', '30.00', '2026-03-01'));
    await expectRecorded(releaseCommitment('F-1', '2026-03-02'));
    expect(await available('2026-03-01', '2026-03-02')).toEqual(['1000.00', '930.00', '1000.00'].map(euros));
  });

  it('is none for a payment from a commitment', async () => {
    expect(await disburse('30.00', '2026-02-28')).toMatchObject(
      beforeCause('2026-02-28', '2026-03-01', 'COMMITMENT'),
    );
    await expectRecorded(disburse('30.00', '2026-03-01'));
  });

  it('is none for the reversal of a payment', async () => {
    await expectRecorded(disburse('30.00', '2026-05-01'));
    expect(await reverse('30.00', '2026-04-30')).toMatchObject(
      beforeCause('2026-04-30', '2026-05-01', 'DISBURSEMENT'),
    );
    await expectRecorded(reverse('30.00', '2026-05-02'));
    const paidOn = async (day: string) =>
      (await ledger.get(`${line}?asOf=${day}&minPosition=${await ledger.store.head()}`)).body['paid'];
    expect(await Promise.all(['2026-04-30', '2026-05-01', '2026-05-02', today].map(paidOn))).toEqual(
      ['0.00', '30.00', '0.00', '0.00'].map(euros),
    );
  });
});

describe('a day that has not come', () => {
  beforeEach(async () => {
    await expectRecorded(enact('1000.00', '2026-01-01'));
    await expectRecorded(commit('F-1', '100.00', '2026-03-01'));
    await expectRecorded(disburse('40.00', '2026-03-01'));
  });

  it('is refused for every act that is none of the budget law, tomorrow and in 2099', async () => {
    for (const day of [tomorrow, '2099-01-01'])
      expect(
        await Promise.all([
          commit('F-2', '1.00', day),
          reduce('F-1', '1.00', day),
          releaseCommitment('F-1', day),
          reverse('1.00', day),
        ]),
      ).toMatchObject(Array(4).fill(future(day)));
    expect(await disburse('1.00', tomorrow)).toMatchObject({ status: 409 });
    expect(await detailOf(commit('F-2', '1.00', '2099-01-01'))).toBe(
      'Der 01.01.2099 liegt für 1,00 € noch in der Zukunft, heute ist der 26.11.2026. Heute oder einen früheren Tag angeben.',
    );
    for (const act of [commit('F-2', '1.00', today), reduce('F-1', '1.00', today), reverse('1.00', today)])
      await expectRecorded(act);
  });

  it('is taken for what the budget law enacts: today’s answer waits for it', async () => {
    await expectRecorded(block('S-1', '500.00', '2099-01-01'));
    await expectRecorded(releaseBlock('S-1', '2099-02-01'));
    expect(await available(today, '2099-01-01', '2099-02-01')).toEqual(
      ['900.00', '900.00', '400.00', '900.00'].map(euros),
    );
    expect(await commit('F-2', '400.01')).toMatchObject(
      problem('not-enough-funds', { available: euros('400.00'), day: '2099-01-01' }),
    );
    await expectRecorded(commit('F-2', '400.00'));
  });
});

describe('a backdated commitment', () => {
  it('holds on each day from its own on, not only today: a later supplement comes too late for it', async () => {
    await expectRecorded(enact('100.00', '2026-01-01'));
    await expectRecorded(supplement('NT-1', '900.00', '2026-06-01'));
    expect(await available('2026-05-31', '2026-06-01')).toEqual(['1000.00', '100.00', '1000.00'].map(euros));
    expect(await commit('F-1', '100.01', '2026-05-31')).toMatchObject(
      problem('not-enough-funds', { available: euros('100.00'), day: '2026-05-31' }),
    );
    await expectRecorded(commit('F-1', '1000.00', '2026-06-01'));
    expect(await commit('F-2', '0.01', '2026-05-31')).toMatchObject(
      problem('not-enough-funds', { available: euros('0.00'), day: '2026-06-01' }),
    );
  });

  it('holds under a block of a later day as well', async () => {
    await expectRecorded(enact('1000.00', '2026-01-01'));
    await expectRecorded(block('S-1', '900.00', '2026-06-01'));
    await expectRecorded(releaseBlock('S-1', '2026-07-01'));
    expect(await commit('F-1', '100.01', '2026-02-01')).toMatchObject(
      problem('not-enough-funds', { available: euros('100.00'), day: '2026-06-01' }),
    );
    await expectRecorded(commit('F-1', '1000.00', '2026-07-01'));
    expect(await available('2026-05-31', '2026-06-01', '2026-07-01')).toEqual(
      ['0.00', '1000.00', '100.00', '0.00'].map(euros),
    );
  });
});

describe('the day of a claim', () => {
  it('is one on which its line has the funds, and its approval none before its receipt', async () => {
    await ledger.stop();
    ledger.remove();
    ledger = new TestLedger();
    ledger.nowMs = Date.UTC(2023, 2, 1, 12);
    await ledger.start();
    await appropriate(ledger, '100.00');
    await registerFrankfurt(ledger);
    const raise = { supplementId: 'NT-1', amount: '900.00', exactness: 'EXACT', source };
    await expectRecorded(
      ledger.post('/api/v1/budget-lines/EFA/MAIN/2023/supplements', {
        ...raise,
        effectiveDay: '2023-03-02',
      }),
    );
    expect(await submit(ledger, '10.00', { receivedOn: '2023-03-02' })).toMatchObject(
      problem('day-in-future', { day: '2023-03-02', today: '2023-03-01' }),
    );
    const caseNumber = await certifiedClaim(ledger, '100.01');
    expect(await approve(ledger, caseNumber)).toMatchObject(
      problem('not-enough-funds', { available: euros('100.00'), day: '2023-03-01' }),
    );
    ledger.nowMs = Date.UTC(2023, 2, 2, 12);
    await expectRecorded(approve(ledger, caseNumber));
    expect(
      await ledger.post(
        `/api/v1/claims/${caseNumber}/withdrawal`,
        { reason: 'Irrtum' },
        { as: ['carla', 'claimant', recipient] },
      ),
    ).toMatchObject({ status: 409 });
  });
});

/** One person enacts, commits and pays 5,000,000.00 alone, dated 2099: no step of it. */
describe('one person alone', () => {
  const alone = { as: ['max', ['administrator', 'budget-controller', 'payment-officer']] } as const;
  const line2099 = '/api/v1/budget-lines/EFA/MAIN/2099';
  const payment = { disbursementId: 'A-1', commitmentId: 'F-1', reference: 'B-1', amount: '5000000.00' };
  const appropriation = {
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear: 2099,
    name: 'Betriebskosten',
    amount: '5000000.00',
    exactness: 'EXACT',
    source,
  };
  const commitAlone = (on: string, effectiveDay?: string) =>
    ledger.post(`${on}/commitments`, { commitmentId: 'F-1', amount: '5000000.00', effectiveDay }, alone);

  it('does not enact where the programme asks for a second person, who must be another', async () => {
    const rule = { required: true, reason: 'Vier-Augen-Prinzip' };
    await expectRecorded(ledger.post('/api/v1/programmes/EFA/second-person-rules', rule, alone));
    const proposed = await ledger.post('/api/v1/budget-lines', appropriation, alone);
    expect(proposed).toMatchObject({ status: 202, body: { state: 'PROPOSED' } });
    const act = `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}`;
    expect(await ledger.post(`${act}/confirmation`, {}, alone)).toMatchObject(
      problem('four-eyes', { action: 'CONFIRM', earlierPart: 'PROPOSED' }, 403),
    );
    expect(await commitAlone(line2099)).toMatchObject(
      problem('no-authorisation-for-year', { fiscalYear: 2099 }),
    );
    expect(
      await ledger.post('/api/v1/programmes/EFA/second-person-rules', { ...rule, required: false }, alone),
    ).toMatchObject({ status: 202 });
  });

  it('does not commit in 2099, nor today what takes effect then', async () => {
    await expectRecorded(ledger.post('/api/v1/budget-lines', appropriation, alone));
    expect(await commitAlone(line2099, '2099-01-01')).toMatchObject(future('2099-01-01'));
    expect(await commitAlone(line2099)).toMatchObject(beforeCause(today, '2099-01-01', 'APPROPRIATION'));
  });

  it('does not pay: a payment has an order, and what was paid without one the cash system alone tells, on a day of the year', async () => {
    await expectRecorded(
      ledger.post(
        '/api/v1/budget-lines',
        { ...appropriation, fiscalYear: 2026, effectiveDay: '2026-01-01' },
        alone,
      ),
    );
    await expectRecorded(commitAlone(line));
    expect((await ledger.post(`${line}/disbursements`, payment, alone)).status).toBe(403);
    for (const effectiveDay of ['2099-01-01', '2025-12-31'])
      expect((await ledger.post(`${line}/disbursements`, { ...payment, effectiveDay }, sap)).status).toBe(
        409,
      );
    expect(await available(today)).toEqual(['0.00', '0.00'].map(euros));
    const { body } = await ledger.get(`${line}?minPosition=${await ledger.store.head()}`);
    expect(body).toMatchObject({ committed: euros('5000000.00'), paid: euros('0.00') });
  });
});
