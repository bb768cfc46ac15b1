import { Kysely, SqliteDialect } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import { NodeSqliteDatabase, openPostgresPool, postgresDialect } from '#sql';

const lockTimeoutMs = 10_000;

type Text = string;
/** Integers are bigint: cents, counts, positions, Unix milliseconds, and 0 or 1 for no or yes. */
type Integer = bigint;

interface LineKey {
  programme: Text;
  line: Text;
  fiscal_year: Integer;
}

interface LineOfCase {
  case_number: Text;
  line: Text;
  fiscal_year: Integer;
}

interface Totals {
  appropriation: Integer;
  supplements: Integer;
  blocked: Integer;
  committed: Integer;
  paid: Integer;
}

/** The tables of the read models, as the projections write them. */
export interface ReadModels {
  programme: {
    programme: Text;
    name: Text;
    synthetic: Integer;
    /** Where it has a rule. */
    share_max_percent: Integer | null;
    frame_payments: Integer;
    second_person: Integer;
  };
  announced_total: {
    total_id: Text;
    programme: Text;
    line: Text;
    name: Text;
    period: Text;
    kind: Text;
    amount: Integer;
    /** By agreements, where it is a frame. */
    bound: Integer;
    paid: Integer;
    exactness: Text;
    source: Text;
  };
  recipient: {
    recipient: Text;
    name: Text;
    /** In lower case. */
    search_name: Text;
    kind: Text;
    county: Text | null;
    population: Integer;
    population_on: Text;
    source: Text;
    valid_to: Text | null;
    successor: Text | null;
  };
  service: { leika_key: Text; name: Text; state_of_origin: Text; platform: Text; synthetic: Integer };
  readiness: {
    recipient: Text;
    leika_key: Text;
    local_integration_since: Text | null;
    hessenfinder_entry_since: Text | null;
    portal_visibility_since: Text | null;
  };
  consumption: LineKey &
    Totals & {
      name: Text;
      synthetic: Integer;
      exactness: Text;
      source: Text;
      available: Integer;
      effective_from: Text;
      latest_day: Text;
      warned_at_ms: Integer | null;
      warned_on: Text | null;
      warned_position: Integer | null;
      events: Integer;
      first_position: Integer;
      position: Integer;
    };
  appropriation: LineKey & { position: Integer; name: Text; exactness: Text; source: Text };
  frame_booking: {
    position: Integer;
    programme: Text;
    frame_id: Text;
    fiscal_year: Integer;
    effective_day: Text;
    synthetic: Integer;
    bound: Integer;
    accepted: Integer;
    paid: Integer;
  };
  recipient_consumption: {
    recipient: Text;
    programme: Text;
    fiscal_year: Integer;
    synthetic: Integer;
    committed: Integer;
    paid: Integer;
    /** To a provider, for its benefit. */
    benefit_accepted: Integer;
    benefit_paid: Integer;
  };
  claim: LineKey & {
    case_number: Text;
    recipient: Text;
    leika_key: Text;
    period_from: Text;
    period_to: Text;
    state: Text;
    version: Integer;
    claimed: Integer;
    approved: Integer | null;
    paid: Integer;
    repayable: Integer | null;
    received_on: Text;
    submitted_by: Text;
    factual_by: Text | null;
    arithmetic_by: Text | null;
    decided_by: Text | null;
    reason: Text | null;
    possible_double_funding: Text;
    double_funding_reason: Text | null;
    synthetic: Integer;
    position: Integer;
  };
  double_funding: {
    reference: Text;
    other: Text;
    recipients: Text;
    leika_key: Text | null;
    purpose: Text | null;
    found_on: Text;
  };
  grant_case: LineKey & {
    case_number: Text;
    /** AGS between blanks; the first leads the project. */
    recipients: Text;
    /** Likewise; where the rights have passed on by the notice. */
    awarded_to: Text | null;
    purpose: Text;
    state: Text;
    project_cost: Integer;
    requested: Integer;
    awarded: Integer;
    /** By year, as JSON; cents as strings. None before the award. */
    budgets: Text | null;
    share_percent: Text | null;
    period_from: Text | null;
    period_to: Text | null;
    conditions: Text | null;
    drawn_down: Integer;
    paid: Integer;
    returned: Integer;
    repayable: Integer | null;
    received_on: Text;
    applied_by: Text;
    factual_by: Text | null;
    arithmetic_by: Text | null;
    decided_by: Text | null;
    reason: Text | null;
    possible_double_funding: Text;
    double_funding_reason: Text | null;
    synthetic: Integer;
    position: Integer;
  };
  published_award: {
    award_id: Text;
    programme: Text;
    line: Text;
    fiscal_year: Integer | null;
    recipients: Text;
    recipient_names: Text;
    amount: Integer;
    exactness: Text;
    purpose: Text;
    decided_on: Text | null;
    standing: Text;
    source: Text;
    synthetic: Integer;
  };
  agreement: {
    case_number: Text;
    programme: Text;
    fiscal_year: Integer;
    provider: Text;
    payee_id: Text;
    frame_id: Text | null;
    subject: Text;
    state: Text;
    amount: Integer;
    agreed: Integer;
    accepted: Integer;
    paid: Integer;
    allocation_method: Text;
    beneficiaries: Integer;
    concluded_on: Text;
    concluded_by: Text;
    reason: Text | null;
    synthetic: Integer;
    position: Integer;
  };
  agreement_budget: LineOfCase & { commitment_id: Text; amount: Integer };
  milestone: {
    case_number: Text;
    milestone_id: Text;
    name: Text;
    line: Text | null;
    fiscal_year: Integer | null;
    state: Text;
    amount: Integer;
    reported: Integer;
    accepted: Integer;
    due_on: Text | null;
    evidence: Text | null;
    reported_on: Text | null;
    reported_by: Text | null;
    accepted_on: Text | null;
    accepted_by: Text | null;
    reason: Text | null;
  };
  budget_act: {
    budget_act_id: Text;
    act: Text;
    state: Text;
    programme: Text;
    line: Text | null;
    fiscal_year: Integer | null;
    /** The supplement or block. */
    item_id: Text | null;
    name: Text | null;
    amount: Integer | null;
    exactness: Text | null;
    source: Text | null;
    reason: Text | null;
    /** As asked for; null where it is the day of its confirmation. */
    effective_day: Text | null;
    proposed_by: Text;
    proposed_on: Text;
    decided_by: Text | null;
    decided_on: Text | null;
    decision_reason: Text | null;
    synthetic: Integer;
    position: Integer;
  };
  payee: {
    payee_id: Text;
    version: Integer;
    confirmed_version: Integer | null;
    name: Text | null;
    iban: Text | null;
    recipient: Text | null;
    confirmed_by: Text | null;
    proposed_name: Text | null;
    proposed_iban: Text | null;
    proposed_recipient: Text | null;
    proposed_by: Text | null;
    reason: Text;
  };
  ordering_authority: {
    person: Text;
    authority_id: Text;
    limit_amount: Integer;
    valid_from: Text;
    valid_to: Text | null;
    granted_by: Text;
    revoked_by: Text | null;
    reason: Text;
  };
  payment_order: {
    order_number: Text;
    case_number: Text;
    programme: Text;
    line: Text | null;
    fiscal_year: Integer | null;
    booking_year: Integer | null;
    booking_year_exception: Integer;
    consent_reference: Text | null;
    consented_on: Text | null;
    /** JSON: year, commitments and decimal amount of each. */
    funds: Text;
    income_year: Integer | null;
    basis: Text;
    basis_id: Text;
    /** AGS between blanks. */
    recipients: Text;
    payee_id: Text;
    payee_name: Text | null;
    iban: Text | null;
    amount: Integer;
    due_on: Text;
    due_on_requested: Text | null;
    state: Text;
    reason: Text;
    prepared_by: Text;
    factual_by: Text | null;
    arithmetic_by: Text | null;
    ordered_on: Text | null;
    ordered_by: Text | null;
    authority_id: Text | null;
    authority_limit: Integer | null;
    settled_on: Text | null;
    rejected_on: Text | null;
    returned_on: Text | null;
    bank_reference: Text | null;
    bank_reason: Text | null;
    synthetic: Integer;
    position: Integer;
  };
  payment_split: {
    position: Integer;
    order_number: Text;
    case_number: Text;
    programme: Text;
    person: Text;
    authority_id: Text;
    authority_limit: Integer;
    total: Integer;
    /** Between blanks. */
    order_numbers: Text;
    found_on: Text;
    synthetic: Integer;
  };
  income: {
    position: Integer;
    programme: Text;
    line: Text | null;
    frame_id: Text | null;
    fiscal_year: Integer;
    paid_year: Integer | null;
    received_on: Text;
    recorded_at_ms: Integer;
    amount: Integer;
    case_number: Text | null;
    order_number: Text | null;
    disbursement_id: Text | null;
    reference: Text | null;
    reason: Text;
    synthetic: Integer;
  };
  balance_day: LineKey & Totals & { effective_day: Text };
  balance_history: LineKey & Totals & { position: Integer; effective_day: Text };
  trail: {
    position: Integer;
    recorded_at_ms: Integer;
    effective_day: Text;
    type: Text;
    event_id: Text;
    actor_subject: Text;
    actor_role: Text;
    case_number: Text | null;
    programme: Text | null;
    line: Text | null;
    fiscal_year: Integer | null;
    recipient: Text | null;
    synthetic: Integer;
    data: Text;
  };
}

export type ReadModelQueries = Kysely<ReadModels>;

/** Opens the read models of the embedded database for queries alone; `destroy` closes them. */
export function openReadModels(file: string): ReadModelQueries {
  const database = new DatabaseSync(file, { readOnly: true, timeout: lockTimeoutMs });
  return new Kysely<ReadModels>({
    dialect: new SqliteDialect({ database: new NodeSqliteDatabase(database) }),
  });
}

/** Opens the read models in PostgreSQL for queries; connections are made as they are needed. */
export function openPostgresReadModels(
  connectionString: string,
  { connectionsMax = 10, onError }: { readonly connectionsMax?: number; onError: (error: unknown) => void },
): ReadModelQueries {
  const pool = openPostgresPool(connectionString, {
    connectionsMax,
    onError,
    onConnect: 'SET default_transaction_read_only = on',
  });
  return new Kysely<ReadModels>({ dialect: postgresDialect(pool) });
}
