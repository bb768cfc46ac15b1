import {
  budgetActProposed,
  burdensOn,
  needsSecondPerson,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type Burden,
  type Dated,
  type Day,
  type Decision,
  type Programme,
} from '#domain';
import type { Stream, UseCase } from '#command-handling';
import { budgetActStream, budgetLineStream, programmeStream } from './streams.ts';

/**
 * An act of the budget itself: it may take effect on a later day, and where the programme asks for a second person, it is
 * proposed to that one instead of being carried out.
 */
export const enactedOrProposed =
  <Data extends BudgetLineKey>(
    decide: (
      known: {
        readonly line: BudgetLine | undefined;
        readonly programme: Programme | undefined;
        readonly burdens: readonly Burden[];
      },
      command: Data,
      days: Dated,
    ) => Decision<BudgetLineEvent>,
    /** Where no day was asked for. */
    dayOf: (known: { readonly line: BudgetLine | undefined }, data: Data, today: Day) => Day = (
      _known,
      _data,
      today,
    ) => today,
    /** The line in the years before, whose obligations may burden this one; none for acts that do not ask. */
    earlierOf: (data: Data) => readonly Stream<BudgetLine, BudgetLineEvent>[] = () => [],
  ): UseCase<Data> =>
  ({ data, effectiveDay, today, actor, commandId }) => {
    const line = budgetLineStream(data);
    const programme = programmeStream(data.programme);
    const act = budgetActStream(commandId);
    const earlier = earlierOf(data);
    return {
      mayTakeEffectLater: true,
      home: line,
      others: [programme, act, ...earlier],
      decide: (state) => {
        const known = {
          line: state(line),
          programme: state(programme),
          burdens: burdensOn(
            data.fiscalYear,
            earlier.map((one) => state(one)),
          ),
        };
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
