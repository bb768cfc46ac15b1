import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { START, type Position } from '../envelope.ts';
import type { ChangedEvent } from './log-check.ts';
import type { ScrubOf, ScrubReport } from './scrub-thread.ts';

export interface EventScrubOptions {
  readonly file: string;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Told of what keeps it from its work; it is tried again at the next pass. */
  readonly onError: (error: unknown) => void;
  /** From one pass to the next, an hour unless given; milliseconds. */
  readonly everyMs?: number;
  /** How often what was found is looked at again, for it may have been restored; milliseconds. */
  readonly againMs?: number;
}

export interface ScrubState {
  /** How far the present pass has come. */
  readonly position: Position;
  /** When a pass last reached the end, Unix milliseconds. */
  readonly lastWholeMs: number | undefined;
  readonly changed: readonly ChangedEvent[];
}

const everyMsDefault = 3_600_000;
const againMsDefault = 5_000;

/**
 * Reads the whole log again and again, slowly, in a thread of its own with a twentieth of a processor, and compares each event
 * with the hash that was stored with it: what nobody reads for years is found while there is a backup to restore it from.
 */
export class EventScrub {
  readonly #options: EventScrubOptions;
  #worker: Worker | undefined;
  #again: NodeJS.Timeout | undefined;
  #state: ScrubState = { position: START, lastWholeMs: undefined, changed: [] };
  #stopped = false;

  constructor(options: EventScrubOptions) {
    this.#options = options;
    this.#run();
  }

  get state(): ScrubState {
    return this.#state;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#again);
    await this.#worker?.terminate();
  }

  #run(): void {
    const { file, now, onError, everyMs = everyMsDefault, againMs = againMsDefault } = this.#options;
    const workerData: ScrubOf = { file, everyMs, againMs };
    const worker = new Worker(new URL(`scrub-thread${extname(import.meta.filename)}`, import.meta.url), {
      workerData,
    });
    worker.unref();
    worker.on('message', ({ position, changed, isWhole }: ScrubReport) => {
      this.#state = { position, changed, lastWholeMs: isWhole ? now() : this.#state.lastWholeMs };
    });
    worker.on('error', onError);
    worker.on('exit', () => {
      this.#worker = undefined;
      if (!this.#stopped) this.#again = setTimeout(() => this.#run(), againMs).unref();
    });
    this.#worker = worker;
  }
}
