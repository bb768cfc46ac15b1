import { dayAt, rejected, type LedgerEvent, type Rejected } from '#domain';
import { refusedDays, type CommandRequest, type PlanLookups, type StateOf, type UseCase } from './command.ts';
import { stateOn } from './state-on.ts';
import type { Stream } from './stream.ts';

/**
 * Decides commands one after another, each on what the ones before led to, and writes nothing: an import before it begins. One
 * command that is rehearsed by itself is `CommandEngine.rehearse`, on the very tips that it would be carried out on.
 */
export class Rehearsal {
  readonly #ledger: PlanLookups;
  readonly #lookups: PlanLookups;
  readonly #nowMs: number;
  readonly #states = new Map<string, unknown>();
  readonly #events: LedgerEvent[] = [];

  /** @param nowMs Unix milliseconds */
  constructor(ledger: PlanLookups, nowMs: number) {
    this.#ledger = ledger;
    this.#lookups = { ...ledger, stateOf: (stream) => this.stateOf(stream) };
    this.#nowMs = nowMs;
  }

  async stateOf<State, Event extends LedgerEvent>(stream: Stream<State, Event>): Promise<State | undefined> {
    if (!this.#states.has(stream.name)) this.#states.set(stream.name, await this.#ledger.stateOf(stream));
    return stateOn(stream, this.#states.get(stream.name));
  }

  /** What the commands led to so far. */
  get events(): readonly LedgerEvent[] {
    return this.#events;
  }

  /** The refusal of the command, or undefined when it would be carried out. */
  async execute<Data>(
    useCase: UseCase<Data>,
    request: CommandRequest<Data>,
  ): Promise<Rejected<never> | undefined> {
    const today = dayAt(this.#nowMs);
    const dated = { ...request, today, on: request.effectiveDay ?? today };
    const plan = await useCase(dated, this.#lookups);
    if ('outcome' in plan) return plan;
    for (const stream of [plan.home, ...plan.others]) await this.stateOf(stream);
    const state: StateOf = (stream) => stateOn(stream, this.#states.get(stream.name));
    const decision = plan.decide(state);
    // Nothing else decides in a rehearsal, so that a plan never outlives what it was made on.
    if (!decision) throw new TypeError('A plan in a rehearsal named other streams than it needs.');
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    const on = plan.on ?? dated.on;
    const tooLate = refusedDays(plan, on, decision.writes, today);
    if (tooLate) return tooLate;
    for (const { stream, events, on: day = on } of decision.writes)
      for (const event of events) {
        this.#states.set(stream.name, stream.evolve(this.#states.get(stream.name), event, day));
        this.#events.push(event);
      }
    return undefined;
  }
}
