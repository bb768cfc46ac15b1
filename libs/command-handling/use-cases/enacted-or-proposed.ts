import {
  budgetActProposed,
  needsSecondPerson,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type Dated,
  type Day,
  type Decision,
  type Programme,
} from '#domain';
import type { UseCase } from '../command.ts';
import { budgetActStream, budgetLineStream, programmeStream, type Stream } from '../streams.ts';
import { ontoHome } from './onto-home.ts';

/**
 * An act of the budget itself: it may take effect on a later day, and where the programme asks for a second person, it is
 * proposed to that one instead of being carried out.
 */
export const enactedOrProposed =
  <Data extends BudgetLineKey>(
    decide: (
      known: { readonly line: BudgetLine | undefined; readonly programme: Programme | undefined },
      command: Data,
      days: Dated,
    ) => Decision<BudgetLineEvent>,
    dayOf: (data: Data, today: Day) => Day = (_, today) => today,
  ): UseCase<Data> =>
  ({ data, effectiveDay, today, actor, commandId }) => {
    const line = budgetLineStream(data);
    const programme = programmeStream(data.programme);
    const act = budgetActStream(commandId);
    const on = effectiveDay ?? dayOf(data, today);
    return {
      on,
      mayTakeEffectLater: true,
      home: line,
      others: [programme, act] as Stream[],
      decide: (state) => {
        const known = { line: state(line), programme: state(programme) };
        const synthetic = known.programme?.synthetic ?? false;
        const decision = ontoHome(line, decide(known, data, { on, today }), synthetic);
        if (decision.outcome === 'rejected' || !needsSecondPerson(known.programme)) return decision;
        const proposed = budgetActProposed(
          decision.writes.flatMap(({ events }) => events as readonly BudgetLineEvent[]),
          {
            budgetActId: commandId,
            ...(effectiveDay !== undefined && { effectiveDay }),
            proposedBy: actor.subject,
            synthetic,
          },
        );
        return proposed
          ? { ...decision, home: act, writes: [{ stream: act, events: [proposed], on: today }] }
          : decision;
      },
    };
  };
