import { LRUCache } from 'lru-cache';
import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Columns, FoldTable, LogTable, Projection, Row, Value } from './projection.ts';

const cachedRowsMax = 20_000;

/** The rows that a batch has changed, before they are written. */
export interface Changes {
  readonly folds: Map<string, { readonly table: FoldTable; readonly row: Row }>;
  readonly logs: { readonly table: LogTable; readonly row: Row }[];
}

export const noChanges = (): Changes => ({ folds: new Map(), logs: [] });

/** One build of a projection's tables. Builds stand beside each other; views with the plain names show the live one. */
export class ReadModelTables {
  readonly #database: DatabaseSync;
  readonly #projection: Projection;
  readonly #build: number;
  readonly #selects = new Map<string, StatementSync>();
  readonly #upserts = new Map<
    string,
    { readonly statement: StatementSync; readonly columns: readonly string[] }
  >();
  readonly #rows = new LRUCache<string, Row>({ max: cachedRowsMax });

  constructor(database: DatabaseSync, projection: Projection, build: number) {
    this.#database = database;
    this.#projection = projection;
    this.#build = build;
  }

  create(): void {
    for (const table of this.#tables())
      this.#database.exec(
        `CREATE TABLE ${this.#physical(table)} (${Object.entries(columnsOf(table))
          .map(([name, type]) => `${name} ${type.toUpperCase()}`)
          .join(', ')}, PRIMARY KEY (${keyOf(table).join(', ')})) STRICT`,
      );
  }

  createIndexes(): void {
    for (const table of this.#tables())
      for (const columns of table.indexes)
        this.#database.exec(
          `CREATE INDEX ${this.#physical(table)}__${columns.join('_')} ON ${this.#physical(table)} (${columns.join(', ')})`,
        );
  }

  showAsLive(): void {
    for (const table of this.#tables()) {
      this.#database.exec(`DROP VIEW IF EXISTS ${table.name}`);
      this.#database.exec(`CREATE VIEW ${table.name} AS SELECT * FROM ${this.#physical(table)}`);
    }
  }

  drop(): void {
    for (const table of this.#tables()) this.#database.exec(`DROP TABLE IF EXISTS ${this.#physical(table)}`);
  }

  read(table: FoldTable, key: readonly Value[], changes: Changes): Row | undefined {
    const id = rowId(table, key);
    const changed = changes.folds.get(id);
    if (changed) return changed.row;
    const cached = this.#rows.get(id);
    if (cached) return cached;
    const row = this.#select(table).get(...key) as Row | undefined;
    if (row) this.#rows.set(id, row);
    return row;
  }

  /** Writes each changed row once. */
  write({ folds, logs }: Changes): void {
    for (const [id, { table, row }] of folds) {
      this.#writeRow(table, row);
      this.#rows.set(id, row);
    }
    for (const { table, row } of logs) this.#writeRow(table, row);
  }

  #writeRow(table: FoldTable | LogTable, row: Row): void {
    const { statement, columns } = this.#upsert(table);
    const values: Value[] = [];
    for (const column of columns) values.push(row[column] ?? null);
    statement.run(...values);
  }

  /** Forgets the rows it remembers: a write of them was undone. */
  forget(): void {
    this.#rows.clear();
  }

  /** SHA-256 over all rows of each table, in the order of their keys. */
  hashes(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#tables().map((table) => {
        const statement = this.#database.prepare(
          `SELECT * FROM ${this.#physical(table)} ORDER BY ${keyOf(table).join(', ')}`,
        );
        statement.setReadBigInts(true);
        let digest = '';
        for (const row of statement.iterate())
          digest = hash('sha256', digest + JSON.stringify(Object.values(row).map(String)), 'hex');
        return [table.name, digest];
      }),
    );
  }

  #tables(): readonly (FoldTable | LogTable)[] {
    return [...this.#projection.folds, ...this.#projection.logs];
  }

  #physical(table: FoldTable | LogTable): string {
    return `${table.name}__${this.#build}`;
  }

  #select(table: FoldTable): StatementSync {
    return remembered(this.#selects, table.name, () => {
      const where = table.key.map((column) => `${column} = ?`).join(' AND ');
      const statement = this.#database.prepare(`SELECT * FROM ${this.#physical(table)} WHERE ${where}`);
      statement.setReadBigInts(true);
      return statement;
    });
  }

  #upsert(table: FoldTable | LogTable): {
    readonly statement: StatementSync;
    readonly columns: readonly string[];
  } {
    return remembered(this.#upserts, table.name, () => {
      const columns = Object.keys(columnsOf(table));
      const verb = 'key' in table ? 'INSERT OR REPLACE' : 'INSERT';
      const places = columns.map(() => '?').join(', ');
      return {
        statement: this.#database.prepare(`${verb} INTO ${this.#physical(table)} VALUES (${places})`),
        columns,
      };
    });
  }
}

export const rowId = (table: FoldTable, key: readonly Value[]): string =>
  `${table.name}\u0000${key.join('\u0000')}`;

const columnsOf = (table: FoldTable | LogTable): Columns =>
  'key' in table ? table.columns : { position: 'integer', ...table.columns };
const keyOf = (table: FoldTable | LogTable): readonly string[] => ('key' in table ? table.key : ['position']);

function remembered<Key, Made>(known: Map<Key, Made>, key: Key, make: () => Made): Made {
  let made = known.get(key);
  if (made === undefined) known.set(key, (made = make()));
  return made;
}
