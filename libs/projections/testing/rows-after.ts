import type { LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import type { Projection } from '../projection.ts';
import { ProjectionBuild } from '../projection-build.ts';
import { physicalName, tablesOf } from '../read-model-store.ts';
import { SqliteReadModels } from '../sqlite/index.ts';
import type { Row } from '../table.ts';
import { toAppend } from './events.ts';

/**
 * The rows of each table after the events, in the order of their keys, as the runner leaves them; integers are bigint.
 * @throws Error with what the projection stops at
 */
export async function rowsAfter(
  projection: Projection,
  events: readonly (LedgerEvent | { readonly on: string; readonly event: LedgerEvent })[],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const models = await SqliteReadModels.open(':memory:');
  try {
    const taken = await models.transaction(async (writer) => {
      const build = new ProjectionBuild(projection, await writer.add(projection));
      await build.take(writer, events.map(projectedOf));
      return build;
    });
    if (taken.checkpoint.error !== null) throw new Error(taken.checkpoint.error);
    return Object.fromEntries(
      tablesOf(projection).map((table) => {
        const statement = models.database.prepare(
          `SELECT * FROM ${physicalName(table, taken.build)} ORDER BY ${table.key.join(', ')}`,
        );
        statement.setReadBigInts(true);
        return [table.name, statement.all().map((row) => ({ ...row }) as Row)];
      }),
    );
  } finally {
    await models.close();
  }
}

function projectedOf(
  given: LedgerEvent | { readonly on: string; readonly event: LedgerEvent },
  index: number,
): { readonly recorded: RecordedEvent; readonly event: LedgerEvent } {
  const { on, event } = 'event' in given ? given : { on: '2023-01-10', event: given };
  const recorded: RecordedEvent = {
    ...toAppend(event, on),
    stream: 'given',
    revision: BigInt(index),
    position: BigInt(index + 1),
    recordedAtMs: Date.UTC(2023, 0, 10) + index,
  };
  return { recorded, event };
}
