import { databaseFaultOf } from './database-fault.ts';

interface FailedQuery {
  readonly again: () => Promise<unknown>;
  readonly error: unknown;
}

/** Queries to a database of other machines, as `WatchedReads` of an embedded one. */
export class WatchedQueries {
  #failed: FailedQuery | undefined;

  /** Remembers what a query failed with, where the disk of the database is at fault. */
  note(error: unknown, again: () => Promise<unknown>): void {
    if (databaseFaultOf(error) === 'failed') this.#failed = { again, error };
  }

  /** What a query failed with, which fails again now; undefined where all that failed is answered. */
  async stillFailing(): Promise<unknown> {
    const failed = this.#failed;
    if (!failed) return undefined;
    try {
      await failed.again();
      if (this.#failed === failed) this.#failed = undefined;
    } catch {
      // What it failed with first is what was told.
    }
    return this.#failed?.error;
  }
}
