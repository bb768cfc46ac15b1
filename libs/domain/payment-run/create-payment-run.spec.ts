import { describe, expect, it } from '@jest/globals';
import { evolveCasePayments, type CasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
} from '../testing/frame-payment.ts';
import { expectRefused, specification } from '../testing/given.ts';
import { createPaymentRun, type CreatePaymentRun } from './create-payment-run.ts';
import { evolvePaymentRun } from './payment-run.ts';
import { evolveRunRegister, type RunRegisterEvent } from './run-register.ts';

const ofOrders = specification(evolveCasePayments);
const ofRegister = specification(evolveRunRegister);
const ofRun = specification(evolvePaymentRun);
const runId = 'ZL-3F9A2C71B0D48E5F';
const account = {
  type: 'DebtorAccountSet',
  data: { name: 'HMD', iban: 'DE02120300000000202051', reason: 'Landeskasse', setBy: 'anna' },
} as const satisfies RunRegisterEvent;
const ordered = ofOrders.given(framePrepared, frameFactual(), frameArithmetic(), frameOrdered).state;
/** The day on which it is due. */
const dueOn = [...(ordered?.orders.values() ?? [])][0]?.dueOn ?? '';
const command: CreatePaymentRun = {
  orderNumbers: [frameOrder],
  executionDay: dueOn,
  createdAt: '2023-06-30T10:00:00Z',
  createdBy: 'paul',
};
const create = (
  change: Partial<CreatePaymentRun> = {},
  payments: CasePayments | undefined = ordered,
  ...register: readonly RunRegisterEvent[]
) =>
  createPaymentRun(
    { register: ofRegister.given(account, ...register).state, paymentsOf: () => payments },
    { ...command, ...change },
    { runId, today: '2023-06-30', checksumOf: ({ transfers }) => `of ${transfers.length}` },
  );

describe('a payment run', () => {
  it('pins each order’s amount, account and texts for the bank, their sum, who made it, and the checksum of its file', () => {
    const decision = create();
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    expect(decision.register).toEqual([
      { type: 'OrdersAssignedToRun', data: { runId, orderNumbers: [frameOrder] } },
    ]);
    const { state } = ofRun.given(...decision.run);
    expect(state).toMatchObject({
      runId,
      state: 'CREATED',
      executionDay: dueOn,
      createdBy: 'paul',
      controlSum: 100n,
      checksum: 'of 1',
      debtor: { name: 'HMD', iban: 'DE02120300000000202051' },
      synthetic: false,
    });
    expect(state?.transfers).toEqual([
      expect.objectContaining({
        orderNumber: frameOrder,
        endToEndId: frameOrder.replaceAll('_', '.'),
        amount: 100n,
      }),
    ]);
    expect(state?.transfers[0]?.remittance.startsWith(`${state.transfers[0].caseNumber} `)).toBe(true);
  });

  it('of practice debits the account of practice where there is one; a real run never does', () => {
    const practice: RunRegisterEvent = {
      type: 'DebtorAccountSet',
      data: { ...account.data, name: 'UEBUNG', synthetic: true },
    };
    const order = ordered?.orders.get(frameOrder);
    if (!ordered || !order) throw new Error('There is no order.');
    const inPractice = { ...ordered, orders: new Map([[frameOrder, { ...order, synthetic: true }]]) };
    const debtorOf = (decision: ReturnType<typeof create>): unknown => {
      const [made] = decision.outcome === 'accepted' ? decision.run : [];
      return made?.type === 'PaymentRunCreated' && [made.data.debtor.name, made.data.synthetic];
    };
    expect(debtorOf(create({}, inPractice))).toEqual(['HMD', true]);
    expect(debtorOf(create({}, inPractice, practice))).toEqual(['UEBUNG', true]);
    expect(debtorOf(create({}, ordered, practice))).toEqual(['HMD', false]);
    const { state: register } = ofRegister.given(practice);
    const real = createPaymentRun({ register, paymentsOf: () => ordered }, command, {
      runId,
      today: '2023-06-30',
      checksumOf: () => '',
    });
    expectRefused(real, 'DEBTOR_ACCOUNT_MISSING', { orders: 1 });
  });

  it('is of orders that are ordered, and neither withdrawn, rejected nor paid', () => {
    const before: readonly PaymentEvent[] = [framePrepared, frameFactual(), frameArithmetic()];
    expectRefused(create({}, ofOrders.given(...before).state), 'PAYMENT_ORDER_STATE', {
      orderNumber: frameOrder,
      state: 'CERTIFIED',
      amount: 100n,
    });
    expectRefused(create({ orderNumbers: ['EFA-2023-000999-Z01'] }), 'PAYMENT_ORDER_UNKNOWN', {
      orderNumber: 'EFA-2023-000999-Z01',
    });
  });

  it('has an order once, and none that is in another run, unless that was cancelled', () => {
    const assigned: RunRegisterEvent = {
      type: 'OrdersAssignedToRun',
      data: { runId: 'ZL-0000000000000001', orderNumbers: [frameOrder] },
    };
    expectRefused(create({}, ordered, assigned), 'ORDER_IN_RUN', {
      orderNumber: frameOrder,
      runId: 'ZL-0000000000000001',
      amount: 100n,
    });
    expect(create({}, ordered, assigned, { ...assigned, type: 'OrdersFreedFromRun' }).outcome).toBe(
      'accepted',
    );
    expectRefused(create({ orderNumbers: [frameOrder, frameOrder] }), 'ORDER_NAMED_TWICE', {
      orderNumber: frameOrder,
      amount: 100n,
    });
  });

  it('is carried out on a day on which banks work, that has not passed, and on which its orders are due', () => {
    for (const executionDay of ['2023-06-29', '2023-07-01', '2023-12-25'])
      expectRefused(create({ executionDay }), 'EXECUTION_DAY_INVALID', { executionDay, today: '2023-06-30' });
    const later = [...(ordered?.orders ?? [])].map(
      ([number, order]) => [number, { ...order, dueOn: '2023-12-29' }] as const,
    );
    expectRefused(create({}, ordered && { ...ordered, orders: new Map(later) }), 'ORDER_NOT_DUE', {
      orderNumber: frameOrder,
      dueOn: '2023-12-29',
      executionDay: dueOn,
      amount: 100n,
    });
  });

  it('has no order that is held back by the payee’s name, until a second person lets it go on', () => {
    const held = (decision?: 'PROCEED') =>
      [...(ordered?.orders ?? [])].map(
        ([number, order]) =>
          [
            number,
            { ...order, verification: { result: 'CLOSE_MATCH', ...(decision && { decision }) } },
          ] as const,
      );
    const paymentsHeld = (decision?: 'PROCEED') =>
      ordered && ({ ...ordered, orders: new Map(held(decision)) } as CasePayments);
    expectRefused(create({}, paymentsHeld()), 'ORDER_HELD_BACK', { orderNumber: frameOrder, amount: 100n });
    expect(create({}, paymentsHeld('PROCEED')).outcome).toBe('accepted');
  });

  it('needs an account that is debited', () =>
    expectRefused(
      createPaymentRun({ register: undefined, paymentsOf: () => ordered }, command, {
        runId,
        today: '2023-06-30',
        checksumOf: () => '',
      }),
      'DEBTOR_ACCOUNT_MISSING',
      { orders: 1 },
    ));

  it('never mixes real payments with practice, nor holds more than a bank takes', () => {
    const other = 'SH-2023-000007-Z02';
    const [order] = ordered?.orders.values() ?? [];
    if (!ordered || !order) throw new Error('There is no order.');
    const orders = new Map([
      [frameOrder, order],
      [other, { ...order, orderNumber: other, synthetic: true }],
    ]);
    expectRefused(
      create({ orderNumbers: [frameOrder, other] }, { ...ordered, orders }),
      'ORDERS_OF_PRACTICE_MIXED',
      { orderNumber: other, other: frameOrder, amount: 100n },
    );
    const huge = new Map([[frameOrder, { ...order, amount: 100_000_000_000n }]]);
    expectRefused(create({}, { ...ordered, orders: huge }), 'AMOUNT_OUT_OF_RANGE', {
      amount: 100_000_000_000n,
      largest: 99_999_999_999n,
    });
  });
});
