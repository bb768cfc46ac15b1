import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { assignAccount, evolveAccountHolders, giveUpAccount } from './account-holders.ts';

describe('who has an account', () => {
  const holders = specification(evolveAccountHolders);
  const of = (holder: string) => ({ account: 'hash', payeeId: holder });

  it('is every payee it was assigned to and that did not give it up, once each', () => {
    const { state } = holders.given(
      { type: 'AccountAssigned', data: of('A') },
      { type: 'AccountAssigned', data: of('B') },
      { type: 'AccountGivenUp', data: of('A') },
      { type: 'AccountAssigned', data: of('C') },
    );
    expect(state).toEqual({ payeeIds: ['B', 'C'] });
    expect(assignAccount(state, of('B'))).toEqual([]);
    expect(assignAccount(state, of('A'))).toEqual([{ type: 'AccountAssigned', data: of('A') }]);
    expect(giveUpAccount(state, of('A'))).toEqual([]);
    expect(giveUpAccount(state, of('B'))).toEqual([{ type: 'AccountGivenUp', data: of('B') }]);
  });
});
