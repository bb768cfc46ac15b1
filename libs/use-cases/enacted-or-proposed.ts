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
import type { CommandPlan, DatedRequest, PlannedAcceptance, StateOf, Stream } from '#command-handling';
import { budgetActStream, budgetLineStream, programmeStream } from './streams.ts';

/** The proposal that a programme with a second person makes of an act, instead of carrying it out. */
export interface Proposal {
  readonly streams: readonly Stream[];
  /** Undefined where no programme of the lines asks for a second person. */
  plannedOf(state: StateOf, events: readonly BudgetLineEvent[]): PlannedAcceptance | undefined;
}

/** @param further programmes of other lines that the act is on */
export function proposalOf<Data extends BudgetLineKey>(
  { data, effectiveDay, today, actor, commandId }: DatedRequest<Data>,
  further: readonly string[] = [],
): Proposal {
  const programmes = [...new Set([data.programme, ...further])].map((code) => programmeStream(code));
  const act = budgetActStream(commandId);
  return {
    streams: [...programmes, act],
    plannedOf: (state, events) => {
      const known = programmes.map((programme) => state(programme));
      if (!known.some(needsSecondPerson)) return undefined;
      const synthetic = known[0]?.synthetic ?? false;
      const proposed = budgetActProposed(events, {
        budgetActId: commandId,
        ...(effectiveDay !== undefined && { effectiveDay }),
        proposedBy: actor.subject,
        synthetic,
      });
      return (
        proposed && {
          outcome: 'accepted',
          home: act,
          writes: [{ stream: act, events: [proposed], on: today }],
          synthetic,
        }
      );
    },
  };
}

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
      state: StateOf,
    ) => Decision<BudgetLineEvent>,
    /** Where no day was asked for. */
    dayOf: (known: { readonly line: BudgetLine | undefined }, data: Data, today: Day) => Day = (
      _known,
      _data,
      today,
    ) => today,
    /** The line in the years before, whose obligations may burden this one; none for acts that do not ask. */
    earlierOf: (data: Data) => readonly Stream<BudgetLine, BudgetLineEvent>[] = () => [],
  ): ((request: DatedRequest<Data>) => CommandPlan) =>
  (request) => {
    const { data, effectiveDay, today } = request;
    const line = budgetLineStream(data);
    const programme = programmeStream(data.programme);
    const proposal = proposalOf(request);
    const earlier = earlierOf(data);
    return {
      mayTakeEffectLater: true,
      home: line,
      others: [...proposal.streams, ...earlier],
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
        const decision = decide(known, data, { on, today }, state);
        if (decision.outcome === 'rejected') return decision;
        return (
          proposal.plannedOf(state, decision.events) ?? {
            outcome: 'accepted',
            writes: [{ stream: line, events: decision.events, on }],
            synthetic,
          }
        );
      },
    };
  };
