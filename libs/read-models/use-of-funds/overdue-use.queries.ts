import { latestOverdueOn, useByRuleOfLaw, useByRuleOn, type Day } from '#domain';
import { sql } from 'kysely';
import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { useByRulesIn } from '../programme/programme.projection.ts';
import { query } from '../query.ts';

export interface OverdueUseFilter {
  readonly programme?: string;
  readonly recipient?: string;
  readonly synthetic?: boolean;
  readonly asOf: Day;
}

/** A drawdown of which something was to be used, or given back, before a day and was not. */
interface OverdueDrawdown {
  readonly case_number: string;
  readonly drawdown_id: string;
  readonly programme: string;
  /** AGS between blanks. */
  readonly recipients: string;
  readonly purpose: string;
  readonly synthetic: bigint;
  /** Of the first payment. */
  readonly paid_on: string;
  /** When the first that is not used was paid. */
  readonly unused_since: string;
  /** Cents; what was paid first is used first. */
  readonly overdue: bigint;
}

/** With the months of the rule in force on the day. */
export interface OverdueUseRow extends OverdueDrawdown {
  readonly months: number;
}

/** Drawdowns whose deadline of use has passed, over all grants: by the rule of each programme that is in force on the day. */
export const overdueUses = query({
  reads: ['use_of_funds', 'grant_case', 'payment_order', 'programme'],
  read: async (
    models,
    {
      filter: { programme, recipient, synthetic, asOf },
      page: request,
    }: { readonly filter: OverdueUseFilter; readonly page: PageRequest },
  ): Promise<Page<OverdueUseRow>> => {
    const programmes = await models.selectFrom('programme').select(['programme', 'use_by_rules']).execute();
    const monthsOf = new Map(
      programmes.map((one) => [one.programme, useByRuleOn(useByRulesIn(one.use_by_rules), asOf).months]),
    );
    const byMonths = Map.groupBy(programmes, (one) => monthsOf.get(one.programme) ?? useByRuleOfLaw.months);
    const isLate = [...byMonths].map(([months, of]) => {
      const day = latestOverdueOn(asOf, { months });
      const codes = sql.join(of.map((one) => sql`${one.programme}`));
      return sql`(g.programme IN (${codes}) AND p.settled_on <= ${day})`;
    });
    const late = isLate.length === 0 ? sql`1 = 0` : sql.join(isLate, sql` OR `);
    const rows = sql<OverdueDrawdown>`(
      SELECT d.case_number, d.drawdown_id, d.programme, d.recipients, d.purpose, d.synthetic, d.paid_on,
        d.unused_since, d.due - d.gone AS overdue
      FROM (
        SELECT e.case_number, e.drawdown_id, e.programme, e.recipients, e.purpose, e.synthetic, e.gone,
          MIN(e.settled_on) AS paid_on, CAST(SUM(e.amount) AS bigint) AS due,
          MIN(CASE WHEN e.paid_until > e.gone THEN e.settled_on END) AS unused_since
        FROM (
          SELECT p.case_number, p.basis_id AS drawdown_id, g.programme, g.recipients, g.purpose, g.synthetic,
            p.settled_on, p.amount,
            SUM(p.amount) OVER (PARTITION BY p.case_number, p.basis_id ORDER BY p.settled_on, p.order_number)
              AS paid_until,
            CAST(COALESCE((SELECT SUM(u.amount) FROM use_of_funds AS u
              WHERE u.case_number = p.case_number AND u.effective_day <= ${asOf}
                AND ((u.act = 'USED' AND u.drawdown_id = p.basis_id)
                  OR (u.act = 'GIVEN_BACK' AND u.order_number IN (SELECT o.order_number FROM payment_order AS o
                    WHERE o.case_number = p.case_number AND o.basis = 'DRAWDOWN' AND o.basis_id = p.basis_id)))), 0)
              AS bigint) AS gone
          FROM payment_order AS p
          JOIN grant_case AS g ON g.case_number = p.case_number
          WHERE p.basis = 'DRAWDOWN' AND p.settled_on IS NOT NULL AND p.returned_on IS NULL AND (${late})) AS e
        GROUP BY e.case_number, e.drawdown_id, e.programme, e.recipients, e.purpose, e.synthetic, e.gone) AS d
      WHERE d.due > d.gone)`;
    let found = models.selectFrom(rows.as('overdue_uses')).selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (recipient !== undefined) found = found.where(names('recipients', recipient));
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    const uses = await page(found, request);
    return {
      ...uses,
      rows: uses.rows.map((row) => ({
        ...row,
        months: monthsOf.get(row.programme) ?? useByRuleOfLaw.months,
      })),
    };
  },
});
