import type { ExpressionBuilder, Expression, SqlBool } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordedEvent } from '#event-store';
import type { ReadModels } from '../projections.ts';
import type { Tables } from '../tables.ts';

/** Of the trail, what one turn of the thread looks through, or as many positions as so many events take at its beginning. */
const windowCount = 5_000;
/** And what it takes from there. */
const batchCount = 1_000;

export type TrailCondition = (
  where: ExpressionBuilder<Pick<ReadModels, 'trail'>, 'trail'>,
) => Expression<SqlBool>;

export interface TrailRange {
  readonly types: readonly string[];
  /** Beside their types. */
  readonly condition?: TrailCondition;
  /** An index finds them in their order: the trail need not be looked through, a window at a time. */
  readonly isIndexed?: boolean;
  readonly after: bigint;
  /** The last position that may be taken. */
  readonly upTo: bigint;
}

export interface TrailBatch {
  /** May be none. */
  readonly events: readonly RecordedEvent[];
  /** All of the range up to this position was looked through. */
  readonly through: bigint;
}

/** The events in the range, in their order, as they were recorded; others get their turn between two batches. */
export async function* trailEvents(
  live: Tables<'trail'>,
  { types, condition, isIndexed = false, after, upTo }: TrailRange,
): AsyncGenerator<TrailBatch> {
  if (after >= upTo) return;
  let from = after;
  // Measured once: to find the end of each window would be to look through everything twice.
  const width = isIndexed ? upTo - after : (await endOfWindow(live, after, upTo)) - after;
  while (from < upTo) {
    const end = from + width < upTo ? from + width : upTo;
    for (;;) {
      let found = live
        .selectFrom('trail')
        .select(['position', 'recorded_at_ms', 'effective_day', 'type', 'version', 'event_id'])
        .select(['actor_subject', 'actor_role', 'synthetic', 'data'])
        .where('type', 'in', types)
        .where('position', '>', from)
        .where('position', '<=', end);
      if (condition) found = found.where(condition);
      const rows = await found.orderBy('position').limit(batchCount).execute();
      const last = rows.length < batchCount ? undefined : rows.at(-1);
      from = last?.position ?? end;
      yield { events: rows.map(recordedOf), through: from };
      await nextTurn();
      if (!last) break;
    }
  }
}

/** Where the event stands that ends a window; not every store numbers its events without gaps. */
async function endOfWindow(live: Tables<'trail'>, after: bigint, upTo: bigint): Promise<bigint> {
  const last = await live
    .selectFrom('trail')
    .select('position')
    .where('position', '>', after)
    .where('position', '<=', upTo)
    .orderBy('position')
    .offset(windowCount - 1)
    .limit(1)
    .executeTakeFirst();
  return last?.position ?? upTo;
}

type TrailRow = Pick<
  ReadModels['trail'],
  | 'position'
  | 'recorded_at_ms'
  | 'effective_day'
  | 'type'
  | 'version'
  | 'event_id'
  | 'actor_subject'
  | 'actor_role'
  | 'synthetic'
  | 'data'
>;

/** What no fold reads of an event is empty. Written out: a spread for each of a million events takes longer than to fold it. */
const recordedOf = (row: TrailRow): RecordedEvent => ({
  stream: '',
  revision: 0n,
  position: row.position,
  recordedAtMs: Number(row.recorded_at_ms),
  effectiveDay: row.effective_day,
  type: row.type,
  version: Number(row.version),
  id: row.event_id,
  actor: { subject: row.actor_subject, role: row.actor_role },
  commandId: '',
  correlationId: '',
  causationId: '',
  synthetic: row.synthetic === 1n,
  payload: row.data,
});

/** The position of the last event that the trail holds. */
export async function headOfTrail(live: Tables<'trail'>): Promise<bigint> {
  const last = await live
    .selectFrom('trail')
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.position ?? 0n;
}
