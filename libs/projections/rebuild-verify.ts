import { START, type EventReader, type Position } from '#event-store';
import type { Projection } from './projection.ts';
import { ProjectionBuild } from './projection-build.ts';
import type { OnProgress } from './projector.ts';
import { readEvent } from './read-event.ts';
import type { ReadModelStore } from './read-model-store.ts';

export interface RebuildOptions {
  readonly reader: EventReader;
  readonly models: ReadModelStore;
  readonly projections: readonly Projection[];
  /** Where the second build goes: an empty one, which the caller closes and removes, or `models` itself, out of which it is taken again. */
  readonly beside: ReadModelStore;
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
 * move on meanwhile: they are hashed at once, as of one moment. The two may be databases of different kinds.
 */
export async function rebuildAndCompare(options: RebuildOptions): Promise<readonly TableHashes[]> {
  const { reader, models, projections, beside, onProgress } = options;
  const live = await models.shownHashes(projections);
  const builds = await beside.transaction(async (writer) => {
    const added: { build: ProjectionBuild; position: Position; hashes: Readonly<Record<string, string>> }[] =
      [];
    for (const { projection, position, hashes } of live)
      added.push({
        build: new ProjectionBuild(projection, await writer.add(projection)),
        position,
        hashes,
      });
    return added;
  });
  const last = builds.reduce((most, { position }) => (position > most ? position : most), START);
  for (let position = START; position < last;) {
    const { events } = await reader.readAll({ after: position, maxCount: batchCount });
    const batch = events.map((recorded) => readEvent(recorded));
    await beside.transaction(async (writer) => {
      for (const { build, position: upTo } of builds)
        await build.take(
          writer,
          batch.filter(({ recorded }) => recorded.position <= upTo),
        );
    });
    position = events.at(-1)?.position ?? last;
    onProgress?.(position < last ? position : last, last);
  }
  const compared: TableHashes[] = [];
  for (const { build, position, hashes } of builds) {
    const rebuilt = await beside.hashes(build);
    for (const [table, hash] of Object.entries(hashes))
      compared.push({ table, position, live: hash, rebuilt: rebuilt[table] ?? '' });
  }
  if (beside === models)
    await models.transaction(async (writer) => {
      for (const { build } of builds) await writer.remove(build);
    });
  return compared;
}
