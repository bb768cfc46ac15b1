import {
  fundsWhereverBound,
  type BoundFunds,
  type BudgetLineEvent,
  type BudgetLineKey,
  type FundsOfYear,
} from '#domain';
import type { PlanLookups, PlannedWrite, StateOf } from '#command-handling';
import { budgetLineStream, casePaymentsStream } from './streams.ts';
import { written } from './written.ts';

/** A case as it is bound on its line. */
interface BoundCase extends BudgetLineKey {
  readonly caseNumber: string;
}

/** The payments of a case, and every line that funds of it are bound on: that of its year, and those that payments moved to. */
export const fundsOfCase = (
  bound: BoundCase | undefined,
  commitmentIds: readonly string[],
  lookups: PlanLookups,
) => fundsOfYears(bound?.caseNumber, bound ? [{ ...bound, commitmentIds }] : [], lookups);

/** The same of a case that burdens several years. */
export async function fundsOfYears(
  caseNumber: string | undefined,
  own: readonly FundsOfYear[],
  lookups: PlanLookups,
) {
  const payments = caseNumber === undefined ? undefined : casePaymentsStream(caseNumber);
  const lines = payments ? fundsWhereverBound(await lookups.stateOf(payments), ...own) : [];
  const on = lines.map(({ commitmentIds: ids, ...key }) => ({
    stream: budgetLineStream(key),
    commitmentIds: ids,
  }));
  return {
    streams: [...(payments ? [payments] : []), ...on.map(({ stream }) => stream)],
    payments: (state: StateOf) => payments && state(payments),
    bound: (state: StateOf): readonly BoundFunds[] =>
      on.map(({ stream, commitmentIds }) => ({ line: state(stream), commitmentIds })),
    /** The writes of the events of each line, in the same order. */
    writes: (lines: readonly (readonly BudgetLineEvent[])[]): readonly PlannedWrite[] =>
      on.flatMap(({ stream }, index) => written(stream, lines[index] ?? [])),
  };
}
