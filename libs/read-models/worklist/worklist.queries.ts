import { sql, type RawBuilder } from 'kysely';
import { page, type Page, type PageRequest } from '../page.ts';
import { query } from '../query.ts';

/** What a person is to do next with what waits. */
const workSteps = [
  'CLAIM_FACTUAL',
  'CLAIM_ARITHMETIC',
  'CLAIM_DECISION',
  'CLAIM_PAYMENT',
  'GRANT_FACTUAL',
  'GRANT_ARITHMETIC',
  'GRANT_DECISION',
  'ORDER_FACTUAL',
  'ORDER_ARITHMETIC',
  'ORDER_ORDERING',
  'ORDER_NAME',
  'ORDER_RUN',
  'ORDER_SETTLEMENT',
  'BANK_BOOKING',
  'MILESTONE_ACCEPTANCE',
  'BUDGET_ACT',
  'CASE_ACT',
  'PAYEE_CHANGE',
] as const;

export type WorkStep = (typeof workSteps)[number];

/** One thing that waits for one step; cents. */
export interface WaitingRow {
  readonly step: string;
  /** Case, order, booking, budget act or payee. */
  readonly reference: string;
  /** Empty where it is of no case. */
  readonly case_number: string;
  /** Empty where it is of none. */
  readonly programme: string;
  /** AGS between blanks; empty where it is for none. */
  readonly recipients: string;
  /** What it is about; empty where nothing is known beside its numbers. */
  readonly subject: string;
  /** Day; empty where it is not on record. */
  readonly since: string;
  /** Day; empty where there is none. */
  readonly due_on: string;
  readonly amount: bigint | null;
  readonly synthetic: bigint;
}

export interface WorklistFilter {
  readonly step?: string;
  readonly programme?: string;
  readonly recipient?: string;
  readonly dueBy?: string;
  readonly synthetic?: boolean;
}

interface Waiting {
  readonly step: WorkStep;
  readonly of: RawBuilder<unknown>;
}

const held = sql`verification IN ('CLOSE_MATCH', 'NO_MATCH') AND verification_decision IS NULL`;

const claims = (step: WorkStep, when: RawBuilder<unknown>): Waiting => ({
  step,
  of: sql`SELECT ${sql.lit(step)} AS step, case_number AS reference, case_number, programme, recipient AS recipients,
    leika_key AS subject, received_on AS since, '' AS due_on,
    CASE WHEN approved IS NULL THEN claimed ELSE approved - paid END AS amount, synthetic
    FROM claim WHERE ${when}`,
});

const grants = (step: WorkStep, when: RawBuilder<unknown>): Waiting => ({
  step,
  of: sql`SELECT ${sql.lit(step)} AS step, case_number AS reference, case_number, programme, recipients,
    purpose AS subject, received_on AS since, '' AS due_on, requested AS amount, synthetic
    FROM grant_case WHERE ${when}`,
});

const orders = (step: WorkStep, when: RawBuilder<unknown>): Waiting => ({
  step,
  of: sql`SELECT ${sql.lit(step)} AS step, order_number AS reference, case_number, programme, recipients,
    reason AS subject, COALESCE(ordered_on, '') AS since, due_on, amount, synthetic
    FROM payment_order WHERE ${when}`,
});

const all: readonly Waiting[] = [
  claims('CLAIM_FACTUAL', sql`state = 'SUBMITTED' AND factual_by IS NULL`),
  claims('CLAIM_ARITHMETIC', sql`state = 'SUBMITTED' AND arithmetic_by IS NULL`),
  claims('CLAIM_DECISION', sql`state = 'CERTIFIED'`),
  claims(
    'CLAIM_PAYMENT',
    sql`state = 'APPROVED' AND paid < approved AND NOT EXISTS (SELECT 1 FROM payment_order AS o
      WHERE o.case_number = claim.case_number AND o.state IN ('PREPARED', 'CERTIFIED', 'ORDERED'))`,
  ),
  grants('GRANT_FACTUAL', sql`state = 'APPLIED' AND factual_by IS NULL`),
  grants('GRANT_ARITHMETIC', sql`state = 'APPLIED' AND arithmetic_by IS NULL`),
  grants('GRANT_DECISION', sql`state = 'CERTIFIED'`),
  orders('ORDER_FACTUAL', sql`state = 'PREPARED' AND factual_by IS NULL`),
  orders('ORDER_ARITHMETIC', sql`state = 'PREPARED' AND arithmetic_by IS NULL`),
  orders('ORDER_ORDERING', sql`state = 'CERTIFIED'`),
  orders('ORDER_NAME', sql`state = 'ORDERED' AND ${held}`),
  orders('ORDER_RUN', sql`state = 'ORDERED' AND run_id IS NULL AND NOT COALESCE(${held}, FALSE)`),
  orders('ORDER_SETTLEMENT', sql`state = 'ORDERED' AND run_id IS NOT NULL AND NOT COALESCE(${held}, FALSE)`),
  {
    step: 'BANK_BOOKING',
    of: sql`SELECT 'BANK_BOOKING' AS step, booking_id AS reference, '' AS case_number, '' AS programme, '' AS recipients,
      COALESCE(counterparty_name, remittance, '') AS subject, booked_on AS since, '' AS due_on,
      CASE WHEN direction = 'DEBIT' THEN -unmatched ELSE unmatched END AS amount, 0 AS synthetic
      FROM bank_booking WHERE closed_on IS NULL`,
  },
  {
    step: 'MILESTONE_ACCEPTANCE',
    of: sql`SELECT 'MILESTONE_ACCEPTANCE' AS step, m.case_number || '/' || m.milestone_id AS reference, m.case_number,
      a.programme, '' AS recipients, m.name AS subject, COALESCE(m.reported_on, '') AS since,
      COALESCE(m.due_on, '') AS due_on, m.reported - m.accepted AS amount, a.synthetic
      FROM milestone AS m JOIN agreement AS a ON a.case_number = m.case_number WHERE m.state = 'REPORTED'`,
  },
  {
    step: 'BUDGET_ACT',
    of: sql`SELECT 'BUDGET_ACT' AS step, budget_act_id AS reference, '' AS case_number, programme, '' AS recipients,
      act AS subject, proposed_on AS since, COALESCE(effective_day, '') AS due_on, amount, synthetic
      FROM budget_act WHERE state = 'PROPOSED'`,
  },
  {
    step: 'CASE_ACT',
    of: sql`SELECT 'CASE_ACT' AS step, a.case_act_id AS reference, a.case_number, a.programme, g.recipients,
      g.purpose AS subject, a.proposed_on AS since, '' AS due_on, a.amount, a.synthetic
      FROM case_act AS a JOIN grant_case AS g ON g.case_number = a.case_number WHERE a.state = 'PROPOSED'`,
  },
  {
    step: 'PAYEE_CHANGE',
    of: sql`SELECT 'PAYEE_CHANGE' AS step, payee_id AS reference, '' AS case_number, '' AS programme,
      COALESCE(proposed_recipient, recipient, '') AS recipients, COALESCE(proposed_name, name, '') AS subject,
      '' AS since, '' AS due_on, CAST(NULL AS bigint) AS amount, 0 AS synthetic
      FROM payee WHERE proposed_by IS NOT NULL`,
  },
];

const waitingOf = (step: string | undefined) =>
  sql<WaitingRow>`(${sql.join(
    all.filter((one) => step === undefined || one.step === step).map(({ of }) => of),
    sql` UNION ALL `,
  )})`.as('waiting');

const reads = [
  'claim',
  'grant_case',
  'payment_order',
  'bank_booking',
  'milestone',
  'agreement',
  'budget_act',
  'case_act',
  'payee',
] as const;

/** What waits for a person, with since when, by when and how much, as it is now. */
export const worklist = query({
  reads,
  read: (
    models,
    { filter, page: request }: { readonly filter: WorklistFilter; readonly page: PageRequest },
  ): Promise<Page<WaitingRow>> => {
    let found = models.selectFrom(waitingOf(filter.step)).selectAll();
    if (filter.programme !== undefined) found = found.where('programme', '=', filter.programme);
    if (filter.recipient !== undefined)
      found = found.where(sql<boolean>`' ' || recipients || ' ' LIKE ${`% ${filter.recipient} %`}`);
    if (filter.dueBy !== undefined)
      found = found.where('due_on', '<>', '').where('due_on', '<=', filter.dueBy);
    if (filter.synthetic !== undefined) found = found.where('synthetic', '=', filter.synthetic ? 1n : 0n);
    return page(found, request);
  },
});

/** Of one worklist: how much of it there is. */
export interface WorklistSumRow {
  readonly step: string;
  readonly waiting: bigint;
  readonly amount: bigint;
  /** The oldest day on record; empty where none is. */
  readonly since: string;
  /** The earliest; empty where none is due. */
  readonly due_on: string;
}

/** How much waits for which step, as it is now. Steps that nothing waits for are left out. */
export const worklistSums = query({
  reads,
  read: async (
    models,
    { programme, synthetic }: { readonly programme?: string; readonly synthetic?: boolean },
  ): Promise<readonly WorklistSumRow[]> => {
    let found = models.selectFrom(waitingOf(undefined));
    if (programme !== undefined) found = found.where('programme', '=', programme);
    // What is of no programme is never practice data.
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    const rows = await found
      .select('step')
      .select([
        sql<bigint>`COUNT(*)`.as('waiting'),
        sql<bigint>`CAST(COALESCE(SUM(amount), 0) AS bigint)`.as('amount'),
        sql<string>`COALESCE(MIN(NULLIF(since, '')), '')`.as('since'),
        sql<string>`COALESCE(MIN(NULLIF(due_on, '')), '')`.as('due_on'),
      ])
      .groupBy('step')
      .execute();
    const order = (step: string): number => (workSteps as readonly string[]).indexOf(step);
    return rows.toSorted((a, b) => order(a.step) - order(b.step));
  },
});
