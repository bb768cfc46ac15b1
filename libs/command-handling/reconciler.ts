import {
  isEventStoreError,
  type EventStore,
  type Position,
  type RecordedEvent,
  type StreamWrite,
} from '#event-store';
import { DecisionFinisher, type FinishedDecision } from './decision-finisher.ts';
import { pause } from './pause.ts';

/** Up to where every decision is known to be finished; kept through restarts. */
export interface ReconcilerProgress {
  load(): Promise<Position>;
  save(position: Position): Promise<void>;
}

export interface ReconcilerOptions {
  readonly store: EventStore;
  readonly progress: ReconcilerProgress;
  /** How long whoever decided has time to write the rest. */
  readonly graceMs?: number;
  /** How many decisions may be open; with more it reads no further before some are finished, and says so. */
  readonly openMax?: number;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
  /** Told of each try; one whose end is `unknown` is tried again, ever later. */
  readonly onTried?: (decision: OpenDecision, end: FinishedDecision) => void;
  readonly onError: (error: unknown) => void;
}

/** A decision between its writes. */
export interface OpenDecision {
  readonly stream: string;
  readonly commandId: string;
  /** How often its end was tried in vain. */
  readonly tries: number;
}

interface Open {
  readonly event: RecordedEvent;
  readonly consequences: readonly StreamWrite[];
  /** First ids of the consequences that have not come by. */
  readonly missing: Set<string>;
  /** When its end is tried; monotonic. */
  dueMs: number;
  tries: number;
}

const decisionEventsMax = 100n;
const retryAfterMs = 1_000;
/** A decision whose end was tried in vain is tried again after twice the time, up to this. */
const againAfterMsMax = 60_000;

/** More decisions wait for their consequences than the reconciler keeps in mind. */
export class TooManyOpenDecisions extends Error {
  override readonly name = 'TooManyOpenDecisions';
}

/**
 * Finishes what a crash left between the writes of a decision: follows all events, and where consequences do not come after
 * their decision within a grace, writes them or takes the decision back.
 */
export class Reconciler {
  readonly #options: ReconcilerOptions;
  readonly #graceMs: number;
  readonly #openMax: number;
  readonly #finisher: DecisionFinisher;
  readonly #open = new Map<string, Open>();
  readonly #decisionOf = new Map<string, string>();
  #seen: Position = 0n;
  #saved: Position = 0n;
  #working: Promise<void> | undefined;

  constructor(options: ReconcilerOptions) {
    this.#options = options;
    this.#graceMs = options.graceMs ?? 3_000;
    this.#openMax = options.openMax ?? 10_000;
    this.#finisher = new DecisionFinisher(options.store);
  }

  /** Up to here every decision is finished. */
  get finishedUpTo(): Position {
    let least: Position | undefined;
    for (const { event } of this.#open.values())
      if (least === undefined || event.position < least) least = event.position;
    return least === undefined ? this.#seen : least - 1n;
  }

  /** What is open beyond its time because its end was tried in vain. */
  get unfinished(): readonly OpenDecision[] {
    return [...this.#open.values()].filter(({ tries }) => tries > 0).map(openDecision);
  }

  /** Runs until the signal aborts; what interrupts it is told, and it goes on after a second. */
  async run(signal: AbortSignal): Promise<void> {
    const { onError } = this.#options;
    while (!signal.aborted)
      try {
        await this.#follow(signal);
      } catch (error) {
        if (isEventStoreError(error, 'closed')) return;
        onError(error);
        await pause(retryAfterMs, signal);
      }
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { store, progress } = this.#options;
    this.#open.clear();
    this.#decisionOf.clear();
    this.#seen = this.#saved = await progress.load();
    const beat = setInterval(() => void this.#finishOverdue(), this.#graceMs / 2);
    try {
      for await (const { events } of store.subscribe({ after: this.#seen, signal }))
        for (const event of events) {
          if (this.#open.size >= this.#openMax) await this.#makeRoom(signal);
          this.#note(event);
        }
    } finally {
      clearInterval(beat);
      await this.#working;
    }
  }

  /** Their consequences may stand unread behind; finishing finds them there. */
  async #makeRoom(signal: AbortSignal): Promise<void> {
    const { size } = this.#open;
    this.#options.onError(
      new TooManyOpenDecisions(
        `${size} decisions are open; no further ones are read before some are finished.`,
      ),
    );
    while (this.#open.size >= this.#openMax && !signal.aborted) {
      await pause(this.#graceMs / 2, signal);
      await this.#finishOverdue();
    }
  }

  #note(event: RecordedEvent): void {
    this.#seen = event.position;
    const decision = this.#decisionOf.get(event.id);
    if (decision !== undefined) {
      this.#decisionOf.delete(event.id);
      const open = this.#open.get(decision);
      open?.missing.delete(event.id);
      if (open?.missing.size === 0) this.#open.delete(decision);
    }
    const { consequences } = event;
    if (!consequences) return;
    const firstIds = consequences.flatMap(({ events: [first] }) => (first ? [first.id] : []));
    for (const id of firstIds) this.#decisionOf.set(id, event.id);
    const missing = new Set(firstIds);
    const dueMs = this.#options.clock() + this.#graceMs;
    this.#open.set(event.id, { event, consequences, missing, dueMs, tries: 0 });
  }

  /** One at a time, however long one takes. */
  #finishOverdue(): Promise<void> {
    this.#working ??= this.#work()
      .catch(this.#options.onError)
      .finally(() => (this.#working = undefined));
    return this.#working;
  }

  async #work(): Promise<void> {
    const { clock, onTried, progress } = this.#options;
    for (const [id, open] of [...this.#open]) {
      if (open.dueMs > clock() || !this.#open.has(id)) continue;
      const end = await this.#tryToFinish(open);
      onTried?.(openDecision(open), end);
      if (end.outcome === 'unknown') {
        // The others have their turn, and this one comes again.
        open.tries += 1;
        open.dueMs = clock() + Math.min(this.#graceMs * 2 ** open.tries, againAfterMsMax);
        continue;
      }
      this.#open.delete(id);
      for (const missing of open.missing) this.#decisionOf.delete(missing);
    }
    const { finishedUpTo } = this;
    if (finishedUpTo === this.#saved) return;
    await progress.save(finishedUpTo);
    this.#saved = finishedUpTo;
  }

  async #tryToFinish({ event, consequences }: Open): Promise<FinishedDecision> {
    try {
      const decision = await this.#decisionWrite(event);
      return await this.#finisher.finish([decision, ...consequences]);
    } catch (error) {
      if (isEventStoreError(error, 'closed')) throw error;
      this.#options.onError(error);
      return { outcome: 'unknown', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The write whose last event this is: what the same command wrote right before it on the stream. */
  async #decisionWrite({ stream, revision, commandId }: RecordedEvent): Promise<StreamWrite> {
    const fromRevision = revision < decisionEventsMax ? 0n : revision - decisionEventsMax + 1n;
    const { events } = await this.#options.store.readStream(stream, {
      fromRevision,
      maxCount: Number(revision - fromRevision) + 1,
    });
    const firstOther = events.findLastIndex((one) => one.commandId !== commandId);
    const own = events.slice(firstOther + 1);
    return { stream, expectedRevision: revision - BigInt(own.length), events: own };
  }
}

const openDecision = ({ event: { stream, commandId }, tries }: Open): OpenDecision => ({
  stream,
  commandId,
  tries,
});
