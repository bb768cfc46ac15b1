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
  prepare,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
let caseNumber: string;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  caseNumber = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(approve(ledger, caseNumber));
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const frieda = ['frieda', ['approver', 'payment-officer']] as const;
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`, {
    as: ['rita', 'auditor'],
  });
const lastEvent = async () => {
  const { events } = await ledger.store.readAll({ after: 0n });
  const last = events.at(-1);
  return { type: last?.type, data: JSON.parse(last?.payload ?? '{}') as object };
};
async function certified(body: object = {}): Promise<string> {
  const { body: prepared } = await expectRecorded(
    prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', ...body }),
  );
  const orderNumber = String(prepared['orderNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
  return orderNumber;
}

describe('who ordered a payment', () => {
  it('books neither that it was paid, nor that the bank rejected it, nor that it came back; each attempt is on record', async () => {
    await grantAuthority(ledger, 'frieda', '50000.00');
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    const attempts = {
      SETTLE: ['settlement', { bankReference: 'B-1' }, 'Die Zahlung buchen'],
      REJECT_BY_BANK: [
        'bank-rejection',
        { bankReference: 'B-1', reason: 'AC04' },
        'Die Zurückweisung der Bank buchen',
      ],
      RETURN: ['return', { bankReference: 'B-1', reason: 'Konto erloschen' }, 'Den Rückläufer buchen'],
    } as const;
    for (const [action, [path, body, words]] of Object.entries(attempts)) {
      if (action === 'RETURN') await expectRecorded(settle(ledger, orderNumber));
      expect(
        await ledger.post(`/api/v1/payment-orders/${orderNumber}/${path}`, body, {
          as: frieda,
          headers: { 'accept-language': 'de' },
        }),
      ).toMatchObject({
        status: 403,
        body: {
          type: 'urn:foerderbuch:problem:four-eyes',
          orderNumber,
          action,
          earlierPart: 'ORDERED',
          detail: `Bei ${orderNumber} waren Sie schon beteiligt: Sie haben die Auszahlung angeordnet. ${words} muss eine andere Person; der Versuch ist vermerkt.`,
        },
      });
      expect(await lastEvent()).toMatchObject({
        type: 'PaymentFourEyesViolationRefused',
        data: { action, earlierPart: 'ORDERED', attemptedBy: 'frieda' },
      });
    }
    const returned = { bankReference: 'B-1', reason: 'Konto erloschen' };
    await expectRecorded(actOn(ledger, orderNumber, 'return', ['paul', 'payment-officer'], returned));
    expect((await read(line)).body).toMatchObject({
      committed: { amount: '48000.00' },
      paid: { amount: '0.00' },
    });
  });
});

describe('an attempt to order', () => {
  const order = (orderNumber: string, key?: string): Promise<Answer> =>
    ledger.post(
      `/api/v1/payment-orders/${orderNumber}/order`,
      {},
      { as: frieda, ...(key !== undefined && { key }) },
    );

  it('without an authority is on record, and a repeated request gets the same answer', async () => {
    const orderNumber = await certified();
    const refused = {
      status: 403,
      body: { type: 'urn:foerderbuch:problem:authority-missing', person: 'frieda', day: '2023-07-03' },
    };
    expect(await order(orderNumber, 'k-1')).toMatchObject(refused);
    const head = await ledger.store.head();
    expect(await order(orderNumber, 'k-1')).toMatchObject(refused);
    expect(await ledger.store.head()).toBe(head);
    expect(await lastEvent()).toEqual({
      type: 'PaymentAuthorityViolationRefused',
      data: {
        caseNumber,
        orderNumber,
        programme: 'EFA',
        amount: '48000.00',
        authorityLimit: '0.00',
        attemptedOn: '2023-07-03',
        attemptedBy: 'frieda',
        currency: 'EUR',
      },
    });
  });

  it('above the authority is on record with the authority, and visible in the chain of the payment', async () => {
    await grantAuthority(ledger, 'frieda', '47999.99');
    const orderNumber = await certified();
    const refused = {
      status: 403,
      body: {
        type: 'urn:foerderbuch:problem:authority-exceeded',
        amount: { amount: '48000.00' },
        limit: { amount: '47999.99' },
        authorityId: 'AB-frieda',
      },
    };
    expect(await order(orderNumber, 'k-1')).toMatchObject(refused);
    expect(await order(orderNumber, 'k-1')).toMatchObject(refused);
    const { body } = await read(`/api/v1/payment-orders/${orderNumber}/chain`);
    expect((body['links'] as object[]).at(-1)).toMatchObject({
      step: 'REFUSED',
      type: 'PaymentAuthorityViolationRefused',
      data: {
        amount: '48000.00',
        authorityLimit: '47999.99',
        authorityId: 'AB-frieda',
        attemptedBy: 'frieda',
      },
    });
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({ state: 'CERTIFIED' });
  });
});

describe('a payment that is split under the limit', () => {
  it('by one person in one case is found, listed and not blocked', async () => {
    await grantAuthority(ledger, 'frieda', '30000.00');
    await grantAuthority(ledger, 'franz', '30000.00');
    const order = async (amount: string, subject: string): Promise<string> => {
      const orderNumber = await certified({ amount });
      await expectRecorded(actOn(ledger, orderNumber, 'order', [subject, 'approver']));
      return orderNumber;
    };
    const first = await order('29999.99', 'frieda');
    await order('10000.00', 'franz');
    expect((await read('/api/v1/payment-splits')).body['items']).toEqual([]);
    const second = await order('0.01', 'frieda');
    expect((await read('/api/v1/payment-splits')).body['items']).toEqual([]);
    const third = await order('0.01', 'frieda');
    const finding = {
      orderNumber: third,
      caseNumber,
      orderedBy: 'frieda',
      authorityId: 'AB-frieda',
      authorityLimit: { amount: '30000.00' },
      total: { amount: '30000.01' },
      orderNumbers: [first, second, third],
      foundOn: '2023-07-03',
    };
    expect((await read('/api/v1/payment-splits?person=frieda')).body['items']).toMatchObject([finding]);
    expect((await read('/api/v1/payment-splits?person=franz')).body['items']).toEqual([]);
    expect((await read(`/api/v1/payment-orders/${third}`)).body).toMatchObject({ state: 'ORDERED' });
    expect(
      (await ledger.get('/api/v1/payment-splits', { as: ['carla', 'claimant', recipient] })).status,
    ).toBe(403);
  });

  it('is none where an order came back from the bank', async () => {
    await grantAuthority(ledger, 'frieda', '30000.00');
    const first = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '30000.00' });
    const rejection = { bankReference: 'P-1', reason: 'AC04' };
    await expectRecorded(actOn(ledger, first, 'bank-rejection', ['paul', 'payment-officer'], rejection));
    await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '30000.00' });
    expect((await read('/api/v1/payment-splits')).body['items']).toEqual([]);
  });
});
