import { databaseFaultOf, faultOr } from './database-fault.ts';

/** One read that the database has failed. */
interface FailedRead {
  readonly again: () => unknown;
  readonly error: unknown;
}

/**
 * Reads of an embedded database. One that fails because of the file is remembered and can be tried again: that others do not
 * meet the place that is damaged says nothing.
 */
export class WatchedReads {
  #failed: FailedRead | undefined;

  /** @throws DatabaseUnavailable where the file is at fault */
  read<Answer>(ask: () => Answer): Answer {
    try {
      return ask();
    } catch (error) {
      if (databaseFaultOf(error) === 'failed') this.#failed = { again: ask, error: faultOr(error) };
      throw faultOr(error);
    }
  }

  /** What a read failed with, which fails again now; undefined where all that failed is read. */
  stillFailing(): unknown {
    if (!this.#failed) return undefined;
    try {
      this.#failed.again();
      this.#failed = undefined;
    } catch {
      // What it failed with first is what was told.
    }
    return this.#failed?.error;
  }
}
