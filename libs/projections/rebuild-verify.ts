import type { EventReader, Position } from '#event-store';
import type { Upcasters } from '#domain';
import type { Projection } from './projection.ts';
import { ProjectionBuild } from './projection-build.ts';
import { readEvent } from './read-event.ts';
import { ReadModelDatabase } from './read-model-database.ts';
import { ReadModelTables } from './read-model-tables.ts';

export interface TableHashes {
  readonly table: string;
  readonly live: string;
  readonly rebuilt: string;
}

/** Builds every read model again in a database of its own, up to where the live ones stand, and hashes both. */
export async function rebuildAndCompare(
  reader: EventReader,
  models: ReadModelDatabase,
  projections: readonly Projection[],
  upcasters: Upcasters,
  onProgress?: (position: Position) => void,
): Promise<readonly TableHashes[]> {
  const beside = new ReadModelDatabase(':memory:');
  try {
    const hashes: TableHashes[] = [];
    for (const projection of projections) {
      const shown = models.shown(projection.name);
      if (!shown) continue;
      const build = new ProjectionBuild(beside, projection, beside.add(projection.name, projection.version));
      build.tables.create();
      for (let position = 0n; position < shown.position;) {
        const { events } = await reader.readAll({ after: position, maxCount: 10_000 });
        const batch = events
          .filter((recorded) => recorded.position <= shown.position)
          .map((recorded) => readEvent(recorded, upcasters));
        beside.transaction(() => build.take(batch));
        position = batch.at(-1)?.recorded.position ?? shown.position;
        onProgress?.(position);
      }
      const live = new ReadModelTables(models.database, projection, shown.build).hashes();
      const rebuilt = build.tables.hashes();
      for (const [table, hash] of Object.entries(live))
        hashes.push({ table, live: hash, rebuilt: rebuilt[table] ?? '' });
    }
    return hashes;
  } finally {
    beside.close();
  }
}
