import { describe, expect, it } from '@jest/globals';
import * as domain from '#domain';
import { useCaseNames } from './index.ts';

describe('the table of use cases', () => {
  it('calls each as the rule that decides it is called in the domain', () => {
    const rules = new Set(Object.keys(domain));
    const unlike = useCaseNames.filter((name) => !rules.has(name.charAt(0).toLowerCase() + name.slice(1)));
    // The first order on a commitment opens its case and prepares an order: two rules in one append.
    expect(unlike).toEqual(['PrepareOrderOnCommitment']);
  });
});
