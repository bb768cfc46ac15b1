import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { Moment } from '../moment.ts';
import type { ReadModels } from '../projections.ts';
import { names } from '../matching.ts';
import { heldUnder, holdersOn } from '../recipient/recipient.queries.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

/** Two requests for the same, and how each of them stands. */
export interface DoubleFundingRow {
  /** Of the later one: a case number, or a published award behind `award:`. */
  readonly reference: string;
  readonly other: string;
  /** AGS between blanks, of the later one. */
  readonly recipients: string;
  readonly leika_key: string | null;
  readonly purpose: string | null;
  readonly found_on: string;
  /** `PUBLISHED` of a published award. */
  readonly state: string;
  readonly other_state: string;
  /** Approved, awarded or published, cents. */
  readonly amount: bigint | null;
  readonly other_amount: bigint | null;
  /** Why both were approved. */
  readonly reason: string | null;
  /** Of the costs, or of the award; null of what is not awarded and what was published. */
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly other_period_from: string | null;
  readonly other_period_to: string | null;
}

export interface DoubleFundingFilter {
  readonly recipient?: string;
  readonly leikaKey?: string;
  /** Of a case that has part in it. */
  readonly caseNumber?: string;
  /** Also with a request that was rejected, withdrawn or revoked. */
  readonly includeEnded: boolean;
  /**
   * Under the keys that are valid on this day: also what two claimed under keys of which one follows the other, and with
   * `recipient` what its predecessors requested.
   */
  readonly keysOn?: string;
  /** As it stood by then; as it stands now when absent. What was not decided yet is submitted or applied for. */
  readonly moment?: Moment;
}

/** In a form that finds the award by its key. */
const isAward = (award: string, column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${award}.award_id`)} = substr(${sql.ref(`double_funding.${column}`)}, 7)
    AND ${sql.ref(`double_funding.${column}`)} LIKE 'award:%'`;

const periods = [
  sql<string | null>`coalesce(claim.period_from, grant_case.period_from)`.as('period_from'),
  sql<string | null>`coalesce(claim.period_to, grant_case.period_to)`.as('period_to'),
  sql<string | null>`coalesce(other_claim.period_from, other_grant.period_from)`.as('other_period_from'),
  sql<string | null>`coalesce(other_claim.period_to, other_grant.period_to)`.as('other_period_to'),
] as const;

/** One purpose in periods without a day in common is no double funding; where a period is not known, it may be. */
const haveDaysInCommon = sql<SqlBool>`(period_from IS NULL OR other_period_from IS NULL
  OR (period_from <= other_period_to AND other_period_from <= period_to))`;

/** The pairs as they stood by a moment: those of which both were requested by then. */
function asStoodBy<Tables extends { now: DoubleFundingRow }>(
  pairs: SelectQueryBuilder<Tables, 'now', object>,
  { asOf, knownAtMs }: Moment,
) {
  const by = sql`s.effective_day <= ${asOf}${
    knownAtMs === undefined ? sql`` : sql` AND s.recorded_at_ms <= ${BigInt(knownAtMs)}`
  }`;
  const stateOf = (column: string) => sql<string>`(SELECT s.state FROM funding_standing AS s
    WHERE s.reference = ${sql.ref(column)} AND s.state IS NOT NULL AND ${by} ORDER BY s.position DESC LIMIT 1)`;
  const amountOf = (column: string) =>
    sql<bigint | null>`(SELECT NULLIF(CAST(SUM(s.amount_change) AS BIGINT), 0) FROM funding_standing AS s
    WHERE s.reference = ${sql.ref(column)} AND ${by})`;
  return pairs
    .select([
      sql<string>`now.reference`.as('reference'),
      sql<string>`now.other`.as('other'),
      sql<string>`now.recipients`.as('recipients'),
      sql<string | null>`now.leika_key`.as('leika_key'),
      sql<string | null>`now.purpose`.as('purpose'),
      sql<string>`now.found_on`.as('found_on'),
      stateOf('now.reference').as('state'),
      stateOf('now.other').as('other_state'),
      amountOf('now.reference').as('amount'),
      amountOf('now.other').as('other_amount'),
      sql<string | null>`now.reason`.as('reason'),
      sql<string | null>`now.period_from`.as('period_from'),
      sql<string | null>`now.period_to`.as('period_to'),
      sql<string | null>`now.other_period_from`.as('other_period_from'),
      sql<string | null>`now.other_period_to`.as('other_period_to'),
    ])
    .where(sql<SqlBool>`${stateOf('now.reference')} IS NOT NULL`)
    .where(sql<SqlBool>`${stateOf('now.other')} IS NOT NULL`);
}

const ended = ['REJECTED', 'WITHDRAWN', 'REVOKED'];

export const doubleFundings = query({
  reads: ['double_funding', 'claim', 'funding_standing', 'grant_case', 'published_award', 'recipient'],
  read: async (
    models,
    {
      filter: { recipient, leikaKey, caseNumber, includeEnded, keysOn, moment },
      page: request,
    }: { readonly filter: DoubleFundingFilter; readonly page: PageRequest },
  ): Promise<Page<DoubleFundingRow>> => {
    const pairs = models
      .selectFrom('double_funding')
      .leftJoin('claim', 'claim.case_number', 'double_funding.reference')
      .leftJoin('claim as other_claim', 'other_claim.case_number', 'double_funding.other')
      .leftJoin('grant_case', 'grant_case.case_number', 'double_funding.reference')
      .leftJoin('grant_case as other_grant', 'other_grant.case_number', 'double_funding.other')
      .leftJoin('published_award', (join) => join.on(isAward('published_award', 'reference')))
      .leftJoin('published_award as other_award', (join) => join.on(isAward('other_award', 'other')))
      .select([
        'double_funding.reference',
        'double_funding.other',
        'double_funding.recipients',
        'double_funding.leika_key',
        'double_funding.purpose',
        'double_funding.found_on',
        sql<string>`coalesce(claim.state, grant_case.state, 'PUBLISHED')`.as('state'),
        sql<string>`coalesce(other_claim.state, other_grant.state, 'PUBLISHED')`.as('other_state'),
        sql<bigint | null>`coalesce(claim.approved, grant_case.awarded, published_award.amount)`.as('amount'),
        sql<bigint | null>`coalesce(other_claim.approved, other_grant.awarded, other_award.amount)`.as(
          'other_amount',
        ),
        sql<string | null>`coalesce(claim.double_funding_reason, other_claim.double_funding_reason,
        grant_case.double_funding_reason, other_grant.double_funding_reason)`.as('reason'),
        ...periods,
      ]);
    const holders = keysOn === undefined ? new Map<string, string>() : await holdersOn(models, keysOn);
    const all = holders.size === 0 ? pairs : pairs.unionAll(acrossKeys(models, holders));
    const standing = moment === undefined ? all : asStoodBy(models.selectFrom(all.as('now')), moment);
    let found = models.selectFrom(standing.as('pair')).selectAll().where(haveDaysInCommon);
    if (recipient !== undefined) {
      const keys = [recipient, ...[...holders].flatMap(([key, holder]) => (holder === recipient ? key : []))];
      found = found.where((where) => where.or(keys.map((key) => names('recipients', key))));
    }
    if (leikaKey !== undefined) found = found.where('leika_key', '=', leikaKey);
    if (caseNumber !== undefined)
      found = found.where((where) =>
        where.or([where('reference', '=', caseNumber), where('other', '=', caseNumber)]),
      );
    if (!includeEnded) found = found.where('state', 'not in', ended).where('other_state', 'not in', ended);
    return page(found, request);
  },
});

/** Pairs of claims for one service in overlapping periods, under keys that one key stands for. */
function acrossKeys(models: Kysely<ReadModels>, holders: ReadonlyMap<string, string>) {
  const affected = [...new Set([...holders.keys(), ...holders.values()])];
  return models
    .selectFrom('claim')
    .innerJoin('claim as other_claim', (join) =>
      join
        .onRef('other_claim.leika_key', '=', 'claim.leika_key')
        .onRef('other_claim.recipient', '<>', 'claim.recipient')
        .onRef('other_claim.synthetic', '=', 'claim.synthetic')
        .onRef('other_claim.period_from', '<=', 'claim.period_to')
        .onRef('other_claim.period_to', '>=', 'claim.period_from')
        .onRef('other_claim.position', '<', 'claim.position'),
    )
    .where('claim.recipient', 'in', affected)
    .where('other_claim.recipient', 'in', affected)
    .where(
      sql<SqlBool>`${heldUnder('claim.recipient', holders)} = ${heldUnder('other_claim.recipient', holders)}`,
    )
    .select([
      'claim.case_number as reference',
      'other_claim.case_number as other',
      sql<string>`' ' || claim.recipient || ' ' || other_claim.recipient || ' '`.as('recipients'),
      'claim.leika_key',
      sql<string | null>`CAST(NULL AS text)`.as('purpose'),
      'claim.received_on as found_on',
      'claim.state',
      'other_claim.state as other_state',
      'claim.approved as amount',
      'other_claim.approved as other_amount',
      sql<string | null>`coalesce(claim.double_funding_reason, other_claim.double_funding_reason)`.as(
        'reason',
      ),
      sql<string | null>`claim.period_from`.as('period_from'),
      sql<string | null>`claim.period_to`.as('period_to'),
      sql<string | null>`other_claim.period_from`.as('other_period_from'),
      sql<string | null>`other_claim.period_to`.as('other_period_to'),
    ]);
}
