import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '../../event-store.ts';
import { SqliteEventStore } from '../../sqlite/index.ts';
import { FaultyStore } from './faulty-store.ts';
import type { ConformanceHarness, StoreUnderTest } from './harness.ts';

/** Far above what any case writes, in pages of 4 KiB. */
const pagesMax = 1_000_000;

/** SQLite in a folder of its own for each case; `alter` puts something in front of the store. */
export const sqliteHarness = (
  alter: (store: EventStore) => EventStore = (store) => store,
  patienceMs = 10_000,
): ConformanceHarness => ({
  adapter: 'sqlite',
  patienceMs,
  open: async () => new SqliteUnderTest(alter),
});

class SqliteUnderTest implements StoreUnderTest {
  readonly #folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  readonly #alter: (store: EventStore) => EventStore;
  #sqlite: SqliteEventStore;
  #faulty: FaultyStore;
  store: EventStore;

  readonly faults = {
    loseAcknowledgement: (): void => this.#faulty.loseAcknowledgement(),
    dropSubscriptions: (): void => this.#faulty.dropSubscriptions(),
    leaveNoRoom: (): (() => void) => {
      this.#sqlite.limitPages(1);
      return () => this.#sqlite.limitPages(pagesMax);
    },
  };

  constructor(alter: (store: EventStore) => EventStore) {
    this.#alter = alter;
    this.#sqlite = this.#open();
    this.#faulty = new FaultyStore(this.#sqlite);
    this.store = alter(this.#faulty);
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.#sqlite = this.#open();
    this.#faulty = new FaultyStore(this.#sqlite);
    this.store = this.#alter(this.#faulty);
  }

  async dispose(): Promise<void> {
    await this.store.close();
    rmSync(this.#folder, { recursive: true });
  }

  #open(): SqliteEventStore {
    return new SqliteEventStore({ file: join(this.#folder, 'events.sqlite'), now: Date.now });
  }
}
