import { SqliteEventReader } from '#event-store/sqlite';
import { ProjectionRunner, type ReadModelStore } from '#projections';
import { projections } from '#read-models';
import { PostgresReadModels } from '#projections/postgres';
import { SqliteReadModels } from '#projections/sqlite';

/** Builds all read models from a log, going on where an earlier process was killed; tells when it has begun and ended. */
const [database = '', eventsFile = '', target = ''] = process.argv.slice(2);
const reader = new SqliteEventReader(eventsFile);
const models: ReadModelStore =
  database === 'SQLite'
    ? await SqliteReadModels.open(target)
    : await PostgresReadModels.open(target, { onError: console.error });
process.send?.('begun');
const runner = new ProjectionRunner({ reader, models, projections, onError: console.error });
await runner.start();
await runner.stop();
await models.close();
await reader.close();
process.send?.('ended');
process.disconnect?.();
