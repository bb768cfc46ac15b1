import type { DatabaseSync } from 'node:sqlite';
import { sumsOf } from './event-sums.ts';
import { eventColumns, RecordedRow, type EventRow } from './recorded-row.ts';
import { rowStatement } from './row-statement.ts';
import { beginSums, endSums, pragma } from './schema.ts';

/** The format before events had sums. */
export const versionWithoutSums = 1;

const withoutSums = eventColumns.replace('row_sum', '0');
const columns = `position, stream, revision, id, type, version, recorded_at_ms, effective_day, actor_subject, actor_role,
  command_id, correlation_id, causation_id, request_hash, synthetic`;

/**
 * Gives the events of a log of an older software their sums, in one transaction: from then on a change is told, one from
 * before is not. Returns how many; undefined where they have them.
 */
export function migrateSums(database: DatabaseSync): number | undefined {
  if (pragma(database, 'user_version') !== versionWithoutSums) return undefined;
  database.exec('PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; BEGIN IMMEDIATE;');
  try {
    database.exec(beginSums);
    const read = rowStatement<EventRow>(
      database,
      `SELECT ${withoutSums}, (SELECT name FROM streams WHERE id = stream) FROM events_without_sums WHERE position = ?`,
    );
    const copy = database.prepare(
      `INSERT INTO events SELECT ${columns}, ?, ?, ?, payload FROM events_without_sums WHERE position = ?`,
    );
    const last = database.prepare('SELECT max(position) AS last FROM events_without_sums').get()?.['last'];
    let count = 0;
    for (let position = 1; position <= Number(last ?? 0); position += 1) {
      const row = read.get(position);
      if (!row) throw new TypeError(`The log has no event at position ${position}.`);
      const event = new RecordedRow(String(row[12]), row);
      const { stream, revision, recordedAtMs } = event;
      const { stated, row: rowSum, leafHash } = sumsOf(event, { stream, revision, recordedAtMs, position });
      copy.run(stated, rowSum, leafHash, position);
      count += 1;
    }
    database.exec(`${endSums} COMMIT; PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON;`);
    return count;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
