import { describe, it } from '@jest/globals';
import { efaCommitted, efaDisbursed, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { releaseCommitment } from './release-commitment.ts';

const { given } = specification(evolveBudgetLine);
const command = { ...efaKey, commitmentId: 'F-1', reason: 'Storno' };
const released = (amount: bigint): BudgetLineEvent => ({
  type: 'CommitmentReleased',
  data: { ...command, amount },
});

describe('the release of a commitment', () => {
  it('frees all that is open of it: what is paid stays', () => {
    given(efaEnacted, efaCommitted(100n))
      .when((line) => releaseCommitment(line, command, days))
      .then(released(100n));
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n))
      .when((line) => releaseCommitment(line, command, days))
      .then(released(40n));
  });

  it('is made once', () =>
    given(efaEnacted, efaCommitted(100n), released(100n))
      .when((line) => releaseCommitment(line, command, days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 0n, open: 0n, day: days.on }));

  it('is of a commitment and on a line that there are, and on no day before it', () => {
    given(efaEnacted)
      .when((line) => releaseCommitment(line, command, days))
      .thenRefused('COMMITMENT_UNKNOWN', { commitmentId: 'F-1' });
    given()
      .when((line) => releaseCommitment(line, command, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', efaKey);
    given(efaEnacted, onDay('2023-03-01', efaCommitted(100n)))
      .when((line) => releaseCommitment(line, command, { ...days, on: '2023-02-28' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'COMMITMENT',
        amount: 100n,
      });
  });

  it('is refused on a day on which less is open than comes back later', () => {
    const back: BudgetLineEvent = {
      type: 'DisbursementReversed',
      data: { ...efaKey, commitmentId: 'F-1', disbursementId: 'A-1', amount: 60n, reason: 'Rückläufer' },
    };
    given(efaEnacted, efaCommitted(100n), efaDisbursed(60n), onDay('2023-09-01', back))
      .when((line) => releaseCommitment(line, command, days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 100n, open: 40n, day: days.on });
  });
});
