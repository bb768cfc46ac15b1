import type { BudgetLine, BudgetLineEvent, FiscalYear } from '#domain';
import type { PlannedWrite, StateOf, Stream } from '#command-handling';
import { budgetLineStream } from './streams.ts';
import { written } from './written.ts';

/** A budget line in several years: its streams, what they hold, and the writes of what was decided on them. */
export interface YearLineStreams {
  readonly streams: readonly Stream[];
  states(state: StateOf): ReadonlyMap<FiscalYear, BudgetLine>;
  writes(decided: ReadonlyMap<FiscalYear, readonly BudgetLineEvent[]>): readonly PlannedWrite[];
}

/** None where there is no line. */
export function yearLineStreams(
  { programme, line }: { readonly programme: string; readonly line?: string },
  years: readonly (FiscalYear | undefined)[],
): YearLineStreams {
  const streams = new Map(
    [...new Set(years)].flatMap((fiscalYear) =>
      line === undefined || fiscalYear === undefined
        ? []
        : [[fiscalYear, budgetLineStream({ programme, line, fiscalYear })] as const],
    ),
  );
  return {
    streams: [...streams.values()],
    states: (state) =>
      new Map(
        [...streams].flatMap(([fiscalYear, stream]) => {
          const found = state(stream);
          return found ? [[fiscalYear, found] as const] : [];
        }),
      ),
    writes: (decided) =>
      [...decided].flatMap(([fiscalYear, events]) => {
        const stream = streams.get(fiscalYear);
        return stream ? written(stream, events) : [];
      }),
  };
}
