import { describe, expect, it } from '@jest/globals';
import { evolveCasePayments, orderStateOf, type PaymentEvent } from '../payment/payment-order.ts';
import {
  frameArithmetic,
  frameFactual,
  frameOrder,
  frameOrdered,
  framePrepared,
  frameSettled,
} from '../testing/frame-payment.ts';
import { expectRefused, specification } from '../testing/given.ts';
import { createdRun, runId } from '../testing/payment-run.ts';
import { evolvePaymentRun, type PaymentRunEvent } from './payment-run.ts';
import { recordPaymentStatus, type RecordPaymentStatus } from './record-payment-status.ts';

const ofRun = specification(evolvePaymentRun);
const ofOrders = specification(evolveCasePayments);
const [transfer] = createdRun.type === 'PaymentRunCreated' ? createdRun.data.transfers : [];
if (!transfer) throw new Error('The run is empty.');
const created = {
  ...createdRun,
  data: {
    ...createdRun.data,
    transfers: [
      { ...transfer, orderNumber: frameOrder, caseNumber: 'DIGI-2023-000001', endToEndId: frameOrder },
    ],
  },
} as PaymentRunEvent;
const ordered = [framePrepared, frameFactual(), frameArithmetic(), frameOrdered];
const days = { on: '2023-07-14', today: '2023-07-14' };
const record = (
  change: Partial<RecordPaymentStatus>,
  past: readonly PaymentEvent[] = ordered,
  events: readonly PaymentRunEvent[] = [created],
) =>
  recordPaymentStatus(
    { run: ofRun.given(...events).state, paymentsOf: () => ofOrders.given(...past).state },
    { runId, messageId: 'B-1', checksum: 'c1', group: {}, blocks: [], recordedBy: 'paul', ...change },
    days,
  );
const block = (transactions: RecordPaymentStatus['blocks'][number]['transactions'], more = {}) => ({
  blocks: [{ paymentInformationId: `${runId}-P1`, transactions, ...more }],
});
const ofCase = (decision: ReturnType<typeof record>): readonly PaymentEvent[] =>
  decision.outcome === 'accepted' ? [...decision.payments.values()].flat() : [];

describe('what the bank says of a run', () => {
  const rejection = { status: 'RJCT', reason: 'AC04 Konto aufgeloest' };
  it.each([
    ['the file', { group: rejection }],
    ['its block', block([], rejection)],
    ['a payment', block([{ endToEndId: frameOrder, ...rejection }])],
    [
      'a payment of a file rejected in part',
      { group: { status: 'PART' }, ...block([{ endToEndId: frameOrder, ...rejection }]) },
    ],
  ])('rejects the order, where it is %s that is rejected: its commitment is open as before', (_, said) => {
    const events = ofCase(record(said));
    expect(events).toMatchObject([
      {
        type: 'PaymentRejectedByBank',
        data: { orderNumber: frameOrder, amount: 100n, reason: 'AC04 Konto aufgeloest' },
      },
    ]);
    const order = ofOrders.given(...ordered, ...events).state?.orders.get(frameOrder);
    expect(order && orderStateOf(order)).toBe('REJECTED');
  });

  it.each(['ACCP', 'ACSP', 'ACSC', 'ACTC', 'PDNG'])('is progress and no payment: %s', (status) => {
    const decision = record(block([{ endToEndId: frameOrder, status }]));
    expect(ofCase(decision)).toEqual([]);
    expect(decision.outcome === 'accepted' && decision.run).toMatchObject([
      {
        type: 'PaymentStatusReported',
        data: { statuses: [{ orderNumber: frameOrder, status }], checksum: 'c1' },
      },
    ]);
  });

  it.each([
    ['RCVC', 'MATCH'],
    ['RVMC', 'CLOSE_MATCH'],
    ['RVNM', 'NO_MATCH'],
    ['RVNA', 'NOT_POSSIBLE'],
  ])('%s of the payee’s name is kept with the order as %s', (status, result) => {
    const said = block([{ endToEndId: frameOrder, status, nameOnRecord: 'Stadt Fulda' }]);
    expect(ofCase(record(said))).toMatchObject([
      {
        type: 'PayeeVerified',
        data: { orderNumber: frameOrder, runId, result, nameOnRecord: 'Stadt Fulda' },
      },
    ]);
  });

  it('counts more of a payment than of the whole', () => {
    const said = { group: rejection, ...block([{ endToEndId: frameOrder, status: 'ACSP' }]) };
    expect(ofCase(record(said))).toEqual([]);
  });

  it('changes nothing of an order that is paid', () =>
    expect(ofCase(record({ group: rejection }, [...ordered, frameSettled]))).toEqual([]));

  it('is recorded once per file', () => {
    const decision = record({ group: { status: 'ACCP' } });
    const events = decision.outcome === 'accepted' ? decision.run : [];
    expectRefused(record({ group: { status: 'ACCP' } }, ordered, [created, ...events]), 'ALREADY_EXISTS', {
      what: 'Statusbericht B-1',
    });
  });

  it('is about this run, and not recorded by who ordered what is rejected', () => {
    const figures = { runId, reference: 'EFA-2023-000001-Z99' };
    expectRefused(
      record(block([{ endToEndId: 'EFA-2023-000001-Z99', status: 'ACCP' }])),
      'TRANSFER_OF_OTHER_RUN',
      figures,
    );
    expectRefused(
      record({ blocks: [{ paymentInformationId: 'ZL-0000000000000000-P1', transactions: [] }] }),
      'TRANSFER_OF_OTHER_RUN',
      { runId, reference: 'ZL-0000000000000000-P1' },
    );
    const attempt = { orderNumber: frameOrder, action: 'REJECT_BY_BANK', earlierPart: 'ORDERED' } as const;
    const refused = record({ group: rejection, recordedBy: 'frieda' });
    expect(refused).toMatchObject({
      rejection: { code: 'FOUR_EYES', figures: attempt },
      onRecord: [{ type: 'PaymentFourEyesViolationRefused', data: { ...attempt, attemptedBy: 'frieda' } }],
    });
    expectRefused(record({}, ordered, []), 'PAYMENT_RUN_UNKNOWN', { runId });
  });
});
