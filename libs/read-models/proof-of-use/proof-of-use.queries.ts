import { sql, type RawBuilder } from 'kysely';
import { names } from '../matching.ts';
import type { Moment } from '../moment.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

export interface ProofOfUseFilter {
  readonly programme?: string;
  readonly recipient?: string;
  readonly caseNumber?: string;
  /** `OVERDUE` of one that is due and did not come in. */
  readonly state?: string;
  readonly synthetic?: boolean;
  readonly moment: Moment;
}

/** A proof of use as it stood by a day, with its award. */
export interface ProofOfUseRow {
  readonly case_number: string;
  readonly programme: string;
  /** AGS between blanks. */
  readonly recipients: string;
  /** Likewise; where the rights have passed on. */
  readonly awarded_to: string | null;
  readonly purpose: string;
  /** As of today, cents. */
  readonly awarded: bigint;
  readonly synthetic: bigint;
  readonly proof_key: string;
  readonly proof: string;
  readonly fiscal_year: bigint | null;
  readonly due_on: string;
  /** Why another deadline was set. */
  readonly due_reason: string | null;
  readonly received_on: string | null;
  readonly spent: bigint | null;
  readonly examined_on: string | null;
  readonly amount: bigint | null;
  readonly reason: string | null;
  readonly state: string;
}

const isBy = (act: string, { asOf, knownAtMs }: Moment): RawBuilder<unknown> =>
  sql`${sql.ref(`${act}.effective_day`)} <= ${asOf}${
    knownAtMs === undefined ? sql`` : sql` AND ${sql.ref(`${act}.recorded_at_ms`)} <= ${BigInt(knownAtMs)}`
  }`;

/** The position of the latest act of a kind on the proof of `d`. */
const latest = (act: string, moment: Moment): RawBuilder<unknown> =>
  sql`(SELECT MAX(l.position) FROM proof_of_use AS l WHERE l.case_number = d.case_number
    AND l.proof_key = d.proof_key AND l.act = ${act} AND ${isBy('l', moment)})`;

/** Proofs of use as they stood by a day: what is due, overdue, received, and what the examination came to. */
export const proofsOfUse = query({
  reads: ['proof_of_use', 'grant_case'],
  read: (
    models,
    {
      filter: { programme, recipient, caseNumber, state, synthetic, moment },
      page: request,
    }: { readonly filter: ProofOfUseFilter; readonly page: PageRequest },
  ): Promise<Page<ProofOfUseRow>> => {
    const rows = sql<ProofOfUseRow>`(
      SELECT d.case_number, g.programme, g.recipients, g.awarded_to, g.purpose, g.awarded, g.synthetic, d.proof_key, d.proof,
        d.fiscal_year, d.due_on, d.reason AS due_reason, r.effective_day AS received_on, r.spent,
        e.effective_day AS examined_on, e.amount, e.reason,
        CASE WHEN e.result IS NOT NULL THEN e.result WHEN r.position IS NOT NULL THEN 'RECEIVED'
          WHEN d.due_on < ${moment.asOf} THEN 'OVERDUE' ELSE 'DUE' END AS state
      FROM proof_of_use AS d
      JOIN grant_case AS g ON g.case_number = d.case_number
      LEFT JOIN proof_of_use AS r ON r.case_number = d.case_number AND r.proof_key = d.proof_key
        AND r.position = ${latest('RECEIVED', moment)}
      LEFT JOIN proof_of_use AS e ON e.case_number = d.case_number AND e.proof_key = d.proof_key
        AND e.position = ${latest('EXAMINED', moment)} AND e.position > r.position
      WHERE d.act = 'DUE' AND d.position = ${latest('DUE', moment)}
        AND (r.position IS NOT NULL OR NOT EXISTS (SELECT 1 FROM proof_of_use AS v
          WHERE v.case_number = d.case_number AND v.act = 'REVOKED' AND ${isBy('v', moment)})))`;
    let found = models.selectFrom(rows.as('proofs')).selectAll();
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (recipient !== undefined)
      found = found.where((where) =>
        where.or([names('recipients', recipient), names('awarded_to', recipient)]),
      );
    if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
    if (state !== undefined) found = found.where('state', '=', state);
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return page(found, request);
  },
});
