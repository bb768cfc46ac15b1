import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
} from 'kysely';

/** Asks a statement, wherever its tables are. */
export type AskRows = (sql: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/** Kysely's dialect over the tables of a moment, which are in another thread: they are only asked. */
export const dialectInThread = (ask: AskRows): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createDriver: () => ({
    init: nothing,
    acquireConnection: async () => new ConnectionInThread(ask),
    beginTransaction: onlyAsked,
    commitTransaction: onlyAsked,
    rollbackTransaction: onlyAsked,
    releaseConnection: nothing,
    destroy: nothing,
  }),
});

class ConnectionInThread implements DatabaseConnection {
  readonly #ask: AskRows;

  constructor(ask: AskRows) {
    this.#ask = ask;
  }

  async executeQuery<Found>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Found>> {
    return { rows: (await this.#ask(sql, parameters)) as Found[] };
  }

  streamQuery(): never {
    throw new TypeError(asked);
  }
}

const nothing = async (): Promise<void> => undefined;

const asked = 'The tables of a past moment are only asked, and answer at once.';

const onlyAsked = async (): Promise<never> => {
  throw new TypeError(asked);
};
