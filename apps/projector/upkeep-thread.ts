import { openEventStoreDb } from '#event-store/eventstoredb';
import {
  ComparedReader,
  endOfComparison,
  ProjectionRunner,
  rebuildAndCompare,
  type OnProgress,
  type UpkeepEnd,
} from '#projections';
import { PostgresReadModels, type TakenRun } from '#projections/postgres';
import { workForParent } from '#projections/thread';
import { notesIn, openPostgresReadModels, projections } from '#read-models';

/** What is sent along to the thread. */
export interface UpkeepOrder extends Pick<TakenRun, 'kind' | 'projections'> {
  readonly eventStore: string;
  readonly postgres: string;
}

await workForParent(carriedOut);

async function carriedOut(order: unknown, onProgress: OnProgress): Promise<UpkeepEnd> {
  const { eventStore, postgres, kind, projections: names } = order as UpkeepOrder;
  const chosen = projections.filter(({ name }) => names.includes(name));
  // What breaks is told by what fails of it.
  const onError = (): void => undefined;
  const models = await PostgresReadModels.open(postgres, { onError });
  const reader = openEventStoreDb(eventStore);
  const trail = openPostgresReadModels(postgres, { connectionsMax: 1, onError });
  const compared = new ComparedReader({ reader, ...notesIn(trail), onError });
  try {
    if (kind === 'COMPARISON') {
      await removeHalfBuilt();
      return endOfComparison(
        await rebuildAndCompare({
          reader: compared,
          models,
          projections: chosen,
          beside: models,
          onProgress,
        }),
      );
    }
    const runner = new ProjectionRunner({ reader, compared, models, projections, onError });
    await runner.rebuild(
      chosen.map(({ name }) => name),
      onProgress,
    );
    const stopped = (await models.checkpoints()).find(
      ({ name, state }) => state === 'STOPPED' && names.includes(name),
    );
    return stopped
      ? { state: 'FAILED', failure: `${stopped.name}: ${stopped.error ?? 'angehalten'}` }
      : { state: 'DONE' };
  } finally {
    await trail.destroy();
    await models.close();
    await reader.close();
  }

  /** Of a run whose process ended. */
  async function removeHalfBuilt(): Promise<void> {
    await models.transaction(async (writer) => {
      for (const { name, build, state } of await writer.checkpoints()) {
        const projection = chosen.find((one) => one.name === name);
        if (projection && state === 'BUILDING') await writer.remove({ projection, build });
      }
    });
  }
}
