import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { keysIn, names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

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
   * Under the keys that are valid on this day: also what two requested under keys of which one follows the other, and with
   * `recipient` what its predecessors requested.
   */
  readonly keysOn: string;
}

/**
 * A subject has its years: of an agreement those that it burdens, from the first day to the last. One that a frame alone carries
 * has none that are known.
 */
const burdened = (agreement: string, bound: 'from' | 'to'): RawBuilder<string | null> =>
  sql`(SELECT CAST(${sql.raw(bound === 'from' ? 'MIN' : 'MAX')}(b.fiscal_year) AS text)
      || ${sql.lit(bound === 'from' ? '-01-01' : '-12-31')} FROM agreement_budget AS b
    WHERE b.case_number = ${sql.ref(`${agreement}.case_number`)})`;

/** What an agreement promises, and once it has ended what was accepted of it. */
const promised = (agreement: string): RawBuilder<bigint | null> =>
  sql`CASE ${sql.ref(`${agreement}.state`)} WHEN 'ENDED' THEN ${sql.ref(`${agreement}.accepted`)}
    ELSE ${sql.ref(`${agreement}.amount`)} END`;

/** In a form that finds the award by its key. */
const isAward = (award: string, column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${award}.award_id`)} = substr(${sql.ref(`double_funding.${column}`)}, 7)
    AND ${sql.ref(`double_funding.${column}`)} LIKE 'award:%'`;

const periods = [
  sql<
    string | null
  >`coalesce(claim.period_from, grant_case.period_from, ${burdened('agreement', 'from')})`.as('period_from'),
  sql<string | null>`coalesce(claim.period_to, grant_case.period_to, ${burdened('agreement', 'to')})`.as(
    'period_to',
  ),
  sql<
    string | null
  >`coalesce(other_claim.period_from, other_grant.period_from, ${burdened('other_agreement', 'from')})`.as(
    'other_period_from',
  ),
  sql<
    string | null
  >`coalesce(other_claim.period_to, other_grant.period_to, ${burdened('other_agreement', 'to')})`.as(
    'other_period_to',
  ),
] as const;

/** One purpose in periods without a day in common is no double funding; where a period is not known, it may be. */
const haveDaysInCommon = sql<SqlBool>`(period_from IS NULL OR other_period_from IS NULL
  OR (period_from <= other_period_to AND other_period_from <= period_to))`;

/** Null of what has not come in. */
const stateOf = (claim: string, grant: string, agreement: string, award: string): RawBuilder<string> =>
  sql`coalesce(${sql.ref(`${claim}.state`)}, ${sql.ref(`${grant}.state`)}, ${sql.ref(`${agreement}.state`)},
    CASE WHEN ${sql.ref(`${award}.award_id`)} IS NOT NULL THEN 'PUBLISHED' END)`;

const ended = ['REJECTED', 'WITHDRAWN', 'REVOKED'];

/** An agreement of which nothing was accepted in the end funds nothing. */
const endedWithout = (state: string, amount: string) =>
  sql<SqlBool>`NOT (${sql.ref(state)} = 'ENDED' AND coalesce(${sql.ref(amount)}, 0) = 0)`;

export const doubleFundings = query({
  reads: [
    'double_funding',
    'claim',
    'funding_request',
    'funding_service',
    'funding_succession',
    'grant_case',
    'published_award',
    'agreement',
    'agreement_budget',
  ],
  read: async (
    models,
    {
      filter: { recipient, leikaKey, caseNumber, includeEnded, keysOn },
      page: request,
    }: { readonly filter: DoubleFundingFilter; readonly page: PageRequest },
  ): Promise<Page<DoubleFundingRow>> => {
    const holders = await holdersOn(models, keysOn);
    const registered = models
      .selectFrom('double_funding')
      .select(['reference', 'other', 'recipients', 'leika_key', 'purpose', 'found_on']);
    const requested = registered.unionAll(
      sql<FoundPair>`SELECT reference, other, recipients, leika_key, purpose, found_on
        FROM (${alsoForTheSame(holders)}) AS also`,
    );
    const pairs = models
      .selectFrom(requested.as('double_funding'))
      .leftJoin('claim', 'claim.case_number', 'double_funding.reference')
      .leftJoin('claim as other_claim', 'other_claim.case_number', 'double_funding.other')
      .leftJoin('grant_case', 'grant_case.case_number', 'double_funding.reference')
      .leftJoin('grant_case as other_grant', 'other_grant.case_number', 'double_funding.other')
      .leftJoin('published_award', (join) => join.on(isAward('published_award', 'reference')))
      .leftJoin('published_award as other_award', (join) => join.on(isAward('other_award', 'other')))
      .leftJoin('agreement', 'agreement.case_number', 'double_funding.reference')
      .leftJoin('agreement as other_agreement', 'other_agreement.case_number', 'double_funding.other')
      .select([
        'double_funding.reference',
        'double_funding.other',
        'double_funding.recipients',
        'double_funding.leika_key',
        'double_funding.purpose',
        'double_funding.found_on',
        stateOf('claim', 'grant_case', 'agreement', 'published_award').as('state'),
        stateOf('other_claim', 'other_grant', 'other_agreement', 'other_award').as('other_state'),
        sql<
          bigint | null
        >`coalesce(claim.approved, grant_case.awarded, published_award.amount, ${promised('agreement')})`.as(
          'amount',
        ),
        sql<
          bigint | null
        >`coalesce(other_claim.approved, other_grant.awarded, other_award.amount, ${promised('other_agreement')})`.as(
          'other_amount',
        ),
        sql<string | null>`coalesce(claim.double_funding_reason, other_claim.double_funding_reason,
        grant_case.double_funding_reason, other_grant.double_funding_reason)`.as('reason'),
        ...periods,
      ]);
    let found = models
      .selectFrom(pairs.as('pair'))
      .selectAll()
      .where(haveDaysInCommon)
      // By a past moment one of them may not have come in.
      .where('state', 'is not', null)
      .where('other_state', 'is not', null);
    if (recipient !== undefined) {
      const predecessors = holders.flatMap(({ key, holder }) => (holder === recipient ? key : []));
      const keys = new Set([recipient, ...predecessors]);
      found = found.where((where) => where.or([...keys].map((key) => names('recipients', key))));
    }
    if (leikaKey !== undefined) found = found.where('leika_key', '=', leikaKey);
    if (caseNumber !== undefined)
      found = found.where((where) =>
        where.or([where('reference', '=', caseNumber), where('other', '=', caseNumber)]),
      );
    if (!includeEnded)
      found = found
        .where('state', 'not in', ended)
        .where('other_state', 'not in', ended)
        .where(endedWithout('state', 'amount'))
        .where(endedWithout('other_state', 'other_amount'));
    return page(found, request);
  },
});

type FoundPair = Pick<
  DoubleFundingRow,
  'reference' | 'other' | 'recipients' | 'leika_key' | 'purpose' | 'found_on'
>;

/** A key, and one for which it counts. */
interface Holder {
  readonly key: string;
  readonly holder: string;
}

/**
 * The keys that had ended before a day, as was known, each with every key that has followed it by then, and these with
 * themselves. Also who took over a part without the rights: what was funded may be in that part.
 */
async function holdersOn(models: Tables<'funding_succession'>, day: string): Promise<readonly Holder[]> {
  const stated = await models
    .selectFrom('funding_succession')
    .select(['recipient', 'valid_to', 'successors'])
    .orderBy('position')
    .execute();
  const ends = new Map(stated.map((end) => [end.recipient, end]));
  const successorsOf = (key: string): readonly string[] => {
    const end = ends.get(key);
    return end?.valid_to != null && end.valid_to < day ? keysIn(end.successors) : [];
  };
  const holders = [...ends.keys()].flatMap((key) => {
    // A set takes in what is added while it is gone through.
    const reached = new Set(successorsOf(key));
    for (const one of reached) for (const next of successorsOf(one)) reached.add(next);
    const last = [...reached].filter((one) => successorsOf(one).length === 0);
    return last.map((holder) => ({ key, holder }));
  });
  const themselves = [...new Set(holders.map(({ holder }) => holder))].map((key) => ({ key, holder: key }));
  return [...holders, ...themselves];
}

/**
 * Pairs for the same that no register has compared, each once: with an agreement, a claim with what is for its service by name or
 * LeiKa key, and under two keys that count for one.
 */
function alsoForTheSame(holders: readonly Holder[]): RawBuilder<FoundPair> {
  const held = holders.length === 0 ? [{ key: '', holder: '' }] : holders;
  const values = sql.join(held.map(({ key, holder }) => sql`(${key}, ${holder})`));
  const [one, other] = ['CASE WHEN one.position > other.position THEN', 'ELSE'].map((text) => sql.raw(text));
  const matched = (leikaKey: RawBuilder<unknown>) => sql`
    ${one} one.reference ${other} other.reference END AS reference,
    ${one} other.reference ${other} one.reference END AS other,
    ${one} one.recipient || ' ' || other.recipient ${other} other.recipient || ' ' || one.recipient END AS keys,
    ${leikaKey} AS leika_key,
    ${one} coalesce(one.purpose, other.purpose) ${other} coalesce(other.purpose, one.purpose) END AS purpose,
    ${one} one.found_on ${other} other.found_on END AS found_on`;
  const areTwo = sql`other.reference <> one.reference AND other.synthetic = one.synthetic
    AND ${isStillFor('one')} AND ${isStillFor('other')}`;
  // SQLite joins from left to right where a join is a cross join: from the services, which are few.
  // Not as what it is not: claims are many, and an index finds the others.
  const isForPurpose = sql`one.register IN ('PURPOSE', 'NONE')`;
  return sql<FoundPair>`
    WITH holder_of (recipient, holder) AS (VALUES ${values}),
    matched AS (
      SELECT ${matched(sql`one.leika_key`)} FROM funding_request AS one
        INNER JOIN funding_request AS other
          ON other.subject = one.subject AND other.recipient = one.recipient AND ${areTwo}
        WHERE ${isForPurpose} AND (one.register = 'NONE' OR other.register <> one.register)
      UNION SELECT ${matched(sql`one.leika_key`)} FROM holder_of AS held
        INNER JOIN holder_of AS also ON also.holder = held.holder AND also.recipient <> held.recipient
        INNER JOIN funding_request AS one ON one.recipient = held.recipient
        INNER JOIN funding_request AS other
          ON other.subject = one.subject AND other.recipient = also.recipient AND ${areTwo}
      UNION SELECT ${matched(sql`service.leika_key`)} FROM funding_service AS service
        CROSS JOIN funding_request AS one CROSS JOIN funding_request AS other
        WHERE one.subject = service.compared_name AND ${isForPurpose}
          AND other.subject = service.leika_key AND other.recipient = one.recipient AND ${areTwo}
      UNION SELECT ${matched(sql`service.leika_key`)} FROM funding_service AS service
        CROSS JOIN funding_request AS one CROSS JOIN holder_of AS held CROSS JOIN holder_of AS also
        CROSS JOIN funding_request AS other
        WHERE one.subject = service.compared_name AND ${isForPurpose}
          AND held.recipient = one.recipient AND also.holder = held.holder AND also.recipient <> held.recipient
          AND other.subject = service.leika_key AND other.recipient = also.recipient AND ${areTwo}
    )
    SELECT reference, other, ' ' || string_agg(keys, ' ' ORDER BY keys) || ' ' AS recipients,
      MAX(leika_key) AS leika_key, MAX(purpose) AS purpose, MAX(found_on) AS found_on
    FROM matched
    WHERE NOT EXISTS (SELECT 1 FROM double_funding AS known
      WHERE known.reference = matched.reference AND known.other = matched.other)
    GROUP BY reference, other`;
}

/** A published award that was corrected is for what the correction says. */
const isStillFor = (asked: string): RawBuilder<SqlBool> => sql<SqlBool>`NOT EXISTS (
  SELECT 1 FROM published_award AS award WHERE ${sql.ref(`${asked}.reference`)} LIKE 'award:%'
    AND award.award_id = substr(${sql.ref(`${asked}.reference`)}, 7)
    AND (award.purpose <> ${sql.ref(`${asked}.purpose`)}
      OR award.recipients NOT LIKE '% ' || ${sql.ref(`${asked}.recipient`)} || ' %'))`;
