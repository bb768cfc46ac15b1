import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandEngine } from '#command-handling';
import { importRealInput } from '#real-input';

const shipped = join(import.meta.dirname, '../../libs/real-input/data');

/** The published figures of a ledger whose day is before some of the awards: budgets, totals and municipalities. */
export async function importWithoutAwards(engine: CommandEngine): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'input-'));
  for (const file of ['kommunen-hessen.csv', 'appropriations.csv', 'totals.csv'])
    copyFileSync(join(shipped, file), join(folder, file));
  const [header = ''] = readFileSync(join(shipped, 'grants.csv'), 'utf8').split('\n');
  writeFileSync(join(folder, 'grants.csv'), `${header}\n`);
  const { refused } = await importRealInput({ engine, folder });
  rmSync(folder, { recursive: true });
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
}
