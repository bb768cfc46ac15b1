import { setTimeout as delay } from 'node:timers/promises';
import type { ShownCheckpoint } from '#read-models';

const pollMs = 20;

/** Waits for read models that another process moves. Requests that wait at the same time ask the database once. */
export class CheckpointWatch {
  readonly #load: () => Promise<readonly ShownCheckpoint[]>;
  #asking: Promise<readonly ShownCheckpoint[]> | undefined;

  constructor(load: () => Promise<readonly ShownCheckpoint[]>) {
    this.#load = load;
  }

  /** As of now: an answer from before the call would let a query see less than it was promised. */
  checkpoints(): Promise<readonly ShownCheckpoint[]> {
    return this.#load();
  }

  /** True once the named projections contain the position; false when that takes longer. */
  async waitFor(position: bigint, names: readonly string[], timeoutMs: number): Promise<boolean> {
    const untilMs = performance.now() + timeoutMs;
    for (;;) {
      const checkpoints = await this.#shared();
      const has = (name: string): boolean =>
        checkpoints.some((one) => one.name === name && one.position >= position);
      if (names.every(has)) return true;
      if (performance.now() >= untilMs) return false;
      await delay(pollMs);
    }
  }

  #shared(): Promise<readonly ShownCheckpoint[]> {
    this.#asking ??= this.#load().finally(() => (this.#asking = undefined));
    return this.#asking;
  }
}
