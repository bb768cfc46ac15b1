import { stateOn, type CommandPlan, type UseCase } from '#command-handling';
import { refusedFuture, type BudgetLineEvent, type Day, type LedgerEvent } from '#domain';

/** What a command led to: its events by stream, or the reason why not. */
export type Outcome =
  | { readonly outcome: 'accepted'; readonly events: readonly LedgerEvent[] }
  | { readonly outcome: 'rejected'; readonly code: string };

/** An event on a budget line with the day it takes effect. */
export interface Effect {
  readonly on: Day;
  readonly event: BudgetLineEvent;
}

type Stream = CommandPlan['home'];

/** Carries use cases out in memory, one after the other: all the rules, and nothing else. */
export class SmallLedger {
  today: Day;
  readonly #states: Map<string, unknown>;
  /** The case numbers given, in their order, by register. */
  readonly #registers: Map<string, readonly LedgerEvent[]>;
  readonly effects: Map<string, readonly Effect[]>;
  #commands: number;

  constructor(today: Day, from?: SmallLedger) {
    this.today = today;
    this.#states = new Map(from ? from.#states : []);
    this.#registers = new Map(from ? from.#registers : []);
    this.effects = new Map(from ? from.effects : []);
    this.#commands = from ? from.#commands : 0;
  }

  async send<Data>(useCase: UseCase<Data>, data: Data, effectiveDay?: Day, by = 'anna'): Promise<Outcome> {
    this.#commands += 1;
    const commandId = `c-${this.#commands}`;
    const plan = await useCase(
      {
        data,
        actor: { subject: by, role: 'administrator' },
        commandId,
        requestHash: commandId,
        today: this.today,
        on: effectiveDay ?? this.today,
        ...(effectiveDay !== undefined && { effectiveDay }),
      },
      {
        stateOf: async (stream) => stateOn(stream, this.#states.get(stream.name)),
        eventAt: async (stream, revision) => this.#registers.get(stream)?.[Number(revision)],
      },
    );
    if ('outcome' in plan) return { outcome: 'rejected', code: plan.rejection.code };
    const decision = plan.decide((stream) => stateOn(stream, this.#states.get(stream.name)));
    if (!decision) throw new TypeError('Nothing comes between a plan and its decision here.');
    if (decision.outcome === 'rejected') return { outcome: 'rejected', code: decision.rejection.code };
    const on = plan.on ?? effectiveDay ?? this.today;
    const tooLate = plan.mayTakeEffectLater ? undefined : refusedFuture(on, this.today);
    if (tooLate) return { outcome: 'rejected', code: tooLate.rejection.code };
    for (const { stream, events, on: ownDay = on } of decision.writes)
      for (const event of events) this.#record(stream, event, ownDay);
    return { outcome: 'accepted', events: decision.writes.flatMap(({ events }) => events) };
  }

  #record(stream: Stream, event: LedgerEvent, on: Day): void {
    const { name } = stream;
    this.#states.set(name, stream.evolve(this.#states.get(name), event, on));
    if (event.type === 'CaseNumberAssigned') {
      this.#registers.set(name, [...(this.#registers.get(name) ?? []), event]);
    }
    if (name.startsWith('budgetLine-'))
      this.effects.set(name, [...(this.effects.get(name) ?? []), { on, event: event as BudgetLineEvent }]);
  }
}
