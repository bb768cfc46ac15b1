import { describe, expect, it } from '@jest/globals';
import { afterAll, evolveBudgetLine, openOf, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { available } from '../budget-line/budget-line.ts';
import { basisOfClaim } from '../payment/payment-basis.ts';
import { evolveCasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { days, expectRefused, firstDay, onDay, specification } from '../testing/given.ts';
import { evolveClaim, stateOf, type ClaimEvent } from './claim.ts';
import { revokeApproval } from './revoke-approval.ts';

const caseNumber = 'EFA-2023-000001';
const reference = { claimId: 'c-1', caseNumber };
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const hearing = { heldOn: '2023-06-01', statement: 'NONE' } as const;
const command = { caseNumber, reason: 'Angaben waren falsch', hearing, revokedBy: 'dora' };
const submitted: ClaimEvent = {
  type: 'ClaimSubmitted',
  data: {
    ...reference,
    ...key,
    recipient: '06412000',
    leikaKey: '99108008000000',
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: 100_000n,
    receivedOn: firstDay,
    submittedBy: 'carla',
    synthetic: false,
  },
};
const approved: ClaimEvent = {
  type: 'ClaimApproved',
  data: { ...reference, amount: 100_000n, claimed: 100_000n, commitmentId: caseNumber, approvedBy: 'dora' },
};
const revoked = (released: bigint, repayable: bigint): ClaimEvent => ({
  type: 'ClaimRevoked',
  data: { ...reference, released, repayable, reason: command.reason, revokedBy: 'dora', hearing },
});
const ofLine = { ...key, commitmentId: caseNumber, recipient: '06412000' };
const committed: BudgetLineEvent = { type: 'FundsCommitted', data: { ...ofLine, amount: 100_000n } };
const line = afterAll(
  evolveBudgetLine(
    undefined,
    {
      type: 'AppropriationEnacted',
      data: {
        ...key,
        name: 'EfA',
        synthetic: false,
        amount: 100_000n,
        exactness: 'EXACT',
        source: { title: 'Haushaltsplan 2023' },
      },
    },
    firstDay,
  ),
  [committed],
  '2023-03-01',
);
const bound = (on = line) => [{ line: on, commitmentIds: [caseNumber] }];
const { given } = specification(evolveClaim);
const claim = given(onDay('2023-02-01', submitted), onDay('2023-03-01', approved)).state;

const order = { caseNumber, orderNumber: `${caseNumber}-Z01`, programme: 'EFA' };
const prepared: PaymentEvent = {
  type: 'PaymentOrderPrepared',
  data: {
    ...order,
    line: 'MAIN',
    fiscalYear: 2023,
    commitmentIds: [caseNumber],
    basis: 'CLAIM',
    basisId: caseNumber,
    payeeId: 'F',
    recipients: ['06412000'],
    amount: 60_000n,
    dueOn: '2023-04-03',
    reason: 'x',
    preparedBy: 'bert',
    synthetic: false,
  },
};
const settled: PaymentEvent = {
  type: 'PaymentSettled',
  data: {
    ...order,
    line: 'MAIN',
    fiscalYear: 2023,
    disbursementIds: [order.orderNumber],
    amount: 60_000n,
    bankReference: 'B',
    settledOn: '2023-04-03',
  },
};
const paid = specification(evolveCasePayments).given(
  onDay('2023-04-01', prepared),
  onDay('2023-04-03', settled),
).state;
const paidLine = afterAll(
  line,
  [{ type: 'FundsDisbursed', data: { ...ofLine, disbursementId: order.orderNumber, amount: 60_000n } }],
  '2023-04-03',
);

describe('the revocation of an approval', () => {
  it('frees all that was bound, and the claim is paid no more', () => {
    const decision = revokeApproval({ revoked: claim, payments: undefined, bound: bound() }, command, days);
    expect(decision).toEqual({
      outcome: 'accepted',
      lines: [
        [{ type: 'CommitmentReleased', data: { ...ofLine, amount: 100_000n, reason: command.reason } }],
      ],
      events: [revoked(100_000n, 0n)],
      repayments: [],
    });
    if (decision.outcome === 'rejected') return;
    const after = afterAll(line, decision.lines[0] ?? [], days.on);
    expect(after && available(after)).toBe(100_000n);
    const { state } = given(submitted, approved, revoked(100_000n, 0n));
    expect(state && stateOf(state)).toBe('REVOKED');
    expect(basisOfClaim(state, caseNumber)).toMatchObject({
      rejection: { code: 'CLAIM_STATE', figures: { state: 'REVOKED' } },
    });
  });

  it('after a part was paid frees the rest and says what is to be repaid, on a day before the payment too', () => {
    for (const on of ['2023-03-01', '2023-04-03', days.on]) {
      const decision = revokeApproval({ revoked: claim, payments: paid, bound: bound(paidLine) }, command, {
        ...days,
        on,
      });
      expect(decision).toMatchObject({
        lines: [[{ type: 'CommitmentReleased', data: { amount: 40_000n } }]],
        events: [revoked(40_000n, 60_000n)],
        repayments: [
          {
            type: 'RepaymentClaimed',
            data: {
              repaymentId: `${caseNumber}-R01`,
              amount: 60_000n,
              ineffectiveFrom: on,
              dueOn: '2023-07-30',
              dayCount: 'ACT_365',
              recipients: ['06412000'],
              payments: [
                {
                  amount: 60_000n,
                  paidOn: '2023-04-03',
                  interestFrom: on > '2023-04-03' ? on : '2023-04-03',
                },
              ],
            },
          },
        ],
      });
      if (decision.outcome === 'accepted')
        expect(openOf(afterAll(paidLine, decision.lines[0] ?? [], on), caseNumber)).toBe(0n);
    }
  });

  it('frees what came back on the line of the year that the payment had moved to', () => {
    const moved = afterAll(
      evolveBudgetLine(
        undefined,
        {
          type: 'AppropriationEnacted',
          data: {
            ...key,
            fiscalYear: 2024,
            name: 'EfA',
            synthetic: false,
            amount: 100_000n,
            exactness: 'EXACT',
            source: { title: 'Haushaltsplan 2024' },
          },
        },
        '2024-01-01',
      ),
      [
        {
          type: 'FundsCommitted',
          data: { ...key, fiscalYear: 2024, commitmentId: order.orderNumber, amount: 60_000n },
        },
      ],
      '2024-01-08',
    );
    const both = [...bound(), { line: moved, commitmentIds: [order.orderNumber] }];
    expect(
      revokeApproval({ revoked: claim, payments: undefined, bound: both }, command, {
        on: '2024-02-01',
        today: '2024-02-01',
      }),
    ).toMatchObject({
      lines: [
        [{ data: { fiscalYear: 2023, amount: 100_000n } }],
        [{ data: { fiscalYear: 2024, amount: 60_000n } }],
      ],
      events: [{ data: { released: 160_000n } }],
    });
  });

  it('waits for a payment that is on its way, and names it', () => {
    const { state } = specification(evolveCasePayments).given(prepared);
    expectRefused(
      revokeApproval({ revoked: claim, payments: state, bound: bound() }, command, days),
      'ORDER_ON_ITS_WAY',
      {
        orderNumber: order.orderNumber,
        amount: 60_000n,
        state: 'PREPARED',
      },
    );
  });

  it('is never before the approval, only of an approved claim, and once', () => {
    const known = { revoked: claim, payments: undefined, bound: bound() };
    expectRefused(revokeApproval(known, command, { ...days, on: '2023-02-28' }), 'DAY_BEFORE_CAUSE', {
      day: '2023-02-28',
      earliest: '2023-03-01',
      cause: 'AWARD',
    });
    expectRefused(revokeApproval({ ...known, revoked: undefined }, command, days), 'CLAIM_UNKNOWN', {});
    for (const [history, state] of [
      [[submitted], 'SUBMITTED'],
      [[submitted, approved, revoked(100_000n, 0n)], 'REVOKED'],
    ] as const)
      expectRefused(
        revokeApproval({ ...known, revoked: given(...history).state }, command, days),
        'CLAIM_STATE',
        { state },
      );
  });

  it('is not made by who submitted the claim: the attempt is on record', () => {
    const attempt: ClaimEvent = {
      type: 'FourEyesViolationRefused',
      data: { ...reference, action: 'REVOKE', attemptedBy: 'carla', earlierPart: 'SUBMITTED' },
    };
    const figures = { caseNumber, action: 'REVOKE', earlierPart: 'SUBMITTED' };
    expectRefused(
      revokeApproval(
        { revoked: claim, payments: undefined, bound: bound() },
        { ...command, revokedBy: 'carla' },
        days,
      ),
      'FOUR_EYES',
      figures,
      [attempt],
    );
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
  });
});
