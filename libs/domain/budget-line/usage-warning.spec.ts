import { describe, expect, it } from '@jest/globals';
import { efaCommitted, efaEnacted, efaKey, efaSource } from '../testing/efa-line.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { evolveBudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';

const { given } = specification(evolveBudgetLine);
const lowered: BudgetLineEvent = {
  type: 'SupplementEnacted',
  data: {
    ...efaKey,
    supplementId: 'NT-1',
    amount: -390_000_000n + 1_000n,
    exactness: 'EXACT',
    source: efaSource,
  },
};
const warning: BudgetLineEvent = {
  type: 'UsageWarningRaised',
  data: { ...efaKey, thresholdPercent: 90, used: 900n, appropriated: 1_000n },
};
const commit = (amount: bigint, ...past: readonly BudgetLineEvent[]) => {
  const { state } = given(efaEnacted, ...past, onDay('2023-12-31', lowered));
  if (!state) throw new Error('There is no line.');
  return acceptedWithUsageWarning(state, efaCommitted(amount), days);
};

describe('the warning at 90 %', () => {
  it('is of what is left of the appropriation on a later day, where less of it is enacted already', () => {
    expect(commit(900n)).toEqual({ outcome: 'accepted', events: [efaCommitted(900n), warning] });
    expect(commit(899n)).toEqual({ outcome: 'accepted', events: [efaCommitted(899n)] });
  });

  it('is raised once', () =>
    expect(commit(900n, warning)).toEqual({ outcome: 'accepted', events: [efaCommitted(900n)] }));
});
