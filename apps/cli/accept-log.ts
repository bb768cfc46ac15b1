import { existsSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { acceptLog } from '#event-store/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { SqliteReadModels } from '#projections/sqlite';
import { dataFolder, notInUse } from './data-folder.ts';

/**
 * An administrator's word that a log which lost events is to be gone on with as it is. The read models are removed with the
 * loss: they may hold what the log does not.
 */
export async function acceptLoss({
  reason,
  by,
}: {
  readonly reason: string;
  readonly by?: string;
}): Promise<void> {
  const folder = dataFolder();
  const acceptedBy = by ?? userInfo().username;
  const seen = await seenByReadModels(readModelsFileOf(folder));
  const loss = notInUse(folder, () =>
    acceptLog(eventsFileOf(folder), { acceptedAtMs: Date.now(), acceptedBy, reason }, seen),
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

/** The furthest event that they contain; undefined where there are none, or they cannot be read. */
async function seenByReadModels(
  file: string,
): Promise<{ readonly position: bigint; readonly eventId: string } | undefined> {
  if (!existsSync(file)) return undefined;
  let models: SqliteReadModels;
  try {
    models = await SqliteReadModels.open(file);
  } catch {
    // They are removed and built anew whatever is wrong with them.
    return undefined;
  }
  try {
    const [furthest] = (await models.checkpoints()).toSorted((a, b) => Number(b.position - a.position));
    const eventId = furthest?.eventId ?? undefined;
    return furthest && eventId !== undefined ? { position: furthest.position, eventId } : undefined;
  } finally {
    await models.close();
  }
}
