import { describe, expect, it } from '@jest/globals';
import { efa2023, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { available, evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { releaseBlock } from './release-block.ts';

const { given } = specification(evolveBudgetLine);
const command = { ...efaKey, blockId: 'S-1', reason: 'aufgehoben' };
const blocked = (amount: bigint): BudgetLineEvent => ({
  type: 'FundsBlocked',
  data: { ...efaKey, blockId: 'S-1', amount, reason: 'Haushaltssperre' },
});
const released = (amount: bigint): BudgetLineEvent => ({
  type: 'BlockReleased',
  data: { ...command, amount },
});

describe('the release of a block', () => {
  it('of 390,000.00 leaves 527,500.00 available again', () => {
    const after = given(...efa2023, blocked(39_000_000n)).when((line) => releaseBlock(line, command, days));
    after.then(released(39_000_000n));
    expect(after.state && available(after.state)).toBe(52_750_000n);
  });

  it('is made in parts, never of more than is blocked, and of all the rest unless it says how much', () => {
    given(efaEnacted, blocked(1_000n))
      .when((line) => releaseBlock(line, { ...command, amount: 400n }, days))
      .then(released(400n));
    given(efaEnacted, blocked(1_000n), released(400n))
      .when((line) => releaseBlock(line, { ...command, amount: 601n }, days))
      .thenRefused('BLOCK_EXCEEDED', { requested: 601n, blocked: 600n, day: days.on });
    given(efaEnacted, blocked(1_000n), released(400n))
      .when((line) => releaseBlock(line, command, days))
      .then(released(600n));
  });

  it('is refused where nothing is blocked any more, and at zero', () => {
    given(efaEnacted, blocked(1_000n), released(1_000n))
      .when((line) => releaseBlock(line, command, days))
      .thenRefused('BLOCK_EXCEEDED', { requested: 0n, blocked: 0n, day: days.on });
    given(efaEnacted, blocked(1_000n))
      .when((line) => releaseBlock(line, { ...command, amount: 0n }, days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('is of a block that there is, on a line that there is, and on no day before it', () => {
    given(efaEnacted)
      .when((line) => releaseBlock(line, command, days))
      .thenRefused('BLOCK_UNKNOWN', { blockId: 'S-1' });
    given()
      .when((line) => releaseBlock(line, command, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', efaKey);
    given(efaEnacted, onDay('2023-03-01', blocked(1_000n)))
      .when((line) => releaseBlock(line, command, { ...days, on: '2023-02-28' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'BLOCK',
        amount: 1_000n,
      });
  });
});
