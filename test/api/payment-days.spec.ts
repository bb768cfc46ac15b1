import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const cashier = ['paul', 'payment-officer'] as const;
const german = { 'accept-language': 'de' };
const figuresOn = async (day: string) => {
  const { body } = await ledger.get(`${line}?asOf=${day}&minPosition=${await ledger.store.head()}`);
  return [body['committed'], body['paid'], body['available']].map(
    (money) => (money as { amount: string }).amount,
  );
};
async function ordered(): Promise<string> {
  const caseNumber = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(approve(ledger, caseNumber));
  return orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
}
const returned = (orderNumber: string, returnedOn?: string): Promise<Answer> =>
  actOn(ledger, orderNumber, 'return', cashier, {
    bankReference: 'R-1',
    reason: 'Konto erloschen',
    returnedOn,
  });

describe('the days of a payment', () => {
  it('have a return neither before it was paid nor tomorrow, and each day keeps its figures', async () => {
    const orderNumber = await ordered();
    ledger.nowMs = Date.UTC(2023, 6, 20, 12);
    await expectRecorded(settle(ledger, orderNumber, '2023-07-10'));
    for (const day of ['2000-01-01', '2023-07-09'])
      expect(await returned(orderNumber, day)).toMatchObject({
        status: 409,
        body: {
          type: 'urn:foerderbuch:problem:day-before-cause',
          day,
          earliest: '2023-07-10',
          cause: 'SETTLEMENT',
        },
      });
    for (const day of ['2023-07-21', '2024-07-20'])
      expect(await returned(orderNumber, day)).toMatchObject({
        status: 409,
        body: { type: 'urn:foerderbuch:problem:day-in-future', day, today: '2023-07-20' },
      });
    await expectRecorded(returned(orderNumber, '2023-07-15'));
    expect(await figuresOn('2023-07-09')).toEqual(['48000.00', '0.00', '3852000.00']);
    expect(await figuresOn('2023-07-14')).toEqual(['0.00', '48000.00', '3852000.00']);
    expect(await figuresOn('2023-07-15')).toEqual(['48000.00', '0.00', '3852000.00']);
    const { body } = await ledger.get(
      `/api/v1/payment-orders/${orderNumber}?minPosition=${await ledger.store.head()}`,
    );
    expect(body).toMatchObject({ state: 'RETURNED', settledOn: '2023-07-10', returnedOn: '2023-07-15' });
  });

  it('have a rejection of the bank neither before the order nor tomorrow, and keep the day it was on', async () => {
    const orderNumber = await ordered();
    ledger.nowMs = Date.UTC(2023, 6, 5, 12);
    const reject = (rejectedOn?: string) =>
      actOn(ledger, orderNumber, 'bank-rejection', cashier, {
        bankReference: 'P-1',
        reason: 'AC04',
        rejectedOn,
      });
    expect((await reject('2023-07-02')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:day-before-cause',
      earliest: '2023-07-03',
      cause: 'ORDER',
    });
    expect((await reject('2023-07-06')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:day-in-future',
    });
    await expectRecorded(reject('2023-07-04'));
    const { body } = await ledger.get(
      `/api/v1/payment-orders/${orderNumber}?minPosition=${await ledger.store.head()}`,
    );
    expect(body).toMatchObject({ state: 'REJECTED', rejectedOn: '2023-07-04' });
  });
});

describe('the days of an ordering authority', () => {
  it('may begin later, but never end before they begin', async () => {
    await grantAuthority(ledger, 'petra', '1000.00', { authorityId: 'AB-2024', validFrom: '2024-01-01' });
    const revoke = (validTo: string) =>
      ledger.post(
        '/api/v1/ordering-authorities/AB-2024/revocation',
        { person: 'petra', validTo, reason: 'Wechsel' },
        { headers: german },
      );
    expect(await revoke('2023-12-31')).toMatchObject({
      status: 409,
      body: {
        detail:
          'Der 31.12.2023 liegt zu früh: Die Befugnis beginnt erst am 01.01.2024. Den 01.01.2024 oder einen späteren Tag angeben.',
      },
    });
    expect((await revoke('2024-06-30')).status).toBe(200);
  });
});
