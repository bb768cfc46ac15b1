import { expect, it } from '@jest/globals';
import { Kysely, SqliteDialect } from 'kysely';
import { SqliteReadModels } from '#projections/sqlite';
import { NodeSqliteDatabase } from '#sql';
import type { ReadModels } from '../projections.ts';
import { projections } from '../taken-in.ts';
import { FoldedMoment } from './folded-moment.ts';

it('says how far it is while indexes are built, each of them once', async () => {
  const models = await SqliteReadModels.open(':memory:');
  await models.transaction(async (writer) => {
    for (const projection of projections)
      await writer.show({ projection, build: (await writer.add(projection)).build });
  });
  const live = new Kysely<ReadModels>({
    dialect: new SqliteDialect({ database: new NodeSqliteDatabase(models.database) }),
  });
  const moment = new FoldedMoment(live, { eventsMax: 10 });
  const shares: number[] = [];
  const fold = () =>
    moment.fold({
      names: ['claim', 'registry'],
      upTo: 0n,
      onDone: (share) => shares.push(share),
      signal: new AbortController().signal,
    });
  await fold();
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.filter((share) => share > 0.8 && share < 1).length).toBeGreaterThan(3);
  expect(shares.at(-1)).toBeCloseTo(1);
  const first = shares.length;
  await fold();
  expect(shares.length).toBe(first);
  await moment.close();
  await models.close();
});
