import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveProgramme, largestShare } from './programme.ts';
import { setFundingRule } from './set-funding-rule.ts';

const { given } = specification(evolveProgramme);
const of = (shareMaxPercent: number) => ({ programme: fabrik, shareMaxPercent, reason: 'Richtlinie' });

describe('the share that a programme finances at most', () => {
  it.each([1, 90, 100])('is set to %d %% by a decision with a reason', (percent) => {
    const set = given(fabrikRegistered).when((programme) => setFundingRule(programme, of(percent)));
    set.then({ type: 'FundingRuleSet', data: of(percent) });
    expect(set.state?.shareMaxPercent).toBe(percent);
  });

  it.each([0, 101, -1, 12.5, Number.NaN])('is no share of %d %%', (shareMaxPercent) =>
    given(fabrikRegistered)
      .when((programme) => setFundingRule(programme, of(shareMaxPercent)))
      .thenRefused('SHARE_INVALID', { shareMaxPercent }),
  );

  it('is of a programme that there is', () =>
    given()
      .when((programme) => setFundingRule(programme, of(90)))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: fabrik }));

  it('grants no fraction of a cent', () => {
    expect(largestShare(101n, 90)).toBe(90n);
    expect(largestShare(100n, 90)).toBe(90n);
  });
});
