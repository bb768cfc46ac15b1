import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { databaseFaultOf, faultOr, openPostgresPool, type PostgresPool } from '#sql';
import type { LogScrubState } from '../log-scrub.ts';
import { UpkeepRuns, type UpkeepEnd, type UpkeepKind, type UpkeepRun } from '../upkeep-run.ts';

export interface UpkeepDeskOptions {
  /** What a connection says that breaks while it waits. */
  readonly onError: (error: unknown) => void;
  readonly queryTimeoutMs?: number;
}

/** A run that a process has taken on. */
export interface TakenRun {
  readonly id: string;
  /** The how-manieth process this is: what an earlier one says of the run no longer counts. */
  readonly attempt: number;
  readonly kind: UpkeepKind;
  readonly projections: readonly string[];
}

interface KeptRun {
  readonly id: string;
  readonly kind: UpkeepKind;
  readonly projections: string;
  readonly state: UpkeepRun['state'];
  readonly asked_at: bigint;
  readonly asked_by: string;
  readonly ended_at: bigint | null;
  readonly attempts: bigint;
  readonly done: bigint;
  readonly total: bigint;
  readonly tables: bigint | null;
  readonly differing: string | null;
  readonly failure: string | null;
  readonly is_outside: bigint | null;
  readonly is_silent: boolean;
}

const connectionsMax = 2;
/** Whoever carries a run out is heard from more often than that. */
const silenceMs = 15_000;
/** A run that has taken so many processes with it is not begun again. */
const attemptsMax = 3;
/** Of the server: the clocks of those who meet here may differ. */
const nowMs = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
const isSilent = `beat_at < ${nowMs} - ${silenceMs}`;

const mine = 'id = $1 AND attempts = $2 AND is_open = 1';

/** Of a run whose process is gone that nobody else takes up. */
const outsideGone =
  'Der Prozess, der es ausführte, ist verschwunden, bevor es fertig war. Es lässt sich noch einmal beginnen.';

const undefinedTable = '42P01';
const mayNotRead = '42501';

/**
 * Where those who ask for work on the read models, and those who do it, meet: a table in the database of the read models. One run is open
 * at a time. Whoever holds the projector's lock of this name takes it on; a run whose process is gone waits for the next one. Who begins a
 * run to carry it out itself, as the command line does, notes it here as well.
 */
export class UpkeepDesk {
  /** Of the lock of `ProjectionLocks`. */
  static readonly lockName = 'upkeep';
  readonly #pool: PostgresPool;

  constructor(connectionString: string, { onError, queryTimeoutMs }: UpkeepDeskOptions) {
    this.#pool = openPostgresPool(connectionString, {
      connectionsMax,
      onError,
      ...(queryTimeoutMs !== undefined && { queryTimeoutMs }),
    });
  }

  /** Whether this user may ask: one that only reads may not, nor anybody before a projector has made the table. */
  async mayAsk(): Promise<boolean> {
    const [found] = await this.#query<{ may: boolean | null }>(
      `SELECT current_setting('default_transaction_read_only') = 'off' AND NOT pg_is_in_recovery()
         AND has_table_privilege(to_regclass('upkeep'), 'INSERT') AS may`,
    );
    return found?.may === true;
  }

  /** The last of each kind. */
  async runs(): Promise<readonly UpkeepRun[]> {
    try {
      const kept = await this.#query<KeptRun>(
        `SELECT DISTINCT ON (kind) *, ${isSilent} AS is_silent FROM upkeep ORDER BY kind, asked_at DESC`,
      );
      return kept.map((run) => shown(run));
    } catch (error) {
      if (hasCode(error, undefinedTable)) return [];
      throw error;
    }
  }

  /** Asks for a run. @throws UpkeepRuns while another is open */
  async ask(kind: UpkeepKind, projections: readonly string[], askedBy: string): Promise<UpkeepRun> {
    const [asked] = await this.#query<KeptRun>(
      `INSERT INTO upkeep (id, kind, projections, state, asked_at, asked_by, beat_at, attempts, done, total, is_open)
       VALUES ($1, $2, $3, 'WAITING', ${nowMs}, $4, ${nowMs}, 0, 0, 0, 1)
       ON CONFLICT (is_open) DO NOTHING RETURNING *, FALSE AS is_silent`,
      [randomUUID(), kind, JSON.stringify(projections), askedBy],
    );
    if (!asked) throw await this.#inTheWay();
    return shown(asked);
  }

  /** Begins a run that this process carries out itself. @throws UpkeepRuns while another is open */
  async begin(kind: UpkeepKind, projections: readonly string[], begunBy: string): Promise<TakenRun> {
    await this.#endAbandoned();
    const [begun] = await this.#query<KeptRun>(
      `INSERT INTO upkeep (id, kind, projections, state, asked_at, asked_by, beat_at, attempts, done, total, is_open, is_outside)
       VALUES ($1, $2, $3, 'RUNNING', ${nowMs}, $4, ${nowMs}, 1, 0, 0, 1, 1)
       ON CONFLICT (is_open) DO NOTHING RETURNING *`,
      [randomUUID(), kind, JSON.stringify(projections), begunBy],
    );
    if (!begun) throw await this.#inTheWay();
    return { id: begun.id, attempt: 1, kind, projections };
  }

  /** The open run, or the one that has ended in between. */
  async #inTheWay(): Promise<UpkeepRuns> {
    const [last] = await this.#query<KeptRun>(
      `SELECT *, ${isSilent} AS is_silent FROM upkeep ORDER BY is_open NULLS LAST, asked_at DESC LIMIT 1`,
    );
    if (!last) throw new Error('A run was in the way that is nowhere.');
    return new UpkeepRuns(shown(last));
  }

  /** A run that nobody but its own process carries out is over with it. */
  async #endAbandoned(): Promise<void> {
    await this.#query(
      `UPDATE upkeep SET state = 'FAILED', failure = $1, ended_at = ${nowMs}, is_open = NULL
       WHERE is_open = 1 AND is_outside = 1 AND ${isSilent}`,
      [outsideGone],
    );
  }

  /** The open run, for who holds the lock; one that has ended its processes too often has failed instead. */
  async take(): Promise<TakenRun | undefined> {
    await this.#endAbandoned();
    const [taken] = await this.#query<KeptRun>(
      `UPDATE upkeep SET state = 'RUNNING', attempts = attempts + 1, beat_at = ${nowMs}, done = 0
       WHERE is_open = 1 AND is_outside IS NULL RETURNING *, FALSE AS is_silent`,
    );
    if (!taken) return undefined;
    const { id, kind, projections, attempts } = taken;
    const attempt = Number(attempts);
    if (attempt > attemptsMax) {
      await this.end(
        { id, attempt },
        {
          state: 'FAILED',
          failure: `Der Dienst, der daran arbeitete, endete ${attemptsMax}-mal, bevor es fertig war. Sein Log sagt, woran.`,
        },
      );
      return undefined;
    }
    return { id, attempt, kind, projections: JSON.parse(projections) as readonly string[] };
  }

  /** Says that it goes on, and how far it is. */
  async beat({ id, attempt }: Pick<TakenRun, 'id' | 'attempt'>, done: bigint, total: bigint): Promise<void> {
    await this.#query(`UPDATE upkeep SET beat_at = ${nowMs}, done = $3, total = $4 WHERE ${mine}`, [
      id,
      attempt,
      done,
      total,
    ]);
  }

  async end(
    { id, attempt }: Pick<TakenRun, 'id' | 'attempt'>,
    { state, tables, differing, failure }: UpkeepEnd,
  ): Promise<void> {
    await this.#query(
      `UPDATE upkeep SET state = $3, tables = $4, differing = $5, failure = $6, ended_at = ${nowMs}, is_open = NULL
       WHERE ${mine}`,
      [
        id,
        attempt,
        state,
        tables ?? null,
        differing === undefined ? null : JSON.stringify(differing),
        failure ?? null,
      ],
    );
  }

  /** Left in good order, for another process. */
  async giveBack({ id, attempt }: Pick<TakenRun, 'id' | 'attempt'>): Promise<void> {
    await this.#query(`UPDATE upkeep SET state = 'WAITING', attempts = attempts - 1 WHERE ${mine}`, [
      id,
      attempt,
    ]);
  }

  /** How far the log was read through, for who asks elsewhere; undefined before a projector has said so. */
  async reading(): Promise<LogScrubState | undefined> {
    try {
      const [kept] = await this.#query<{ position: bigint; last_whole_at: bigint | null; changed: string }>(
        'SELECT position, last_whole_at, changed FROM log_reading',
      );
      if (!kept) return undefined;
      const changed = JSON.parse(kept.changed) as readonly { readonly position: string }[];
      return {
        position: kept.position,
        lastWholeMs: kept.last_whole_at === null ? undefined : Number(kept.last_whole_at),
        changed: changed.map((one) => ({ ...one, position: BigInt(one.position) })),
      };
    } catch (error) {
      if (hasCode(error, undefinedTable) || hasCode(error, mayNotRead)) return undefined;
      throw error;
    }
  }

  async noteReading({ position, lastWholeMs, changed }: LogScrubState): Promise<void> {
    await this.#query(
      `INSERT INTO log_reading (log, position, last_whole_at, changed) VALUES (1, $1, $2, $3)
       ON CONFLICT (log) DO UPDATE SET position = $1, last_whole_at = $2, changed = $3`,
      [
        position,
        lastWholeMs ?? null,
        JSON.stringify(changed.map((one) => ({ ...one, position: one.position.toString() }))),
      ],
    );
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #query<Of extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
    try {
      return (await this.#pool.query<Of>(text, [...values])).rows;
    } catch (error) {
      throw databaseFaultOf(error) === undefined ? error : faultOr(error);
    }
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

function shown(run: KeptRun): UpkeepRun {
  const { kind, state, asked_at: askedAt, asked_by: begunBy, ended_at: endedAt, done, total } = run;
  const isOutside = run.is_outside === 1n;
  const failure = isOutside && state === 'RUNNING' && run.is_silent ? outsideGone : run.failure;
  return {
    kind,
    projections: JSON.parse(run.projections) as readonly string[],
    state: state === 'RUNNING' && run.is_silent ? (isOutside ? 'FAILED' : 'WAITING') : state,
    begunAtMs: Number(askedAt),
    begunBy,
    done,
    total,
    ...(endedAt !== null && { endedAtMs: Number(endedAt) }),
    ...(run.tables !== null && { tables: Number(run.tables) }),
    ...(run.differing !== null && { differing: JSON.parse(run.differing) as readonly string[] }),
    ...(failure !== null && { failure }),
  };
}
