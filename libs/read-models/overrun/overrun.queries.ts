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
  reads: ['overrun', 'budget_year_rule'],
  read: async (
    models,
    { filter, page: request }: { readonly filter: OverrunFilter; readonly page: PageRequest },
  ): Promise<OverrunPage> => {
    const rows = sql<OverrunRow>`(
      SELECT known.*, CASE WHEN amount > COALESCE(threshold, 0) THEN 1 ELSE 0 END AS listed
      FROM (
        SELECT o.*, COALESCE(${thresholdKnown(filter)}, ${published}) AS threshold
        FROM overrun AS o
        WHERE ${chosen(filter)}) AS known)`;
    const found = models
      .selectFrom(rows.as('overruns'))
      .$if(filter.all !== true, (asked) => asked.where('listed', '=', 1n));
    const { total } = await found
      .select(sql<bigint>`CAST(COALESCE(SUM(amount), 0) AS BIGINT)`.as('total'))
      .executeTakeFirstOrThrow();
    return { ...(await page(found.selectAll(), request)), total };
  },
});

/** That of the year which was set last, of what was recorded by the instant asked for. */
const thresholdKnown = ({ knownAtMs }: OverrunFilter) => sql`(
  SELECT r.amount FROM budget_year_rule AS r
  WHERE r.fiscal_year = o.fiscal_year AND r.kind = 'OVERRUN_THRESHOLD'
    ${knownAtMs === undefined ? sql`` : sql`AND r.recorded_at_ms <= ${BigInt(knownAtMs)}`}
  ORDER BY r.position DESC LIMIT 1)`;

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
