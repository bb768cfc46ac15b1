import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { assertFileIsThere, assertNothingIsMissing } from './head-note.ts';
import { migrateSums, versionWithoutSums } from './migrate-sums.ts';
import { applicationId, pragma, schema, schemaVersion, sqliteVersionMin } from './schema.ts';
import { UnusableEventLog } from './unusable-event-log.ts';

/** Another process holds the writer's lock. */
export class EventLogInUse extends UnusableEventLog {}

/**
 * Opens the log for writing and makes it when it is new.
 * @param onSummed told how many events of an older software's log were given their sums
 * @throws UnusableEventLog; `EventsAreMissing` where it lost its tail
 */
export function openForWriting(
  file: string,
  onSummed: (events: number) => void = () => undefined,
): DatabaseSync {
  assertFileIsThere(file);
  const database = openWhatIsThere(file);
  try {
    assertNothingIsMissing(database, file);
    const summed = migrateSums(database);
    if (summed !== undefined) onSummed(summed);
    return database;
  } catch (error) {
    database.close();
    throw unusable(file, error);
  }
}

/** The same, whatever the note beside it says. @throws UnusableEventLog */
export function openWhatIsThere(file: string): DatabaseSync {
  const database = connect(file, false);
  try {
    const isNew = pragma(database, 'schema_version') === 0;
    if (!isNew) assertOurs(database, file, [versionWithoutSums]);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536;',
    );
    if (isNew) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
    else assertIntact(database, file);
    return database;
  } catch (error) {
    database.close();
    throw unusable(file, error);
  }
}

/** Opens an existing log for reading only. @throws UnusableEventLog; `EventsAreMissing` where it lost its tail */
export function openForReading(file: string): DatabaseSync {
  const database = connect(file, true);
  try {
    assertOurs(database, file);
    assertNothingIsMissing(database, file);
    return database;
  } catch (error) {
    database.close();
    throw unusable(file, error);
  }
}

/**
 * Holds the writer's lock until it is closed. The lock is a transaction on a file beside the log, so it is gone with its
 * process, however that ends. A database in memory has no other writer, so its lock has no file.
 * @throws EventLogInUse when another writer holds it; UnusableEventLog where nobody may write
 */
export function lockWriter(file: string): DatabaseSync {
  const isInMemory = file === ':memory:';
  // On a file that it can only read, SQLite grants anybody a lock for writing.
  if (!isInMemory) for (const path of [dirname(file), file, `${file}.lock`]) assertWritable(path);
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(isInMemory ? file : `${file}.lock`, { timeout: 0 });
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
    return lock;
  } catch (error) {
    lock?.close();
    throw isBusy(error)
      ? new EventLogInUse(
          `In ${file} schreibt schon ein anderer Prozess. Erst ihn beenden: Es schreibt immer nur einer.`,
          { cause: error },
        )
      : unusable(file, error);
  }
}

/** @throws UnusableEventLog where it is there and cannot be written */
function assertWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
    )
      throw new UnusableEventLog(
        `${path} lässt sich nicht schreiben: schreibgeschützt, oder dieses Benutzerkonto darf es nicht. Bitte den Datenträger und die Rechte prüfen.`,
        { cause: error },
      );
  }
}

/** By SQLite's result codes BUSY and LOCKED. */
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  [5, 6].includes(Number(error.errcode) & 0xff);

function connect(file: string, readOnly: boolean): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { readOnly, timeout: 5_000 });
    const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
    if (version.localeCompare(sqliteVersionMin, 'en', { numeric: true }) < 0)
      throw new UnusableEventLog(
        `SQLite hat hier Version ${version}; gebraucht wird ${sqliteVersionMin} oder neuer: Das Förderbuch mit »npm ci« und »npm run« starten, dann kommt das richtige Node mit.`,
      );
    return database;
  } catch (error) {
    throw unusable(file, error);
  }
}

function assertOurs(database: DatabaseSync, file: string, alsoVersions: readonly number[] = []): void {
  if (pragma(database, 'application_id') !== applicationId)
    throw new UnusableEventLog(
      `${file} ist eine andere Datenbank, kein Förderbuch. Bitte prüfen, ob FOERDERBUCH_DATA den richtigen Ordner nennt.`,
    );
  const version = Number(pragma(database, 'user_version'));
  if (version === schemaVersion || alsoVersions.includes(version)) return;
  if (version === versionWithoutSums)
    throw new UnusableEventLog(
      `${file} hat noch das Format ${version}, ohne Prüfsummen. Das Förderbuch einmal starten (npm start): dann bekommt jedes Ereignis seine.`,
    );
  if (version !== schemaVersion)
    throw new UnusableEventLog(
      `${file} hat das Format ${version}, diese Software schreibt Format ${schemaVersion}. Bitte die Version der Software nehmen, die dazu gehört.`,
    );
}

function assertIntact(database: DatabaseSync, file: string): void {
  const found = pragma(database, 'integrity_check');
  if (found !== 'ok')
    throw new UnusableEventLog(
      `${file} ist beschädigt (${found}). Bitte aus der Sicherung zurückholen; geändert wurde nichts.`,
    );
}

const unusable = (file: string, error: unknown): UnusableEventLog =>
  error instanceof UnusableEventLog
    ? error
    : new UnusableEventLog(
        `${file} lässt sich nicht als Förderbuch öffnen (${error instanceof Error ? error.message : String(error)}). Bitte prüfen, ob FOERDERBUCH_DATA den richtigen Ordner nennt, sonst die Datei aus der Sicherung zurückholen.`,
        { cause: error },
      );
