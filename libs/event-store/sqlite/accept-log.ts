import { endOf, lossOf, writeNote, type AcceptedLoss, type SeenEvent } from './head-note.ts';
import { lockWriter, openWhatIsThere } from './open-database.ts';

/**
 * Takes a log that lacks what was noted of it for the truth from now on. The note keeps for good who said so, when, why and
 * what was lost.
 * @param seen the furthest event that the read models contain: a witness where the note is older, or gone
 * @returns undefined where nothing is missing: then nothing was changed
 * @throws EventLogInUse, UnusableEventLog
 */
export function acceptLog(
  file: string,
  by: Pick<AcceptedLoss, 'acceptedAtMs' | 'acceptedBy' | 'reason'>,
  seen?: SeenEvent,
): AcceptedLoss | undefined {
  const lock = lockWriter(file);
  try {
    const database = openWhatIsThere(file);
    try {
      const lost = lossOf(database, file, seen);
      if (!lost) return undefined;
      const { noted, head, accepted } = lost;
      const loss: AcceptedLoss = { ...by, noted, head };
      writeNote(file, { head: endOf(database), accepted: [...accepted, loss] });
      return loss;
    } finally {
      database.close();
    }
  } finally {
    lock.close();
  }
}
