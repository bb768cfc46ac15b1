import { withCarriedYears, type BudgetLine, type BudgetLineKey, type FundsOfYear } from '#domain';
import type { PlanLookups, StateOf } from '#command-handling';
import { budgetLineStream } from './streams.ts';

/** Funds of a case as they were bound, with the years that they were carried over to. */
export interface CarriedFunds {
  readonly funds: readonly FundsOfYear[];
  /** Whether no further year has come to it, as `bound` stands now; only lines that the plan names are asked. */
  areAll(state: StateOf, bound: readonly FundsOfYear[]): boolean;
}

export async function carriedFunds(
  bound: readonly FundsOfYear[],
  lookups: PlanLookups,
): Promise<CarriedFunds> {
  const lines = new Map<string, BudgetLine | undefined>();
  let funds = bound;
  // One year more with each turn: the lines of a year say what went on from there.
  for (;;) {
    for (const key of funds) {
      const { name } = budgetLineStream(key);
      if (!lines.has(name)) lines.set(name, await lookups.stateOf(budgetLineStream(key)));
    }
    const further = withCarriedYears(bound, (key) => lines.get(budgetLineStream(key).name));
    if (further.length === funds.length) break;
    funds = further;
  }
  const planned = new Set(funds.map((key) => budgetLineStream(key).name));
  const lineNow =
    (state: StateOf) =>
    (key: BudgetLineKey): BudgetLine | undefined => {
      const stream = budgetLineStream(key);
      return planned.has(stream.name) ? state(stream) : undefined;
    };
  return {
    funds,
    areAll: (state, now) => JSON.stringify(withCarriedYears(now, lineNow(state))) === JSON.stringify(funds),
  };
}
