import { openEventStoreDb } from '../../eventstoredb/index.ts';
import { WireServer } from '../wire-server/wire-server.ts';
import type { EventStore } from '../../event-store.ts';
import { FaultyStore } from './faulty-store.ts';
import type { ConformanceHarness, Faults, StoreUnderTest } from './harness.ts';

const patienceMs = 60_000;
const subscription = { quietMs: 200 };

/** The adapter against the wire-level server, a new one for each case. */
export const wireServerHarness = (): ConformanceHarness => ({
  adapter: 'eventstoredb (wire-level server)',
  patienceMs,
  open: async () => {
    const server = await WireServer.start();
    const { faults } = server;
    return new EventStoreDbUnderTest(server.connectionString, () => server.stop(), {
      loseAcknowledgement: () => faults.loseNextAcknowledgement(),
      tearAppend: () => faults.failNextAppendAfter(1),
      leaveNoRoom: () => faults.leaveNoRoom(),
      dropSubscriptions: () => faults.dropSubscriptions(),
    });
  },
});

/** The adapter against a server that others run; its faults are made in front of the adapter. */
export const serverHarness = (adapter: string, connectionString: string): ConformanceHarness => ({
  adapter,
  patienceMs,
  open: async () => new EventStoreDbUnderTest(connectionString, () => Promise.resolve()),
});

class EventStoreDbUnderTest implements StoreUnderTest {
  readonly #connectionString: string;
  readonly #stop: () => Promise<void>;
  readonly #ownFaults: Faults | undefined;
  #faulty: FaultyStore;

  constructor(connectionString: string, stop: () => Promise<void>, faults?: Faults) {
    this.#connectionString = connectionString;
    this.#stop = stop;
    this.#ownFaults = faults;
    this.#faulty = this.#open();
  }

  get store(): EventStore {
    return this.#faulty;
  }

  get faults(): Faults {
    return (
      this.#ownFaults ?? {
        loseAcknowledgement: () => this.#faulty.loseAcknowledgement(),
        dropSubscriptions: () => this.#faulty.dropSubscriptions(),
      }
    );
  }

  async reopen(): Promise<void> {
    await this.#faulty.close();
    this.#faulty = this.#open();
  }

  async dispose(): Promise<void> {
    await this.#faulty.close();
    await this.#stop();
  }

  #open(): FaultyStore {
    return new FaultyStore(
      openEventStoreDb(this.#connectionString, { subscription, appendTimeoutMs: 5_000 }),
    );
  }
}
