import { parse } from 'csv-parse/sync';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandEngine } from '#command-handling';
import type { Day } from '#domain';
import { importRealInput } from '#real-input';

const shipped = join(import.meta.dirname, '../../libs/real-input/data');

/** The published figures of a ledger whose day is before some of them: municipalities, and the budgets and totals that were stated by then. */
export async function importStatedBy(engine: CommandEngine, day: Day): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'input-'));
  for (const file of ['kommunen-hessen.csv', 'appropriations.csv', 'totals.csv', 'grants.csv']) {
    const [header = [], ...rows]: string[][] = parse(readFileSync(join(shipped, file)));
    const statedOn = header.indexOf('stated_on');
    const stated = rows.filter((row) => file !== 'grants.csv' && (row[statedOn] ?? '') <= day);
    writeFileSync(join(folder, file), [header, ...stated].map(line).join(''));
  }
  const { refused } = await importRealInput({ engine, folder });
  rmSync(folder, { recursive: true });
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
