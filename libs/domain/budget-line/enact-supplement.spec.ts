import { describe, expect, it } from '@jest/globals';
import { centsMax } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { beforeAppropriation, efa2023, efaEnacted, efaKey, efaSource } from '../testing/efa-line.ts';
import { days, specification } from '../testing/given.ts';
import { available, evolveBudgetLine } from './budget-line.ts';
import { enactSupplement } from './enact-supplement.ts';

const { given } = specification(evolveBudgetLine);
const command = {
  ...efaKey,
  supplementId: 'NT-1',
  amount: -52_750_000n,
  exactness: 'EXACT',
  source: efaSource,
} as const;

describe('a supplement', () => {
  it('raises the appropriation by a difference', () =>
    given(...efa2023)
      .when((line) => enactSupplement(line, { ...command, amount: 1n }, days))
      .then({ type: 'SupplementEnacted', data: { ...command, amount: 1n } }));

  it('lowers the appropriation down to what is bound and paid, and no further', () => {
    const lowered = given(...efa2023).when((line) => enactSupplement(line, command, days));
    expect(lowered.state && available(lowered.state)).toBe(0n);
    expect(totalOf(lowered.state?.appropriated)).toBe(337_250_000n);
    given(...efa2023)
      .when((line) => enactSupplement(line, { ...command, amount: -52_750_001n }, days))
      .thenRefused('NOT_ENOUGH_FUNDS', {
        ...efaKey,
        requested: 52_750_001n,
        available: 52_750_000n,
        day: days.on,
      });
  });

  it('that lowers the appropriation may cross the 90 % too', () =>
    given(...efa2023)
      .when((line) => enactSupplement(line, command, days))
      .then(
        { type: 'SupplementEnacted', data: command },
        {
          type: 'UsageWarningRaised',
          data: { ...efaKey, thresholdPercent: 90, used: 337_250_000n, appropriated: 337_250_000n },
        },
      ));

  it('is enacted once under its id', () =>
    given(efaEnacted, { type: 'SupplementEnacted', data: command })
      .when((line) => enactSupplement(line, command, days))
      .thenRefused('ALREADY_EXISTS', { what: 'Nachtrag NT-1' }));

  it('is refused at zero, and beyond what the ledger can hold by a cent', () => {
    given(efaEnacted)
      .when((line) => enactSupplement(line, { ...command, amount: 0n }, days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    const largest = centsMax - 390_000_000n;
    given(efaEnacted)
      .when((line) => enactSupplement(line, { ...command, amount: largest + 1n }, days))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { amount: largest + 1n, largest });
    given(efaEnacted)
      .when((line) => enactSupplement(line, { ...command, amount: largest }, days))
      .then({ type: 'SupplementEnacted', data: { ...command, amount: largest } });
  });

  it('is refused without a line, and before its appropriation takes effect', () => {
    given()
      .when((line) => enactSupplement(line, command, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: -52_750_000n });
    given(efaEnacted)
      .when((line) => enactSupplement(line, command, beforeAppropriation))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2022-12-31',
        earliest: '2023-01-01',
        cause: 'APPROPRIATION',
        amount: -52_750_000n,
      });
  });
});
