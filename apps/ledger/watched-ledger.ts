import type { QueryObserver } from '#api';
import type { CommandObserver } from '#command-handling';
import {
  observeCommands,
  observeQueries,
  observeRequests,
  serveOperations,
  ServiceMetrics,
  shownScrub,
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
  async watch({ app, store, projector, conditions, scrubbed }: Ledger, log: Log): Promise<void> {
    const tracing = startTracing('ledger', this.#settings.tracesEndpoint);
    observeRequests(app.getHttpAdapter().getInstance(), this.#metrics, log);
    const service = {
      conditions,
      details: async () => {
        const scrub = scrubbed();
        return {
          head: (await store.head()).toString(),
          ...(scrub && { scrub: shownScrub(scrub) }),
        };
      },
      measure: () => {
        const scrub = scrubbed();
        if (scrub) this.#metrics.showScrub(scrub);
        return this.#metrics.measure({
          head: () => store.head(),
          projections: async () => projector.checkpoints,
        });
      },
      close: async () => undefined,
    };
    const { server } = await serveOperations(
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
