import { rmSync } from 'node:fs';
import { SqliteEventReader } from '#event-store/sqlite';
import type { Projection } from '../projection.ts';
import { rebuildAndCompare } from '../rebuild-verify.ts';
import { SqliteReadModels } from '../sqlite/index.ts';
import type { ComparedFiles } from './messages.ts';
import { workForParent } from './work-for-parent.ts';

/** Builds the read models of the files a second time into a file of its own, which is removed, and hashes both. */
export const compareForParent = (projections: readonly Projection[]): Promise<void> =>
  workForParent(async (data, onProgress) => {
    const { events, readModels, beside: besideFile } = data as ComparedFiles;
    const reader = new SqliteEventReader(events);
    const models = await SqliteReadModels.open(readModels);
    const beside = await SqliteReadModels.open(besideFile);
    try {
      return await rebuildAndCompare({ reader, models, projections, beside, onProgress });
    } finally {
      await beside.close();
      await models.close();
      await reader.close();
      for (const suffix of ['', '-wal', '-shm', '.sum']) rmSync(`${besideFile}${suffix}`, { force: true });
    }
  });
