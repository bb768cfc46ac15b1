import { existsSync } from 'node:fs';
import { importRealInput, type RefusedRow } from '#real-input';
import { InvalidSetting } from '#operations';
import { refusalWords } from '#refusal-words';
import { withEngine } from './data-folder.ts';
import { progressBar } from './progress.ts';

export async function importPublished({ folder }: { readonly folder?: string }): Promise<void> {
  if (folder !== undefined && !existsSync(folder))
    throw new InvalidSetting(`Den Ordner ${folder} gibt es nicht.`);
  const { show, stop } = progressBar('Veröffentlichte Zahlen');
  const { recorded, repeated, refused } = await withEngine((engine) =>
    importRealInput({
      execute: (useCase, request) => engine.execute(useCase, request),
      ...(folder !== undefined && { folder }),
      onProgress: show,
    }),
  ).finally(stop);
  for (const row of refused) console.error(`${row.file}, Zeile ${row.lineNumber}: ${reasonOf(row)}`);
  console.log(`${recorded} gebucht, ${repeated} waren es schon, ${refused.length} abgewiesen.`);
  if (refused.length > 0) process.exitCode = 1;
}

function reasonOf({ reason }: RefusedRow): string {
  if (typeof reason === 'string') return reason;
  return refusalWords(reason).de;
}
