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
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

/** A claim of 2023; what is due in 2024 is booked in 2024, what comes back in 2025 is income of 2025. */
let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '1000.00');
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
const auditor = ['rita', 'auditor'] as const;
const year = (fiscalYear: number): string => `/api/v1/budget-lines/EFA/MAIN/${fiscalYear}`;
const at = (month: number, day: number, fiscalYear: number): void => {
  ledger.nowMs = Date.UTC(fiscalYear, month - 1, day, 12);
};
const read = async (path: string, as: typeof cashier | typeof auditor = auditor): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`, { as });
const amountOf = (money: unknown): string => (money as { amount: string }).amount;
/** Open, paid, available. */
const figures = async (fiscalYear: number): Promise<readonly string[]> => {
  const { body } = await read(year(fiscalYear));
  return [body['committed'], body['paid'], body['available']].map(amountOf);
};
const income = async (query = ''): Promise<Record<string, unknown>> =>
  (await read(`/api/v1/income${query}`)).body;

const budgetOf = (fiscalYear: number, amount: string): Promise<Answer> =>
  expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear,
      name: 'Betriebskosten',
      amount,
      exactness: 'EXACT',
      source,
      effectiveDay: `${fiscalYear}-01-01`,
    }),
  );
async function approvedClaim(servicePeriod = { from: '2023-01-01', to: '2023-06-30' }): Promise<string> {
  const caseNumber = await certifiedClaim(ledger, '100.00', { servicePeriod });
  await expectRecorded(approve(ledger, caseNumber));
  return caseNumber;
}
async function certified(body: object): Promise<string> {
  const { body: prepared } = await expectRecorded(prepare(ledger, { payeeId: 'FRANKFURT', ...body }));
  const orderNumber = String(prepared['orderNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
  return orderNumber;
}
const order = (orderNumber: string): Promise<Answer> =>
  ledger.post(
    `/api/v1/payment-orders/${orderNumber}/order`,
    {},
    { as: ['frieda', 'approver'], headers: { 'accept-language': 'de' } },
  );
const returned = (orderNumber: string): Promise<Answer> =>
  expectRecorded(
    actOn(ledger, orderNumber, 'return', cashier, {
      bankReference: `R-${orderNumber}`,
      reason: 'Konto erloschen',
    }),
  );

describe('a claim of one year that is due and paid in the next (LHO § 73(3))', () => {
  it('is ordered once that year has the funds, and booked there without any exception', async () => {
    const caseNumber = await approvedClaim();
    at(1, 25, 2024);
    const orderNumber = await certified({ caseNumber, dueOn: '2024-01-31' });
    expect(await order(orderNumber)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:no-authorisation-for-year',
        fiscalYear: 2024,
        fundsOf: 2023,
        detail:
          'Für EFA/MAIN gibt es 2024 keinen Haushaltsansatz; es geht um 100,00\u00a0€. Die Mittel gehören zu 2023, gezahlt wird 2024: Erst braucht der Haushalt 2024 die Mittel, oder das Finanzministerium willigt in die Buchung im Jahr 2023 ein (LHO § 73 Abs. 3).',
      },
    });
    await budgetOf(2024, '99.99');
    expect(await order(orderNumber)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: { amount: '100.00' },
        available: { amount: '99.99' },
        day: '2024-01-31',
        fiscalYear: 2024,
        fundsOf: 2023,
      },
    });
    await expectRecorded(
      ledger.post(`${year(2024)}/supplements`, {
        supplementId: 'N-1',
        amount: '0.01',
        exactness: 'EXACT',
        source,
      }),
    );
    await expectRecorded(order(orderNumber));
    at(2, 1, 2024);
    await expectRecorded(settle(ledger, orderNumber, '2024-01-31'));
    expect(await figures(2023)).toEqual(['0.00', '0.00', '1000.00']);
    expect(await figures(2024)).toEqual(['0.00', '100.00', '0.00']);
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(events.slice(-6).map(({ type, stream, effectiveDay }) => [type, stream, effectiveDay])).toEqual([
      ['CommitmentReleased', 'budgetLine-EFA.MAIN.2023', '2024-01-25'],
      ['FundsCommitted', 'budgetLine-EFA.MAIN.2024', '2024-01-25'],
      ['UsageWarningRaised', 'budgetLine-EFA.MAIN.2024', '2024-01-25'],
      ['PaymentOrdered', `casePayments-${caseNumber}`, '2024-01-25'],
      ['FundsDisbursed', 'budgetLine-EFA.MAIN.2024', '2024-01-31'],
      ['PaymentSettled', `casePayments-${caseNumber}`, '2024-01-31'],
    ]);
    for (const [asOf, committed] of [
      ['2024-01-24', ['100.00', '0.00']],
      ['2024-01-30', ['0.00', '100.00']],
    ] as const)
      for (const [index, one] of [2023, 2024].entries())
        expect(
          (await read(`${year(one)}?asOf=${asOf}`)).body['committed'] ?? { amount: '0.00' },
        ).toMatchObject({
          amount: committed[index],
        });
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      fiscalYear: 2023,
      bookingYear: 2024,
      bookingYearException: false,
      funds: [{ fiscalYear: 2023, commitmentIds: [caseNumber], amount: { amount: '100.00' } }],
    });
  });

  it('is ordered in parts as far as that year has the funds for all of them', async () => {
    const caseNumber = await approvedClaim();
    at(1, 25, 2024);
    await budgetOf(2024, '99.99');
    const first = await certified({ caseNumber, dueOn: '2024-01-31', amount: '60.00' });
    const second = await certified({ caseNumber, dueOn: '2024-01-31', amount: '40.00' });
    await expectRecorded(order(first));
    expect((await order(second)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:not-enough-funds',
      requested: { amount: '40.00' },
      available: { amount: '39.99' },
    });
    at(1, 31, 2024);
    await expectRecorded(settle(ledger, first));
    expect((await order(second)).body).toMatchObject({
      requested: { amount: '40.00' },
      available: { amount: '39.99' },
    });
  });

  it('binds that year with the order, so that nobody takes it before the bank has paid', async () => {
    const second = { from: '2023-07-01', to: '2023-12-31' };
    const [first, other] = [await approvedClaim(), await approvedClaim(second)];
    at(1, 8, 2024);
    await budgetOf(2024, '100.00');
    const orders = [
      await certified({ caseNumber: first, dueOn: '2024-01-15' }),
      await certified({ caseNumber: other, dueOn: '2024-01-15' }),
    ] as const;
    await expectRecorded(order(orders[0]));
    expect(await figures(2024)).toEqual(['100.00', '0.00', '0.00']);
    const tooMuch = { requested: { amount: '100.00' }, available: { amount: '0.00' }, fiscalYear: 2024 };
    expect((await order(orders[1])).body).toMatchObject(tooMuch);
    const commitment = await ledger.post(`${year(2024)}/commitments`, {
      commitmentId: 'S-1',
      amount: '0.01',
    });
    expect(commitment.body).toMatchObject({ type: 'urn:foerderbuch:problem:not-enough-funds' });
    at(1, 15, 2024);
    await expectRecorded(settle(ledger, orders[0]));
    expect(await figures(2024)).toEqual(['0.00', '100.00', '0.00']);
  });

  it('is booked in the year of its budget only with the finance ministry’s consent on record', async () => {
    const caseNumber = await approvedClaim();
    at(1, 8, 2024);
    const orderNumber = await certified({ caseNumber, dueOn: '2024-01-10' });
    const exception = (body: object) =>
      actOn(ledger, orderNumber, 'booking-year-exception', ['kai', 'budget-controller'], body);
    expect(await exception({ reason: 'Auslaufzeit' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/consentReference' }, { field: '/consentedOn' }] },
    });
    const consent = { reason: 'Auslaufzeit', consentReference: 'HMdF-2024-0017' };
    expect((await exception({ ...consent, consentedOn: '2024-01-09' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:day-in-future',
      day: '2024-01-09',
    });
    await expectRecorded(exception({ ...consent, consentedOn: '2024-01-05' }));
    await expectRecorded(order(orderNumber));
    at(1, 10, 2024);
    await expectRecorded(settle(ledger, orderNumber));
    expect(await figures(2023)).toEqual(['0.00', '100.00', '900.00']);
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      bookingYear: 2023,
      bookingYearException: true,
      bookingYearConsent: { consentReference: 'HMdF-2024-0017', consentedOn: '2024-01-05' },
    });
  });
});

describe('a payment that comes back', () => {
  it('in a later year is income of that year: the earlier year keeps what it paid, and the case is paid again from the later', async () => {
    const caseNumber = await approvedClaim();
    const first = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    await expectRecorded(settle(ledger, first));
    at(2, 3, 2024);
    await returned(first);
    expect(await figures(2023)).toEqual(['0.00', '100.00', '900.00']);
    expect(await income('?programme=EFA&fiscalYear=2024')).toMatchObject({
      total: { amount: '100.00' },
      items: [
        {
          line: 'MAIN',
          fiscalYear: 2024,
          paidYear: 2023,
          receivedOn: '2024-02-03',
          amount: { amount: '100.00' },
          caseNumber,
          orderNumber: first,
          reference: `R-${first}`,
        },
      ],
    });
    expect(await income('?fiscalYear=2023')).toMatchObject({ total: { amount: '0.00' }, items: [] });
    expect(await income('?asOf=2024-02-02')).toMatchObject({ total: { amount: '0.00' }, items: [] });
    expect((await read(`/api/v1/claims/${caseNumber}`)).body['paid']).toMatchObject({ amount: '0.00' });
    expect((await read(`/api/v1/payment-orders/${first}`)).body).toMatchObject({
      state: 'RETURNED',
      incomeYear: 2024,
    });
    const trail = (await read(`/api/v1/audit-trail?caseNumber=${caseNumber}&sort=-position`)).body['items'];
    expect((trail as object[])[0]).toMatchObject({
      type: 'PaymentReturnedAsIncome',
      data: { fiscalYear: 2023, income: { fiscalYear: 2024 } },
    });

    const again = { caseNumber, payeeId: 'FRANKFURT', dueOn: '2024-02-09' };
    expect((await prepare(ledger, again)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:no-authorisation-for-year',
      fiscalYear: 2024,
    });
    await budgetOf(2024, '100.00');
    const second = await orderedPayment(ledger, again);
    expect(await figures(2024)).toEqual(['100.00', '0.00', '0.00']);
    at(2, 9, 2024);
    await expectRecorded(settle(ledger, second));
    expect(await figures(2023)).toEqual(['0.00', '100.00', '900.00']);
    expect(await figures(2024)).toEqual(['0.00', '100.00', '0.00']);
    expect((await read(`/api/v1/claims/${caseNumber}`)).body['paid']).toMatchObject({ amount: '100.00' });
    expect((await prepare(ledger, { ...again, amount: '0.01' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:entitlement-exceeded',
      left: { amount: '0.00' },
    });
  });

  it('in the year that it moved to opens its commitment there, and is paid again from it', async () => {
    const caseNumber = await approvedClaim();
    await budgetOf(2024, '100.00');
    at(12, 29, 2023);
    const first = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', dueOn: '2023-12-29' });
    at(1, 3, 2024);
    await expectRecorded(settle(ledger, first));
    at(2, 3, 2024);
    await returned(first);
    expect(await figures(2023)).toEqual(['0.00', '0.00', '1000.00']);
    expect(await figures(2024)).toEqual(['100.00', '0.00', '0.00']);
    expect(await income()).toMatchObject({ total: { amount: '0.00' } });
    const second = await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', dueOn: '2024-02-09' });
    expect((await read(`/api/v1/payment-orders/${second}`)).body).toMatchObject({
      fiscalYear: 2024,
      funds: [{ fiscalYear: 2024, commitmentIds: [first], amount: { amount: '100.00' } }],
    });
    at(2, 9, 2024);
    await expectRecorded(settle(ledger, second));
    expect(await figures(2024)).toEqual(['0.00', '100.00', '0.00']);
  });

  it('gives back, when its new order is withdrawn, what that order bound', async () => {
    const caseNumber = await approvedClaim();
    await expectRecorded(settle(ledger, await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' })));
    at(2, 3, 2024);
    await returned(`${caseNumber}-Z01`);
    await budgetOf(2024, '100.00');
    const second = await certified({ caseNumber, dueOn: '2024-02-09', amount: '60.00' });
    expect(await figures(2024)).toEqual(['60.00', '0.00', '40.00']);
    await expectRecorded(
      actOn(ledger, second, 'withdrawal', ['bert', 'case-worker'], { reason: 'Falscher Betrag' }),
    );
    expect(await figures(2024)).toEqual(['0.00', '0.00', '100.00']);
    const third = await certified({ caseNumber, dueOn: '2024-02-09' });
    expect(await figures(2024)).toEqual(['100.00', '0.00', '0.00']);
    expect((await read(`/api/v1/payment-orders/${third}`)).body['amount']).toMatchObject({
      amount: '100.00',
    });
  });

  it('without an order is income of the later year as well', async () => {
    const sap = ['sap', 'system'] as const;
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '100.00' }));
    const paid = { disbursementId: 'A-1', commitmentId: 'F-1', amount: '100.00', reference: '4900012345' };
    await expectRecorded(ledger.post(`${line}/disbursements`, paid, { as: sap }));
    const back = (amount: string, reference: string) =>
      ledger.post(
        `${line}/disbursements/A-1/reversals`,
        { amount, reason: 'Rücklauf', reference },
        { as: sap },
      );
    await expectRecorded(back('30.00', 'S-1'));
    at(1, 15, 2024);
    await expectRecorded(back('50.00', 'S-2'));
    expect(await figures(2023)).toEqual(['30.00', '70.00', '900.00']);
    expect(await income('?fiscalYear=2024')).toMatchObject({
      total: { amount: '50.00' },
      items: [{ paidYear: 2023, disbursementId: 'A-1', reference: 'S-2', amount: { amount: '50.00' } }],
    });
    expect((await back('20.01', 'S-3')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:disbursement-exceeded',
      standing: { amount: '20.00' },
    });
  });
});
