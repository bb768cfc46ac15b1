import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

/**
 * What stands beside the tables of the projections, which are built anew instead of being migrated. SQLite notes a step after it is
 * done: a process that ends between the two finds it done when it begins anew, so each step looks at what is there.
 */
const migrations: Readonly<Record<string, Migration>> = {
  '001-checkpoints': {
    up: async (database: Kysely<never>) => {
      await database.schema
        .createTable('projection')
        .ifNotExists()
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('build', 'integer', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('position', 'bigint', (column) => column.notNull())
        .addColumn('error', 'text')
        .addPrimaryKeyConstraint('projection_key', ['name', 'build'])
        .execute();
    },
  },
  '002-progress': {
    up: async (database: Kysely<never>) => {
      await database.schema
        .createTable('progress')
        .ifNotExists()
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('position', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '003-event-at-checkpoint': {
    up: async (database: Kysely<never>) => {
      const [projection] = (await database.introspection.getTables()).filter(
        ({ name }) => name === 'projection',
      );
      if (projection?.columns.some(({ name }) => name === 'event_id')) return;
      await database.schema.alterTable('projection').addColumn('event_id', 'text').execute();
    },
  },
  '004-upkeep': {
    up: async (database: Kysely<never>) => {
      await database.schema
        .createTable('upkeep')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('projections', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('asked_at', 'bigint', (column) => column.notNull())
        .addColumn('asked_by', 'text', (column) => column.notNull())
        .addColumn('beat_at', 'bigint', (column) => column.notNull())
        .addColumn('ended_at', 'bigint')
        .addColumn('attempts', 'bigint', (column) => column.notNull())
        .addColumn('done', 'bigint', (column) => column.notNull())
        .addColumn('total', 'bigint', (column) => column.notNull())
        .addColumn('tables', 'bigint')
        .addColumn('differing', 'text')
        .addColumn('failure', 'text')
        // 1 while it is not over, else nothing: so one is open at a time.
        .addColumn('is_open', 'bigint', (column) => column.unique())
        .execute();
    },
  },
  '005-upkeep-outside': {
    up: async (database: Kysely<never>) => {
      const [upkeep] = (await database.introspection.getTables()).filter(({ name }) => name === 'upkeep');
      if (upkeep?.columns.some(({ name }) => name === 'is_outside')) return;
      // 1 where whoever began it carries it out as well, else nothing.
      await database.schema.alterTable('upkeep').addColumn('is_outside', 'bigint').execute();
    },
  },
  '006-log-reading': {
    up: async (database: Kysely<never>) => {
      await database.schema
        .createTable('log_reading')
        .ifNotExists()
        // There is one log.
        .addColumn('log', 'bigint', (column) => column.primaryKey())
        .addColumn('position', 'bigint', (column) => column.notNull())
        .addColumn('last_whole_at', 'bigint')
        .addColumn('changed', 'text', (column) => column.notNull())
        .execute();
    },
  },
};

/** Brings the schema up to date; of several processes at once, one does it and the others wait. */
export async function migrate<Schema>(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The migration failed.', { cause: error });
}
