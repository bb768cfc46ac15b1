import { describe, expect, it } from '@jest/globals';
import { centsMax } from '../money/cents.ts';
import { beforeAppropriation, efa2023, efaCommitted, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { available, evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { commitFunds } from './commit-funds.ts';

const { given } = specification(evolveBudgetLine);
const of = (amount: bigint, commitmentId = 'F-2') => ({ ...efaKey, commitmentId, amount });
const warning: BudgetLineEvent = {
  type: 'UsageWarningRaised',
  data: { ...efaKey, thresholdPercent: 90, used: 351_000_000n, appropriated: 390_000_000n },
};

describe('a commitment', () => {
  it('of all that is available leaves nothing; one cent more is refused with what is available', () => {
    const all = given(...efa2023).when((line) => commitFunds(line, of(52_750_000n), days));
    expect(all.state && available(all.state)).toBe(0n);
    given(...efa2023)
      .when((line) => commitFunds(line, of(52_750_001n), days))
      .thenRefused('NOT_ENOUGH_FUNDS', {
        ...efaKey,
        requested: 52_750_001n,
        available: 52_750_000n,
        day: days.on,
      });
  });

  it('has 227,500.00 left as the second of two approvals of 300,000.00', () =>
    given(...efa2023, efaCommitted(30_000_000n, 'F-2'))
      .when((line) => commitFunds(line, of(30_000_000n, 'F-3'), days))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 30_000_000n, available: 22_750_000n }));

  it('is refused for what is bound on a later day already, and names that day', () =>
    given(...efa2023, onDay('2023-09-01', efaCommitted(30_000_000n, 'F-2')))
      .when((line) => commitFunds(line, of(30_000_000n, 'F-3'), days))
      .thenRefused('NOT_ENOUGH_FUNDS', { available: 22_750_000n, day: '2023-09-01' }));

  it('warns once when 90 % (3,510,000.00) are crossed, at the very cent', () => {
    given(...efa2023)
      .when((line) => commitFunds(line, of(13_749_999n), days))
      .then(efaCommitted(13_749_999n, 'F-2'));
    given(...efa2023)
      .when((line) => commitFunds(line, of(13_750_000n), days))
      .then(efaCommitted(13_750_000n, 'F-2'), warning);
    given(...efa2023, efaCommitted(13_750_000n, 'F-2'), warning)
      .when((line) => commitFunds(line, of(1n, 'F-3'), days))
      .then(efaCommitted(1n, 'F-3'));
  });

  it('keeps for whom it is, and of which award', () =>
    given(efaEnacted)
      .when((line) => commitFunds(line, { ...of(1n), recipient: '06412000', awardId: 'B-1' }, days))
      .then({ type: 'FundsCommitted', data: { ...of(1n), recipient: '06412000', awardId: 'B-1' } }));

  it('is made once under its id', () =>
    given(efaEnacted, efaCommitted(100n))
      .when((line) => commitFunds(line, of(1n, 'F-1'), days))
      .thenRefused('ALREADY_EXISTS', { what: 'Festlegung F-1' }));

  it('is of more than nothing, and of no more than the ledger can hold', () => {
    given(efaEnacted)
      .when((line) => commitFunds(line, of(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(efaEnacted)
      .when((line) => commitFunds(line, of(centsMax + 1n), days))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { amount: centsMax + 1n, largest: centsMax });
  });

  it('needs a budget for its year, and is not made before that takes effect', () => {
    given()
      .when((line) => commitFunds(line, { ...of(1n), fiscalYear: 2025 }, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, fiscalYear: 2025, amount: 1n });
    given(efaEnacted)
      .when((line) => commitFunds(line, of(1n), beforeAppropriation))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2022-12-31',
        earliest: '2023-01-01',
        cause: 'APPROPRIATION',
        amount: 1n,
      });
  });
});
