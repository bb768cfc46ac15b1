import { describe, expect, it } from '@jest/globals';
import { basisOfDrawdown } from '../payment/payment-basis.ts';
import { evolveCasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import { revokeAward } from './revoke-award.ts';
import {
  awarded,
  bound,
  caseNumber,
  certified,
  drawn,
  key,
  reference,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type Grant, type GrantEvent } from './grant.ts';

const { given } = specification(evolveGrant);

const onItsWay: PaymentEvent = {
  type: 'PaymentOrderPrepared',
  data: {
    ...key,
    caseNumber,
    orderNumber: `${caseNumber}-Z01`,
    commitmentIds: [caseNumber],
    basis: 'DRAWDOWN',
    basisId: 'MA-1',
    payeeId: 'FULDA',
    recipients: ['06631009'],
    amount: 1_000n,
    dueOn: '2023-06-30',
    reason: 'Mittelabruf',
    preparedBy: 'bert',
    synthetic: false,
  },
};
const { state: payments } = specification(evolveCasePayments).given(onItsWay);

describe('the revocation of an award', () => {
  const command = { caseNumber, reason: 'Auflage nicht erfüllt', revokedBy: 'dora' };
  const revoke = (grant: Grant | undefined, change: Partial<typeof command> = {}) =>
    revokeAward(
      { revoked: grant, payments: undefined, bound: [{ line: bound, commitmentIds: [caseNumber] }] },
      { ...command, ...change },
      days,
    );

  it('frees what is open, also after the project has ended, and lets drawdowns that are not paid lapse', () => {
    const completed: GrantEvent = {
      type: 'GrantCompleted',
      data: { ...reference, released: 0n, completedOn: '2023-06-30', completedBy: 'bert' },
    };
    for (const history of [
      [...certified, awarded],
      [...certified, awarded, drawn(50_000_000n), completed],
    ]) {
      const decision = revoke(given(...history).state);
      expect(decision).toMatchObject({
        lines: [[{ type: 'CommitmentReleased', data: { amount: 90_000_000n } }]],
        events: [{ type: 'GrantRevoked', data: { released: 90_000_000n, repayable: 0n } }],
      });
      if (decision.outcome === 'rejected') continue;
      const { state } = given(...history, ...decision.events);
      expect(basisOfDrawdown(state, caseNumber, 'MA-1')).toMatchObject({
        rejection: { code: 'GRANT_STATE', figures: { state: 'REVOKED' } },
      });
    }
  });

  it('is neither made by who applied nor of what was not awarded', () => {
    expectRefused(revoke(given(...certified).state), 'GRANT_STATE', {
      caseNumber,
      state: 'CERTIFIED',
      amount: 90_000_000n,
    });
    expectRefused(
      revoke(given(...certified, awarded).state, { revokedBy: 'carla' }),
      'FOUR_EYES',
      { caseNumber, action: 'REVOKE', earlierPart: 'APPLIED' },
      [
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'REVOKE', attemptedBy: 'carla', earlierPart: 'APPLIED' },
        },
      ],
    );
  });

  it('waits for a payment that is on its way, and names it', () =>
    expectRefused(
      revokeAward({ revoked: given(...certified, awarded).state, payments, bound: [] }, command, days),
      'ORDER_ON_ITS_WAY',
      { orderNumber: `${caseNumber}-Z01`, amount: 1_000n, state: 'PREPARED' },
    ));

  it('is of a grant that there is, on no day before its latest act', () => {
    expectRefused(revoke(undefined), 'GRANT_UNKNOWN', { caseNumber });
    expectRefused(revoke(given(...certified, onDay('2023-07-01', awarded)).state), 'DAY_BEFORE_CAUSE', {
      day: '2023-06-30',
      earliest: '2023-07-01',
      cause: 'CASE',
      amount: 90_000_000n,
    });
  });
});

it('an award that is taken back in part goes on with what is left, by years and in what may be kept and drawn down', () => {
  const { state } = given(...certified, awarded, {
    type: 'GrantPartlyRevoked',
    data: {
      ...reference,
      amount: 30_000_000n,
      released: 30_000_000n,
      repayable: 0n,
      reason: 'Zu viel',
      revokedBy: 'dora',
    },
  });
  expect(state).toMatchObject({
    state: 'AWARDED',
    awarded: 60_000_000n,
    entitled: 60_000_000n,
    left: 60_000_000n,
    budgets: [{ amount: 60_000_000n }],
  });
});
