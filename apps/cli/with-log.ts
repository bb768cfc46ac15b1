import { SqliteEventReader, SqliteLogFile } from '#event-store/sqlite';
import type { ReadOptions } from '#replay';
import { eventsFileOf } from '#operations/data-folder';
import { ledgerFolder } from './data-folder.ts';
import { progressBar } from './progress.ts';

/** Reads the log of the data folder, also while the ledger runs. @throws InvalidSetting when there is none */
export const withLog = <Result>(
  task: string,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> =>
  opened(
    task,
    (file) => new SqliteEventReader(file),
    (reader, onProgress) => work({ reader, onProgress }),
  );

/** The same, for what is computed over all of it. @throws InvalidSetting when there is none */
export const withLogFile = <Result>(
  task: string,
  work: (log: SqliteLogFile, onProgress: OnProgress) => Promise<Result>,
): Promise<Result> => opened(task, (file) => new SqliteLogFile(file), work);

type OnProgress = Required<ReadOptions>['onProgress'];

async function opened<Log extends { close(): unknown }, Result>(
  task: string,
  open: (file: string) => Log,
  work: (log: Log, onProgress: OnProgress) => Promise<Result>,
): Promise<Result> {
  const log = open(eventsFileOf(ledgerFolder()));
  const { show, stop } = progressBar(task);
  try {
    return await work(log, (done, total) => show(Number(done), Number(total)));
  } finally {
    stop();
    await log.close();
  }
}
