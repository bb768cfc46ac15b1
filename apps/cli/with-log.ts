import { existsSync } from 'node:fs';
import { SqliteEventReader } from '#event-store/sqlite';
import type { ReadOptions } from '#replay';
import { eventsFileOf } from '#operations/data-folder';
import { InvalidSetting } from '#operations';
import { dataFolder } from './data-folder.ts';
import { progressBar } from './progress.ts';

/** Reads the log of the data folder, also while the ledger runs. @throws InvalidSetting when there is none */
export async function withLog<Result>(
  task: string,
  work: (options: Required<ReadOptions>) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder();
  if (!existsSync(eventsFileOf(folder)))
    throw new InvalidSetting(`In ${folder} liegt kein Förderbuch. FOERDERBUCH_DATA nennt den Ordner.`);
  const reader = new SqliteEventReader(eventsFileOf(folder));
  const { show, stop } = progressBar(task);
  try {
    return await work({
      reader,
      onProgress: (done, total) => show(Number(done), Number(total)),
    });
  } finally {
    stop();
    await reader.close();
  }
}
