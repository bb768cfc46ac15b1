import { describe, expect, it } from '@jest/globals';
import { days, expectRefused, inYears, specification } from '../testing/given.ts';
import { awarded, bound, caseNumber, certified, drawn, succession } from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type Grant } from './grant.ts';
import { reduceAward } from './reduce-award.ts';

const { given } = specification(evolveGrant);
const known = (grant: Grant | undefined) => ({
  payments: undefined,
  grant,
  lines: inYears(bound),
  succession,
});
const reduce = (
  grant: Grant | undefined,
  amount: bigint,
  { reducedFrom = days.on, reducedBy = 'dora' } = {},
) =>
  reduceAward(known(grant), { caseNumber, amount, reducedFrom, reason: 'Auflage verfehlt', reducedBy }, days);

describe('the reduction of an award', () => {
  it('takes a part back from a day that may lie behind, and shows what is to be repaid', () => {
    const { state } = given(...certified, awarded, drawn(85_000_000n));
    expect(reduce(state, 10_000_000n, { reducedFrom: days.on })).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 5_000_000n } }],
      grant: [
        {
          type: 'AwardReduced',
          data: { entitled: 80_000_000n, amount: 85_000_000n, excess: 5_000_000n, reducedFrom: days.on },
        },
      ],
    });
  });

  it('is of no more than may be kept, from no day before the award and none after today', () => {
    const { state } = given(...certified, awarded);
    expectRefused(reduce(state, 90_000_001n), 'REDUCTION_EXCEEDED', {
      requested: 90_000_001n,
      entitled: 90_000_000n,
      awarded: 90_000_000n,
      day: days.on,
    });
    expectRefused(reduce(state, 1n, { reducedFrom: '2000-01-01' }), 'DAY_BEFORE_CAUSE', {
      day: '2000-01-01',
      earliest: state?.awardedOn ?? '',
      cause: 'AWARD',
      amount: 1n,
    });
    expect(reduce(state, 1n, { reducedFrom: '2099-01-01' })).toMatchObject({
      rejection: { code: 'DAY_IN_FUTURE' },
    });
  });
});
