import {
  budgetChangeOf,
  caseNumberIn,
  commitmentIdOfAward,
  grantStates,
  isOnBudgetLine,
  partsOfCaseNumber,
  type BudgetLineEvent,
  type FinancingType,
  type GrantEvent,
  type GrantState,
  type LedgerEvent,
  type PublishedAwardEvent,
} from '#domain';
import { foldInto, oneRow, opened, projection, table, type ProjectedEvent, type RowOf } from '#projections';
import { references, withReference } from '../double-funding/double-funding.projection.ts';
import { isPaid, paidOfCase } from '../payment/paid.ts';
import { hearingsAfter } from '../payment/hearings.ts';
import { sum } from '../sum.ts';

const grantTable = table(
  'grant_case',
  {
    case_number: 'text',
    programme: 'text',
    line: 'text',
    fiscal_year: 'integer',
    /** AGS between blanks; the first leads the project. */
    recipients: 'text',
    /** Likewise; where the rights have passed on by the notice. */
    awarded_to: 'text?',
    purpose: 'text',
    state: 'text',
    project_cost: 'integer',
    requested: 'integer',
    awarded: 'integer',
    /** By year, as JSON; cents as strings. None before the award. */
    budgets: 'text?',
    share_percent: 'text?',
    /** How the award finances the project; none before it. */
    financing: 'text?',
    /** What of the cost may be funded, and what others pay for it, as last said. */
    eligible_cost: 'integer',
    third_party_income: 'integer',
    /** What the recipients may keep; none before the award. */
    entitled: 'integer?',
    /** What they have drawn down and keep beyond: to be repaid. */
    excess: 'integer',
    /** Of what was returned, what settled claims. */
    repaid: 'integer',
    /** Drawn down, and lapsed with a part of the award before it was paid. */
    lapsed: 'integer',
    period_from: 'text?',
    period_to: 'text?',
    conditions: 'text?',
    drawn_down: 'integer',
    /** Each drawdown, as JSON, the first first; cents as strings. None before there is one. */
    drawdowns: 'text?',
    paid: 'integer',
    returned: 'integer',
    repayable: 'integer?',
    received_on: 'text',
    applied_by: 'text',
    factual_by: 'text?',
    arithmetic_by: 'text?',
    decided_by: 'text?',
    reason: 'text?',
    /** The hearings before what took it back or lowered it, as JSON, the first first. */
    hearings: 'text?',
    possible_double_funding: 'text',
    double_funding_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['case_number'], indexes: [['programme', 'fiscal_year', 'case_number']] },
);

const publishedAwardTable = table(
  'published_award',
  {
    award_id: 'text',
    programme: 'text',
    line: 'text',
    fiscal_year: 'integer?',
    recipients: 'text',
    recipient_names: 'text',
    amount: 'integer',
    exactness: 'text',
    purpose: 'text',
    decided_on: 'text?',
    standing: 'text',
    source: 'text',
    synthetic: 'integer',
  },
  { key: ['award_id'], indexes: [['programme', 'line', 'fiscal_year']] },
);

type GrantRow = RowOf<typeof grantTable>;

/** Grants with their state, and awards that were published besides this ledger. */
export const grants = projection({
  name: 'grant',
  version: 12,
  folds: [
    foldInto(grantTable, {
      keysOf: ({ event }) => {
        if (event.type === 'GrantApplied' || event.type === 'PublishedAwardRecorded')
          return [
            ...('caseNumber' in event.data ? [event.data.caseNumber] : []),
            ...grantsFoundBy(event),
          ].map((key) => [key] as const);
        const bound = isOnCommitment(event) ? caseBoundBy(event) : undefined;
        if (bound !== undefined) return [[bound]];
        if (event.type === 'RepaymentReceived') return [[event.data.caseNumber]];
        return isGrantEvent(event) || isPaid(event) ? [[event.data.caseNumber]] : [];
      },
      fold: (row, { event, recorded: { position, effectiveDay } }, [caseNumber]) => {
        // What the bank returned was never the recipient's to repay.
        if (event.type === 'RepaymentReceived' && event.data.ofReturn) return row;
        if (event.type === 'RepaymentReceived')
          return (
            row && {
              ...row,
              returned: sum(row, 'returned', event.data.principal),
              repaid: sum(row, 'repaid', event.data.principal),
              position,
            }
          );
        if (isPaid(event)) return row && paidOfCase(row, event, position);
        if (isOnCommitment(event)) return row && withBudgets(row, budgetsAfter(row, event));
        // An earlier grant for the same gets to know of this one.
        if (event.type === 'PublishedAwardRecorded')
          return row && withReference(row, commitmentIdOfAward(event.data.awardId));
        if (!isGrantEvent(event)) return undefined;
        if (event.data.caseNumber !== caseNumber) return row && withReference(row, event.data.caseNumber);
        if (event.type === 'GrantApplied') return { ...applied(event), position };
        const before = opened(row, event, 'application');
        const next = { ...before, ...changesOf(before, event), position };
        return {
          ...withBudgets(next, budgetsAwarded(next, event)),
          hearings: hearingsAfter(next, event, effectiveDay),
          state: stateAfter(next),
          excess: excessIn(next),
        };
      },
    }),
    foldInto(publishedAwardTable, {
      keysOf: oneRow(({ event }) => (isPublishedAward(event) ? [event.data.awardId] : undefined)),
      fold: (_row, { event }) =>
        isPublishedAward(event)
          ? {
              award_id: event.data.awardId,
              programme: event.data.programme,
              line: event.data.line,
              fiscal_year: event.data.fiscalYear === undefined ? null : BigInt(event.data.fiscalYear),
              recipients: keysText(event.data.recipients),
              recipient_names: event.data.recipientNames,
              amount: event.data.amount,
              exactness: event.data.exactness,
              purpose: event.data.purpose,
              decided_on: event.data.decidedOn ?? null,
              standing: event.data.standing,
              source: JSON.stringify(event.data.source),
              synthetic: event.data.synthetic ? 1n : 0n,
            }
          : undefined,
    }),
  ],
  logs: [],
});

type Applied = Extract<GrantEvent, { readonly type: 'GrantApplied' }>;

const isPublishedAward = (event: ProjectedEvent['event']): event is PublishedAwardEvent =>
  event.type === 'PublishedAwardRecorded' || event.type === 'PublishedAwardCorrected';

/** Earlier grants, among what a request for the same found. */
const grantsFoundBy = ({
  data: { possibleDoubleFunding = [] },
}: Extract<LedgerEvent, { readonly type: 'GrantApplied' | 'PublishedAwardRecorded' }>): readonly string[] =>
  possibleDoubleFunding.filter((reference) => partsOfCaseNumber(reference) !== undefined);

/** Between blanks, so that a key is found by ` 06412000 `. */
const keysText = (recipients: readonly string[]): string => ` ${recipients.join(' ')} `;

const awardedTo = ({ recipients }: { readonly recipients?: readonly string[] }): Partial<GrantRow> =>
  recipients ? { awarded_to: keysText(recipients) } : {};

const isGrantEvent = (event: ProjectedEvent['event']): event is GrantEvent => 'grantId' in event.data;

const applied = (event: Applied): Omit<GrantRow, 'position'> => ({
  case_number: event.data.caseNumber,
  programme: event.data.programme,
  line: event.data.line,
  fiscal_year: BigInt(event.data.fiscalYear),
  recipients: keysText(event.data.recipients),
  purpose: event.data.purpose,
  state: 'APPLIED' satisfies GrantState,
  project_cost: event.data.projectCost,
  requested: event.data.requested,
  awarded: 0n,
  awarded_to: null,
  budgets: null,
  share_percent: null,
  financing: null,
  eligible_cost: event.data.eligibleCost ?? event.data.projectCost,
  third_party_income: event.data.thirdPartyIncome ?? 0n,
  entitled: null,
  excess: 0n,
  repaid: 0n,
  lapsed: 0n,
  period_from: null,
  period_to: null,
  conditions: null,
  drawn_down: 0n,
  drawdowns: null,
  paid: 0n,
  returned: 0n,
  repayable: null,
  received_on: event.data.receivedOn,
  possible_double_funding: references(event.data.possibleDoubleFunding),
  double_funding_reason: null,
  applied_by: event.data.appliedBy,
  factual_by: null,
  arithmetic_by: null,
  decided_by: null,
  reason: null,
  hearings: null,
  synthetic: event.data.synthetic ? 1n : 0n,
});

function changesOf(row: GrantRow, event: Exclude<GrantEvent, Applied>): Partial<GrantRow> {
  switch (event.type) {
    case 'GrantCertifiedFactual':
      return { factual_by: event.data.certifiedBy };
    case 'GrantCertifiedArithmetic':
      return { arithmetic_by: event.data.certifiedBy };
    case 'GrantAwarded':
      return {
        state: 'AWARDED' satisfies GrantState,
        awarded: event.data.amount,
        share_percent: event.data.sharePercent,
        financing: event.data.financing ?? ('SHARE' satisfies FinancingType),
        eligible_cost: event.data.eligibleCost ?? row.eligible_cost,
        third_party_income: event.data.thirdPartyIncome ?? row.third_party_income,
        entitled: event.data.amount,
        period_from: event.data.period.from,
        period_to: event.data.period.to,
        ...awardedTo(event.data),
        conditions: event.data.conditions ?? null,
        reason: event.data.reason ?? null,
        double_funding_reason: event.data.doubleFundingReason ?? null,
        decided_by: event.data.awardedBy,
      };
    case 'GrantRejected':
      return {
        state: 'REJECTED' satisfies GrantState,
        reason: event.data.reason,
        decided_by: event.data.rejectedBy,
      };
    case 'AwardAmended':
      return {
        awarded: event.data.amount,
        entitled: event.data.amount,
        reason: event.data.reason,
        ...awardedTo(event.data),
      };
    case 'GrantFinancingChanged': {
      const { eligibleCost, thirdPartyIncome } = event.data;
      return {
        ...lowered(row, event.data),
        eligible_cost: eligibleCost,
        third_party_income: thirdPartyIncome,
      };
    }
    case 'AwardReduced':
      return lowered(row, event.data);
    case 'GrantExcessClaimed':
      return {
        awarded: row.awarded - event.data.amount,
        repayable: (row.repayable ?? 0n) + event.data.amount,
      };
    case 'FundsDrawnDown':
      return {
        drawn_down: sum(row, 'drawn_down', event.data.amount),
        drawdowns: drawdownsAfter(row, event.data),
      };
    case 'GrantCompleted': {
      const { lapsed = 0n } = event.data;
      const state = { state: 'COMPLETED' satisfies GrantState };
      return lapsed === 0n ? state : { ...state, awarded: row.awarded - lapsed, lapsed: row.lapsed + lapsed };
    }
    case 'GrantPartlyRevoked':
      return {
        awarded: row.awarded - event.data.amount,
        lapsed: row.lapsed + lapsedWith(row, event.data),
        entitled:
          row.entitled === null || row.entitled < event.data.amount ? 0n : row.entitled - event.data.amount,
        reason: event.data.reason,
        repayable: (row.repayable ?? 0n) + event.data.repayable,
      };
    case 'GrantRevoked':
      return {
        state: 'REVOKED' satisfies GrantState,
        decided_by: event.data.revokedBy,
        reason: event.data.reason,
        repayable: (row.repayable ?? 0n) + event.data.repayable,
      };
    case 'GrantFundsReturnedAsIncome':
    case 'GrantFundsReturned':
      return { returned: sum(row, 'returned', event.data.amount) };
    case 'GrantFourEyesViolationRefused':
      return {};
  }
}

const lowered = (
  row: GrantRow,
  data: Extract<GrantEvent, { readonly type: 'GrantFinancingChanged' | 'AwardReduced' }>['data'],
): Partial<GrantRow> => ({
  awarded: data.amount,
  entitled: data.entitled,
  reason: data.reason,
  ...(data.claimed !== undefined && { repayable: (row.repayable ?? 0n) + data.claimed }),
  ...awardedTo(data),
});

/** What was drawn down beyond what is left of the award, and is not to be repaid: it was not paid. */
function lapsedWith(
  { awarded, drawn_down, returned, repaid, repayable, lapsed }: GrantRow,
  revoked: { readonly amount: bigint; readonly repayable: bigint },
): bigint {
  const kept = drawn_down - (returned - repaid) - (repayable ?? 0n) - lapsed;
  const beyond = kept - revoked.repayable - (awarded - revoked.amount);
  return beyond > 0n ? beyond : 0n;
}

/** Not of a revoked award, of which all that was kept is to be repaid. */
function excessIn({ state, entitled, drawn_down, returned, repaid, repayable, lapsed }: GrantRow): bigint {
  const excess =
    entitled === null || state === 'REVOKED'
      ? 0n
      : drawn_down - (returned - repaid) - (repayable ?? 0n) - lapsed - entitled;
  return excess > 0n ? excess : 0n;
}

function stateAfter(row: GrantRow): GrantState {
  const state = grantStates.find((one) => one === row.state) ?? 'APPLIED';
  if (state !== 'APPLIED') return state;
  return row.factual_by === null || row.arithmetic_by === null ? 'APPLIED' : 'CERTIFIED';
}

/** What a year carries of an award; amounts are integer cents. `open` and `paid` are on its line, of the whole case. */
interface BudgetOfYear {
  readonly line: string;
  readonly fiscalYear: number;
  readonly awarded: bigint;
  readonly open: bigint;
  readonly paid: bigint;
}

/** As the row holds it: cents as strings. */
type Stored<Year> = { readonly [Field in keyof Year]: Year[Field] extends bigint ? string : Year[Field] };

function budgetsOf({ budgets }: GrantRow): readonly BudgetOfYear[] {
  if (budgets === null) return [];
  const stored = JSON.parse(budgets) as readonly Stored<BudgetOfYear>[];
  return stored.map(({ awarded, open, paid, ...year }) => ({
    ...year,
    awarded: BigInt(awarded),
    open: BigInt(open),
    paid: BigInt(paid),
  }));
}

const withBudgets = (row: GrantRow, budgets: readonly BudgetOfYear[]): GrantRow => ({
  ...row,
  budgets:
    budgets.length === 0
      ? null
      : JSON.stringify(
          budgets.map(({ line, fiscalYear, awarded, open, paid }) => ({
            line,
            fiscalYear,
            awarded: awarded.toString(),
            open: open.toString(),
            paid: paid.toString(),
          })),
        ),
});

function changedIn(
  budgets: readonly BudgetOfYear[],
  { line, fiscalYear }: { readonly line: string; readonly fiscalYear: number },
  change: (budget: BudgetOfYear) => BudgetOfYear,
): readonly BudgetOfYear[] {
  const isIt = (one: BudgetOfYear): boolean => one.line === line && one.fiscalYear === fiscalYear;
  const found = budgets.find(isIt) ?? { line, fiscalYear, awarded: 0n, open: 0n, paid: 0n };
  return [...budgets.filter((one) => !isIt(one)), change(found)].toSorted(
    (one, other) => one.fiscalYear - other.fiscalYear || (one.line < other.line ? -1 : 1),
  );
}

type Notice = Extract<
  GrantEvent,
  { readonly type: 'GrantAwarded' | 'AwardAmended' | 'GrantFinancingChanged' | 'AwardReduced' }
>;

/** A drawdown as the row holds it: cents as a string. */
interface StoredDrawdown {
  readonly drawdownId: string;
  readonly amount: string;
  readonly requestedOn: string;
}

export const drawdownsIn = (drawdowns: string | null): readonly StoredDrawdown[] =>
  drawdowns === null ? [] : (JSON.parse(drawdowns) as readonly StoredDrawdown[]);

type DrawnDown = Extract<GrantEvent, { readonly type: 'FundsDrawnDown' }>['data'];

const drawdownsAfter = ({ drawdowns }: GrantRow, { drawdownId, amount, requestedOn }: DrawnDown): string =>
  JSON.stringify([...drawdownsIn(drawdowns), { drawdownId, amount: amount.toString(), requestedOn }]);

const isNotice = (event: GrantEvent): event is Notice =>
  event.type === 'GrantAwarded' ||
  event.type === 'AwardAmended' ||
  event.type === 'GrantFinancingChanged' ||
  event.type === 'AwardReduced';

/** What each year carries of the award after a notice: all of it the grant's own year, where nothing else is said. */
function budgetsAwarded(row: GrantRow, event: GrantEvent): readonly BudgetOfYear[] {
  const before = budgetsOf(row);
  if (!isNotice(event)) return before;
  const { amount, budgets } = event.data;
  const own = { line: row.line, fiscalYear: Number(row.fiscal_year), amount };
  return (budgets ?? [own]).reduce<readonly BudgetOfYear[]>(
    (years, part) => changedIn(years, part, (year) => ({ ...year, awarded: year.awarded + part.amount })),
    before.map((year): BudgetOfYear => ({ ...year, awarded: 0n })),
  );
}

type OnCommitment = Extract<BudgetLineEvent, { readonly data: { readonly commitmentId?: string } }>;

const isOnCommitment = (event: LedgerEvent): event is OnCommitment =>
  isOnBudgetLine(event) && 'commitmentId' in event.data;

const caseBoundBy = ({ data: { commitmentId } }: OnCommitment): string | undefined =>
  commitmentId === undefined ? undefined : caseNumberIn(commitmentId);

function budgetsAfter(row: GrantRow, event: OnCommitment): readonly BudgetOfYear[] {
  const { committed, paid } = budgetChangeOf(event);
  return changedIn(budgetsOf(row), event.data, (year) => ({
    ...year,
    open: year.open + committed,
    paid: year.paid + paid,
  }));
}
