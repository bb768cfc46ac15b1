import { describe, expect, it } from '@jest/globals';
import { totalOn } from '../money/day-series.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { available, evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { commitFunds } from './commit-funds.ts';
import { correctAppropriation, reverseAppropriation } from './correct-appropriation.ts';
import { enactAppropriation } from './enact-appropriation.ts';

const { given } = specification(evolveBudgetLine);
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan 2023' };
const enacted = (amount: bigint): BudgetLineEvent => ({
  type: 'AppropriationEnacted',
  data: { ...key, name: 'EfA', synthetic: false, amount, exactness: 'EXACT', source },
});
const committed = (amount: bigint): BudgetLineEvent => ({
  type: 'FundsCommitted',
  data: { ...key, commitmentId: 'F-1', amount },
});
const right = (amount: bigint) =>
  ({ ...key, name: 'EfA', amount, exactness: 'EXACT', source, reason: 'Null vergessen' }) as const;
const reversed = (amount: bigint): BudgetLineEvent => ({
  type: 'AppropriationReversed',
  data: { ...key, amount, reason: 'Null vergessen' },
});

describe('the correction of an appropriation', () => {
  it('is reversal plus new entry, and leaves what is bound as it is', () => {
    const correction = given(enacted(390_000n), committed(90_000n)).when((line) =>
      correctAppropriation(line, right(3_900_000n), days),
    );
    correction.then(enacted(3_900_000n), reversed(390_000n));
    const line = given(enacted(390_000n), committed(90_000n), enacted(3_900_000n), reversed(390_000n)).state;
    expect(line && available(line)).toBe(3_810_000n);
    expect(line).toMatchObject({
      since: '2023-01-01',
      committed: 90_000n,
      appropriation: { amount: 3_900_000n },
    });
  });

  it('never takes away what is bound on any day, to the cent', () => {
    const bound = given(enacted(100_000n), onDay('2023-03-01', committed(60_000n)));
    bound
      .when((line) => correctAppropriation(line, right(59_999n), days))
      .thenRefused('NOT_ENOUGH_FUNDS', {
        requested: 40_001n,
        available: 40_000n,
        day: '2023-03-01',
        ...key,
        least: 60_000n,
      });
    const { decision } = bound.when((line) => correctAppropriation(line, right(60_000n), days));
    expect(decision).toMatchObject({ events: [enacted(60_000n), reversed(100_000n), {}] });
    const { state } = given(
      enacted(100_000n),
      onDay('2023-03-01', committed(60_000n)),
      enacted(60_000n),
      reversed(100_000n),
    );
    expect(totalOn(state?.available, '2023-03-01')).toBe(0n);
    expect(totalOn(state?.available, '2023-02-28')).toBe(60_000n);
  });

  it('raises the warning when so little is left that 90 % are used', () => {
    const { decision } = given(enacted(100_000n), committed(60_000n)).when((line) =>
      correctAppropriation(line, right(66_000n), days),
    );
    expect(decision).toMatchObject({
      events: [{}, {}, { type: 'UsageWarningRaised', data: { used: 60_000n, appropriated: 66_000n } }],
    });
  });

  it('keeps within what the ledger can hold, and needs an appropriation', () => {
    given(enacted(100_000n))
      .when((line) => correctAppropriation(line, right(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(enacted(100_000n))
      .when((line) => correctAppropriation(line, right(1_000_000_000_000_000n), days))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { largest: 999_999_999_999_999n });
    given()
      .when((line) => correctAppropriation(line, right(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', key);
  });
});

describe('the reversal of an appropriation', () => {
  it('takes all of it back where nothing rests on it; then nothing can be bound until one is enacted again', () => {
    const gone = given(enacted(100_000n)).when((line) =>
      reverseAppropriation(line, { ...key, reason: 'Null vergessen' }),
    );
    gone.then(reversed(100_000n));
    const refused = commitFunds(gone.state, { ...key, commitmentId: 'F-1', amount: 1n }, days);
    expect(refused).toMatchObject({ rejection: { code: 'NO_AUTHORISATION_FOR_YEAR' } });
    const programme = {
      code: 'EFA',
      name: 'EfA',
      synthetic: false,
      announcedTotals: new Map(),
      frames: new Map(),
    };
    expect(enactAppropriation({ line: gone.state, programme }, right(70_000n))).toMatchObject({
      outcome: 'accepted',
    });
    const { state } = given(enacted(100_000n), reversed(100_000n), enacted(70_000n));
    expect(state && available(state)).toBe(70_000n);
    expect(state?.appropriation).toMatchObject({ amount: 70_000n });
  });

  it('is refused while anything is bound, and while supplements stand', () => {
    given(enacted(100_000n), committed(1n))
      .when((line) => reverseAppropriation(line, { ...key, reason: 'x' }))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 100_000n, available: 99_999n, least: 1n });
    given(enacted(100_000n), {
      type: 'SupplementEnacted',
      data: { ...key, supplementId: 'NT-1', amount: 5_000n, exactness: 'EXACT', source },
    })
      .when((line) => reverseAppropriation(line, { ...key, reason: 'x' }))
      .thenRefused('APPROPRIATION_SUPPLEMENTED', { ...key, supplements: 5_000n });
  });
});
