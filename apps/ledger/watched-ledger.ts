import type { QueryObserver } from '#api';
import type { CommandObserver } from '#command-handling';
import {
  observeCommands,
  observeQueries,
  observeRequests,
  serveOperations,
  ServiceMetrics,
  startTracing,
  type Log,
  type OperationsSettings,
} from '#operations';
import type { Ledger } from './ledger.ts';

/** What operators see of the ledger in one process: its health and metrics on a port of their own, traces, a line a request. */
export class WatchedLedger {
  readonly observe: CommandObserver;
  readonly observeQuery: QueryObserver;
  readonly #metrics = new ServiceMetrics('ledger');
  readonly #settings: OperationsSettings;
  #close: (() => Promise<void>) | undefined;

  constructor(settings: OperationsSettings) {
    this.#settings = settings;
    this.observe = observeCommands(this.#metrics);
    this.observeQuery = observeQueries(this.#metrics);
  }

  /** Before the ledger listens. */
  async watch({ app, store, projector }: Ledger, log: Log): Promise<void> {
    const tracing = startTracing('ledger', this.#settings.tracesEndpoint);
    observeRequests(app.getHttpAdapter().getInstance(), this.#metrics, log);
    const service = {
      // Without room it still answers what is asked, and the next command finds out whether there is room again.
      ready: async () => ({
        head: (await store.head()).toString(),
        ...(store.storageFault && { status: 'read-only', storage: `storage-${store.storageFault}` }),
      }),
      measure: () => {
        this.#metrics.setStorage(store.storageFault);
        return this.#metrics.measure({
          head: () => store.head(),
          projections: async () => projector.checkpoints,
        });
      },
      close: async () => undefined,
    };
    const server = await serveOperations(
      this.#settings,
      () => ({ service, isClosing: this.#close === undefined }),
      this.#metrics,
    );
    this.#close = async () => {
      server.close();
      server.closeAllConnections();
      await tracing.shutdown();
    };
  }

  async close(): Promise<void> {
    const close = this.#close;
    this.#close = undefined;
    await close?.();
  }
}
