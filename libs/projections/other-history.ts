import { isEventStoreError, START, type EventReader, type Position } from '#event-store';
import type { Checkpoint } from './read-model-store.ts';

/** A read model that was built from other events than the log holds. */
export interface OtherHistory {
  readonly checkpoint: Checkpoint;
  /** What the log holds at its position; undefined where it holds nothing there. */
  readonly found: string | undefined;
}

/**
 * The read models hold what the log does not: it lost its end, or it is another one. They are not built anew by themselves,
 * for they may be all that shows what is missing.
 */
export class ReadModelsAhead extends Error {
  override readonly name = 'ReadModelsAhead';
}

/** A read model was built from another history. */
export class ReadModelOfOtherHistory extends Error {
  override readonly name = 'ReadModelOfOtherHistory';
}

const saidFirst = 'Other history: ';

/** True of a projection that stopped because the log is not the one it was built from. */
export const isOfOtherHistory = ({
  state,
  error,
}: {
  readonly state: string;
  readonly error: string | null;
}): boolean => state === 'STOPPED' && (error?.startsWith(saidFirst) ?? false);

export const sentenceOf = ({ checkpoint: { name, position, eventId }, found }: OtherHistory): string =>
  `${saidFirst}${name} contains the log up to ${eventId === null ? 'the event' : `event ${eventId}`} at position ${position}, where the log has ${found === undefined ? 'no event' : `event ${found}`}. Restore the log that belongs to it, or, where this one is the right one, build the read model anew with rebuild.`;

/** Compares what stands at each checkpoint with the log; a checkpoint of an older software has no event id, only a position. */
export async function otherHistories(
  reader: EventReader,
  checkpoints: readonly Checkpoint[],
): Promise<readonly OtherHistory[]> {
  const found = new Map<Position, string | typeof changed | undefined>();
  const differing: OtherHistory[] = [];
  for (const checkpoint of checkpoints) {
    const { position, eventId } = checkpoint;
    if (position === START) continue;
    // Most stand at the same position.
    if (!found.has(position)) found.set(position, await idAt(reader, position));
    const id = found.get(position);
    // What has changed since it was taken in says nothing of the history.
    if (id === changed) continue;
    if (id === undefined || (eventId !== null && eventId !== id)) differing.push({ checkpoint, found: id });
  }
  return differing;
}

const changed = Symbol('changed');

async function idAt(reader: EventReader, position: Position): Promise<string | typeof changed | undefined> {
  try {
    return await reader.eventIdAt(position);
  } catch (error) {
    if (isEventStoreError(error, 'eventChanged')) return changed;
    throw error;
  }
}
