import { DatabaseSync } from 'node:sqlite';
import { UpkeepRuns, type UpkeepRun } from '../upkeep-run.ts';

type Begun = Pick<UpkeepRun, 'begunBy' | 'begunAtMs'>;

/**
 * Keeps others from building read models of the same file anew until it is closed. The lock is a transaction on a file beside them, so it
 * is gone with its process, however that ends; the file says who holds it.
 * @throws UpkeepRuns while another holds it
 */
export function lockRebuilds(readModelsFile: string, begun: Begun): { readonly close: () => void } {
  const lock = new DatabaseSync(`${readModelsFile}.rebuild`, { timeout: 0 });
  try {
    lock.exec(
      'PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS rebuild (by TEXT, at INTEGER);',
    );
    lock.exec('DELETE FROM rebuild');
    lock.prepare('INSERT INTO rebuild VALUES (?, ?)').run(begun.begunBy, begun.begunAtMs);
    // What is not committed nobody else reads.
    lock.exec('COMMIT; BEGIN IMMEDIATE;');
    return lock;
  } catch (error) {
    const held = isBusy(error) ? holderOf(lock) : undefined;
    lock.close();
    throw held ? new UpkeepRuns({ kind: 'REBUILD', ...held }) : error;
  }
}

function holderOf(lock: DatabaseSync): Begun | undefined {
  const row = lock.prepare('SELECT by, at FROM rebuild').get() as { by: string; at: number } | undefined;
  return row && { begunBy: row.by, begunAtMs: row.at };
}

const busyCode = 5;

const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === busyCode;
