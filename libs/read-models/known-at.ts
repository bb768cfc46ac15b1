import { sql } from 'kysely';
import type { Moment } from './moment.ts';
import type { Tables } from './tables.ts';

/** The trail tells what was recorded when; what is in effect by a day is told without it. */
export const trailOfKnownAt = {
  reads: ['trail'],
  when: ({ moment }: { readonly moment: Moment }): boolean => moment.knownAtMs !== undefined,
} as const;

/**
 * The position of the last event recorded by an instant (Unix milliseconds); 0 when there was none. Recorded times never
 * fall along the log, so the position is found by halving, and a question about what was known then is one about positions.
 */
export async function positionKnownAt(models: Tables<'trail'>, knownAtMs: number): Promise<bigint> {
  const middle = sql`(low + high + 1) / 2`;
  const isKnown = sql`COALESCE(
    (SELECT recorded_at_ms FROM trail WHERE position <= ${middle} ORDER BY position DESC LIMIT 1), 0
  ) <= ${BigInt(knownAtMs)}`;
  const { rows } = await sql<{ low: bigint }>`
    WITH RECURSIVE bounds (low, high) AS (
      SELECT CAST(0 AS BIGINT), CAST(COALESCE((SELECT MAX(position) FROM trail), 0) AS BIGINT)
      UNION ALL
      SELECT CASE WHEN ${isKnown} THEN ${middle} ELSE low END, CASE WHEN ${isKnown} THEN high ELSE ${middle} - 1 END
      FROM bounds WHERE low < high
    )
    SELECT low FROM bounds WHERE low = high`.execute(models);
  return rows[0]?.low ?? 0n;
}
