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
import type { UseCase } from '#command-handling';
import { budgetActStream, budgetLineStream, programmeStream } from './streams.ts';

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
    /** Where no day was asked for. */
    dayOf: (known: { readonly line: BudgetLine | undefined }, data: Data, today: Day) => Day = (
      _known,
      _data,
      today,
    ) => today,
  ): UseCase<Data> =>
  ({ data, effectiveDay, today, actor, commandId }) => {
    const line = budgetLineStream(data);
    const programme = programmeStream(data.programme);
    const act = budgetActStream(commandId);
    return {
      mayTakeEffectLater: true,
      home: line,
      others: [programme, act],
      decide: (state) => {
        const known = { line: state(line), programme: state(programme) };
        const synthetic = known.programme?.synthetic ?? false;
        const on = effectiveDay ?? dayOf(known, data, today);
        const decision = decide(known, data, { on, today });
        if (decision.outcome === 'rejected') return decision;
        const proposed = needsSecondPerson(known.programme)
          ? budgetActProposed(decision.events, {
              budgetActId: commandId,
              ...(effectiveDay !== undefined && { effectiveDay }),
              proposedBy: actor.subject,
              synthetic,
            })
          : undefined;
        return proposed
          ? {
              outcome: 'accepted',
              home: act,
              writes: [{ stream: act, events: [proposed], on: today }],
              synthetic,
            }
          : { outcome: 'accepted', writes: [{ stream: line, events: decision.events, on }], synthetic };
      },
    };
  };
