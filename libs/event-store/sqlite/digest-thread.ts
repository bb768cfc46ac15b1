import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** What a `SqliteLogFile` tells this thread. */
export interface DigestOf {
  readonly file: string;
  readonly to: bigint;
}

const pageCount = 10_000n;
const { file, to } = workerData as DigestOf;
const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
// Put together by SQLite: a page crosses as one value instead of as sixty thousand.
const lines = database.prepare(
  `SELECT CAST(group_concat(line, '') AS BLOB) AS bytes FROM (
     SELECT position || char(9) || name || char(9) || revision || char(9) || type || char(9) || version || char(9)
       || CAST(payload AS TEXT) || char(10) AS line
     FROM events JOIN streams ON streams.id = events.stream
     WHERE position > ? AND position <= ? ORDER BY position)`,
);
const sha256 = createHash('sha256');
for (let after = 0n; after < to; after += pageCount) {
  const upTo = after + pageCount < to ? after + pageCount : to;
  const bytes = lines.get(after, upTo)?.['bytes'];
  if (bytes instanceof Uint8Array) sha256.update(bytes);
}
database.close();
parentPort?.postMessage(sha256.digest('hex'));
