import type { DatabaseSync } from 'node:sqlite';

/** `FÖBU` in ASCII: marks the file as an event log of this software (PRAGMA application_id). */
export const applicationId = 0x466f4275;
export const schemaVersion = 2;

/** Earlier ones carry a bug that can corrupt a WAL database (sqlite.org/wal.html, "the WAL-reset bug"). */
export const sqliteVersionMin = '3.51.3';

/**
 * Integer keys for streams and 16-byte time-ordered event ids keep an append to few pages. Before the payload, which may
 * spill to other pages, stand the sums that tell a changed event (`event-sums.ts`).
 */
const eventsTable = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams (id),
    revision INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    effective_day TEXT NOT NULL,
    actor_subject TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    command_id BLOB NOT NULL,
    correlation_id BLOB NOT NULL,
    causation_id BLOB NOT NULL,
    request_hash BLOB,
    synthetic INTEGER NOT NULL,
    stated_sum INTEGER NOT NULL,
    row_sum INTEGER NOT NULL,
    leaf_hash BLOB NOT NULL,
    payload BLOB NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
`;

const eventsTriggers = `
  CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
  CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
`;

/** For people with the sqlite3 command line: names and text instead of keys and bytes. */
const eventLog = `
  CREATE VIEW event_log AS
    SELECT position, streams.name AS stream, revision, lower(hex(events.id)) AS event_id, type, version,
      strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at_ms / 1000.0, 'unixepoch') AS recorded_at, effective_day,
      actor_subject, actor_role, lower(hex(command_id)) AS command_id, lower(hex(correlation_id)) AS correlation_id,
      lower(hex(causation_id)) AS causation_id, synthetic, CAST(payload AS TEXT) AS payload,
      lower(hex(leaf_hash)) AS leaf_hash
    FROM events JOIN streams ON streams.id = events.stream;
`;

export const schema = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  ${eventsTable}
  ${eventsTriggers}
  CREATE TRIGGER streams_are_never_changed BEFORE UPDATE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are never changed'); END;
  CREATE TRIGGER streams_are_never_deleted BEFORE DELETE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are never deleted'); END;
  ${eventLog}
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

/** The table of a log of format 1, whose events have no sums, is put aside and one with sums in its place. */
export const beginSums = `
  DROP VIEW event_log;
  DROP TRIGGER events_are_never_changed;
  DROP TRIGGER events_are_never_deleted;
  ALTER TABLE events RENAME TO events_without_sums;
  ${eventsTable}
`;
export const endSums = `
  DROP TABLE events_without_sums;
  ${eventsTriggers}
  ${eventLog}
  PRAGMA user_version = ${schemaVersion};
`;

/** One number of a PRAGMA. */
export function pragma(database: DatabaseSync, name: string): number | string {
  const row = database.prepare(`PRAGMA ${name}`).get();
  const value = row && Object.values(row)[0];
  return typeof value === 'bigint' ? Number(value) : typeof value === 'number' ? value : String(value);
}
