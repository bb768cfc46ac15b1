import { describe, expect, it } from '@jest/globals';
import { evolveCasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import { days, expectRefused, inYears, onDay, specification } from '../testing/given.ts';
import { completeGrant } from './complete-grant.ts';
import { awarded, bound, caseNumber, certified, drawn, key, later } from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type Grant } from './grant.ts';

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

describe('the end of a grant', () => {
  it('releases what was not drawn down, and closes the grant', () => {
    const decision = completeGrant(
      {
        grant: given(...certified, awarded, drawn(50_000_000n)).state,
        payments: undefined,
        lines: inYears(bound),
      },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      later,
    );
    expect(decision).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 40_000_000n } }],
      grant: [{ type: 'GrantCompleted', data: { released: 40_000_000n } }],
    });
    const unused = completeGrant(
      { grant: given(...certified, awarded).state, payments: undefined, lines: inYears(bound) },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      later,
    );
    expect(unused).toMatchObject({ line: [{ type: 'CommitmentReleased', data: { amount: 90_000_000n } }] });
  });

  it('is neither before its award or its last drawdown nor in the future', () => {
    const on = (completedOn: string) =>
      completeGrant(
        {
          grant: given(...certified, onDay('2023-03-01', awarded), drawn(1n)).state,
          payments: undefined,
          lines: inYears(bound),
        },
        { caseNumber, completedOn, completedBy: 'bert' },
        days,
      );
    expectRefused(on('2023-02-28'), 'DAY_BEFORE_CAUSE', { earliest: '2023-03-01', cause: 'AWARD' });
    expectRefused(on('2023-06-29'), 'DAY_BEFORE_CAUSE', { earliest: '2023-06-30', cause: 'DRAWDOWN' });
    expectRefused(on('2023-07-01'), 'DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30' });
  });

  it('waits for a payment that is on its way, and names it', () =>
    expectRefused(
      completeGrant(
        { grant: given(...certified, awarded).state, payments, lines: inYears(bound) },
        { caseNumber, completedOn: '2023-06-30', completedBy: 'bert' },
        days,
      ),
      'ORDER_ON_ITS_WAY',
      { orderNumber: `${caseNumber}-Z01`, amount: 1_000n, state: 'PREPARED' },
    ));

  it('is of a grant that there is and that is awarded', () => {
    const complete = (grant: Grant | undefined) =>
      completeGrant(
        { grant, payments: undefined, lines: inYears(bound) },
        { caseNumber, completedOn: '2023-06-30', completedBy: 'bert' },
        days,
      );
    expectRefused(complete(undefined), 'GRANT_UNKNOWN', { caseNumber });
    expectRefused(complete(given(...certified).state), 'GRANT_STATE', {
      caseNumber,
      state: 'CERTIFIED',
      amount: 90_000_000n,
    });
  });
});
