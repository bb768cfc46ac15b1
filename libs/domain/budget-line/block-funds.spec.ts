import { describe, expect, it } from '@jest/globals';
import { beforeAppropriation, efa2023, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, specification } from '../testing/given.ts';
import { blockFunds } from './block-funds.ts';
import { available, evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';

const { given } = specification(evolveBudgetLine);
const of = (amount: bigint) => ({ ...efaKey, blockId: 'S-1', amount, reason: 'Haushaltssperre' });
const blocked = (amount: bigint): BudgetLineEvent => ({ type: 'FundsBlocked', data: of(amount) });

describe('a block', () => {
  it('of 390,000.00 leaves 137,500.00 available', () => {
    const after = given(...efa2023).when((line) => blockFunds(line, of(39_000_000n), days));
    after.then(blocked(39_000_000n));
    expect(after.state && available(after.state)).toBe(13_750_000n);
  });

  it('takes all that is available, and nothing that is bound or paid', () => {
    given(...efa2023)
      .when((line) => blockFunds(line, of(52_750_000n), days))
      .then(blocked(52_750_000n));
    given(...efa2023)
      .when((line) => blockFunds(line, of(52_750_001n), days))
      .thenRefused('NOT_ENOUGH_FUNDS', {
        ...efaKey,
        requested: 52_750_001n,
        available: 52_750_000n,
        day: days.on,
      });
  });

  it('is made once under its id, and of more than nothing', () => {
    given(efaEnacted, blocked(1_000n))
      .when((line) => blockFunds(line, of(1n), days))
      .thenRefused('ALREADY_EXISTS', { what: 'Sperre S-1' });
    given(efaEnacted)
      .when((line) => blockFunds(line, of(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('needs a budget for its year, and is not made before that takes effect', () => {
    given()
      .when((line) => blockFunds(line, of(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: 1n });
    given(efaEnacted)
      .when((line) => blockFunds(line, of(1n), beforeAppropriation))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2022-12-31',
        earliest: '2023-01-01',
        cause: 'APPROPRIATION',
        amount: 1n,
      });
  });
});
