import { AsyncLocalStorage } from 'node:async_hooks';
import type { PastReadModels } from '#read-models';
import type { HeldModels, QuerySource } from './query-source.ts';

interface Held extends HeldModels {
  /** Of the events that are contained. */
  readonly past: PastReadModels;
}

const current = new AsyncLocalStorage<HeldMoment>();

/** One moment of the read models, for all queries that are asked within it; held from the first of them on. */
export class HeldMoment {
  readonly #source: QuerySource;
  readonly #past: PastReadModels;
  #held: Promise<Held> | undefined;

  constructor(source: QuerySource, past: PastReadModels) {
    this.#source = source;
    this.#past = past;
  }

  /** Whatever is asked inside is answered from this moment. */
  within<Result>(work: () => Result): Result {
    return current.run(this, work);
  }

  held(): Promise<Held> {
    return (this.#held ??= this.#hold());
  }

  async close(): Promise<void> {
    const held = await this.#held?.catch(() => undefined);
    this.#held = undefined;
    held?.past.close();
    await held?.close();
  }

  async #hold(): Promise<Held> {
    const held = await this.#source.hold();
    return { ...held, past: this.#past.heldAt(held.models) };
  }
}

/** What is asked from here is answered from; undefined where nothing is held. */
export const heldMoment = (): HeldMoment | undefined => current.getStore();
