import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';
import { isAsAppended } from './event-sums.ts';
import { reading } from './read-errors.ts';
import { eventColumns, RecordedRow, type EventRow } from './recorded-row.ts';
import { rowStatement } from './row-statement.ts';

/** Names what stands at a position and is not what was appended there, as far as it can be read. */
export function changedEvent(
  position: number,
  row: EventRow | undefined,
  stream: string | undefined,
): EventStoreError {
  const type: unknown = row?.[2];
  return new EventStoreError({
    kind: 'eventChanged',
    position: BigInt(position),
    ...(typeof type === 'string' && { type }),
    ...(stream !== undefined && stream !== '' && { stream }),
  });
}

/** The event at a position; undefined where none stands. @throws EventStoreError `eventChanged`, `damaged`, `unavailable` */
export const eventAt = (database: DatabaseSync, position: Position): RecordedRow | undefined =>
  one(database, 'WHERE position = ?', position);

/** The last event of the log. @throws EventStoreError `eventChanged`, `damaged`, `unavailable` */
export const lastEvent = (database: DatabaseSync): RecordedRow | undefined =>
  one(database, 'ORDER BY position DESC LIMIT 1');

function one(database: DatabaseSync, which: string, ...values: readonly bigint[]): RecordedRow | undefined {
  const row = reading(() => {
    // Not as numbers at once: one that JavaScript has not would hide the whole row.
    const statement = rowStatement<readonly unknown[]>(
      database,
      `SELECT ${eventColumns}, (SELECT name FROM streams WHERE id = stream) FROM events ${which}`,
      { bigInts: true },
    );
    return statement.get(...values);
  });
  if (!row) return undefined;
  const event = row.map((value) =>
    typeof value === 'bigint' ? Number(value) : value,
  ) as unknown as EventRow;
  const stream = String(event[12] ?? '');
  if (!isAsAppended(stream, event)) throw changedEvent(event[0], event, stream);
  return new RecordedRow(stream, event);
}
