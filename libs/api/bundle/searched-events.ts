import { EventStoreError, type EventReader, type Position, type RecordedEvent } from '#event-store';
import { isBy, type BundleMoment } from '#audit-bundle';
import { queries, type PageRequest, type TrailFilter } from '#read-models';
import type { LedgerReader } from '../http/ledger-reader.ts';

const pageSize = 500;

const byPosition = (descending: boolean, limit: number): PageRequest => ({
  sort: { name: 'position', columns: [{ column: 'position', type: 'integer' }], descending },
  limit,
});

/** The last event that the read models contain, and that was recorded by an instant; undefined where there is none. */
export async function lastEvent(
  reader: LedgerReader,
  recordedToMs: number | undefined,
  minPosition: string | undefined,
): Promise<Pick<BundleMoment, 'position' | 'recordedAtMs'> | undefined> {
  const filter = recordedToMs === undefined ? {} : { recordedToMs };
  const { result } = await reader.ask(queries.AuditTrail, { filter, page: byPosition(true, 1) }, minPosition);
  const [row] = result.rows;
  return row && { position: row.position, recordedAtMs: Number(row.recorded_at_ms) };
}

/** The positions that the trail finds of what is contained, ascending. */
export async function positionsIn(
  reader: LedgerReader,
  filter: TrailFilter,
  moment: BundleMoment,
): Promise<readonly Position[]> {
  const positions: Position[] = [];
  for (let cursor: string | undefined, isEnd = false; !isEnd;) {
    const page = { ...byPosition(false, pageSize), ...(cursor !== undefined && { cursor }) };
    const { result } = await reader.ask(queries.AuditTrail, { filter, page }, undefined);
    for (const { position, effective_day: effectiveDay } of result.rows)
      if (isBy(moment, { position, effectiveDay })) positions.push(position);
    cursor = result.next;
    isEnd = cursor === undefined;
  }
  return positions;
}

/**
 * The events that stand at positions, ascending; those of one command stand beside each other, and are read at once.
 * @throws EventStoreError `eventChanged` where one is gone, beside what the store throws
 */
export async function* eventsAt(
  log: EventReader,
  positions: readonly Position[],
): AsyncGenerator<RecordedEvent> {
  for (let index = 0; index < positions.length;) {
    const first = positions[index] ?? 0n;
    let count = 1;
    while (count < pageSize && positions[index + count] === first + BigInt(count)) count += 1;
    const { events } = await log.readAll({ after: first - 1n, maxCount: count });
    if (events[0]?.position !== first) throw new EventStoreError({ kind: 'eventChanged', position: first });
    for (const event of events) {
      if (event.position !== positions[index]) break;
      yield event;
      index += 1;
    }
  }
}
