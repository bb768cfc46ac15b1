import { Injectable } from '@nestjs/common';
import { Problem } from './problem/problem.ts';

const defaultMs = 10_000;

/** The time that a query has for its answer, whatever it waits for. */
@Injectable()
export class QueryTime {
  readonly #allowedMs: number;

  constructor(allowedMs = defaultMs) {
    this.#allowedMs = allowedMs;
  }

  /** How long it waits for what can be told of while it is not there yet; milliseconds. */
  get patienceMs(): number {
    return 0.8 * this.#allowedMs;
  }

  /** The answer in time. @throws Problem STORE_UNAVAILABLE when it takes longer */
  async bound<Answer>(work: Promise<Answer>): Promise<Answer> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(tookTooLong(this.#allowedMs)), this.#allowedMs);
    // Whoever comes second is not heard.
    work.catch(() => undefined);
    try {
      return await Promise.race([work, promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const tookTooLong = (allowedMs: number): Problem =>
  new Problem(
    'STORE_UNAVAILABLE',
    {
      de: `Die Antwort kam nicht in ${allowedMs / 1_000} Sekunden. Bitte gleich noch einmal fragen.`,
      en: `The answer did not come within ${allowedMs / 1_000} seconds. Ask again in a moment.`,
    },
    { headers: { 'retry-after': '2' } },
  );
