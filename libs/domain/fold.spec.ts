import { expect, it } from '@jest/globals';
import { Map as ImmutableMap } from 'immutable';
import fc from 'fast-check';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from './budget-line/budget-line.ts';
import { Fold } from './fold.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const enacted: BudgetLineEvent = {
  type: 'AppropriationEnacted',
  data: {
    ...key,
    name: 'EfA',
    synthetic: false,
    amount: 10_000n,
    exactness: 'EXACT',
    source: { title: 'Plan' },
  },
};
const committed = (commitmentId: string, amount = 1n): BudgetLineEvent => ({
  type: 'FundsCommitted',
  data: { ...key, commitmentId, amount },
});
const foldOf = (state?: BudgetLine) => new Fold<BudgetLine, BudgetLineEvent>(evolveBudgetLine, state);

it('is the state that the events evolve one by one, whatever is committed and released when', () => {
  const day = fc.constantFrom('2023-01-01', '2023-02-01', '2023-03-01');
  const event = fc
    .record({
      id: fc.constantFrom('A', 'B', 'C'),
      released: fc.boolean(),
      amount: fc.bigInt({ min: 1n, max: 9n }),
    })
    .map(({ id, released, amount }): BudgetLineEvent =>
      released
        ? { type: 'CommitmentReduced', data: { ...key, commitmentId: id, amount, reason: 'weniger' } }
        : committed(id, amount),
    );
  fc.assert(
    fc.property(fc.array(fc.tuple(event, day), { maxLength: 60 }), (events) => {
      const fold = foldOf();
      let expected = evolveBudgetLine(undefined, enacted, '2023-01-01');
      fold.take(enacted, '2023-01-01');
      for (const [one, on] of events) {
        fold.take(one, on);
        expected = evolveBudgetLine(expected, one, on);
      }
      expect(fold.state?.commitments.toJS()).toEqual(expected?.commitments.toJS());
      expect({ ...fold.state, commitments: undefined }).toEqual({ ...expected, commitments: undefined });
    }),
  );
});

it('changes neither the state that it began with nor one that it has given out', () => {
  const begun = evolveBudgetLine(undefined, enacted, '2023-01-01');
  const fold = foldOf(begun);
  fold.take(committed('A'), '2023-01-01');
  const given = fold.state;
  fold.take(committed('B'), '2023-01-01');
  expect(begun?.commitments).toBe(ImmutableMap());
  expect([...(given?.commitments.keys() ?? [])]).toEqual(['A']);
  expect([...(fold.state?.commitments.keys() ?? [])]).toEqual(['A', 'B']);
});
