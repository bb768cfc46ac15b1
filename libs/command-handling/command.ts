import {
  laterOf,
  refusedFuture,
  refusedStatedLater,
  type Dated,
  type Day,
  type LedgerEvent,
  type Rejected,
} from '#domain';
import type { Actor, Position, Revision } from '#event-store';
import type { Stream } from './stream.ts';

/** Who asks for what, and how a repetition of the request is recognised. */
export interface CommandRequest<Data> {
  readonly data: Data;
  readonly actor: Actor;
  /** The day on which it takes effect; the command's own day, else today in Europe/Berlin, when absent. */
  readonly effectiveDay?: Day;
  /** UUID made from actor, Idempotency-Key and addressed resource; see `commandIdOf`. */
  readonly commandId: string;
  /** SHA-256 of the request's content, hex. */
  readonly requestHash: string;
}

/** A request with its days: those of the request, where the plan names none of its own. */
export type DatedRequest<Data> = CommandRequest<Data> & Dated;

/** Events for one stream, in the order of their importance: the first write of a plan is the decision. */
export interface PlannedWrite {
  readonly stream: Stream;
  readonly events: readonly LedgerEvent[];
  /** Where these events take effect on another day than the command: enacted for next year, or as what they correct. */
  readonly on?: Day;
}

/** The refusal of what would take effect, in whole or in part, on a day that has not come; names the amount of its first event that has one. */
const refusedLater = (day: Day, writes: readonly PlannedWrite[], today: Day): Rejected<never> | undefined =>
  refusedFuture(
    writes.reduce((latest, { on = day }) => laterOf(latest, on), day),
    today,
    writes.flatMap(({ events }) => events).flatMap(({ data }) => ('amount' in data ? [data.amount] : []))[0],
  );

/** The refusal of an accepted decision for its days: of effect, unless its plan looks ahead, and of what its events cite. */
export const refusedDays = (
  { mayTakeEffectLater }: CommandPlan,
  day: Day,
  writes: readonly PlannedWrite[],
  today: Day,
): Rejected<never> | undefined =>
  (mayTakeEffectLater ? undefined : refusedLater(day, writes, today)) ??
  writes
    .flatMap(({ events }) => events)
    .map((event) => refusedStatedLater(event, today))
    .find((refusal) => refusal !== undefined);

export interface PlannedAcceptance {
  readonly outcome: 'accepted';
  /** The stream that remembers the request, where the decision has led to another one than the plan's home. */
  readonly home?: Stream;
  readonly writes: readonly PlannedWrite[];
  /** That of what the plan addresses, unless said. */
  readonly synthetic?: boolean;
}

/** The state of a stream that the plan named. */
export type StateOf = <State, Event extends LedgerEvent>(stream: Stream<State, Event>) => State | undefined;

/** What to read and how to decide. `decide` is synchronous, so nothing can come between reading and deciding. */
export interface CommandPlan {
  /** The stream that the request addresses and that remembers it, unless its decision names another. It is the last one written. */
  readonly home: Stream;
  /** UUID of the case; the command's id when it belongs to none. */
  readonly correlationId?: string;
  /** Further streams that are read or written. */
  readonly others: readonly Stream[];
  /** The day that the command itself names, such as the bank's; that of the request when absent. */
  readonly on?: Day;
  /** Enacted for a later day, as budgets are; everything else happens today or has happened. */
  readonly mayTakeEffectLater?: true;
  /** Undefined where the plan names other streams than the decision now needs: it is planned anew. */
  decide(state: StateOf): PlannedAcceptance | Rejected<LedgerEvent> | undefined;
}

/** What a plan may look up before it knows its streams. */
export interface PlanLookups {
  stateOf<State, Event extends LedgerEvent>(stream: Stream<State, Event>): Promise<State | undefined>;
  /** The event of a stream at this revision, or undefined; once there, it never changes. */
  eventAt(stream: string, revision: Revision): Promise<LedgerEvent | undefined>;
}

/** A use case: turns a request into a plan, or refuses what no plan can be made for, such as a case that there is not. */
export type UseCase<Data> = (
  request: DatedRequest<Data>,
  lookups: PlanLookups,
) => CommandPlan | Rejected<never> | Promise<CommandPlan | Rejected<never>>;

/** The answer to an accepted command, the same for each repetition of the request. */
export interface CommandAnswer {
  /** What the request led to on the stream it addressed. */
  readonly events: readonly LedgerEvent[];
  /** The stream that remembers the request. */
  readonly home: Stream;
  /** Of that stream right after the request was carried out, whatever has happened to it since; see `stateAfter`. */
  readonly state: unknown;
  /** A query with this minimum position sees the outcome. */
  readonly position: Position;
  /** The request had been carried out before. */
  readonly repeated: boolean;
}

export type CommandOutcome =
  { readonly outcome: 'accepted'; readonly answer: CommandAnswer } | Rejected<never>;

/** A write of a command that was not carried out, and what it would make of its stream. */
export interface RehearsedWrite {
  readonly stream: Stream;
  /** The day on which its events would take effect. */
  readonly on: Day;
  readonly events: readonly LedgerEvent[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What a command would have been answered, at the position that its answer names, and what it would have written. */
export interface RehearsedCommand {
  readonly outcome: CommandOutcome;
  /** None of a refusal, and none of a command that had been carried out before. */
  readonly writes: readonly RehearsedWrite[];
}
