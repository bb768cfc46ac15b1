import { describe, it } from '@jest/globals';
import { accepted, type Decision } from '../decision.ts';
import { booked } from '../money/day-series.ts';
import { specification } from '../testing/given.ts';
import { certifyPaymentFactual } from './certify-payment-order.ts';
import { orderPayment } from './order-payment.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { evolveCasePayments, type CasePayments, type PaymentEvent } from './payment-order.ts';

const { given } = specification(evolveCasePayments);
const caseNumber = 'DIGI-2023-000001';
const on = '2023-06-30';
const of = (number: number) => ({ caseNumber, orderNumber: `${caseNumber}-Z0${number}`, programme: 'DIGI' });
const iban = 'DE02120300000000202051';

/** Paid from a frame, so that no line has a say in it. */
const prepared = (number: number, amount: bigint): PaymentEvent => ({
  type: 'PaymentOrderPrepared',
  data: {
    ...of(number),
    commitmentIds: [],
    frameId: 'F-1',
    basis: 'MILESTONE',
    basisId: 'Q1',
    payeeId: 'EKOM21',
    recipients: [],
    amount,
    dueOn: on,
    reason: 'Meilenstein',
    preparedBy: 'bert',
    synthetic: false,
  },
});
const certified = (number: number, payeeVersion = 1): readonly PaymentEvent[] => [
  { type: 'PaymentOrderCertifiedFactual', data: { ...of(number), certifiedBy: 'beate', payeeVersion } },
  { type: 'PaymentOrderCertifiedArithmetic', data: { ...of(number), certifiedBy: 'beate', payeeVersion } },
];
const ordered = (number: number, amount: bigint, payeeVersion = 1): PaymentEvent => ({
  type: 'PaymentOrdered',
  data: {
    ...of(number),
    amount,
    payeeId: 'EKOM21',
    payeeVersion,
    payeeName: 'ekom21',
    iban,
    orderedOn: on,
    orderedBy: 'frieda',
    authorityId: 'AB',
    authorityLimit: 100n,
  },
});

const basis: PaymentBasis = {
  kind: 'MILESTONE',
  caseNumber,
  basisId: 'Q1',
  programme: 'DIGI',
  committed: [],
  frameId: 'F-1',
  entitled: booked(undefined, '2023-01-01', 500n),
  recipients: [],
  payeeId: 'EKOM21',
  synthetic: false,
};
const entitled = (payments: CasePayments | undefined, version = 1, change: Partial<PaymentBasis> = {}) => ({
  payments,
  basis: { ...basis, ...change },
  payee: {
    payeeId: 'EKOM21',
    synthetic: false,
    version,
    latestOn: '2023-01-01',
    confirmed: { name: 'ekom21', iban, version },
  },
  succession: [],
});
const authority = { authorityId: 'AB', limit: 100n, validFrom: '2023-01-01', synthetic: false };
const frieda = { person: 'frieda', granted: new Map([['AB', authority]]) };
const order =
  (number: number, known: Partial<Parameters<typeof orderPayment>[0]> = {}, version = 1) =>
  (payments: CasePayments | undefined): Decision<PaymentEvent> => {
    const decision = orderPayment(
      { ...entitled(payments, version), authorities: frieda, lines: new Map(), ...known },
      { orderNumber: of(number).orderNumber, orderedOn: on, orderedBy: 'frieda' },
      { on, today: on },
    );
    return decision.outcome === 'accepted' ? accepted(...decision.payments) : decision;
  };

describe('an order', () => {
  it('is of the payee that both certifications are of', () => {
    given(prepared(1, 100n), ...certified(1))
      .when(order(1))
      .then(ordered(1, 100n));
    given(prepared(1, 100n), ...certified(1))
      .when(order(1, {}, 2))
      .thenRefused('PAYEE_CHANGED', {
        orderNumber: of(1).orderNumber,
        payeeId: 'EKOM21',
        version: 2,
        outdated: ['FACTUAL', 'ARITHMETIC'],
      });
    given(prepared(1, 100n), ...certified(1), ...certified(1, 2))
      .when(order(1, {}, 2))
      .then(ordered(1, 100n, 2));
  });

  it('is of no payee where it was certified before versions were named', () => {
    const before = [
      { type: 'PaymentOrderCertifiedFactual', data: { ...of(1), certifiedBy: 'beate' } },
      { type: 'PaymentOrderCertifiedArithmetic', data: { ...of(1), certifiedBy: 'beate' } },
    ] as const;
    given(prepared(1, 100n), ...before)
      .when(order(1))
      .thenRefused('PAYEE_CHANGED', { version: 1, outdated: ['FACTUAL', 'ARITHMETIC'] });
    given(prepared(1, 100n), ...before)
      .when((payments) =>
        certifyPaymentFactual(
          entitled(payments),
          { orderNumber: of(1).orderNumber, certifiedBy: 'bernd' },
          { on, today: on },
        ),
      )
      .then({
        type: 'PaymentOrderCertifiedFactual',
        data: { ...of(1), certifiedBy: 'bernd', payeeVersion: 1 },
      });
  });

  it('is of no more than its basis still entitles to', () => {
    const lowered = { entitled: booked(basis.entitled, '2023-06-01', -401n) };
    given(prepared(1, 100n), ...certified(1))
      .when((payments) => order(1, { basis: { ...basis, ...lowered } })(payments))
      .thenRefused('ENTITLEMENT_EXCEEDED', {
        requested: 100n,
        left: 99n,
        entitled: 99n,
        paid: 0n,
        ordered: 0n,
      });
  });

  it('without or above an authority is refused, and the attempt is on record', () => {
    const attempt = { ...of(1), amount: 101n, attemptedOn: on, attemptedBy: 'frieda' };
    given(prepared(1, 101n), ...certified(1))
      .when(order(1))
      .thenRefused(
        'AUTHORITY_EXCEEDED',
        { amount: 101n, limit: 100n, authorityId: 'AB' },
        {
          type: 'PaymentAuthorityViolationRefused',
          data: { ...attempt, authorityLimit: 100n, authorityId: 'AB' },
        },
      );
    given(prepared(1, 101n), ...certified(1))
      .when(order(1, { authorities: undefined }))
      .thenRefused(
        'AUTHORITY_MISSING',
        { person: 'frieda', day: on },
        { type: 'PaymentAuthorityViolationRefused', data: { ...attempt, authorityLimit: 0n } },
      );
  });

  it('that exceeds the limit only with others of the same person carries the finding, and is ordered', () => {
    const past = [prepared(1, 60n), ...certified(1), ordered(1, 60n), prepared(2, 41n), ...certified(2)];
    given(...past)
      .when(order(2))
      .then(ordered(2, 41n), {
        type: 'PaymentSplitFound',
        data: {
          ...of(2),
          orderedBy: 'frieda',
          authorityId: 'AB',
          authorityLimit: 100n,
          total: 101n,
          orderNumbers: [of(1).orderNumber, of(2).orderNumber],
        },
      });
    given(prepared(1, 60n), ...certified(1), ordered(1, 60n), prepared(2, 40n), ...certified(2))
      .when(order(2))
      .then(ordered(2, 40n));
  });
});
