import type { Upcasters } from '#domain';
import { START, type EventReader, type Position } from '#event-store';
import type { Projection } from './projection.ts';
import { ProjectionBuild } from './projection-build.ts';
import type { OnProgress } from './projection-runner.ts';
import { readEvent } from './read-event.ts';
import { ReadModelDatabase } from './read-model-database.ts';
import { ReadModelTables } from './read-model-tables.ts';

export interface RebuildOptions {
  readonly reader: EventReader;
  readonly models: ReadModelDatabase;
  readonly projections: readonly Projection[];
  readonly upcasters: Upcasters;
  /** Where the second build goes; the caller removes it. */
  readonly besideFile: string;
  readonly onProgress?: OnProgress;
}

export interface TableHashes {
  readonly table: string;
  /** How far both builds contain the log. */
  readonly position: Position;
  readonly live: string;
  readonly rebuilt: string;
}

const batchCount = 10_000;

/**
 * Builds the read models again from the events, up to where the live ones stand, and hashes both. The live tables may
 * move on meanwhile: they are hashed at once, as of one moment.
 */
export async function rebuildAndCompare(options: RebuildOptions): Promise<readonly TableHashes[]> {
  const { reader, models, projections, upcasters, besideFile, onProgress } = options;
  const live = models.snapshot(() =>
    projections.flatMap((projection) => {
      const shown = models.shown(projection.name);
      if (!shown) return [];
      const hashes = new ReadModelTables(models.database, projection, shown.build).hashes();
      return [{ projection, position: shown.position, hashes }];
    }),
  );
  const beside = new ReadModelDatabase(besideFile);
  try {
    const builds = live.map(({ projection, position, hashes }) => {
      const added = beside.add(projection.name, projection.version);
      const build = new ProjectionBuild(beside, projection, added);
      build.tables.create();
      return { build, position, hashes };
    });
    const last = builds.reduce((most, { position }) => (position > most ? position : most), START);
    for (let position = START; position < last;) {
      const { events } = await reader.readAll({ after: position, maxCount: batchCount });
      const batch = events.map((recorded) => readEvent(recorded, upcasters));
      beside.transaction(() => {
        for (const { build, position: upTo } of builds)
          build.take(batch.filter(({ recorded }) => recorded.position <= upTo));
      });
      position = events.at(-1)?.position ?? last;
      onProgress?.(position < last ? position : last, last);
    }
    return builds.flatMap(({ build, position, hashes }) => {
      const rebuilt = build.tables.hashes();
      return Object.entries(hashes).map(([table, hash]) => ({
        table,
        position,
        live: hash,
        rebuilt: rebuilt[table] ?? '',
      }));
    });
  } finally {
    beside.close();
  }
}
