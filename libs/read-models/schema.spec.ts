import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';
import { startPostgres, type TestPostgres } from '#sql/testing';
import { projections } from './index.ts';

/** As they are built in each database, with the version of each projection. */
const file = new URL('schema.json', import.meta.url);
const recorded = (): object => JSON.parse(readFileSync(file, 'utf8')) as object;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Without the number of its build. */
const nameless = (text: string): string => text.replaceAll(/__\d+/g, '');

async function build(models: SqliteReadModels | PostgresReadModels): Promise<void> {
  await models.transaction(async (writer) => {
    for (const projection of projections) {
      const { build } = await writer.add(projection);
      await writer.createIndexes({ projection, build });
    }
  });
}

async function sqliteSchema(): Promise<readonly string[]> {
  const models = await SqliteReadModels.open(':memory:');
  await build(models);
  const statements = models.database
    .prepare(
      String.raw`SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name LIKE '%\_\_%' ESCAPE '\' ORDER BY name`,
    )
    .all()
    .map(({ sql }) => nameless(String(sql)));
  await models.close();
  return statements.toSorted();
}

async function postgresSchema(): Promise<readonly string[]> {
  const connectionString = await postgres.createDatabase();
  const models = await PostgresReadModels.open(connectionString, { onError: () => undefined });
  await build(models);
  await models.close();
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ said: string }>(String.raw`
    SELECT table_name || ' ' || string_agg(column_name || ' ' || data_type || coalesce(' ' || collation_name, '')
        || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY ordinal_position) AS said
      FROM information_schema.columns WHERE table_name LIKE '%\_\_%' AND table_schema = 'public' GROUP BY table_name
    UNION ALL SELECT indexdef FROM pg_indexes WHERE tablename LIKE '%\_\_%'`);
  await client.end();
  return rows.map(({ said }) => nameless(said)).toSorted();
}

describe('the tables of the read models', () => {
  it('are in both databases those that are recorded for their versions: who changes one raises the version of its projection', async () => {
    const built = {
      versions: Object.fromEntries(projections.map(({ name, version }) => [name, version])),
      sqlite: await sqliteSchema(),
      postgres: await postgresSchema(),
    };
    if (process.env['UPDATE_GENERATED']) writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
    expect(built).toEqual(recorded());
  });
});
