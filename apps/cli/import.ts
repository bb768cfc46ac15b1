import { existsSync, statSync } from 'node:fs';
import { InvalidSetting } from '#operations/settings';
import { filesOfFolder, ImportInterrupted, importRealInput, previewImport } from '#real-input';
import { withDecisions, withEngine } from './data-folder.ts';
import { countText } from './german.ts';
import { missingWords, previewedRowWords, refusedRowWords, totalsWords } from './import-words.ts';
import { progressBar } from './progress.ts';

interface ImportOptions {
  readonly folder?: string;
  readonly preview?: boolean;
}

export async function importPublished({ folder, preview = false }: ImportOptions): Promise<void> {
  if (folder !== undefined && !existsSync(folder))
    throw new InvalidSetting(`Den Ordner ${folder} gibt es nicht.`);
  if (folder !== undefined && !statSync(folder).isDirectory())
    throw new InvalidSetting(`${folder} ist kein Ordner. --folder nennt den Ordner mit den vier Dateien.`);
  if (preview) return showPreview(folder);
  const { show, stop } = progressBar('Veröffentlichte Zahlen');
  const { recorded, corrected, proposed, unchanged, missing, refused } = await withEngine((engine) =>
    importRealInput({ engine, ...(folder !== undefined && { folder }), onProgress: show }),
  )
    .catch((error: unknown) => {
      throw error instanceof ImportInterrupted ? new InvalidSetting(error.message, { cause: error }) : error;
    })
    .finally(stop);
  if (refused.length > 0) {
    for (const row of refused) console.error(refusedRowWords(row));
    console.error(
      refused.length === 1
        ? 'Nichts gebucht: Eine Stelle ist erst in Ordnung zu bringen.'
        : `Nichts gebucht: ${countText(refused.length)} Stellen sind erst in Ordnung zu bringen.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const words of missingWords(missing)) console.log(words);
  console.log(
    `${countText(recorded)} gebucht, ${countText(corrected)} berichtigt, ${countText(unchanged)} unverändert.`,
  );
  if (proposed > 0)
    console.log(
      `${countText(proposed)} davon wirkt erst, wenn eine zweite Person es bestätigt: Das Programm verlangt sie.`,
    );
}

/** Says of each row what an import would do with it; writes nothing, so that the ledger may run. */
async function showPreview(folder: string | undefined): Promise<void> {
  const { rows, missing, totals } = await withDecisions((decisions) =>
    previewImport(filesOfFolder(folder), decisions),
  );
  for (const row of rows) console.log(previewedRowWords(row));
  for (const words of missingWords(missing)) console.log(words);
  console.log(totalsWords(totals));
  if (totals.refused > 0) process.exitCode = 1;
}
