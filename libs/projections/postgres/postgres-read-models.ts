import { Kysely } from 'kysely';
import type pg from 'pg';
import {
  DatabaseUnavailable,
  faultOr,
  isBroken,
  openPostgresPool,
  postgresDialect,
  type PostgresPool,
} from '#sql';
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
import { RowDigest } from '../row-digest.ts';
import type { Columns, ColumnType, Key, Row, Table, Value } from '../table.ts';

export interface PostgresReadModelsOptions {
  /** What a connection says that breaks while it waits. */
  readonly onError: (error: unknown) => void;
}

const connectionsMax = 4;
const hashPageCount = 5_000;
/** Asked for alone, they are a few rows; a build's statements take as long as they take. */
const checkpointsTimeoutMs = 10_000;
/** Bytes decide the order, as in the embedded database: by the language of the server, two servers would differ. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT COLLATE "C"',
  'text?': 'TEXT COLLATE "C"',
  integer: 'BIGINT',
  'integer?': 'BIGINT',
};
const arrayTypes: Readonly<Record<ColumnType, string>> = {
  text: 'text[]',
  'text?': 'text[]',
  integer: 'bigint[]',
  'integer?': 'bigint[]',
};
/** What a crash of the server would take is projected again: rows and checkpoint go together. */
const ownSettings = 'SET synchronous_commit = off';

/** The read models in PostgreSQL. */
export class PostgresReadModels implements ReadModelStore {
  readonly #pool: PostgresPool;

  private constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  /** @throws DatabaseUnavailable */
  static async open(
    connectionString: string,
    { onError }: PostgresReadModelsOptions,
  ): Promise<PostgresReadModels> {
    const pool = openPostgresPool(connectionString, { connectionsMax, onError, onConnect: ownSettings });
    try {
      await migrate(new Kysely({ dialect: postgresDialect(pool) }));
      return new PostgresReadModels(pool);
    } catch (error) {
      await pool.end();
      const fault = faultOr(error);
      if (!(fault instanceof DatabaseUnavailable)) throw fault;
      const address = hostOf(connectionString);
      throw new DatabaseUnavailable(`${address} (${fault.message})`, fault.fault, { cause: error, address });
    }
  }

  checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#with((client) => new PostgresWriter(client).checkpoints(checkpointsTimeoutMs));
  }

  transaction<Result>(work: (writer: ReadModelWriter) => Promise<Result>): Promise<Result> {
    return this.#within('BEGIN', (client) => work(new PostgresWriter(client)));
  }

  shownHashes(projections: readonly Projection[]): Promise<readonly ShownHashes[]> {
    return this.#within('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
      const checkpoints = await new PostgresWriter(client).checkpoints();
      const found: ShownHashes[] = [];
      for (const projection of projections) {
        const shown = shownOf(checkpoints, projection.name);
        if (!shown) continue;
        const { build, position } = shown;
        found.push({ projection, position, hashes: await hashesOf(client, { projection, build }) });
      }
      return found;
    });
  }

  hashes(build: TableBuild): Promise<Readonly<Record<string, string>>> {
    return this.#within('BEGIN READ ONLY', (client) => hashesOf(client, build));
  }

  /** How far work has come that goes along the log without a read model of its own; 0 where it never began. */
  async progressOf(name: string): Promise<bigint> {
    return this.#with(async (client) => {
      const { rows } = await client.query<{ position: bigint }>(
        'SELECT position FROM progress WHERE name = $1',
        [name],
      );
      return rows[0]?.position ?? 0n;
    });
  }

  async saveProgress(name: string, position: bigint): Promise<void> {
    await this.#with((client) =>
      client.query(
        'INSERT INTO progress VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET position = EXCLUDED.position',
        [name, position],
      ),
    );
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #within<Result>(begin: string, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    return this.#with(async (client) => {
      await client.query(begin);
      try {
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  async #with<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    let client: pg.PoolClient | undefined;
    let lost: unknown;
    const onError = (error: unknown): void => void (lost = error);
    try {
      client = await this.#pool.connect();
      client.on('error', onError);
      return await work(client);
    } catch (error) {
      if (isBroken(error)) lost ??= error;
      throw faultOr(error);
    } finally {
      client?.off('error', onError);
      // A broken connection leaves the pool.
      client?.release(lost !== undefined);
    }
  }
}

/** Without the user and the password. */
const hostOf = (connectionString: string): string =>
  URL.canParse(connectionString) ? new URL(connectionString).host : 'PostgreSQL';

class PostgresWriter implements ReadModelWriter {
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async checkpoints(timeoutMs?: number): Promise<readonly Checkpoint[]> {
    const { rows } = await this.#client.query<Checkpoint>({
      text: 'SELECT name, build, version, state, position, event_id AS "eventId", error FROM projection ORDER BY name, build',
      ...(timeoutMs !== undefined && { query_timeout: timeoutMs }),
    });
    return rows;
  }

  async add(projection: Projection): Promise<Checkpoint> {
    const { name, version } = projection;
    // Two builds at once would draw the same number.
    await this.#client.query('LOCK TABLE projection IN SHARE ROW EXCLUSIVE MODE');
    const { rows } = await this.#client.query<{ build: number }>(
      `INSERT INTO projection (name, build, version, state, position)
       SELECT $1, COALESCE(MAX(build), 0) + 1, $2, 'BUILDING', 0 FROM projection RETURNING build`,
      [name, version],
    );
    const build = rows[0]?.build ?? 0;
    for (const table of tablesOf(projection)) {
      const columns = Object.entries(table.columns).map(([column, type]) => `${column} ${sqlTypes[type]}`);
      await this.#client.query(
        `CREATE TABLE ${physicalName(table, build)} (${columns.join(', ')}, PRIMARY KEY (${table.key.join(', ')}))`,
      );
    }
    return { name, build, version, state: 'BUILDING', position: 0n, eventId: null, error: null };
  }

  async createIndexes({ projection, build }: TableBuild): Promise<void> {
    for (const table of tablesOf(projection))
      for (const [index, columns] of table.indexes.entries())
        await this.#client.query(
          `CREATE INDEX IF NOT EXISTS ${indexName(table, build, index)} ON ${physicalName(table, build)} (${columns.join(', ')})`,
        );
    for (const table of tablesOf(projection))
      await this.#client.query(`ANALYZE ${physicalName(table, build)}`);
  }

  async show({ projection, build }: TableBuild): Promise<void> {
    for (const table of tablesOf(projection)) {
      await this.#client.query(`DROP VIEW IF EXISTS ${table.name}`);
      await this.#client.query(`CREATE VIEW ${table.name} AS SELECT * FROM ${physicalName(table, build)}`);
    }
  }

  async remove({ projection, build }: TableBuild): Promise<void> {
    for (const table of tablesOf(projection))
      await this.#client.query(`DROP TABLE IF EXISTS ${physicalName(table, build)}`);
    await this.#client.query('DELETE FROM projection WHERE name = $1 AND build = $2', [
      projection.name,
      build,
    ]);
  }

  async advance(
    { name, build, position, state }: Checkpoint,
    to: Pick<Checkpoint, 'position' | 'eventId'>,
  ): Promise<boolean> {
    const { rowCount } = await this.#client.query(
      'UPDATE projection SET position = $1, event_id = $2 WHERE name = $3 AND build = $4 AND position = $5 AND state = $6',
      [to.position, to.eventId, name, build, position, state],
    );
    return rowCount === 1;
  }

  async setState(
    { name, build }: Checkpoint,
    state: Checkpoint['state'],
    error: string | null,
  ): Promise<void> {
    await this.#client.query('UPDATE projection SET state = $1, error = $2 WHERE name = $3 AND build = $4', [
      state,
      error,
      name,
      build,
    ]);
  }

  async rows(build: TableBuild, table: Table, keys: readonly Key[]): Promise<readonly Row[]> {
    const name = physicalName(table, build.build);
    const { columns } = table;
    const { rows } = await this.#client.query<Row>({
      name: `rows ${name}`,
      text: `SELECT t.* FROM ${unnested(table.key, columns)} AS k (${table.key.join(', ')}) JOIN ${name} AS t USING (${table.key.join(', ')})`,
      values: table.key.map((_, index) => arrayOf(keys.map((key) => key[index] ?? null))),
    });
    return rows;
  }

  async write(build: TableBuild, table: Table, rows: readonly Row[]): Promise<void> {
    const name = physicalName(table, build.build);
    const { columns } = table;
    const names = Object.keys(columns);
    const rest = names.filter((column) => !table.key.includes(column));
    const replaced = rest.map((column) => `${column} = EXCLUDED.${column}`).join(', ');
    const onConflict = rest.length > 0 ? `DO UPDATE SET ${replaced}` : 'DO NOTHING';
    await this.#client.query({
      name: `write ${name}`,
      text: `INSERT INTO ${name} SELECT * FROM ${unnested(names, columns)}${table.isLog ? '' : ` ON CONFLICT (${table.key.join(', ')}) ${onConflict}`}`,
      values: names.map((column) => arrayOf(rows.map((row) => row[column] ?? null))),
    });
  }
}

const unnested = (names: readonly string[], columns: Columns): string =>
  `unnest(${names.map((name, index) => `$${index + 1}::${arrayTypes[columns[name] ?? 'text']}`).join(', ')})`;

/** PostgreSQL's array literal (PostgreSQL documentation, § 8.15.6): a column of many rows is one parameter. */
function arrayOf(values: readonly Value[]): string {
  let text = '{';
  for (const value of values) {
    if (text.length > 1) text += ',';
    if (value === null) text += 'NULL';
    else if (typeof value === 'string') text += `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
    else text += value.toString();
  }
  return `${text}}`;
}

async function hashesOf(
  client: pg.PoolClient,
  { projection, build }: TableBuild,
): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const table of tablesOf(projection)) {
    const digest = new RowDigest();
    await client.query(
      `DECLARE digested NO SCROLL CURSOR FOR SELECT * FROM ${physicalName(table, build)} ORDER BY ${table.key.join(', ')}`,
    );
    for (let hasMore = true; hasMore;) {
      const { rows } = await client.query<unknown[]>({
        text: `FETCH ${hashPageCount} FROM digested`,
        rowMode: 'array',
      });
      for (const row of rows) digest.add(row);
      hasMore = rows.length === hashPageCount;
    }
    await client.query('CLOSE digested');
    hashes[table.name] = digest.hex;
  }
  return hashes;
}
