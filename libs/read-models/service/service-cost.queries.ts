import { sql } from 'kysely';
import { associationOfKind, coverageOf } from '#domain';
import { positionKnownAt, trailOfKnownAt } from '../known-at.ts';
import type { Moment } from '../moment.ts';
import { page, sumsOfRows, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

export interface ServiceCostFilter {
  readonly leikaKey?: string;
  readonly fiscalYear?: number;
  readonly association?: string;
  readonly synthetic?: boolean;
}

/** What makes one row: each service, each association, or both, always by year. */
export type ServiceCostGroup = 'SERVICE' | 'ASSOCIATION' | 'SERVICE_AND_ASSOCIATION';

/** Operating cost of a year, and what stands against it; cents. */
export interface ServiceCostRow {
  readonly fiscal_year: bigint;
  /** Empty where it is of all services together. */
  readonly leika_key: string;
  /** Empty where it is of all associations together, or of nobody's recipient. */
  readonly association: string;
  readonly claimed: bigint;
  readonly stated: bigint;
  /** By recipient the greater of what is claimed and what is stated. */
  readonly cost: bigint;
  readonly approved: bigint;
  readonly obliged: bigint;
}

/** What EfA services cost to operate by year, with what is approved and obliged for them, at a moment. */
export const serviceCosts = query({
  reads: ['service_cost', 'association', 'recipient', 'consumption'],
  sometimes: trailOfKnownAt,
  read: async (
    models,
    {
      filter: { leikaKey, fiscalYear, association, synthetic },
      groupBy,
      moment: { asOf, knownAtMs },
      page: request,
    }: {
      readonly filter: ServiceCostFilter;
      readonly groupBy: ServiceCostGroup;
      readonly moment: Moment;
      readonly page: PageRequest;
    },
  ): Promise<Page<ServiceCostRow>> => {
    const known = knownAtMs === undefined ? undefined : await positionKnownAt(models, knownAtMs);
    const isKnown = (position: string) =>
      known === undefined ? sql`TRUE` : sql`${sql.ref(position)} <= ${known}`;
    const chosen = sql.join(
      [
        sql`s.position = (SELECT MAX(k.position) FROM service_cost AS k
          WHERE k.reference = s.reference AND k.effective_day <= ${asOf} AND ${isKnown('k.position')})`,
        ...(leikaKey === undefined ? [] : [sql`s.leika_key = ${leikaKey}`]),
        ...(fiscalYear === undefined ? [] : [sql`s.fiscal_year = ${BigInt(fiscalYear)}`]),
        ...(synthetic === undefined ? [] : [sql`s.synthetic = ${synthetic ? 1n : 0n}`]),
      ],
      sql` AND `,
    );
    // An obligation is covered by budget from the day on which the line that it burdens has one.
    const hasBudget = sql`EXISTS (SELECT 1 FROM consumption AS c
      WHERE c.programme = s.programme AND c.line = s.line AND c.fiscal_year = s.fiscal_year
        AND c.effective_from <= ${asOf} AND ${isKnown('c.first_position')})`;
    const kinds = Object.entries(associationOfKind).map(
      ([kind, one]) => sql`WHEN ${sql.lit(kind)} THEN ${sql.lit(one)}`,
    );
    const associationOf = sql`COALESCE(
      (SELECT a.association FROM association AS a
        WHERE a.recipient = s.recipient AND a.since <= ${asOf} AND ${isKnown('a.position')}
        ORDER BY a.since DESC LIMIT 1),
      CASE r.kind ${sql.join(kinds, sql` `)} END, '')`;
    const total = (column: string) => sql`CAST(SUM(${sql.ref(column)}) AS BIGINT) AS ${sql.ref(column)}`;
    const [service, group] = [
      groupBy === 'ASSOCIATION' ? sql`''` : sql`leika_key`,
      groupBy === 'SERVICE' ? sql`''` : sql`association`,
    ];
    const costs = sql<ServiceCostRow>`(
      SELECT fiscal_year, leika_key, association, ${sql.join(
        ['claimed', 'stated', 'cost', 'approved', 'obliged'].map(total),
      )}
      FROM (
        SELECT fiscal_year, ${service} AS leika_key, ${group} AS association, claimed, stated,
          CASE WHEN stated > claimed THEN stated ELSE claimed END AS cost, approved, obliged
        FROM (
          SELECT fiscal_year, leika_key, recipient, association,
            ${sql.join(['claimed', 'stated', 'approved', 'obliged'].map(total))}
          FROM (
            SELECT s.fiscal_year, s.leika_key, COALESCE(s.recipient, '') AS recipient, ${associationOf} AS association,
              s.claimed, s.stated,
              CASE WHEN ${hasBudget} THEN s.approved + s.obliged ELSE s.approved END AS approved,
              CASE WHEN ${hasBudget} THEN 0 ELSE s.obliged END AS obliged
            FROM service_cost AS s LEFT JOIN recipient AS r ON r.recipient = s.recipient
            WHERE ${chosen}
          ) AS each_one
          GROUP BY fiscal_year, leika_key, recipient, association
        ) AS each_recipient
      ) AS grouped
      ${association === undefined ? sql`` : sql`WHERE association = ${association}`}
      GROUP BY fiscal_year, leika_key, association)`;
    const { sums, ...plain } = request;
    const found = models.selectFrom(costs.as('costs')).selectAll();
    return {
      ...(await page(found, plain)),
      ...(sums && { sums: sumsOfRows(await found.execute(), summed) }),
    };
  },
});

/** What covers a cost is found row by row: a surplus of one row covers none of another. */
const summed = {
  claimed: ({ claimed }: ServiceCostRow) => claimed,
  stated: ({ stated }: ServiceCostRow) => stated,
  cost: ({ cost }: ServiceCostRow) => cost,
  coveredByBudget: (row: ServiceCostRow) => coverageOf(row).byBudget,
  coveredByAuthority: (row: ServiceCostRow) => coverageOf(row).byAuthority,
  uncovered: (row: ServiceCostRow) => coverageOf(row).byNothing,
};
