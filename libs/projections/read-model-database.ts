import { DatabaseSync } from 'node:sqlite';

/** What is known of one build of a projection. */
export interface Checkpoint {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly state: 'BUILDING' | 'LIVE' | 'STOPPED';
  /** Of the last event that its rows contain. */
  readonly position: bigint;
  /** Why it stopped: which event it could not take in. */
  readonly error: string | null;
}

/** The database of the read models: their checkpoints and tables. It can be deleted at any time and is then built anew. */
export class ReadModelDatabase {
  readonly database: DatabaseSync;

  constructor(file: string) {
    this.database = new DatabaseSync(file, { timeout: 10_000 });
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS projection (
        name TEXT NOT NULL,
        build INTEGER NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        position INTEGER NOT NULL,
        error TEXT,
        PRIMARY KEY (name, build)
      ) STRICT;
    `);
  }

  checkpoints(): readonly Checkpoint[] {
    const statement = this.database.prepare('SELECT * FROM projection ORDER BY name, build');
    statement.setReadBigInts(true);
    return statement.all().map((row) => ({
      name: String(row['name']),
      build: Number(row['build']),
      version: Number(row['version']),
      state: row['state'] as Checkpoint['state'],
      position: row['position'] as bigint,
      error: row['error'] as string | null,
    }));
  }

  /** The build that is shown: live, or stopped where it stood. */
  shown(name: string): Checkpoint | undefined {
    return this.checkpoints().find((one) => one.name === name && one.state !== 'BUILDING');
  }

  add(name: string, version: number): Checkpoint {
    const build = Math.max(0, ...this.checkpoints().map((one) => one.build)) + 1;
    this.database
      .prepare("INSERT INTO projection VALUES (?, ?, ?, 'BUILDING', 0, NULL)")
      .run(name, build, version);
    return { name, build, version, state: 'BUILDING', position: 0n, error: null };
  }

  /** Moves a checkpoint on, if it still stands where it was read: of two runners, one moves it. */
  advance({ name, build, position, state }: Checkpoint, to: bigint): boolean {
    const { changes } = this.database
      .prepare(
        'UPDATE projection SET position = ? WHERE name = ? AND build = ? AND position = ? AND state = ?',
      )
      .run(to, name, build, position, state);
    return changes === 1;
  }

  setState({ name, build }: Checkpoint, state: Checkpoint['state'], error: string | null = null): void {
    this.database
      .prepare('UPDATE projection SET state = ?, error = ? WHERE name = ? AND build = ?')
      .run(state, error, name, build);
  }

  remove({ name, build }: Checkpoint): void {
    this.database.prepare('DELETE FROM projection WHERE name = ? AND build = ?').run(name, build);
  }

  /** Reads as of one moment, whoever writes meanwhile. */
  snapshot<Result>(read: () => Result): Result {
    return this.#within('BEGIN', read);
  }

  /** Runs in one transaction; an error undoes all of it. */
  transaction<Result>(work: () => Result): Result {
    return this.#within('BEGIN IMMEDIATE', work);
  }

  #within<Result>(begin: string, work: () => Result): Result {
    this.database.exec(begin);
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.database.close();
  }
}
