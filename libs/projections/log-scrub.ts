import { setTimeout as delay } from 'node:timers/promises';
import { START, type EventReader, type Position, type RecordedEvent } from '#event-store';

/** The hash of each event by its position, in ascending order; null where the store keeps it itself. */
export type NotedHashes = ReadonlyMap<Position, string | null>;

export interface LogScrubOptions {
  readonly reader: EventReader;
  /** What was noted of the events behind a position, up to another. */
  readonly noted: (after: Position, to: Position) => Promise<NotedHashes>;
  /** How far events were noted. */
  readonly notedTo: () => Promise<Position>;
  readonly hashOf: (event: RecordedEvent) => string;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Told of what keeps it from its work; it begins again after a pause. */
  readonly onError: (error: unknown) => void;
  /** From one pass to the next, an hour unless given; milliseconds. */
  readonly everyMs?: number;
  /** How often what was found is looked at again, for it may have been restored; milliseconds. */
  readonly againMs?: number;
  /** Of the time, a twentieth unless given: so many times as long as a page took it rests. */
  readonly restTimes?: number;
}

export interface LogScrubState {
  /** How far the present pass has come. */
  readonly position: Position;
  /** When a pass last reached the end, Unix milliseconds. */
  readonly lastWholeMs: number | undefined;
  readonly changed: readonly ChangedSince[];
}

/** An event that is not what was noted, is gone, or was not there. */
export interface ChangedSince {
  readonly position: Position;
  /** As it is written now; undefined where it is gone. */
  readonly type?: string;
  readonly stream?: string;
}

const pageCount = 200;
const restMsMin = 20;

/**
 * Reads the log of a store that keeps no sums of its events again and again, slowly, and compares each event with the hash
 * that was noted when it was first taken in.
 */
export class LogScrub {
  readonly #options: LogScrubOptions;
  /** By the position behind which their page begins. */
  readonly #changed = new Map<Position, readonly ChangedSince[]>();
  #position = START;
  #lastWholeMs: number | undefined;

  constructor(options: LogScrubOptions) {
    this.#options = options;
  }

  get state(): LogScrubState {
    return {
      position: this.#position,
      lastWholeMs: this.#lastWholeMs,
      changed: [...this.#changed.values()].flat(),
    };
  }

  /** Until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { everyMs = 3_600_000, againMs = 5_000, onError } = this.#options;
    const rest = (ms: number): Promise<unknown> => delay(ms, undefined, { signal }).catch(() => undefined);
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      try {
        await this.pass(signal, rest);
        for (const untilMs = performance.now() + everyMs; performance.now() < untilMs && !isOver();) {
          await rest(Math.min(againMs, everyMs));
          for (const after of [...this.#changed.keys()]) await this.#compare(after);
        }
      } catch (error) {
        if (!isOver()) onError(error);
        await rest(againMs);
      }
    }
  }

  /** Once through the log, as far as it was noted. */
  async pass(signal?: AbortSignal, rest?: (ms: number) => Promise<unknown>): Promise<void> {
    const { now, restTimes = 19 } = this.#options;
    this.#position = START;
    for (let isEnd = false; !isEnd && !signal?.aborted;) {
      const startedMs = performance.now();
      const last = await this.#compare(this.#position);
      isEnd = last === undefined;
      this.#position = last ?? this.#position;
      await rest?.(restMsMin + restTimes * (performance.now() - startedMs));
    }
    if (!signal?.aborted) this.#lastWholeMs = now();
  }

  /** One page. Where it ends; undefined where nothing is left. */
  async #compare(after: Position): Promise<Position | undefined> {
    const { reader, noted, notedTo, hashOf } = this.#options;
    const to = await notedTo();
    const page = await reader.readAll({ after, maxCount: pageCount });
    const events = page.events.filter(({ position }) => position <= to);
    // Behind the last event of the log nothing may be noted either.
    const end = page.endOfStore || events.length < page.events.length ? to : (events.at(-1)?.position ?? to);
    if (end <= after) return undefined;
    const hashes = await noted(after, end);
    const found: ChangedSince[] = events
      .filter((event) => {
        const hash = hashes.get(event.position);
        return hash !== null && hash !== hashOf(event);
      })
      .map(({ position, type, stream }) => ({ position, type, stream }));
    const there = new Set(events.map(({ position }) => position));
    for (const position of hashes.keys()) if (!there.has(position)) found.push({ position });
    if (found.length > 0) this.#changed.set(after, found);
    else this.#changed.delete(after);
    return end;
  }
}
