import { afterAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteReadModels } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a process that ended between a step of the schema and the note of it goes on when it begins anew', async () => {
  const file = join(folder, 'read-models.sqlite');
  await (await SqliteReadModels.open(file)).close();
  const noted = () => {
    const database = new DatabaseSync(file);
    const rows = database.prepare('SELECT name FROM kysely_migration ORDER BY name').all();
    database.close();
    return rows.map(({ name }) => name);
  };
  const all = noted();
  expect(all.length).toBeGreaterThan(2);
  for (let left = 0; left < all.length; left += 1) {
    const database = new DatabaseSync(file);
    database.prepare('DELETE FROM kysely_migration WHERE name >= ?').run(String(all[left]));
    database.close();
    await (await SqliteReadModels.open(file)).close();
    expect(noted()).toEqual(all);
  }
});
