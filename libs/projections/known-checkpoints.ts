import { START, type Position } from '#event-store';
import type { Checkpoint } from './read-model-store.ts';

/** How far the projections have come, for those who wait for a position. */
export class KnownCheckpoints {
  readonly #closing = new AbortController();
  readonly #moved = new Set<() => void>();
  #list: readonly Checkpoint[] = [];

  get list(): readonly Checkpoint[] {
    return this.#list;
  }

  /** As far as committed: nobody may be told of what a transaction may still undo. */
  note(committed: readonly Checkpoint[]): void {
    this.#list = committed;
    for (const wake of [...this.#moved]) wake();
  }

  /** The least position that the named projections have reached; `START` when one of them is unknown. */
  positionOf(names: readonly string[]): Position {
    const reached = names.map((name) => this.#list.find((one) => one.name === name)?.position ?? START);
    return reached.reduce((least, position) => (position < least ? position : least), reached[0] ?? START);
  }

  /** True once the named projections contain the position; false when that takes longer, or nothing more will come. */
  async waitFor(position: Position, names: readonly string[], timeoutMs: number): Promise<boolean> {
    if (this.positionOf(names) >= position) return true;
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#closing.signal]);
    while (this.positionOf(names) < position && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const wake = (): void => resolve(undefined);
      this.#moved.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      await promise;
      signal.removeEventListener('abort', wake);
      this.#moved.delete(wake);
    }
    return this.positionOf(names) >= position;
  }

  /** Nothing more will come: whoever waits is told. */
  close(): void {
    this.#closing.abort();
  }
}
