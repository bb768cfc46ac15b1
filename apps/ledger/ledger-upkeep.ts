import type { LogReading, Upkeep } from '#api';
import {
  endByFailure,
  endOfComparison,
  UpkeepRuns,
  type OnProgress,
  type TableHashes,
  type UpkeepEnd,
  type UpkeepKind,
  type UpkeepRun,
} from '#projections';

interface LedgerUpkeepOptions {
  readonly reading: () => LogReading | undefined;
  readonly headHash: () => Promise<string | undefined>;
  readonly rebuild: (projections: readonly string[], onProgress: OnProgress) => Promise<void>;
  /** Keeps other processes from building anew what this one does. @throws UpkeepRuns while one of them does */
  readonly lock: (begun: Pick<UpkeepRun, 'begunBy' | 'begunAtMs'>) => { readonly close: () => void };
  readonly compare: (onProgress: OnProgress, signal: AbortSignal) => Promise<readonly TableHashes[]>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Rebuilds and comparisons that are begun while the ledger runs, one at a time; both build beside what is shown. */
export class LedgerUpkeep implements Upkeep {
  readonly #options: LedgerUpkeepOptions;
  readonly #runs = new Map<UpkeepKind, UpkeepRun>();
  readonly #closing = new AbortController();

  constructor(options: LedgerUpkeepOptions) {
    this.#options = options;
  }

  async reading(): Promise<LogReading | undefined> {
    return this.#options.reading();
  }

  headHash(): Promise<string | undefined> {
    return this.#options.headHash();
  }

  async runs(): Promise<readonly UpkeepRun[]> {
    return [...this.#runs.values()];
  }

  async mayBegin(): Promise<boolean> {
    return true;
  }

  /** What is built anew now; undefined where nothing is. */
  get rebuilding(): UpkeepRun | undefined {
    const run = this.#runs.get('REBUILD');
    return run?.state === 'RUNNING' ? run : undefined;
  }

  async begin(kind: UpkeepKind, projections: readonly string[], begunBy: string): Promise<UpkeepRun> {
    const busy = [...this.#runs.values()].find(({ state }) => state === 'RUNNING');
    if (busy) throw new UpkeepRuns(busy);
    const { now, onError, lock } = this.#options;
    let run: UpkeepRun = {
      kind,
      projections,
      state: 'RUNNING',
      begunAtMs: now(),
      begunBy,
      done: 0n,
      total: 0n,
    };
    const held = kind === 'REBUILD' ? lock(run) : undefined;
    const is = (change: Partial<UpkeepRun>): void => {
      run = { ...run, ...change };
      this.#runs.set(kind, run);
    };
    is({});
    void this.#do(kind, projections, (done, total) => is({ done, total }))
      .finally(() => held?.close())
      .then(
        (end) => is({ ...end, endedAtMs: now() }),
        (error: unknown) => {
          is({ ...endByFailure(error), endedAtMs: now() });
          if (!this.#closing.signal.aborted) onError(error);
        },
      );
    return run;
  }

  /** A comparison is broken off; a rebuild ends with the projector. */
  close(): void {
    this.#closing.abort();
  }

  async #do(kind: UpkeepKind, projections: readonly string[], onProgress: OnProgress): Promise<UpkeepEnd> {
    const { rebuild, compare } = this.#options;
    if (kind === 'REBUILD') {
      await rebuild(projections, onProgress);
      return { state: 'DONE' };
    }
    return endOfComparison(await compare(onProgress, this.#closing.signal));
  }
}
