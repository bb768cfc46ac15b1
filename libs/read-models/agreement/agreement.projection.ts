import { stateOfAccepted, type AgreementEvent, type LedgerEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table, type RowOf } from '#projections';
import { isPaid, paidOfCase } from '../payment/paid.ts';
import { sum } from '../sum.ts';

const agreementTable = table(
  'agreement',
  {
    case_number: 'text',
    programme: 'text',
    fiscal_year: 'integer',
    provider: 'text',
    payee_id: 'text',
    frame_id: 'text?',
    subject: 'text',
    state: 'text',
    amount: 'integer',
    agreed: 'integer',
    accepted: 'integer',
    paid: 'integer',
    allocation_method: 'text',
    beneficiaries: 'integer',
    concluded_on: 'text',
    concluded_by: 'text',
    reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  { key: ['case_number'], indexes: [['programme', 'case_number']] },
);

const agreementBudgetTable = table(
  'agreement_budget',
  {
    case_number: 'text',
    line: 'text',
    fiscal_year: 'integer',
    commitment_id: 'text',
    amount: 'integer',
  },
  { key: ['case_number', 'line', 'fiscal_year'] },
);

const milestoneTable = table(
  'milestone',
  {
    case_number: 'text',
    milestone_id: 'text',
    name: 'text',
    line: 'text?',
    fiscal_year: 'integer?',
    state: 'text',
    amount: 'integer',
    reported: 'integer',
    accepted: 'integer',
    due_on: 'text?',
    evidence: 'text?',
    reported_on: 'text?',
    reported_by: 'text?',
    accepted_on: 'text?',
    accepted_by: 'text?',
    reason: 'text?',
  },
  { key: ['case_number', 'milestone_id'] },
);

type AgreementRow = RowOf<typeof agreementTable>;
type MilestoneRow = RowOf<typeof milestoneTable>;

/** Agreements with providers, the years that they burden, and their milestones. */
export const agreements = projection({
  name: 'agreement',
  version: 2,
  folds: [
    foldInto(agreementTable, {
      keysOf: oneRow(({ event }) =>
        isAgreementEvent(event) || isPaid(event) ? [event.data.caseNumber] : undefined,
      ),
      fold: (row, { event, recorded: { position } }) => {
        if (isPaid(event)) return row && paidOfCase(row, event, position);
        if (!isAgreementEvent(event)) return undefined;
        if (event.type === 'AgreementConcluded') return { ...concluded(event), position };
        const before = opened(row, event, 'agreement');
        return { ...before, ...agreementChangesOf(before, event), position };
      },
    }),
    foldInto(agreementBudgetTable, {
      keysOf: ({ event }) =>
        event.type === 'AgreementConcluded'
          ? (event.data.budgets ?? []).map(
              ({ line, fiscalYear }) => [event.data.caseNumber, line, BigInt(fiscalYear)] as const,
            )
          : [],
      fold: (_row, { event }, [case_number, line, fiscal_year]) => {
        if (event.type !== 'AgreementConcluded') return undefined;
        const budget = event.data.budgets?.find(
          (one) => one.line === line && BigInt(one.fiscalYear) === fiscal_year,
        );
        return (
          budget && {
            case_number,
            line,
            fiscal_year,
            commitment_id: budget.commitmentId,
            amount: budget.amount,
          }
        );
      },
    }),
    foldInto(milestoneTable, {
      keysOf: oneRow(({ event }) =>
        isOfMilestone(event) ? [event.data.caseNumber, event.data.milestoneId] : undefined,
      ),
      fold: (row, { event }) => {
        if (!isOfMilestone(event)) return undefined;
        if (event.type === 'MilestoneAgreed') return agreed(event);
        const before = opened(row, event, 'milestone');
        return { ...before, ...milestoneChangesOf(before, event) };
      },
    }),
  ],
  logs: [],
});

type Concluded = Extract<AgreementEvent, { readonly type: 'AgreementConcluded' }>;
type OfMilestone = Extract<AgreementEvent, { readonly data: { readonly milestoneId: string } }>;
type Agreed = Extract<OfMilestone, { readonly type: 'MilestoneAgreed' }>;

const isAgreementEvent = (event: LedgerEvent): event is AgreementEvent => 'agreementId' in event.data;

const isOfMilestone = (event: LedgerEvent): event is OfMilestone =>
  isAgreementEvent(event) && 'milestoneId' in event.data;

const concluded = (event: Concluded): Omit<AgreementRow, 'position'> => ({
  case_number: event.data.caseNumber,
  programme: event.data.programme,
  fiscal_year: BigInt(event.data.fiscalYear),
  provider: event.data.provider,
  payee_id: event.data.payeeId,
  frame_id: event.data.frameId ?? null,
  subject: event.data.subject,
  state: 'RUNNING',
  amount: event.data.amount,
  agreed: 0n,
  accepted: 0n,
  paid: 0n,
  allocation_method: event.data.allocation.method,
  beneficiaries: BigInt(event.data.allocation.weights.length),
  concluded_on: event.data.concludedOn,
  concluded_by: event.data.concludedBy,
  synthetic: event.data.synthetic ? 1n : 0n,
  reason: null,
});

function agreementChangesOf(
  row: AgreementRow,
  event: Exclude<AgreementEvent, Concluded>,
): Partial<AgreementRow> {
  switch (event.type) {
    case 'MilestoneAgreed':
      return { agreed: sum(row, 'agreed', event.data.amount) };
    case 'MilestoneAccepted':
      return { accepted: sum(row, 'accepted', event.data.amount) };
    case 'MilestoneClosed':
      return { agreed: sum(row, 'agreed', -event.data.released) };
    case 'AgreementEnded':
      return { state: 'ENDED', reason: event.data.reason };
    case 'MilestoneReported':
    case 'MilestoneSentBack':
    case 'AgreementFourEyesViolationRefused':
      return {};
  }
}

const agreed = (event: Agreed): MilestoneRow => ({
  case_number: event.data.caseNumber,
  milestone_id: event.data.milestoneId,
  name: event.data.name,
  line: event.data.line ?? null,
  fiscal_year: event.data.fiscalYear === undefined ? null : BigInt(event.data.fiscalYear),
  state: 'AGREED',
  amount: event.data.amount,
  reported: 0n,
  accepted: 0n,
  due_on: event.data.dueOn ?? null,
  evidence: null,
  reported_on: null,
  reported_by: null,
  accepted_on: null,
  accepted_by: null,
  reason: null,
});

function milestoneChangesOf(row: MilestoneRow, event: Exclude<OfMilestone, Agreed>): Partial<MilestoneRow> {
  switch (event.type) {
    case 'MilestoneReported':
      return {
        state: 'REPORTED',
        reported: event.data.amount,
        evidence: event.data.evidence,
        reported_on: event.data.reportedOn,
        reported_by: event.data.reportedBy,
      };
    case 'MilestoneSentBack':
      return { state: stateOfAccepted(row), reported: 0n, reason: event.data.reason };
    case 'MilestoneAccepted': {
      const accepted = sum(row, 'accepted', event.data.amount);
      return {
        state: stateOfAccepted({ ...row, accepted }),
        reported: 0n,
        accepted,
        reason: event.data.reason ?? null,
        accepted_on: event.data.acceptedOn,
        accepted_by: event.data.acceptedBy,
      };
    }
    case 'MilestoneClosed':
      return { state: 'CLOSED', reason: event.data.reason };
    case 'AgreementFourEyesViolationRefused':
      return {};
  }
}
