import { describe, expect, it } from '@jest/globals';
import { budgetChangeOf } from './budget-line.ts';
import { availableOf } from './line-totals.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const of = { ...key, commitmentId: 'F-1', recipient: '06412000' };

describe('what is available of a line', () => {
  it('is appropriation, supplements, overruns and transfers without blocks, open commitments and payments', () =>
    expect(
      availableOf({
        appropriation: 1_000n,
        supplements: -100n,
        overrun: 5n,
        received: 70n,
        given: 20n,
        brought: 10n,
        carried: 3n,
        lapsed: 2n,
        blocked: 50n,
        committed: 300n,
        paid: 200n,
      }),
    ).toBe(410n));

  it('falls with a commitment, and no further when it is paid', () => {
    expect(availableOf(budgetChangeOf({ type: 'FundsCommitted', data: { ...of, amount: 30n } }))).toBe(-30n);
    expect(
      availableOf(
        budgetChangeOf({ type: 'FundsDisbursed', data: { ...of, disbursementId: 'd-1', amount: 30n } }),
      ),
    ).toBe(0n);
  });

  it('falls with a block and comes back with its release', () => {
    const data = { ...key, blockId: 's-1', amount: 30n, reason: 'Haushaltssperre' };
    expect(availableOf(budgetChangeOf({ type: 'FundsBlocked', data }))).toBe(-30n);
    expect(availableOf(budgetChangeOf({ type: 'BlockReleased', data }))).toBe(30n);
  });
});
