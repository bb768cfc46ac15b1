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

const darmstadt = '06411000';
const otherIban = 'DE89370400440532013000';
let ledger: TestLedger;
let caseNumber: string;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await expectRecorded(
    ledger.post('/api/v1/recipients', {
      recipient: darmstadt,
      name: 'Darmstadt, Wissenschaftsstadt',
      kind: 'KREISFREIE_STADT',
      population: 159_631,
      populationOn: '2020-12-31',
      source,
    }),
  );
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
  caseNumber = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(approve(ledger, caseNumber));
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}?minPosition=${await ledger.store.head()}`);
async function changed(body: object): Promise<void> {
  const account = { name: 'Stadtkasse', iban, recipient, reason: 'Neue Bankverbindung', ...body };
  await expectRecorded(
    ledger.post('/api/v1/payees/FRANKFURT/changes', account, { as: ['paul', 'payment-officer'] }),
  );
  await expectRecorded(
    ledger.post('/api/v1/payees/FRANKFURT/changes/confirmation', {}, { as: ['petra', 'payment-officer'] }),
  );
}
async function preparedOrder(): Promise<string> {
  const { body } = await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' }));
  return String(body['orderNumber']);
}
const certify = (orderNumber: string, kind: 'factual' | 'arithmetic', subject = 'bert'): Promise<Answer> =>
  actOn(ledger, orderNumber, `${kind}-certification`, [subject, 'case-worker']);
const order = (orderNumber: string, subject = 'frieda'): Promise<Answer> =>
  ledger.post(
    `/api/v1/payment-orders/${orderNumber}/order`,
    {},
    { as: [subject, 'approver'], headers: { 'accept-language': 'de' } },
  );

describe('what was certified', () => {
  it('is what is paid: another account since then is certified anew, by both, before it is ordered', async () => {
    const orderNumber = await preparedOrder();
    await expectRecorded(certify(orderNumber, 'factual'));
    await expectRecorded(certify(orderNumber, 'arithmetic'));
    expect((await certify(orderNumber, 'factual')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payment-order-state',
      state: 'CERTIFIED',
    });
    await changed({ iban: otherIban });
    expect(await order(orderNumber)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:payee-changed',
        orderNumber,
        payeeId: 'FRANKFURT',
        version: 2,
        outdated: ['FACTUAL', 'ARITHMETIC'],
        detail: `Der Zahlungsempfänger FRANKFURT hat sich geändert, seit ${orderNumber} über 48.000,00\u00a0€ festgestellt wurde: Es gilt Fassung 2, und dafür fehlt die Feststellung: sachlich richtig und rechnerisch richtig. Konto, Namen und Kommune prüfen und erneut zeichnen, oder die Anordnung zurückziehen.`,
      },
    });
    await expectRecorded(certify(orderNumber, 'factual'));
    expect((await order(orderNumber)).body).toMatchObject({ version: 2, outdated: ['ARITHMETIC'] });
    await expectRecorded(certify(orderNumber, 'arithmetic', 'berta'));
    await expectRecorded(order(orderNumber));
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      state: 'ORDERED',
      iban: otherIban,
      payeeName: 'Stadtkasse',
    });
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(
      events
        .filter(({ type }) => /^PaymentOrder(ed|Certified)/.test(type))
        .map(({ type, payload }) => [type, (JSON.parse(payload) as { payeeVersion: number }).payeeVersion]),
    ).toEqual([
      ['PaymentOrderCertifiedFactual', 1],
      ['PaymentOrderCertifiedArithmetic', 1],
      ['PaymentOrderCertifiedFactual', 2],
      ['PaymentOrderCertifiedArithmetic', 2],
      ['PaymentOrdered', 2],
    ]);
  });

  it.each([
    ['name', { name: 'Stadtkämmerei' }],
    ['account', { iban: otherIban }],
  ])('is certified anew when the %s alone has changed', async (_what, change) => {
    const orderNumber = await preparedOrder();
    await expectRecorded(certify(orderNumber, 'factual'));
    await expectRecorded(certify(orderNumber, 'arithmetic'));
    await changed({ name: 'Kasse FRANKFURT', ...change });
    expect((await order(orderNumber)).body).toMatchObject({ type: 'urn:foerderbuch:problem:payee-changed' });
  });

  it('for Frankfurt is not paid to Darmstadt’s account, at whatever step it becomes that', async () => {
    const orderNumber = await preparedOrder();
    await expectRecorded(certify(orderNumber, 'factual'));
    await expectRecorded(certify(orderNumber, 'arithmetic'));
    await changed({ recipient: darmstadt, iban: otherIban });
    const notEntitled = {
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:payee-not-entitled',
        payeeId: 'FRANKFURT',
        entitled: [recipient],
      },
    };
    expect(await order(orderNumber)).toMatchObject(notEntitled);
    expect(await certify(orderNumber, 'factual')).toMatchObject(notEntitled);
    expect((await read(line)).body).toMatchObject({
      paid: { amount: '0.00' },
      committed: { amount: '48000.00' },
    });
  });

  it('by somebody is never ordered by the same person, not even when others have certified it anew', async () => {
    await grantAuthority(ledger, 'bert', '50000.00');
    const orderNumber = await preparedOrder();
    await actOn(ledger, orderNumber, 'factual-certification', ['berta', 'case-worker']);
    await actOn(ledger, orderNumber, 'arithmetic-certification', ['bernd', 'case-worker']);
    await changed({ iban: otherIban });
    await expectRecorded(certify(orderNumber, 'factual', 'beate'));
    await expectRecorded(certify(orderNumber, 'arithmetic', 'beate'));
    await grantAuthority(ledger, 'berta', '50000.00');
    expect((await order(orderNumber, 'berta')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:four-eyes',
      earlierPart: 'CERTIFIED',
    });
  });
});

describe('an entitlement', () => {
  it('that has passed to the successor is not ordered to the ended municipality, and paid to the successor', async () => {
    const orderNumber = await preparedOrder();
    await expectRecorded(certify(orderNumber, 'factual'));
    await expectRecorded(certify(orderNumber, 'arithmetic'));
    await expectRecorded(
      ledger.post(`/api/v1/recipients/${recipient}/end`, {
        validTo: '2023-07-31',
        successor: darmstadt,
        source,
      }),
    );
    ledger.nowMs = Date.UTC(2023, 7, 1, 12);
    expect((await order(orderNumber)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payee-not-entitled',
      entitled: [darmstadt],
    });
    await expectRecorded(
      actOn(ledger, orderNumber, 'withdrawal', ['bert', 'case-worker'], { reason: 'Nachfolge' }),
    );
    await confirmedPayee(ledger, 'DARMSTADT', darmstadt);
    const second = await orderedPayment(ledger, { caseNumber, payeeId: 'DARMSTADT', dueOn: '2023-08-04' });
    ledger.nowMs = Date.UTC(2023, 7, 4, 12);
    await expectRecorded(settle(ledger, second));
    expect((await read(line)).body).toMatchObject({
      paid: { amount: '48000.00' },
      committed: { amount: '0.00' },
    });
  });
});
