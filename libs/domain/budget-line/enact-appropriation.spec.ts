import { describe, it } from '@jest/globals';
import { centsMax } from '../money/cents.ts';
import { efaEnacted, efaKey, efaProgramme, efaSource } from '../testing/efa-line.ts';
import { specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { enactAppropriation } from './enact-appropriation.ts';

const { given } = specification(evolveBudgetLine);
const command = {
  ...efaKey,
  name: 'EfA',
  amount: 390_000_000n,
  exactness: 'UP_TO',
  source: efaSource,
} as const;
const reversed: BudgetLineEvent = {
  type: 'AppropriationReversed',
  data: { ...efaKey, amount: 390_000_000n, reason: 'Falsches Jahr' },
};

describe('an appropriation', () => {
  it('opens the line with exactness and source', () =>
    given()
      .when((line) => enactAppropriation({ line, programme: efaProgramme }, command))
      .then(efaEnacted));

  it('is for practice where its programme is', () =>
    given()
      .when((line) => enactAppropriation({ line, programme: { ...efaProgramme, synthetic: true } }, command))
      .then({ ...efaEnacted, data: { ...efaEnacted.data, synthetic: true } }));

  it('is enacted once: later changes are supplements', () =>
    given(efaEnacted)
      .when((line) => enactAppropriation({ line, programme: efaProgramme }, command))
      .thenRefused('ALREADY_EXISTS', { what: 'Ansatz EFA/MAIN 2023', appropriated: 390_000_000n }));

  it('is enacted anew once it was reversed', () =>
    given(efaEnacted, reversed)
      .when((line) => enactAppropriation({ line, programme: efaProgramme }, command))
      .then(efaEnacted));

  it('needs a programme, and an amount that can be one', () => {
    given()
      .when((line) => enactAppropriation({ line, programme: undefined }, command))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: 'EFA' });
    given()
      .when((line) => enactAppropriation({ line, programme: efaProgramme }, { ...command, amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given()
      .when((line) =>
        enactAppropriation({ line, programme: efaProgramme }, { ...command, amount: centsMax + 1n }),
      )
      .thenRefused('AMOUNT_OUT_OF_RANGE', { amount: centsMax + 1n, largest: centsMax });
  });
});
