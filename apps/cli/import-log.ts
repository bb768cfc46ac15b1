import { statSync } from 'node:fs';
import { openEventStoreDb, type EventStoreDbStore } from '#event-store/eventstoredb';
import { cursorAt } from '#feed';
import { checkExport, importLog, proveEqual, type Proof } from '#log-transfer';
import { InvalidSetting } from '#operations/settings';
import { countText } from './german.ts';
import { progressBar } from './progress.ts';
import { differenceWords, inGerman } from './transfer-words.ts';

/** Writes an exported log to an EventStoreDB, goes on where it was interrupted, and proves that both are equal. */
export async function importEvents(file: string, { to }: { readonly to?: string }): Promise<void> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new InvalidSetting(`Die Datei ${file} gibt es nicht.`);
  if (!found.isFile()) throw new InvalidSetting(`${file} ist keine Datei, wie sie »export« schreibt.`);
  if (to === undefined || to === '')
    throw new InvalidSetting('Wohin? --to esdb://… nennt das Ziel, sonst EVENTSTOREDB_URL.');
  const proof = await inGerman(async () => {
    const target = openEventStoreDb(to);
    try {
      return await transfer(file, target);
    } finally {
      await target.close();
    }
  });
  print(proof);
  if (proof.difference) process.exitCode = 1;
}

async function transfer(file: string, target: EventStoreDbStore): Promise<Proof> {
  const checked = await shown('Prüfen', (show) =>
    checkExport(file, (position, last) => show(Number(position), Number(last))),
  );
  const { found, written } = await shown('Übertragen', (show) =>
    importLog(checked, { target, onProgress: show }),
  );
  console.log(`${countText(written)} Ereignisse übertragen, ${countText(found)} waren schon am Ziel.`);
  return shown('Zurücklesen', (show) => proveEqual(checked, { target, onProgress: show }));
}

async function shown<Result>(
  task: string,
  work: (show: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const { show, stop } = progressBar(task);
  try {
    return await work(show);
  } finally {
    stop();
  }
}

function print({ file, target, difference }: Proof): void {
  console.log(`Letzte Position                       ${file.lastPosition} → ${target.lastPosition}`);
  console.log(
    `Cursor des Feeds                      ${cursorAt(file.lastPosition)} → ${cursorAt(target.lastPosition)}`,
  );
  console.log(`Prüfsumme der Ereignisse in der Datei  ${file.sum}`);
  console.log(`Prüfsumme der Ereignisse am Ziel       ${target.sum}`);
  console.log(
    difference
      ? `VERSCHIEDEN: ${differenceWords(difference)}`
      : `Gleich: ${countText(target.events)} Ereignisse, jedes Feld außer der Position.`,
  );
}
