import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import { actOn, confirmedPayee, expectRecorded, grantAuthority, settle } from '../support/payments.ts';

/** A commitment that a controller makes for no notice is paid by an order, as everything is. */
let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '5000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'EKOM21');
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const detailOf = ({ body }: Answer): string => String(body['detail']).replaceAll('\u00a0', ' ');

const controller = { as: ['kai', 'budget-controller'] } as const;
const commit = (commitmentId: string, amount: string, body: object = {}) =>
  expectRecorded(ledger.post(`${line}/commitments`, { commitmentId, amount, ...body }, controller));
const prepare = (commitmentId: string, body: object = {}, options: RequestOptions = {}): Promise<Answer> =>
  ledger.post(
    `${line}/commitments/${commitmentId}/payment-orders`,
    { payeeId: 'EKOM21', dueOn: '2023-07-14', reason: 'Rechnung 2023-17', ...body },
    { as: ['bert', 'case-worker'], ...options },
  );
async function certified(commitmentId: string, body: object = {}): Promise<string> {
  const orderNumber = String((await expectRecorded(prepare(commitmentId, body))).body['orderNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
  return orderNumber;
}
async function ordered(commitmentId: string, body: object = {}): Promise<string> {
  const orderNumber = await certified(commitmentId, body);
  await expectRecorded(actOn(ledger, orderNumber, 'order', ['frieda', 'approver']));
  return orderNumber;
}
const read = async (path: string, as: RequestOptions['as'] = ['rita', 'auditor']): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`, { as });
/** Open, paid, available. */
const figures = async (fiscalYear = 2023): Promise<readonly string[]> => {
  const { body } = await read(`/api/v1/budget-lines/EFA/MAIN/${fiscalYear}`);
  return ['committed', 'paid', 'available'].map((name) => (body[name] as { amount: string }).amount);
};

describe('a commitment without a case', () => {
  it('gets a case number with its first order, and is paid through payee, four eyes and authority', async () => {
    await commit('F-1', '1000.00');
    const first = await ordered('F-1', { amount: '600.00' });
    expect(first).toBe('EFA-2023-000001-Z01');
    expect(await figures()).toEqual(['1000.00', '0.00', '4000.00']);
    await expectRecorded(settle(ledger, first, '2023-07-03'));
    expect(await figures()).toEqual(['400.00', '600.00', '4000.00']);
    const second = await ordered('F-1');
    expect(second).toBe('EFA-2023-000001-Z02');
    expect((await read(`/api/v1/payment-orders/${second}`)).body).toMatchObject({
      caseNumber: 'EFA-2023-000001',
      basis: 'COMMITMENT',
      basisId: 'F-1',
      amount: { amount: '400.00' },
      funds: [{ fiscalYear: 2023, commitmentIds: ['F-1'], amount: { amount: '400.00' } }],
    });
    await expectRecorded(settle(ledger, second, '2023-07-03'));
    expect(await figures()).toEqual(['0.00', '1000.00', '4000.00']);
    expect((await prepare('F-1', { amount: '0.01' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:entitlement-exceeded',
      left: { amount: '0.00' },
      entitled: { amount: '1000.00' },
      paid: { amount: '1000.00' },
      ordered: { amount: '0.00' },
    });
    const spent = 'von 1.000,00 € sind 1.000,00 € gezahlt und 0,00 € für Auszahlungen auf dem Weg.';
    expect(detailOf(await prepare('F-1'))).toContain(`Es ist nichts mehr zu zahlen: ${spent}`);
    const reversal = await ledger.post(
      `${line}/disbursements/${first}/reversals`,
      { amount: '100.00', reason: 'Doppelt', reference: '4900012346' },
      { as: ['sap', 'system'] },
    );
    expect(reversal.body).toMatchObject({
      type: 'urn:foerderbuch:problem:commitment-of-case',
      bond: 'PAYMENT',
    });
    expect(detailOf(reversal)).toBe(
      'Die 100,00 € hat der Vorgang EFA-2023-000001 mit einer Auszahlungsanordnung gezahlt. Dort handeln: Kommt das Geld zurück, den Rückläufer der Auszahlungsanordnung buchen.',
    );
    const { body } = await read(`/api/v1/payment-orders/${first}/chain`);
    expect(
      (body['links'] as { type: string; actor: { subject: string } }[]).map(({ type, actor }) => [
        type,
        actor.subject,
      ]),
    ).toEqual([
      ['FundsCommitted', 'kai'],
      ['CommitmentCaseOpened', 'bert'],
      ['PaymentOrderPrepared', 'bert'],
      ['PaymentOrderCertifiedFactual', 'bert'],
      ['PaymentOrderCertifiedArithmetic', 'bert'],
      ['PaymentOrdered', 'frieda'],
      ['FundsDisbursed', 'paul'],
      ['PaymentSettled', 'paul'],
    ]);
  });

  it('is lowered by its controller, and paid by the cash system, as far as no order on its way needs it', async () => {
    await commit('F-1', '1000.00');
    const order = await ordered('F-1', { amount: '700.00' });
    const needed = {
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:commitment-ordered',
        commitmentId: 'F-1',
        open: { amount: '1000.00' },
        ordered: { amount: '700.00' },
      },
    };
    const reduce = (amount: string) =>
      ledger.post(`${line}/commitments/F-1/reductions`, { amount, reason: 'Storno' }, controller);
    expect(await reduce('300.01')).toMatchObject(needed);
    expect(
      await ledger.post(`${line}/commitments/F-1/release`, { reason: 'Storno' }, controller),
    ).toMatchObject(needed);
    const paidPast = (amount: string) =>
      ledger.post(
        `${line}/disbursements`,
        { disbursementId: 'A-1', commitmentId: 'F-1', amount, reference: '4900012345' },
        { as: ['sap', 'system'] },
      );
    expect(await paidPast('300.01')).toMatchObject(needed);
    await expectRecorded(reduce('100.00'));
    await expectRecorded(paidPast('200.00'));
    expect(await figures()).toEqual(['700.00', '200.00', '4100.00']);
    await expectRecorded(settle(ledger, order, '2023-07-03'));
    expect(await figures()).toEqual(['0.00', '900.00', '4100.00']);
  });

  it('that names a municipality is paid to its account alone; one that names none to whoever is confirmed', async () => {
    await commit('F-1', '1000.00', { recipient });
    expect(await prepare('F-1')).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:payee-not-entitled', payeeId: 'EKOM21', entitled: [recipient] },
    });
    const order = await ordered('F-1', { payeeId: 'FRANKFURT' });
    expect(
      (await read(`/api/v1/payment-orders/${order}`, ['carla', 'claimant', recipient])).body,
    ).toMatchObject({
      state: 'ORDERED',
      recipients: [recipient],
    });
    await commit('F-2', '1000.00');
    expect((await prepare('F-2', { payeeId: 'FRANKFURT' })).status).toBe(201);
    expect((await prepare('F-2', { payeeId: 'NOBODY' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payee-unknown',
    });
  });

  it('is none where a notice stands on it, and none that is not there', async () => {
    const caseNumber = await certifiedClaim(ledger, '480.00');
    await expectRecorded(approve(ledger, caseNumber));
    expect((await prepare(caseNumber)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:commitment-of-case',
      caseNumber,
    });
    expect(await prepare('F-9')).toMatchObject({
      status: 404,
      body: { type: 'urn:foerderbuch:problem:commitment-unknown', commitmentId: 'F-9' },
    });
    const otherYear = '/api/v1/budget-lines/EFA/MAIN/2031/commitments/F-9/payment-orders';
    const order = { payeeId: 'EKOM21', dueOn: '2023-07-14', reason: 'Rechnung' };
    expect((await ledger.post(otherYear, order, { as: ['bert', 'case-worker'] })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:no-authorisation-for-year',
      fiscalYear: 2031,
    });
    expect((await prepare('F-9', {}, { as: ['kai', 'budget-controller'] })).status).toBe(403);
  });

  it('gets one case, whoever asks how often and at the same moment, and each commitment its own', async () => {
    await commit('F-1', '1000.00');
    await commit('F-2', '1000.00');
    const once = { amount: '100.00' };
    const [one, again, other, second] = await Promise.all([
      prepare('F-1', once, { key: 'k-1' }),
      prepare('F-1', once, { key: 'k-1' }),
      prepare('F-2', { amount: '100.00' }),
      prepare('F-1', once, { key: 'k-2' }),
    ]);
    const numbers = [one, again, other, second].map(({ body }) => String(body['orderNumber']));
    expect(numbers[1]).toBe(numbers[0]);
    expect(new Set(numbers.map((number) => number.slice(0, 15))).size).toBe(2);
    expect(numbers[3]?.slice(0, 15)).toBe(numbers[0]?.slice(0, 15));
    expect(new Set(numbers).size).toBe(3);
    const { body } = await prepare('F-1', once, { key: 'k-1' });
    expect(body['orderNumber']).toBe(numbers[0]);
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(events.filter(({ type }) => type === 'CommitmentCaseOpened')).toHaveLength(2);
    const byCase = {
      caseNumber: numbers[0]?.slice(0, 15),
      amount: '100.00',
      payeeId: 'EKOM21',
      dueOn: '2023-07-14',
    };
    const third = await expectRecorded(
      ledger.post(
        '/api/v1/payment-orders',
        { ...byCase, reason: 'Rechnung' },
        { as: ['bert', 'case-worker'] },
      ),
    );
    expect(third.body['orderNumber']).toBe(`${numbers[0]?.slice(0, 15) ?? ''}-Z03`);
  });

  it('crosses the years as a case does, and what its payment left open in the later year is its controller’s', async () => {
    await commit('F-1', '1000.00');
    ledger.nowMs = Date.UTC(2024, 0, 8, 12);
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2024,
        name: 'Betriebskosten',
        amount: '3000.00',
        exactness: 'EXACT',
        source,
        effectiveDay: '2024-01-01',
      }),
    );
    const first = await ordered('F-1', { dueOn: '2024-01-31' });
    ledger.nowMs = Date.UTC(2024, 0, 31, 12);
    await expectRecorded(settle(ledger, first));
    expect(await figures(2023)).toEqual(['0.00', '0.00', '5000.00']);
    expect(await figures(2024)).toEqual(['0.00', '1000.00', '2000.00']);
    const returned = { bankReference: 'R-1', reason: 'Konto erloschen' };
    await expectRecorded(actOn(ledger, first, 'return', ['paul', 'payment-officer'], returned));
    expect(await figures(2024)).toEqual(['1000.00', '0.00', '2000.00']);
    const second = await certified('F-1', { dueOn: '2024-02-09', amount: '400.00' });
    const year = '/api/v1/budget-lines/EFA/MAIN/2024';
    expect(
      (await ledger.post(`${year}/commitments/${first}/release`, { reason: 'Storno' }, controller)).body,
    ).toMatchObject({
      type: 'urn:foerderbuch:problem:commitment-ordered',
      open: { amount: '1000.00' },
      ordered: { amount: '400.00' },
    });
    await expectRecorded(
      ledger.post(
        `${year}/commitments/${first}/reductions`,
        { amount: '600.00', reason: 'Storno' },
        controller,
      ),
    );
    await expectRecorded(actOn(ledger, second, 'order', ['frieda', 'approver']));
    ledger.nowMs = Date.UTC(2024, 1, 9, 12);
    await expectRecorded(settle(ledger, second));
    expect(await figures(2024)).toEqual(['0.00', '400.00', '2600.00']);
  });
});
