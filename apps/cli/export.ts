import { exportLog } from '#log-transfer';
import { countText } from './german.ts';
import { inGerman } from './transfer-words.ts';
import { withLogOfFolder } from './with-log.ts';

/** Writes the log of the data folder to a file, also while the ledger runs. */
export async function exportEvents(file: string): Promise<void> {
  const { events, lastPosition, sum, sha256 } = await inGerman(() =>
    withLogOfFolder('Ausleiten', ({ reader, onProgress }) => exportLog({ reader, file, onProgress })),
  );
  console.log(`${countText(events)} Ereignisse bis Position ${lastPosition} stehen in ${file}.`);
  console.log(`Prüfsumme der Ereignisse  ${sum}  (docs/event-encoding.md)`);
  console.log(`SHA-256 der Zeilen        ${sha256}  (sed '1d;$d' ${file} | sha256sum)`);
}
