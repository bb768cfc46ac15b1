import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { WatchedReads } from './watched-reads.ts';

const rememberedStatementsMax = 200;

/** `node:sqlite` in the shape that Kysely expects, with bigint integers and remembered statements. */
export class NodeSqliteDatabase implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new LRUCache<string, StatementSync>({ max: rememberedStatementsMax });

  readonly #reads: WatchedReads;

  constructor(database: DatabaseSync, reads = new WatchedReads()) {
    this.#database = database;
    this.#reads = reads;
  }

  prepare(sql: string): SqliteStatement {
    const statement = this.#statements.get(sql) ?? this.#reads.read(() => this.#database.prepare(sql));
    statement.setReadBigInts(true);
    this.#statements.set(sql, statement);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => this.#reads.read(() => statement.all(...(parameters as readonly SQLInputValue[]))),
      run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
      iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
    };
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}
