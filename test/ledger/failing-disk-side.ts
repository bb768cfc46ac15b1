/**
 * Appends to the log in the file that it is given before, while and after Linux lets this process write nothing to
 * files, which to SQLite is a disk that does not write; prints what came of each, and what was told of the storage.
 */
import { execFileSync } from 'node:child_process';
import { v7 } from 'uuid';
import { EventStoreError, NO_STREAM } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';

const limitFiles = (limit: string): unknown =>
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${limit}:`]);
// Else the limit ends the process.
process.on('SIGXFSZ', () => undefined);

const told: (string | undefined)[] = [];
const store = new SqliteEventStore({
  file: process.argv[2] ?? '',
  now: Date.now,
  onStorage: (fault) => told.push(fault ?? 'well'),
});
const append = async (stream: string, id: string): Promise<unknown> => {
  const event = {
    id,
    type: 'Probe',
    version: 1,
    payload: '{}',
    effectiveDay: '2023-01-01',
    actor: { subject: 'vera', role: 'administrator' },
    commandId: id,
    correlationId: id,
    causationId: id,
    synthetic: false,
  } as const;
  try {
    const { repeated } = await store.append([{ stream, expectedRevision: NO_STREAM, events: [event] }]);
    return { repeated };
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    const { failure } = error;
    return { kind: failure.kind, storage: 'storage' in failure ? failure.storage : undefined };
  }
};

const [a, b] = [v7(), v7()];
const before = await append('a', a);
limitFiles('1');
const during = [await append('b', b), await append('b', b)];
limitFiles('unlimited');
const after = await append('b', b);
const head = Number(await store.head());
await store.close();
console.log(JSON.stringify({ before, during, after, head, told }));
