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
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  iban,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const figures = async (address = line) => {
  const { body } = await read(address);
  return { committed: body['committed'], paid: body['paid'], available: body['available'] };
};

async function approvedClaim(amount = '48000.00'): Promise<string> {
  const caseNumber = await certifiedClaim(ledger, amount);
  await expectRecorded(approve(ledger, caseNumber));
  return caseNumber;
}

async function readyToPay(): Promise<string> {
  const caseNumber = await approvedClaim();
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
  return caseNumber;
}

describe('a payment of an approved claim', () => {
  it('is paid when the bank confirms it, not when it is ordered', async () => {
    const caseNumber = await readyToPay();
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect(orderNumber).toBe(`${caseNumber}-Z01`);
    expect(await figures()).toEqual({
      committed: euros('48000.00'),
      paid: euros('0.00'),
      available: euros('3852000.00'),
    });
    expect((await settle(ledger, orderNumber)).status).toBe(200);
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('48000.00'),
      available: euros('3852000.00'),
    });
    expect((await read(`/api/v1/claims/${caseNumber}`)).body['paid']).toEqual(euros('48000.00'));
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      state: 'SETTLED',
      iban,
      orderedBy: 'frieda',
      authorityLimit: euros('50000.00'),
      bookingYear: 2023,
    });
  });

  it('shows its whole chain from claim to bank, with the actors and the authority they held then', async () => {
    const caseNumber = await readyToPay();
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    await expectRecorded(settle(ledger, orderNumber));
    await ledger.post('/api/v1/ordering-authorities/AB-frieda/revocation', {
      person: 'frieda',
      reason: 'Wechsel',
    });
    const { body } = await read(`/api/v1/payment-orders/${orderNumber}/chain`);
    const links = body['links'] as readonly Record<string, unknown>[];
    expect(
      links.map(({ step, type, actor }) => [step, type, (actor as { subject: string }).subject]),
    ).toEqual([
      ['REQUEST', 'ClaimSubmitted', 'carla'],
      ['REVIEW', 'ClaimCertifiedFactual', 'bert'],
      ['REVIEW', 'ClaimCertifiedArithmetic', 'bert'],
      ['COMMITMENT', 'FundsCommitted', 'dora'],
      ['APPROVAL', 'ClaimApproved', 'dora'],
      ['ORDER', 'PaymentOrderPrepared', 'bert'],
      ['REVIEW', 'PaymentOrderCertifiedFactual', 'bert'],
      ['REVIEW', 'PaymentOrderCertifiedArithmetic', 'bert'],
      ['ORDER', 'PaymentOrdered', 'frieda'],
      ['BANK', 'FundsDisbursed', 'paul'],
      ['BANK', 'PaymentSettled', 'paul'],
    ]);
    expect(links[8]?.['data']).toMatchObject({
      authorityId: 'AB-frieda',
      authorityLimit: '50000.00',
      orderedOn: '2023-07-03',
    });
  });

  it('is refused when one person certifies and orders, and the attempt is on record', async () => {
    const caseNumber = await readyToPay();
    await grantAuthority(ledger, 'bert', '50000.00');
    const { body } = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    const orderNumber = String(body['orderNumber']);
    await actOn(ledger, orderNumber, 'factual-certification', ['bert', 'case-worker']);
    await actOn(ledger, orderNumber, 'arithmetic-certification', ['berta', 'case-worker']);
    expect(await actOn(ledger, orderNumber, 'order', ['bert', 'approver'])).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', earlierPart: 'CERTIFIED', orderNumber },
    });
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(events.at(-1)?.type).toBe('PaymentFourEyesViolationRefused');
  });

  it('needs both certifications and an authority that is valid on the day and covers the amount', async () => {
    const caseNumber = await approvedClaim();
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
    const { body } = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    const orderNumber = String(body['orderNumber']);
    const order = () => actOn(ledger, orderNumber, 'order', ['frieda', 'approver']);
    expect((await order()).body).toMatchObject({ missing: ['FACTUAL', 'ARITHMETIC'] });
    await actOn(ledger, orderNumber, 'factual-certification', ['bert', 'case-worker']);
    await actOn(ledger, orderNumber, 'arithmetic-certification', ['bert', 'case-worker']);
    expect(await order()).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:authority-missing', day: '2023-07-03' },
    });
    await grantAuthority(ledger, 'frieda', '90000.00', { authorityId: 'PAST', validTo: '2023-06-30' });
    expect((await order()).body).toMatchObject({ type: 'urn:foerderbuch:problem:authority-missing' });
    await grantAuthority(ledger, 'frieda', '47999.99');
    expect((await order()).body).toMatchObject({
      type: 'urn:foerderbuch:problem:authority-exceeded',
      amount: euros('48000.00'),
      limit: euros('47999.99'),
    });
    await grantAuthority(ledger, 'frieda', '48000.00', { authorityId: 'NOW' });
    expect((await order()).status).toBe(200);
  });

  it('goes in parts, never beyond what is due', async () => {
    const caseNumber = await readyToPay();
    const first = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '30000.00' });
    expect(await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '18000.01' })).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:entitlement-exceeded',
        requested: euros('18000.01'),
        left: euros('18000.00'),
        entitled: euros('48000.00'),
      },
    });
    await expectRecorded(settle(ledger, first));
    expect((await settle(ledger, first)).status).toBe(409);
    const second = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect((await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '0.01' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:entitlement-exceeded',
      left: euros('0.00'),
    });
    await expectRecorded(settle(ledger, second));
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('48000.00'),
      available: euros('3852000.00'),
    });
  });

  it('settles once when the confirmation arrives twice; a rejection leaves the commitment open for a new order', async () => {
    const caseNumber = await readyToPay();
    const first = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    const rejection = { bankReference: 'PAIN002-1', reason: 'AC04 Konto aufgelöst' };
    expect((await actOn(ledger, first, 'bank-rejection', ['bank', 'system'], rejection)).status).toBe(200);
    expect((await settle(ledger, first)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payment-order-state',
      state: 'REJECTED',
    });
    expect((await figures()).committed).toEqual(euros('48000.00'));
    const second = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect(second).toBe(`${caseNumber}-Z02`);
    await expectRecorded(settle(ledger, second));
    expect((await settle(ledger, second)).status).toBe(409);
    expect((await figures()).paid).toEqual(euros('48000.00'));
  });

  it('that comes back opens its commitment again', async () => {
    const caseNumber = await readyToPay();
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    await expectRecorded(settle(ledger, orderNumber));
    const returned = { bankReference: 'CAMT-R', reason: 'Konto erloschen' };
    expect((await actOn(ledger, orderNumber, 'return', ['paul', 'payment-officer'], returned)).status).toBe(
      200,
    );
    expect(await figures()).toEqual({
      committed: euros('48000.00'),
      paid: euros('0.00'),
      available: euros('3852000.00'),
    });
    expect((await read(`/api/v1/claims/${caseNumber}`)).body['paid']).toEqual(euros('0.00'));
  });

  it('is booked by its payment order alone: nobody pays a case past the four eyes', async () => {
    const caseNumber = await readyToPay();
    expect(
      await ledger.post(
        `${line}/disbursements`,
        { commitmentId: caseNumber, disbursementId: 'A-1', amount: '1.00', reference: 'SAP-1' },
        { as: ['sap', 'system'] },
      ),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:commitment-of-case', caseNumber },
    });
  });
});

describe('the year of a payment (LHO § 73(3))', () => {
  const line2024 = '/api/v1/budget-lines/EFA/MAIN/2024';

  const ordered = async (): Promise<string> => {
    const caseNumber = await readyToPay();
    ledger.nowMs = Date.UTC(2023, 11, 29, 12);
    return orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', dueOn: '2023-12-29' });
  };

  it('is the one it is paid in: the commitment moves to the line of that year', async () => {
    const orderNumber = await ordered();
    ledger.nowMs = Date.UTC(2024, 0, 3, 12);
    expect((await settle(ledger, orderNumber)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:no-authorisation-for-year',
      fiscalYear: 2024,
    });
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2024,
        name: 'Betriebskosten',
        amount: '3900000.00',
        exactness: 'UP_TO',
        source,
        effectiveDay: '2024-01-01',
      }),
    );
    await expectRecorded(settle(ledger, orderNumber));
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('0.00'),
      available: euros('3900000.00'),
    });
    expect(await figures(line2024)).toEqual({
      committed: euros('0.00'),
      paid: euros('48000.00'),
      available: euros('3852000.00'),
    });
    const { body } = await read(`/api/v1/payment-orders/${orderNumber}`);
    expect(body).toMatchObject({ fiscalYear: 2023, bookingYear: 2024 });
  });

  it('is another by an exception that is a decision of its own', async () => {
    const orderNumber = await ordered();
    const exception = {
      reason: 'Auslaufzeit bis 12. Januar',
      consentReference: 'HMdF-2023-1217',
      consentedOn: '2023-12-29',
    };
    expect(
      (await actOn(ledger, orderNumber, 'booking-year-exception', ['kai', 'budget-controller'], exception))
        .status,
    ).toBe(200);
    ledger.nowMs = Date.UTC(2024, 0, 3, 12);
    await expectRecorded(settle(ledger, orderNumber));
    expect((await figures()).paid).toEqual(euros('48000.00'));
  });

  it('is not the one of a confirmation from the future', async () => {
    const caseNumber = await readyToPay();
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect((await settle(ledger, orderNumber, '2023-07-04')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:settlement-day-invalid',
      today: '2023-07-03',
    });
  });
});

describe('a payee', () => {
  const change = (body: object) =>
    ledger.post('/api/v1/payees/FRANKFURT/changes', body, { as: ['paul', 'payment-officer'] });
  const confirm = (subject: string) =>
    ledger.post('/api/v1/payees/FRANKFURT/changes/confirmation', {}, { as: [subject, 'payment-officer'] });

  it('is paid only after a second person has confirmed it, and an IBAN must hold its check digits', async () => {
    const caseNumber = await approvedClaim();
    const valid = { name: 'Stadtkasse', iban, recipient, reason: 'Erstanlage' };
    expect(await change({ ...valid, iban: 'DE02120300000000202052' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/iban' }] },
    });
    await expectRecorded(change(valid));
    expect((await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payee-not-confirmed',
    });
    expect(await confirm('paul')).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', payeeId: 'FRANKFURT' },
    });
    await expectRecorded(confirm('petra'));
    expect((await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' })).status).toBe(201);
    expect((await read('/api/v1/payees/FRANKFURT')).body).toMatchObject({
      confirmedVersion: 1,
      iban,
      confirmedBy: 'petra',
    });
  });

  it('of another municipality is not paid', async () => {
    const caseNumber = await readyToPay();
    await confirmedPayee(ledger, 'EKOM21');
    expect((await prepare(ledger, { caseNumber, payeeId: 'EKOM21' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payee-not-entitled',
      entitled: [recipient],
    });
  });

  it('keeps its account while a change waits, and gets the new one on orders after the confirmation', async () => {
    const caseNumber = await readyToPay();
    const other = 'DE89370400440532013000';
    await expectRecorded(change({ name: 'Stadtkasse', iban: other, recipient, reason: 'Neue Bank' }));
    const before = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '1.00' });
    await expectRecorded(confirm('petra'));
    const after = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '2.00' });
    const ibanOf = async (order: string) => (await read(`/api/v1/payment-orders/${order}`)).body['iban'];
    expect([await ibanOf(before), await ibanOf(after)]).toEqual([iban, other]);
  });
});

describe('an ordering authority', () => {
  it('is never granted to oneself; the attempt is on record', async () => {
    const body = { authorityId: 'AB-1', person: 'anna', limit: '1.00', validFrom: '2023-01-01', reason: 'x' };
    expect(await ledger.post('/api/v1/ordering-authorities', body)).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', authorityId: 'AB-1' },
    });
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(events.at(-1)?.type).toBe('OrderingAuthorityFourEyesViolationRefused');
  });
});

describe('a claimant', () => {
  it('sees the payments of its municipality without persons and accounts, and no others', async () => {
    const caseNumber = await readyToPay();
    const orderNumber = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    await read(`/api/v1/payment-orders/${orderNumber}`);
    const own = await ledger.get(`/api/v1/payment-orders/${orderNumber}`, {
      as: ['carla', 'claimant', recipient],
    });
    expect(own.body).toMatchObject({ state: 'ORDERED', amount: euros('48000.00') });
    expect(Object.keys(own.body)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/iban|By$|payeeName|authority/)]),
    );
    const foreign = { as: ['eva', 'claimant', '06411000'] } as const;
    expect((await ledger.get(`/api/v1/payment-orders/${orderNumber}`, foreign)).status).toBe(404);
    expect((await ledger.get('/api/v1/payment-orders', foreign)).body['items']).toEqual([]);
  });
});
