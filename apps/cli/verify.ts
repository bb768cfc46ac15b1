import { LogCheck } from '#event-store/sqlite';
import { eventsFileOf } from '#operations/data-folder';
import { ledgerFolder } from './data-folder.ts';
import { InvalidSetting } from '#operations/settings';
import { countText } from './german.ts';
import { progressBar } from './progress.ts';
import { servicesNamed } from './services.ts';

const shownMax = 100;

/** Compares every event with the hash that was stored with it, also while the ledger runs; exit code 1 where one differs. */
export async function verifyLog(): Promise<void> {
  if (servicesNamed() !== undefined)
    throw new InvalidSetting(
      'verify prüft das Förderbuch in einem Ordner. Die Ereignisse der Dienste vergleicht ihr projector von selbst; /health/ready an seinem OPERATIONS_PORT sagt, wie weit und was er fand.',
    );
  const check = new LogCheck(eventsFileOf(ledgerFolder()));
  const { show, stop } = progressBar('Prüfen');
  let differing = 0;
  try {
    const head = check.head();
    for (let position = 1n; position <= head; position += 1n) {
      const changed = check.changedAt(position);
      if (changed) {
        differing += 1;
        if (differing <= shownMax)
          console.error(
            `Position ${position}: nicht mehr, was gebucht wurde${changed.type === undefined ? '' : ` (${changed.type}${changed.stream === undefined ? '' : `, Strom ${changed.stream}`})`}.`,
          );
      }
      if (position % 1_000n === 0n) show(Number(position), Number(head));
    }
    stop();
    if (differing === 0) {
      console.log(`${countText(Number(head))} Ereignisse sind, was gebucht wurde.`);
      return;
    }
    process.exitCode = 1;
    console.error(
      `Von ${countText(Number(head))} Ereignissen geändert: ${countText(differing)}. Die Datei der Ereignisse aus der Sicherung zurückholen.`,
    );
  } finally {
    stop();
    check.close();
  }
}
