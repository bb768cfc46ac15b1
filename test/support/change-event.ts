import { DatabaseSync } from 'node:sqlite';

/** As somebody would who knows that triggers protect the events; another change brings back what was. */
export function changeEvents(file: string, sql: string): void {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec(`BEGIN IMMEDIATE;
      DROP TRIGGER events_are_never_changed;
      ${sql};
      CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
      COMMIT;`);
  } finally {
    database.close();
  }
}
