import { ClientDriver } from '../../eventstoredb/client-driver.ts';
import { EventStoreDbStore } from '../../eventstoredb/eventstore-db-store.ts';
import { EventStoreError } from '../../errors.ts';
import { WireServer } from '../wire-server/wire-server.ts';
import type { EventStore } from '../../event-store.ts';
import { FaultyStore } from './faulty-store.ts';
import type { ConformanceHarness, Faults, StoreUnderTest } from './harness.ts';

const patienceMs = 60_000;
const readTimeoutMs = 20_000;
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

/** Between the adapter and a server that others run: an append that is torn is lost here, on its way. */
class TearingDriver extends ClientDriver {
  #successesBeforeLoss: number | undefined;

  loseNextAppendAfter(successes: number): void {
    this.#successesBeforeLoss = successes;
  }

  override async append(...request: Parameters<ClientDriver['append']>): ReturnType<ClientDriver['append']> {
    if (this.#successesBeforeLoss === 0) {
      this.#successesBeforeLoss = undefined;
      throw new EventStoreError({ kind: 'outcomeUnknown', reason: 'the append was lost on its way' });
    }
    const answer = await super.append(...request);
    if (this.#successesBeforeLoss !== undefined) this.#successesBeforeLoss -= 1;
    return answer;
  }
}

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
  #driver: TearingDriver;
  #faulty: FaultyStore;

  constructor(connectionString: string, stop: () => Promise<void>, faults?: Faults) {
    this.#connectionString = connectionString;
    this.#stop = stop;
    this.#ownFaults = faults;
    this.#driver = this.#connect();
    this.#faulty = this.#open();
  }

  get store(): EventStore {
    return this.#faulty;
  }

  get faults(): Faults {
    return (
      this.#ownFaults ?? {
        loseAcknowledgement: () => this.#faulty.loseAcknowledgement(),
        tearAppend: () => this.#driver.loseNextAppendAfter(1),
        dropSubscriptions: () => this.#faulty.dropSubscriptions(),
      }
    );
  }

  async reopen(): Promise<void> {
    await this.#faulty.close();
    this.#driver = this.#connect();
    this.#faulty = this.#open();
  }

  async dispose(): Promise<void> {
    await this.#faulty.close();
    await this.#stop();
  }

  #connect(): TearingDriver {
    return new TearingDriver(this.#connectionString, readTimeoutMs);
  }

  #open(): FaultyStore {
    return new FaultyStore(
      new EventStoreDbStore({ driver: this.#driver, subscription, appendTimeoutMs: 5_000 }),
    );
  }
}
