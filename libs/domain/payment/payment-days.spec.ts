import { describe, expect, it } from '@jest/globals';
import type { Day } from '../calendar/day.ts';
import { booked, totalOn, type DaySeries } from '../money/day-series.ts';
import type { Programme } from '../programme/programme.ts';
import { onDay, specification } from '../testing/given.ts';
import { certifyPaymentArithmetic, certifyPaymentFactual } from './certify-payment-order.ts';
import { orderPayment } from './order-payment.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { evolveCasePayments, paidAndKept, type CasePayments, type PaymentEvent } from './payment-order.ts';
import { preparePaymentOrder } from './prepare-payment-order.ts';
import { rejectPayment, returnPayment } from './return-payment.ts';
import { settlePayment } from './settle-payment.ts';
import { withdrawPaymentOrder } from './withdraw-payment-order.ts';

const { given } = specification(evolveCasePayments);
const today: Day = '2023-12-29';
const orderNumber = 'DIGI-2023-000001-Z01';
const of = { caseNumber: 'DIGI-2023-000001', orderNumber, programme: 'DIGI' };
const recipient = '06412000';

/** Paid from a frame, so that no line has a say in its days. */
const prepared: Extract<PaymentEvent, { type: 'PaymentOrderPrepared' }> = {
  type: 'PaymentOrderPrepared',
  data: {
    ...of,
    commitmentIds: [],
    frameId: 'F-1',
    basis: 'MILESTONE',
    basisId: 'Q1',
    payeeId: 'EKOM21',
    recipients: [],
    amount: 100n,
    dueOn: '2023-06-30',
    reason: 'Meilenstein',
    preparedBy: 'bert',
    synthetic: false,
  },
};
const factual: PaymentEvent = {
  type: 'PaymentOrderCertifiedFactual',
  data: { ...of, certifiedBy: 'bert', payeeVersion: 1 },
};
const arithmetic: PaymentEvent = {
  type: 'PaymentOrderCertifiedArithmetic',
  data: { ...of, certifiedBy: 'bert', payeeVersion: 1 },
};
const confirmed = { name: 'ekom21', iban: 'DE02120300000000202051', version: 1 };
const payee = { payeeId: 'EKOM21', synthetic: false, version: 1, confirmed, latestOn: '2023-01-01' };
const authority = { authorityId: 'AB', limit: 100n, validFrom: '2023-01-01', synthetic: false };
const authorities = { person: 'frieda', granted: new Map([['AB', authority]]) };
const ordered: PaymentEvent = {
  type: 'PaymentOrdered',
  data: {
    ...of,
    amount: 100n,
    payeeId: 'EKOM21',
    payeeVersion: 1,
    payeeName: confirmed.name,
    iban: confirmed.iban,
    orderedOn: '2023-06-20',
    orderedBy: 'frieda',
    authorityId: 'AB',
    authorityLimit: 100n,
  },
};
const settled: Extract<PaymentEvent, { type: 'PaymentSettled' }> = {
  type: 'PaymentSettled',
  data: { ...of, disbursementIds: [], amount: 100n, bankReference: 'B', settledOn: '2023-06-25' },
};
const programme: Programme = {
  code: 'DIGI',
  name: 'Digitalisierungsfabriken',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
  framePayments: true,
};
const basis: PaymentBasis = {
  kind: 'MILESTONE',
  caseNumber: of.caseNumber,
  basisId: 'Q1',
  programme: 'DIGI',
  committed: [],
  frameId: 'F-1',
  entitled: booked(booked(undefined, '2023-03-15', 60n), '2023-05-02', 40n),
  recipients: [],
  payeeId: 'EKOM21',
  synthetic: false,
};
const entitled = (payments: CasePayments | undefined) => ({ payments, basis, payee, succession: [] });
const dated = (on: Day) => ({ on, today });
const reason = 'Grund';

const order = (payments: CasePayments | undefined, orderedOn: Day) =>
  orderPayment(
    { ...entitled(payments), authorities, lines: new Map() },
    { orderNumber, orderedOn, orderedBy: 'frieda' },
    dated(orderedOn),
  );
const settle = (payments: CasePayments | undefined, settledOn: Day) =>
  settlePayment(
    { payments, lines: new Map() },
    { orderNumber, bankReference: 'B', settledOn, settledBy: 'paul' },
    dated(settledOn),
  );
const giveBack = (payments: CasePayments | undefined, returnedOn: Day) =>
  returnPayment(
    { payments, line: undefined },
    { orderNumber, bankReference: 'R', reason, returnedOn, returnedBy: 'paul' },
    dated(returnedOn),
  );

describe('the days of a payment', () => {
  it.each(['2023-03-15', '2023-06-30'])(
    'begin on the day on which it came to be due, here for an order of %s',
    (on) => {
      const command = { payeeId: 'EKOM21', dueOn: '2023-07-14', reason, preparedBy: 'bert' };
      const known = { ...entitled(undefined), lines: new Map(), programme };
      expect(preparePaymentOrder(known, command, dated(on))).toMatchObject({
        payments: [{ type: 'PaymentOrderPrepared', data: { amount: on === '2023-03-15' ? 60n : 100n } }],
      });
      expect(preparePaymentOrder(known, command, dated('2023-03-14'))).toMatchObject({
        rejection: {
          code: 'DAY_BEFORE_CAUSE',
          figures: { day: '2023-03-14', earliest: '2023-03-15', cause: 'ENTITLEMENT' },
        },
      });
    },
  );

  it('run from preparation over both certifications to the order, in this order', () => {
    const figures = { day: '2023-06-09', earliest: '2023-06-10', cause: 'LATEST_STEP' };
    const command = { orderNumber, certifiedBy: 'bert' };
    const before = dated('2023-06-09');
    given(onDay('2023-06-10', prepared))
      .when((payments) => certifyPaymentFactual(entitled(payments), command, before))
      .thenRefused('DAY_BEFORE_CAUSE', figures);
    given(onDay('2023-06-10', prepared))
      .when((payments) => certifyPaymentArithmetic(entitled(payments), command, before))
      .thenRefused('DAY_BEFORE_CAUSE', figures);
    const withdrawal = { orderNumber, reason, withdrawnBy: 'bert' };
    const { state: payments } = given(onDay('2023-06-10', prepared));
    expect(withdrawPaymentOrder({ payments, lines: new Map() }, withdrawal, before)).toMatchObject({
      rejection: { code: 'DAY_BEFORE_CAUSE', figures },
    });
    const certified = given(
      onDay('2023-06-01', prepared),
      onDay('2023-06-05', factual),
      onDay('2023-06-10', arithmetic),
    ).state;
    expect(order(certified, '2023-06-09')).toMatchObject({
      rejection: { code: 'DAY_BEFORE_CAUSE', figures },
    });
  });

  it('of one order are no matter of another order of the case', () => {
    const second = { ...of, orderNumber: 'DIGI-2023-000001-Z02' };
    given(
      onDay('2023-06-01', prepared),
      onDay('2023-08-01', {
        type: 'PaymentOrderPrepared',
        data: { ...prepared.data, ...second, basisId: 'Q2' },
      }),
    )
      .when((payments) =>
        certifyPaymentFactual(entitled(payments), { orderNumber, certifiedBy: 'bert' }, dated('2023-06-02')),
      )
      .then(factual);
  });

  it('run from the order to what the bank says: paid or rejected, and returned at last', () => {
    const past = [
      onDay('2023-06-10', prepared),
      onDay('2023-06-10', factual),
      onDay('2023-06-10', arithmetic),
      onDay('2023-06-20', ordered),
    ];
    const { state } = given(...past);
    expect(settle(state, '2023-06-19')).toMatchObject({
      rejection: {
        code: 'SETTLEMENT_DAY_INVALID',
        figures: { settledOn: '2023-06-19', orderedOn: '2023-06-20' },
      },
    });
    expect(settle(state, '2023-06-20').outcome).toBe('accepted');
    const rejection = { orderNumber, bankReference: 'B', reason, rejectedBy: 'paul' };
    expect(rejectPayment(state, { ...rejection, rejectedOn: '2023-06-19' })).toMatchObject({
      rejection: { code: 'DAY_BEFORE_CAUSE', figures: { earliest: '2023-06-20', cause: 'ORDER' } },
    });
    expect(rejectPayment(state, { ...rejection, rejectedOn: '2023-06-20' }).outcome).toBe('accepted');
    const paid = given(...past, onDay('2023-06-25', settled)).state;
    expect(giveBack(paid, '2023-06-24')).toMatchObject({
      rejection: { code: 'DAY_BEFORE_CAUSE', figures: { earliest: '2023-06-25', cause: 'SETTLEMENT' } },
    });
    expect(giveBack(paid, '2023-06-25').outcome).toBe('accepted');
  });

  it('are not moved by an attempt that was refused', () => {
    const attempt: PaymentEvent = {
      type: 'PaymentFourEyesViolationRefused',
      data: { ...of, action: 'ORDER', attemptedBy: 'bert', earlierPart: 'PREPARED' },
    };
    given(onDay('2023-06-01', prepared), onDay('2023-08-01', attempt))
      .when((payments) =>
        certifyPaymentFactual(
          entitled(payments),
          { orderNumber, certifiedBy: recipient },
          dated('2023-06-02'),
        ),
      )
      .then({ ...factual, data: { ...of, certifiedBy: recipient, payeeVersion: 1 } });
  });

  it('show on each day what of a case, and of a part of it, is paid and did not come back', () => {
    const second = { ...of, orderNumber: 'DIGI-2023-000001-Z02' };
    const { state } = given(
      prepared,
      onDay('2023-06-25', settled),
      { type: 'PaymentOrderPrepared', data: { ...prepared.data, ...second, basisId: 'Q2' } },
      onDay('2023-07-01', {
        type: 'PaymentSettled',
        data: { ...settled.data, ...second, amount: 100n, settledOn: '2023-07-01' },
      }),
      onDay('2023-07-10', {
        type: 'PaymentReturned',
        data: {
          ...of,
          disbursementIds: [],
          amount: 100n,
          bankReference: 'R',
          returnedOn: '2023-07-10',
          reason,
        },
      }),
    );
    const onDays = (series: DaySeries | undefined) =>
      ['2023-06-24', '2023-06-25', '2023-07-01', '2023-07-10'].map((day) => totalOn(series, day));
    expect(onDays(paidAndKept(state))).toEqual([0n, 100n, 200n, 100n]);
    expect(onDays(paidAndKept(state, { basis: 'MILESTONE', basisId: 'Q1' }))).toEqual([0n, 100n, 100n, 0n]);
    expect(paidAndKept(undefined)).toBeUndefined();
  });
});
