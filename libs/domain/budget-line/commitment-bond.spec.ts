import { describe, expect, it } from '@jest/globals';
import { evolvePublishedAward } from '../published-award/published-award.ts';
import { expectRefused, firstDay } from '../testing/given.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { commitmentIdOfAward, refusedByBond, refusedName } from './commitment-bond.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan 2023' };
const ofCase = ['EFA-2023-000417', 'EFA-2023-000417.2', 'EFA-2023-000417-Z01', 'EFA-2023-000417-Z01.2'];
const lineWith = (commitmentId: string, mark: { readonly awardId?: string } = {}): BudgetLine | undefined =>
  afterAll(
    undefined,
    [
      {
        type: 'AppropriationEnacted',
        data: { ...key, name: 'EfA', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
      },
      { type: 'FundsCommitted', data: { ...key, commitmentId, ...mark, amount: 400n } },
      { type: 'CommitmentReduced', data: { ...key, commitmentId, ...mark, amount: 100n, reason: 'Grund' } },
    ] satisfies BudgetLineEvent[],
    firstDay,
  );

describe('the name of a commitment', () => {
  it.each([...ofCase, 'efa-2023-000417', commitmentIdOfAward('PM-1'), 'award:', 'Award:PM-1'])(
    'is not %s: that is not free',
    (name) => expectRefused(refusedName(name) ?? { outcome: 'accepted' }, 'NAME_RESERVED', { name }),
  );

  it.each([
    'F-1',
    'SAMMEL-2023-1',
    'EFA-2023-000000',
    'EFA-2023-0000417',
    'EFA-2023-000417-X',
    'AWARD-1',
    'award-1',
  ])('may be %s, which no case and no award ever has', (name) => expect(refusedName(name)).toBeUndefined());
});

describe('funds that a notice stands on', () => {
  it.each(ofCase)('are not touched on the line alone under %s', (commitmentId) =>
    expectRefused(
      refusedByBond({ line: lineWith(commitmentId), award: undefined }, { ...key, commitmentId }) ?? {
        outcome: 'accepted',
      },
      'COMMITMENT_OF_CASE',
      { caseNumber: 'EFA-2023-000417' },
    ),
  );

  it('are a published award’s by their mark', () => {
    const commitmentId = commitmentIdOfAward('PM-1');
    const line = lineWith(commitmentId, { awardId: 'PM-1' });
    expectRefused(
      refusedByBond({ line, award: undefined }, { ...key, commitmentId }) ?? { outcome: 'accepted' },
      'COMMITMENT_OF_AWARD',
      { awardId: 'PM-1' },
    );
  });

  it('are a published award’s that committed them under its own id, before there was a mark, on its own line alone', () => {
    const recorded = evolvePublishedAward(undefined, {
      type: 'PublishedAwardRecorded',
      data: {
        ...key,
        awardId: 'PM-1',
        recipients: ['06412000'],
        recipientNames: 'Frankfurt am Main',
        amount: 400n,
        exactness: 'EXACT',
        purpose: 'Smart City',
        standing: 'COMMITTED',
        commitmentId: 'PM-1',
        source,
        synthetic: false,
      },
    });
    const known = { line: lineWith('PM-1'), award: recorded };
    expectRefused(
      refusedByBond(known, { ...key, commitmentId: 'PM-1' }) ?? { outcome: 'accepted' },
      'COMMITMENT_OF_AWARD',
      { awardId: 'PM-1' },
    );
    expect(refusedByBond(known, { ...key, fiscalYear: 2024, commitmentId: 'PM-1' })).toBeUndefined();
  });

  it('are not those of a commitment without a case', () =>
    expect(
      refusedByBond({ line: lineWith('F-1'), award: undefined }, { ...key, commitmentId: 'F-1' }),
    ).toBeUndefined());
});
