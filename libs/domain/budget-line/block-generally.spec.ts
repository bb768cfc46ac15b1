import { describe, expect, it } from '@jest/globals';
import { efa2023, efaKey } from '../testing/efa-line.ts';
import { days, specification } from '../testing/given.ts';
import { blockGenerally, paymentsStoppedBy } from './block-generally.ts';
import { available, evolveBudgetLine } from './budget-line.ts';

const { given } = specification(evolveBudgetLine);
const of = (percent: string, more: object = {}) => ({
  ...efaKey,
  blockId: 'HS-1',
  percent,
  reason: 'Erlass des Finanzministeriums',
  ...more,
});

describe('a general block', () => {
  it('of 10 % of the appropriation is 390,000.00 and leaves 137,500.00 available', () => {
    const { then, state } = given(...efa2023).when((line) => blockGenerally(line, of('10.00'), days));
    then({ type: 'FundsBlocked', data: { ...of('10.00'), amount: 39_000_000n } });
    expect(state && available(state)).toBe(13_750_000n);
    expect(state && paymentsStoppedBy(state, days.on)).toBeUndefined();
  });

  it('is rounded half up, and takes nothing that is bound or paid', () => {
    const supplement = {
      type: 'SupplementEnacted',
      data: {
        ...efaKey,
        supplementId: 'NT-1',
        amount: 50n,
        exactness: 'EXACT',
        source: { title: 'Nachtrag' },
      },
    } as const;
    const { state } = given(...efa2023, supplement).when((line) => blockGenerally(line, of('1.00'), days));
    expect(state?.blocked).toBe(3_900_001n);
    given(...efa2023)
      .when((line) => blockGenerally(line, of('13.53'), days))
      .thenRefused('NOT_ENOUGH_FUNDS', {
        ...efaKey,
        requested: 52_767_000n,
        available: 52_750_000n,
        day: days.on,
      });
    given(...efa2023)
      .when((line) => blockGenerally(line, of('0.00'), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('stops payments where it says so, until all of it is released', () => {
    const { state } = given(...efa2023).when((line) =>
      blockGenerally(line, of('10.00', { stopsPayments: true }), days),
    );
    expect(state && paymentsStoppedBy(state, days.on)).toBe('HS-1');
    const released = (amount: bigint) =>
      state &&
      evolveBudgetLine(
        state,
        { type: 'BlockReleased', data: { ...efaKey, blockId: 'HS-1', amount, reason: 'Aufgehoben' } },
        days.on,
      );
    const [part, all] = [released(38_999_999n), released(39_000_000n)];
    expect([part && paymentsStoppedBy(part, days.on), all && paymentsStoppedBy(all, days.on)]).toEqual([
      'HS-1',
      undefined,
    ]);
  });
});
