import type { PlanLookups, UseCase } from '#command-handling';
import type { Dated, Day, Decision, LedgerEvent, Rejected } from '#domain';
import type { CaseFound } from './case-id.ts';
import { ontoHome } from './onto-home.ts';

/** Decides on a case by what it has come to, and writes to nothing else; `dayOf` names a day of the command's own. */
export const onCaseAlone =
  <State, Event extends LedgerEvent>(
    caseOf: (caseNumber: string, lookups: PlanLookups) => Promise<CaseFound<State, Event> | Rejected<never>>,
  ) =>
  <Data extends { readonly caseNumber: string }>(
    decide: (known: State | undefined, command: Data, days: Dated) => Decision<Event>,
    dayOf?: (data: Data) => Day,
  ): UseCase<Data> =>
  async ({ data, today, ...request }, lookups) => {
    const on = dayOf?.(data) ?? request.on;
    const at = await caseOf(data.caseNumber, lookups);
    if ('outcome' in at) return at;
    const { caseId, home } = at;
    return {
      home,
      correlationId: caseId,
      on,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today })),
    };
  };
