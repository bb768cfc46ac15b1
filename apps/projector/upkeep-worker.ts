import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endByFailure, type UpkeepEnd } from '#projections';
import type { TakenRun, UpkeepDesk } from '#projections/postgres';
import { runInThread } from '#projections/thread';
import type { UpkeepOrder } from './upkeep-thread.ts';

export interface UpkeepWorkerOptions {
  readonly desk: UpkeepDesk;
  readonly eventStore: string;
  readonly postgres: string;
  readonly onError: (error: unknown) => void;
}

export interface Rebuilding {
  readonly done: bigint;
  readonly total: bigint;
}

const lookEveryMs = 1_000;
/** How far it is, and that it goes on. */
const beatEveryMs = 1_000;

/** Carries out what is asked for at the desk, one run after the other, each in a thread of its own beside the live read models. */
export class UpkeepWorker {
  readonly #options: UpkeepWorkerOptions;
  #rebuilding: Rebuilding | undefined;

  constructor(options: UpkeepWorkerOptions) {
    this.#options = options;
  }

  /** How far a rebuild is that goes on now. */
  get rebuilding(): Rebuilding | undefined {
    return this.#rebuilding;
  }

  /** Until the signal aborts: a run that is not over then is left to the next process. */
  async run(signal: AbortSignal): Promise<void> {
    const { desk, onError } = this.#options;
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      try {
        const taken = await desk.take();
        if (taken) await this.#carryOut(taken, signal);
      } catch (error) {
        if (!isOver()) onError(error);
      }
      await delay(lookEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #carryOut(run: TakenRun, signal: AbortSignal): Promise<void> {
    const { desk, eventStore, postgres, onError } = this.#options;
    const { kind, projections } = run;
    let [done, total] = [0n, 0n];
    let isBeating = false;
    const show = (): void => void (this.#rebuilding = kind === 'REBUILD' ? { done, total } : undefined);
    const beat = setInterval(() => {
      if (isBeating) return;
      isBeating = true;
      desk
        .beat(run, done, total)
        .catch(onError)
        .finally(() => (isBeating = false));
    }, beatEveryMs);
    show();
    try {
      const end = await runInThread<UpkeepEnd>({
        entry: new URL(`upkeep-thread${extname(import.meta.filename)}`, import.meta.url),
        data: { eventStore, postgres, kind, projections } satisfies UpkeepOrder,
        onProgress: (position, last) => {
          [done, total] = [position, last];
          show();
        },
        signal,
      }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        onError(error);
        return endByFailure(error);
      });
      await desk.beat(run, done, total);
      await desk.end(run, end);
    } catch (error) {
      if (!signal.aborted) throw error;
      await desk.giveBack(run);
    } finally {
      clearInterval(beat);
      this.#rebuilding = undefined;
    }
  }
}
