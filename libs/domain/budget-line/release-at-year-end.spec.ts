import { describe, expect, it } from '@jest/globals';
import type { CasePayments } from '../payment/payment-order.ts';
import { efaKey } from '../testing/efa-line.ts';
import { expectRefused } from '../testing/given.ts';
import { endedLine, yearEndDays as days, yearEndReason as reason } from '../testing/year-end-line.ts';
import { afterAll, available, openOf, type BudgetLineEvent } from './budget-line.ts';
import { closeYear } from './close-year.ts';
import { releaseAtYearEnd } from './release-at-year-end.ts';

const ofCase = 'EFA-2023-000417';
const committed: BudgetLineEvent = {
  type: 'FundsCommitted',
  data: { ...efaKey, commitmentId: ofCase, recipient: '06412000', amount: 100_000n },
};
const line = afterAll(endedLine, [committed], '2023-06-01');
const ordered: CasePayments = {
  caseNumber: ofCase,
  orders: new Map([
    [
      `${ofCase}-Z01`,
      {
        orderNumber: `${ofCase}-Z01`,
        funds: [{ fiscalYear: 2023, commitmentIds: [ofCase], amount: 1n }],
        amount: 1n,
      },
    ],
  ]),
} as unknown as CasePayments;
const release = (
  commitmentIds?: readonly string[],
  payments: ReadonlyMap<string, CasePayments | undefined> = new Map(),
  on = days,
) => releaseAtYearEnd({ line, payments }, { ...efaKey, reason, ...(commitmentIds && { commitmentIds }) }, on);

describe('open commitments at the end of their year', () => {
  it('are released all in one act, those of notices as well, and the year can be closed', () => {
    const decision = release();
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    expect(decision.events).toEqual([
      {
        type: 'CommitmentReleased',
        data: {
          ...efaKey,
          commitmentId: ofCase,
          recipient: '06412000',
          amount: 100_000n,
          reason,
          atYearEnd: true,
        },
      },
      {
        type: 'CommitmentReleased',
        data: expect.objectContaining({ commitmentId: 'F-1', amount: 39_250_000n, atYearEnd: true }),
      },
    ]);
    const after = afterAll(line, decision.events, days.on);
    expect(after?.commitments.get(ofCase)?.releasedAtYearEnd).toBe(100_000n);
    expect(after && [after.committed, available(after)]).toEqual([0n, 92_000_000n]);
    expect(closeYear(after, { ...efaKey, reason }, days)).toMatchObject({
      outcome: 'accepted',
      events: [{ type: 'YearClosed', data: { lapsed: 92_000_000n } }],
    });
    expectRefused(
      releaseAtYearEnd({ line: after, payments: new Map() }, { ...efaKey, reason }, days),
      'NO_COMMITMENT_OPEN',
      efaKey,
    );
  });

  it('are released one by one, and what remains stands against the closing', () => {
    const decision = release(['F-1']);
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    const after = afterAll(line, decision.events, days.on);
    expect([openOf(after, 'F-1'), openOf(after, ofCase)]).toEqual([0n, 100_000n]);
    expectRefused(closeYear(after, { ...efaKey, reason }, days), 'COMMITMENTS_OPEN', {
      ...efaKey,
      commitments: [ofCase],
      open: 100_000n,
    });
  });

  it('stay, all of them, where an order on its way needs one', () => {
    const payments = new Map([[ofCase, ordered]]);
    expectRefused(release(undefined, payments), 'COMMITMENT_ORDERED', {
      commitmentId: ofCase,
      open: 100_000n,
      ordered: 1n,
    });
    expect(release(['F-1'], payments).outcome).toBe('accepted');
  });

  it('are bound to the end of the year, and only those that there are can be given up', () => {
    expectRefused(release(undefined, undefined, { ...days, on: '2023-12-31' }), 'DAY_BEFORE_CAUSE', {
      earliest: '2024-01-01',
      cause: 'YEAR_END',
    });
    expectRefused(release(['F-9']), 'COMMITMENT_UNKNOWN', { commitmentId: 'F-9' });
  });
});
