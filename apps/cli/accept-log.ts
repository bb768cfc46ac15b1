import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { acceptLog } from '#event-store/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { dataFolder, notInUse } from './data-folder.ts';

/**
 * An administrator's word that a log which lost events is to be gone on with as it is. The read models are removed with the
 * loss: they may hold what the log does not.
 */
export function acceptLoss({ reason, by }: { readonly reason: string; readonly by?: string }): void {
  const folder = dataFolder();
  const acceptedBy = by ?? userInfo().username;
  const loss = notInUse(folder, () =>
    acceptLog(eventsFileOf(folder), { acceptedAtMs: Date.now(), acceptedBy, reason }),
  );
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${readModelsFileOf(folder)}${suffix}`, { force: true });
  if (!loss) {
    console.log(
      'Es fehlt nichts, was vermerkt ist. Die Auswertungen baut der nächste Start aus den Ereignissen neu auf.',
    );
    return;
  }
  const { noted, head } = loss;
  const lost =
    noted === undefined
      ? `der Vermerk war nicht zu lesen; das Förderbuch endet bei Position ${head}`
      : noted.position > head
        ? `die Positionen ${head + 1n} bis ${noted.position} sind verloren`
        : `an Position ${noted.position} stand ein anderes Ereignis`;
  console.log(
    `Vermerkt: ${lost}. Angenommen von ${acceptedBy}: ${reason}. Die Auswertungen baut der nächste Start neu auf. Vorgangsnummern der verlorenen Buchungen werden noch einmal vergeben: bitte mit den Bescheiden abgleichen.`,
  );
}
