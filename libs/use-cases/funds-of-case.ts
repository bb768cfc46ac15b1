import { fundsWhereverBound, type BoundFunds, type BudgetLineEvent, type FundsOfYear } from '#domain';
import type { PlanLookups, PlannedWrite, StateOf } from '#command-handling';
import { carriedFunds } from './carried-funds.ts';
import { budgetLineStream, casePaymentsStream } from './streams.ts';
import { written } from './written.ts';

/** The payments of a case, and every line that funds of it are bound on: those of its own years, those that payments moved to, and those that they were carried over to. */
export async function fundsOfYears(caseNumber: string, own: readonly FundsOfYear[], lookups: PlanLookups) {
  const payments = casePaymentsStream(caseNumber);
  const carried = await carriedFunds(fundsWhereverBound(await lookups.stateOf(payments), ...own), lookups);
  const lines = carried.funds;
  const on = lines.map(({ commitmentIds: ids, ...key }) => ({
    stream: budgetLineStream(key),
    commitmentIds: ids,
  }));
  return {
    streams: [payments, ...on.map(({ stream }) => stream)],
    /** Whether they are still those, with what the case has come to since. */
    areAll: (state: StateOf, ofCase: readonly FundsOfYear[]): boolean =>
      carried.areAll(state, fundsWhereverBound(state(payments), ...ofCase)),
    payments: (state: StateOf) => state(payments),
    bound: (state: StateOf): readonly BoundFunds[] =>
      on.map(({ stream, commitmentIds }) => ({ line: state(stream), commitmentIds })),
    /** The writes of the events of each line, in the same order. */
    writes: (lines: readonly (readonly BudgetLineEvent[])[]): readonly PlannedWrite[] =>
      on.flatMap(({ stream }, index) => written(stream, lines[index] ?? [])),
  };
}
