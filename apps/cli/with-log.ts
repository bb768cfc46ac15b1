import type { EventReader } from '#event-store';
import { SqliteEventReader, SqliteLogFile } from '#event-store/sqlite';
import { UnreadableRecord, type ReadOptions } from '#replay';
import { InvalidSetting, SettingsReader } from '#operations/settings';
import { eventsFileOf } from '#operations/data-folder';
import { ledgerFolder } from './data-folder.ts';
import { progressBar } from './progress.ts';
import { servicesNamed, withLogOfServices } from './services.ts';

type OnProgress = Required<ReadOptions>['onProgress'];

/** Reads the log of the services where their settings name one, else that of the data folder. @throws InvalidSetting */
export async function withLog<Result>(
  task: string,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> {
  const services = servicesNamed();
  return services === undefined
    ? withLogOfFolder(task, work)
    : withLogOfServices(services, (reader) => readBy(task, reader, work));
}

/** Reads the log of the services. @throws InvalidSetting, also where no setting names it */
export const withLogOfNamedServices = <Result>(
  task: string,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> =>
  withLogOfServices(new SettingsReader(process.env), (reader) => readBy(task, reader, work));

/** Reads the log of the data folder, also while the ledger runs. @throws InvalidSetting when there is none */
export const withLogOfFolder = <Result>(
  task: string,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> => opened(new SqliteEventReader(fileOfFolder()), (reader) => readBy(task, reader, work));

/** What is computed over all of a log, in the faster way that a file has. @throws InvalidSetting */
export async function withWholeLog<Result>(
  task: string,
  work: {
    readonly ofFile: (log: SqliteLogFile, onProgress: OnProgress) => Promise<Result>;
    readonly ofStore: (options: Required<ReadOptions>) => Promise<Result>;
  },
): Promise<Result> {
  if (servicesNamed() !== undefined) return withLog(task, work.ofStore);
  return opened(new SqliteLogFile(fileOfFolder()), (log) =>
    shown(task, (onProgress) => work.ofFile(log, onProgress)),
  );
}

const fileOfFolder = (): string => eventsFileOf(ledgerFolder());

async function opened<Log extends { close(): unknown }, Result>(
  log: Log,
  work: (log: Log) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

const readBy = <Result>(
  task: string,
  reader: EventReader,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> => shown(task, (onProgress) => work({ reader, onProgress }));

async function shown<Result>(
  task: string,
  work: (onProgress: OnProgress) => Promise<Result>,
): Promise<Result> {
  const { show, stop } = progressBar(task);
  try {
    return await work((done, total) => show(Number(done), Number(total)));
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    throw new InvalidSetting(
      `Das Ereignis an Position ${error.position} (${error.type}, Fassung ${error.version}) kann diese Software nicht lesen; ohne es stimmt keine Zahl. Mit der Software lesen, die es gebucht hat, oder die Daten aus der Sicherung zurückholen.`,
      { cause: error },
    );
  } finally {
    stop();
  }
}
