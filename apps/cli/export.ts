import { exportLog } from '#log-transfer';
import { countText } from './german.ts';
import { inGerman } from './transfer-words.ts';
import { withLogOfFolder, withLogOfNamedServices } from './with-log.ts';

/**
 * Writes the log of the data folder to a file, or that of the services, also while they run. A setting alone does not decide:
 * whoever moves up has named the target in it, and exports the folder.
 */
export async function exportEvents(file: string, { services }: { readonly services?: true }): Promise<void> {
  const withChosen = services ? withLogOfNamedServices : withLogOfFolder;
  const { events, lastPosition, sum, sha256 } = await inGerman(() =>
    withChosen('Ausleiten', ({ reader, onProgress }) => exportLog({ reader, file, onProgress })),
  );
  console.log(`${countText(events)} Ereignisse bis Position ${lastPosition} stehen in ${file}.`);
  console.log(`Prüfsumme der Ereignisse  ${sum}  (docs/event-encoding.md)`);
  console.log(`SHA-256 der Zeilen        ${sha256}  (sed '1d;$d' ${file} | sha256sum)`);
}
