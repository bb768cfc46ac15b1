import { describe, expect, it } from '@jest/globals';
import { efaCommitted, efaDisbursed, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { available, evolveBudgetLine } from './budget-line.ts';
import { reduceCommitment } from './reduce-commitment.ts';

const { given } = specification(evolveBudgetLine);
const by = (amount: bigint) => ({ ...efaKey, commitmentId: 'F-1', amount, reason: 'Storno' });

describe('the reduction of a commitment', () => {
  it('frees a part of what is open', () => {
    const after = given(efaEnacted, efaCommitted(100n)).when((line) => reduceCommitment(line, by(99n), days));
    after.then({ type: 'CommitmentReduced', data: by(99n) });
    expect(after.state && available(after.state)).toBe(389_999_999n);
  });

  it('is by less than is open: to give up all of it, it is released', () => {
    given(efaEnacted, efaCommitted(100n))
      .when((line) => reduceCommitment(line, by(100n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 100n, open: 100n, day: days.on });
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n))
      .when((line) => reduceCommitment(line, by(41n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 41n, open: 40n, day: days.on });
  });

  it('is refused for what is paid of it on a later day, and names that day', () =>
    given(efaEnacted, efaCommitted(100n), onDay('2023-09-01', efaDisbursed(60n)))
      .when((line) => reduceCommitment(line, by(41n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 41n, open: 40n, day: '2023-09-01' }));

  it('is by more than nothing, of a commitment and on a line that there are', () => {
    given(efaEnacted, efaCommitted(100n))
      .when((line) => reduceCommitment(line, by(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(efaEnacted)
      .when((line) => reduceCommitment(line, by(1n), days))
      .thenRefused('COMMITMENT_UNKNOWN', { commitmentId: 'F-1' });
    given()
      .when((line) => reduceCommitment(line, by(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...efaKey, amount: 1n });
  });

  it('takes effect on no day before the commitment', () =>
    given(efaEnacted, onDay('2023-03-01', efaCommitted(100n)))
      .when((line) => reduceCommitment(line, by(1n), { ...days, on: '2023-02-28' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'COMMITMENT',
        amount: 1n,
      }));
});
