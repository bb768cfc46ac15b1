import { sql, type RawBuilder } from 'kysely';
import { names } from '../matching.ts';
import type { Moment } from '../moment.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

export interface AwardConditionFilter {
  readonly programme?: string;
  readonly recipient?: string;
  readonly caseNumber?: string;
  /** `OVERDUE` of one that is open after its deadline. */
  readonly state?: string;
  readonly synthetic?: boolean;
  readonly moment: Moment;
}

/** A condition as it stood on a day, with its award. */
export interface AwardConditionRow {
  readonly case_number: string;
  readonly programme: string;
  /** AGS between blanks. */
  readonly recipients: string;
  readonly purpose: string;
  readonly synthetic: bigint;
  readonly condition_id: string;
  readonly subject: string;
  readonly due_on: string | null;
  readonly before_drawdown: bigint;
  readonly set_on: string;
  readonly set_by: string;
  readonly state: string;
  readonly settled_on: string | null;
  readonly settled_by: string | null;
  readonly note: string | null;
}

const isBy = (act: string, { asOf, knownAtMs }: Moment): RawBuilder<unknown> =>
  sql`${sql.ref(`${act}.effective_day`)} <= ${asOf}${
    knownAtMs === undefined ? sql`` : sql` AND ${sql.ref(`${act}.recorded_at_ms`)} <= ${BigInt(knownAtMs)}`
  }`;

/** Conditions of awards as they stood on a day: open, overdue, met, missed, waived. */
export const awardConditions = query({
  reads: ['award_condition', 'grant_case'],
  read: (
    models,
    {
      filter: { programme, recipient, caseNumber, state, synthetic, moment },
      page: request,
    }: { readonly filter: AwardConditionFilter; readonly page: PageRequest },
  ): Promise<Page<AwardConditionRow>> => {
    const rows = sql<AwardConditionRow>`(
      SELECT d.case_number, g.programme, g.recipients, g.purpose, g.synthetic, d.condition_id, d.subject, d.due_on,
        d.before_drawdown, d.effective_day AS set_on, d.person AS set_by,
        CASE WHEN r.act IS NOT NULL THEN r.act WHEN d.due_on < ${moment.asOf} THEN 'OVERDUE' ELSE 'OPEN' END AS state,
        r.effective_day AS settled_on, r.person AS settled_by, r.note
      FROM award_condition AS d
      JOIN grant_case AS g ON g.case_number = d.case_number
      LEFT JOIN award_condition AS r ON r.case_number = d.case_number AND r.condition_id = d.condition_id
        AND r.position = (SELECT MAX(l.position) FROM award_condition AS l WHERE l.case_number = d.case_number
          AND l.condition_id = d.condition_id AND l.act <> 'SET' AND ${isBy('l', moment)})
      WHERE d.act = 'SET' AND ${isBy('d', moment)}
        AND (r.position IS NOT NULL OR NOT EXISTS (SELECT 1 FROM award_condition AS v
          WHERE v.case_number = d.case_number AND v.act = 'REVOKED' AND ${isBy('v', moment)})))`;
    let found = models.selectFrom(rows.as('conditions')).selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (recipient !== undefined) found = found.where(names('recipients', recipient));
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});
