import { sql } from 'kysely';
import type { Moment } from '../moment.ts';
import { positionKnownAt, trailOfKnownAt } from '../known-at.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

export interface FrameConsumptionFilter {
  readonly programme?: string;
  readonly fiscalYear?: number;
  readonly synthetic?: boolean;
}

/** What a frame carries in a fiscal year, at a moment; amounts are cents. */
export interface FrameConsumptionRow {
  readonly programme: string;
  readonly frame_id: string;
  readonly name: string;
  readonly fiscal_year: bigint;
  readonly synthetic: bigint;
  /** By agreements that were concluded in the year, less what others freed in it. */
  readonly bound: bigint;
  /** Without what a budget line carries, and so is `paid`. */
  readonly accepted: bigint;
  readonly paid: bigint;
}

/** Frames without a split into years, under their names in each year in which they were bound, accepted or paid from. */
export const frameConsumption = query({
  reads: ['frame_booking', 'announced_total'],
  sometimes: trailOfKnownAt,
  read: async (
    models,
    {
      filter: { programme, fiscalYear, synthetic },
      moment: { asOf, knownAtMs },
      page: request,
    }: { readonly filter: FrameConsumptionFilter; readonly moment: Moment; readonly page: PageRequest },
  ): Promise<Page<FrameConsumptionRow>> => {
    const known = knownAtMs === undefined ? undefined : await positionKnownAt(models, knownAtMs);
    const chosen = sql.join(
      [
        sql`b.effective_day <= ${asOf}`,
        ...(known === undefined ? [] : [sql`b.position <= ${known}`]),
        ...(programme === undefined ? [] : [sql`b.programme = ${programme}`]),
        ...(fiscalYear === undefined ? [] : [sql`b.fiscal_year = ${BigInt(fiscalYear)}`]),
        ...(synthetic === undefined ? [] : [sql`b.synthetic = ${synthetic ? 1n : 0n}`]),
      ],
      sql` AND `,
    );
    const total = (column: string) =>
      sql`CAST(SUM(${sql.ref(`b.${column}`)}) AS BIGINT) AS ${sql.ref(column)}`;
    const frames = sql<FrameConsumptionRow>`(
    SELECT b.programme, b.frame_id, t.name, b.fiscal_year, b.synthetic,
      ${sql.join(['bound', 'accepted', 'paid'].map(total))}
    FROM frame_booking AS b JOIN announced_total AS t ON t.programme = b.programme AND t.total_id = b.frame_id
    WHERE ${chosen}
    GROUP BY b.programme, b.frame_id, t.name, b.fiscal_year, b.synthetic)`;
    return page(models.selectFrom(frames.as('frames')).selectAll(), request);
  },
});
