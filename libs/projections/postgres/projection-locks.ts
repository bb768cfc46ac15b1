import pg from 'pg';
import { faultOr } from '#sql';

export interface ProjectionLocksOptions {
  readonly connectionString: string;
  readonly names: readonly string[];
  /** How long between two looks at locks that others hold. */
  readonly pollMs?: number;
  readonly onError: (error: unknown) => void;
}

/** Of PostgreSQL's advisory locks, the class that is ours. */
const lockClass = 0x46_42;
/** A connection that is cut without a word is given up after some 3 s, by both sides, so that another may take over. */
const watchedConnection = `SET tcp_keepalives_idle = 1; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2; SET tcp_user_timeout = 3000`;

/**
 * Which projections this process may move: of many projectors, one holds a projection's advisory lock, as long as its
 * connection lives. The locks spare the others the work; that no event is taken twice rests on the checkpoints alone.
 */
export class ProjectionLocks {
  readonly #options: ProjectionLocksOptions;
  readonly #held = new Set<string>();

  constructor(options: ProjectionLocksOptions) {
    this.#options = options;
  }

  /**
   * Yields the names that became ours, as they do; ends when the connection is lost, and with it every lock, or on abort.
   * Then the locks are given back as soon as `whileHeld` is over.
   */
  async *acquire(signal: AbortSignal, whileHeld: () => Promise<unknown>): AsyncIterable<readonly string[]> {
    const { connectionString, names, pollMs = 500 } = this.#options;
    const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 });
    const { promise: lost, resolve: onLost } = Promise.withResolvers<undefined>();
    client.on('error', (error) => {
      this.#options.onError(faultOr(error));
      onLost(undefined);
    });
    client.on('end', () => onLost(undefined));
    const over = Promise.race([lost, aborted(signal)]).then(() => true);
    try {
      await client.connect();
      await client.query(watchedConnection);
      for (;;) {
        const gained: string[] = [];
        for (const name of names.filter((one) => !this.#held.has(one)))
          if (await this.#tryLock(client, name)) gained.push(name);
        if (gained.length > 0) yield gained;
        // Asking keeps an eye on the connection, too.
        await client.query('SELECT 1');
        if (await Promise.race([over, pause(pollMs)])) return;
      }
    } catch (error) {
      if (!signal.aborted) this.#options.onError(faultOr(error));
    } finally {
      if (signal.aborted) await whileHeld();
      await client.end().catch(() => undefined);
    }
  }

  async #tryLock(client: pg.Client, name: string): Promise<boolean> {
    const { rows } = await client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS locked',
      [lockClass, name],
    );
    const isLocked = rows[0]?.locked === true;
    if (isLocked) this.#held.add(name);
    return isLocked;
  }
}

const pause = (durationMs: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), durationMs));

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
