import { sql } from 'kysely';
import type { ReadModelQueries } from './read-models.ts';

/** Where a projection stands whose tables are shown. */
export interface ShownCheckpoint {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly state: 'LIVE' | 'STOPPED';
  readonly position: bigint;
  readonly error: string | null;
}

const undefinedTable = '42P01';

/** The shown projections; none where no projector has ever run. */
export async function shownCheckpoints(models: ReadModelQueries): Promise<readonly ShownCheckpoint[]> {
  try {
    const { rows } = await sql<ShownCheckpoint>`
      SELECT name, build, version, state, position, error FROM projection WHERE state <> 'BUILDING' ORDER BY name`.execute(
      models,
    );
    return rows;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === undefinedTable) return [];
    throw error;
  }
}
