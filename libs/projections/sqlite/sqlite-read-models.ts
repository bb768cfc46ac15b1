import { Kysely, SqliteDialect } from 'kysely';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { NodeSqliteDatabase } from '#sql';
import { migrate } from '../migrations.ts';
import type { Projection } from '../projection.ts';
import {
  indexName,
  physicalName,
  shownOf,
  tablesOf,
  type Checkpoint,
  type ReadModelStore,
  type ReadModelWriter,
  type ShownHashes,
  type TableBuild,
} from '../read-model-store.ts';
import { noteClosed, removeWhatChanged } from './closed-file.ts';
import { RowDigest } from '../row-digest.ts';
import type { ColumnType, Key, Row, Table, Value } from '../table.ts';
import { unusableOr } from './unusable-read-models.ts';

const lockTimeoutMs = 10_000;
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  'text?': 'TEXT',
  integer: 'INTEGER',
  'integer?': 'INTEGER',
};

/** The read models in a file of their own, beside the events. */
export class SqliteReadModels implements ReadModelStore {
  readonly database: DatabaseSync;
  readonly #writer: SqliteWriter;
  /** One connection: whoever comes waits for the transaction before. */
  #last: Promise<unknown> = Promise.resolve();

  /** The file was not what was closed; it is begun anew. */
  readonly wasChanged: boolean;
  readonly #file: string;

  private constructor(database: DatabaseSync, file: string, wasChanged: boolean) {
    this.database = database;
    this.#file = file;
    this.wasChanged = wasChanged;
    this.#writer = new SqliteWriter(database);
  }

  /** @throws UnusableReadModels */
  static async open(file: string): Promise<SqliteReadModels> {
    let database: DatabaseSync | undefined;
    try {
      const wasChanged = removeWhatChanged(file);
      database = new DatabaseSync(file, { timeout: lockTimeoutMs });
      database.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000',
      );
      // For the indexes of a rebuild, which are sorted by threads of SQLite: two fifths less to wait for.
      database.exec('PRAGMA threads = 2');
      await migrate(
        new Kysely({ dialect: new SqliteDialect({ database: new NodeSqliteDatabase(database) }) }),
      );
      return new SqliteReadModels(database, file, wasChanged);
    } catch (error) {
      database?.close();
      throw unusableOr(error, file);
    }
  }

  async checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#writer.checkpoints();
  }

  transaction<Result>(work: (writer: ReadModelWriter) => Promise<Result>): Promise<Result> {
    return this.#alone('BEGIN IMMEDIATE', () => work(this.#writer));
  }

  shownHashes(projections: readonly Projection[]): Promise<readonly ShownHashes[]> {
    return this.#alone('BEGIN', async () => {
      const checkpoints = this.#writer.checkpoints();
      return projections.flatMap((projection) => {
        const shown = shownOf(checkpoints, projection.name);
        if (!shown) return [];
        const { build, position } = shown;
        return [{ projection, position, hashes: this.#hashesOf({ projection, build }) }];
      });
    });
  }

  hashes(build: TableBuild): Promise<Readonly<Record<string, string>>> {
    return this.#alone('BEGIN', async () => this.#hashesOf(build));
  }

  async close(): Promise<void> {
    await this.#last;
    if (!this.database.isOpen) return;
    this.database.close();
    noteClosed(this.#file);
  }

  #hashesOf({ projection, build }: TableBuild): Readonly<Record<string, string>> {
    return Object.fromEntries(
      tablesOf(projection).map((table) => {
        const statement = this.database.prepare(
          `SELECT * FROM ${physicalName(table, build)} ORDER BY ${table.key.join(', ')}`,
        );
        statement.setReadBigInts(true);
        const digest = new RowDigest();
        for (const row of statement.iterate()) digest.add(Object.values(row));
        return [table.name, digest.hex];
      }),
    );
  }

  #alone<Result>(begin: string, work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#within(begin, work));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #within<Result>(begin: string, work: () => Promise<Result>): Promise<Result> {
    this.database.exec(begin);
    try {
      const result = await work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** What creates the indexes of a build, one by one. */
export const indexStatements = ({ projection, build }: TableBuild): readonly string[] =>
  tablesOf(projection).flatMap((table) =>
    table.indexes.map(
      (columns, index) =>
        `CREATE INDEX IF NOT EXISTS ${indexName(table, build, index)} ON ${physicalName(table, build)} (${columns.join(', ')})`,
    ),
  );

interface Upsert {
  readonly statement: StatementSync;
  readonly columns: readonly string[];
}

class SqliteWriter implements ReadModelWriter {
  readonly #database: DatabaseSync;
  readonly #advance: StatementSync;
  readonly #selects = new Map<string, StatementSync>();
  readonly #upserts = new Map<string, Upsert>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#advance = database.prepare(
      'UPDATE projection SET position = ?, event_id = ? WHERE name = ? AND build = ? AND position = ? AND state = ?',
    );
  }

  checkpoints(): readonly Checkpoint[] {
    const statement = this.#database.prepare('SELECT * FROM projection ORDER BY name, build');
    statement.setReadBigInts(true);
    return statement.all().map((row) => ({
      name: String(row['name']),
      build: Number(row['build']),
      version: Number(row['version']),
      state: row['state'] as Checkpoint['state'],
      position: row['position'] as bigint,
      eventId: row['event_id'] as string | null,
      error: row['error'] as string | null,
    }));
  }

  add(projection: Projection): Checkpoint {
    const { name, version } = projection;
    const build = Math.max(0, ...this.checkpoints().map((one) => one.build)) + 1;
    this.#database
      .prepare(
        "INSERT INTO projection (name, build, version, state, position) VALUES (?, ?, ?, 'BUILDING', 0)",
      )
      .run(name, build, version);
    for (const table of tablesOf(projection)) {
      const columns = Object.entries(table.columns).map(([column, type]) => `${column} ${sqlTypes[type]}`);
      this.#database.exec(
        `CREATE TABLE ${physicalName(table, build)} (${columns.join(', ')}, PRIMARY KEY (${table.key.join(', ')})) STRICT`,
      );
    }
    return { name, build, version, state: 'BUILDING', position: 0n, eventId: null, error: null };
  }

  createIndexes(build: TableBuild): void {
    for (const statement of indexStatements(build)) this.#database.exec(statement);
  }

  show({ projection, build }: TableBuild): void {
    for (const table of tablesOf(projection)) {
      this.#database.exec(`DROP VIEW IF EXISTS ${table.name}`);
      this.#database.exec(`CREATE VIEW ${table.name} AS SELECT * FROM ${physicalName(table, build)}`);
    }
  }

  remove({ projection, build }: TableBuild): void {
    for (const table of tablesOf(projection)) {
      const name = physicalName(table, build);
      this.#selects.delete(name);
      this.#upserts.delete(name);
      this.#database.exec(`DROP TABLE IF EXISTS ${name}`);
    }
    this.#database.prepare('DELETE FROM projection WHERE name = ? AND build = ?').run(projection.name, build);
  }

  advance(
    { name, build, position, state }: Checkpoint,
    to: Pick<Checkpoint, 'position' | 'eventId'>,
  ): boolean {
    return this.#advance.run(to.position, to.eventId, name, build, position, state).changes === 1;
  }

  setState({ name, build }: Checkpoint, state: Checkpoint['state'], error: string | null): void {
    this.#database
      .prepare('UPDATE projection SET state = ?, error = ? WHERE name = ? AND build = ?')
      .run(state, error, name, build);
  }

  rows(build: TableBuild, table: Table, keys: readonly Key[]): readonly Row[] {
    const statement = this.#select(table, build);
    const rows: Row[] = [];
    for (const key of keys) {
      const row = statement.get(...key);
      if (row) rows.push(row as Row);
    }
    return rows;
  }

  write(build: TableBuild, table: Table, rows: readonly Row[]): void {
    const { statement, columns } = this.#upsert(table, build);
    for (const row of rows) {
      const values: Value[] = [];
      for (const column of columns) values.push(row[column] ?? null);
      statement.run(...values);
    }
  }

  #select(table: Table, { build }: TableBuild): StatementSync {
    const name = physicalName(table, build);
    return remembered(this.#selects, name, () => {
      const where = table.key.map((column) => `${column} = ?`).join(' AND ');
      const statement = this.#database.prepare(`SELECT * FROM ${name} WHERE ${where}`);
      statement.setReadBigInts(true);
      return statement;
    });
  }

  #upsert(table: Table, { build }: TableBuild): Upsert {
    const name = physicalName(table, build);
    return remembered(this.#upserts, name, () => {
      const columns = Object.keys(table.columns);
      const verb = table.isLog ? 'INSERT' : 'INSERT OR REPLACE';
      const places = columns.map(() => '?').join(', ');
      return { statement: this.#database.prepare(`${verb} INTO ${name} VALUES (${places})`), columns };
    });
  }
}

function remembered<Key, Made>(known: Map<Key, Made>, key: Key, make: () => Made): Made {
  let made = known.get(key);
  if (made === undefined) known.set(key, (made = make()));
  return made;
}
