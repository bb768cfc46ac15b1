import { sql } from 'kysely';
import { publishedOverrunThresholds } from '#domain';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export interface OverrunFilter {
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly synthetic?: boolean;
  /** Day, included: what stood by then. */
  readonly asOf?: string;
  /** Unix milliseconds, included: what was recorded by then. */
  readonly knownAtMs?: number;
  /** Also those that are not above the threshold of their year. */
  readonly all?: boolean;
}

/** With the threshold of its year, cents; null where none is known. */
export type OverrunRow = ReadModels['overrun'] & {
  readonly threshold: bigint | null;
  readonly listed: bigint;
};

export interface OverrunPage extends Page<OverrunRow> {
  /** Of all that the filter finds, not of the page alone; cents. */
  readonly total: bigint;
}

const published = sql`CASE o.fiscal_year ${sql.join(
  publishedOverrunThresholds.map(
    ([year, amount]) => sql`WHEN ${sql.lit(BigInt(year))} THEN ${sql.lit(amount)}`,
  ),
  sql` `,
)} END`;

/** Overruns that are told to the Landtag each quarter (LHO § 37): more than the threshold of their year. */
export const overruns = query({
  reads: ['overrun', 'overrun_threshold'],
  read: async (
    models,
    { filter, page: request }: { readonly filter: OverrunFilter; readonly page: PageRequest },
  ): Promise<OverrunPage> => {
    const rows = sql<OverrunRow>`(
      SELECT o.*, COALESCE(t.amount, ${published}) AS threshold,
        CASE WHEN o.amount > COALESCE(t.amount, ${published}, 0) THEN 1 ELSE 0 END AS listed
      FROM overrun AS o LEFT JOIN overrun_threshold AS t ON t.fiscal_year = o.fiscal_year
      WHERE ${chosen(filter)})`;
    const found = models
      .selectFrom(rows.as('overruns'))
      .$if(filter.all !== true, (asked) => asked.where('listed', '=', 1n));
    const { total } = await found
      .select(sql<bigint>`CAST(COALESCE(SUM(amount), 0) AS BIGINT)`.as('total'))
      .executeTakeFirstOrThrow();
    return { ...(await page(found.selectAll(), request)), total };
  },
});

function chosen({ programme, fiscalYear, quarter, synthetic, asOf, knownAtMs }: OverrunFilter) {
  const reversed = [
    ...(asOf === undefined ? [] : [sql`o.reversed_on <= ${asOf}`]),
    ...(knownAtMs === undefined ? [] : [sql`o.reversal_recorded_at_ms <= ${BigInt(knownAtMs)}`]),
  ];
  return sql.join(
    [
      sql`NOT (o.reversed_on IS NOT NULL AND ${sql.join([sql`TRUE`, ...reversed], sql` AND `)})`,
      ...(programme === undefined ? [] : [sql`o.programme = ${programme}`]),
      ...(fiscalYear === undefined ? [] : [sql`o.fiscal_year = ${BigInt(fiscalYear)}`]),
      ...(quarter === undefined ? [] : [sql`o.quarter = ${BigInt(quarter)}`]),
      ...(synthetic === undefined ? [] : [sql`o.synthetic = ${synthetic ? 1n : 0n}`]),
      ...(asOf === undefined ? [] : [sql`o.effective_day <= ${asOf}`]),
      ...(knownAtMs === undefined ? [] : [sql`o.recorded_at_ms <= ${BigInt(knownAtMs)}`]),
    ],
    sql` AND `,
  );
}
