import type { Day, LedgerEvent } from '#domain';
import { NO_STREAM, type EventToAppend, type Revision, type StreamWrite } from '#event-store';
import { SeenCommands } from './seen-commands.ts';
import type { Stream } from './stream.ts';

/** How far a stream is, and the state up to there. */
interface Reached {
  readonly state: unknown;
  readonly revision: Revision;
}

/** What was staged on a tip and waits for its append. */
export interface Staged extends Reached {
  readonly tip: StreamTip;
}

/**
 * The tip of a stream, on which decisions are made. It may be ahead of what is durable: events are staged on it, then settled
 * as the store acknowledges them, or abandoned with the whole tip, which must be loaded anew then.
 */
export class StreamTip {
  readonly stream: Stream;
  readonly commands: SeenCommands;
  /** Decisions read from the stream whose consequences go to other streams, by command: the latest ones. */
  readonly decisions: Map<string, readonly StreamWrite[]>;
  #state: unknown;
  #revision: Revision;
  #bytes: number;
  #durable: Reached | undefined;
  /** What waits for its answer, in order; and what has it, behind something that has not. */
  readonly #unsettled: Staged[] = [];
  #settled: Set<Revision> | undefined;
  #lastId: string | undefined;
  #pending: Promise<unknown> | undefined;
  #broken = false;

  /** @param behind an earlier tip of the stream: what of it was durable needs not be read again */
  constructor(stream: Stream, behind?: StreamTip) {
    this.stream = stream;
    this.commands = behind?.commands ?? new SeenCommands();
    this.decisions = behind?.decisions ?? new Map<string, readonly StreamWrite[]>();
    this.#durable = behind?.durable;
    this.#state = this.#durable?.state;
    this.#revision = this.#durable?.revision ?? NO_STREAM;
    this.#bytes = behind?.bytes ?? 0;
  }

  get state(): unknown {
    return this.#state;
  }

  get revision(): Revision {
    return this.#revision;
  }

  /** Of the payloads that it is folded from: an upper estimate of what it holds. */
  get bytes(): number {
    return this.#bytes;
  }

  /** As far as the store has acknowledged it: from here a stream that others have written to is caught up. */
  get durable(): Reached | undefined {
    return this.#durable;
  }

  /** Settles when the newest append to the stream is durable; rejects when it failed. */
  get pending(): Promise<unknown> | undefined {
    return this.#pending;
  }

  /** Id of the last event that was written to it here. */
  get lastId(): string | undefined {
    return this.#lastId;
  }

  /** An append that this tip rests on failed, or others have written: it must be loaded anew. */
  get broken(): boolean {
    return this.#broken;
  }

  /**
   * Takes an event that was read from the stream.
   * @throws RangeError where the tip would go back, or is ahead of the store.
   */
  read(event: LedgerEvent, on: Day, revision: Revision, bytes: number): void {
    if (revision <= this.#revision || this.#lastId !== undefined)
      throw new RangeError(`${this.#name} is at ${this.#revision}: ${revision} is not read after it.`);
    this.#state = this.stream.evolve(this.#state, event, on);
    this.#revision = revision;
    this.#bytes += bytes;
  }

  /** All was read that the stream has: so far the tip is durable. */
  isRead(): void {
    if (this.#revision !== NO_STREAM) this.#durable = { state: this.#state, revision: this.#revision };
  }

  /**
   * Puts events on the tip that are about to be appended to its stream: the next decision is made on them.
   * @throws RangeError on a broken tip, and for no events.
   */
  stage(events: readonly LedgerEvent[], appended: readonly EventToAppend[], on: Day): void {
    const last = appended.at(-1);
    if (this.#broken) throw new RangeError(`${this.#name} is broken at ${this.#revision}.`);
    if (!last || events.length !== appended.length)
      throw new RangeError(`${this.#name}: ${events.length} events, ${appended.length} of them appended.`);
    this.#lastId = last.id;
    for (const event of events) this.#state = this.stream.evolve(this.#state, event, on);
    this.#revision += BigInt(events.length);
    for (const { payload } of appended) this.#bytes += payload.length;
  }

  /** What is staged by now goes with this append. */
  await(append: Promise<unknown>): Staged {
    this.#pending = append;
    const staged = { tip: this, state: this.#state, revision: this.#revision };
    this.#unsettled.push(staged);
    return staged;
  }

  /**
   * What was staged is durable; also where others have written since, for it stands right behind what it was staged on. The
   * tip counts as durable up to there only once all before has its answer as well: what has none, and stands in the stream
   * all the same, is read from it, and its command is found there.
   * @throws RangeError for what was never staged here.
   */
  settle({ tip, revision }: Staged): void {
    if (tip !== this || revision > this.#revision)
      throw new RangeError(`${revision} was not staged on ${this.#name}, which is at ${this.#revision}.`);
    if (this.#durable && revision <= this.#durable.revision) return;
    const settled = (this.#settled ??= new Set());
    settled.add(revision);
    for (let [first] = this.#unsettled; first && settled.has(first.revision); [first] = this.#unsettled) {
      this.#unsettled.shift();
      settled.delete(first.revision);
      this.#durable = { state: first.state, revision: first.revision };
    }
  }

  /** Nothing is staged on it any more: what it rests on did not hold. */
  abandon(): void {
    this.#broken = true;
  }

  /** The append has its answer, whatever that is. */
  answered(append: Promise<unknown>): void {
    if (this.#pending === append) this.#pending = undefined;
  }

  get #name(): string {
    return `The tip of ${this.stream.name}`;
  }
}
