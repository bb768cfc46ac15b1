import type { AgreementEvent, LedgerEvent } from '#domain';
import { oneRow, type Projection, type Row } from '#projections';
import { sum } from '../budget-line/consumption.projection.ts';
import { isPaid, paidOfCase } from '../payment/paid.ts';

/** Agreements with providers, the years that they burden, and their milestones. */
export const agreements: Projection = {
  name: 'agreement',
  version: 2,
  folds: [
    {
      name: 'agreement',
      columns: {
        case_number: 'text',
        programme: 'text',
        fiscal_year: 'integer',
        provider: 'text',
        payee_id: 'text',
        frame_id: 'text',
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
        reason: 'text',
        synthetic: 'integer',
        position: 'integer',
      },
      key: ['case_number'],
      indexes: [['programme', 'case_number']],
      keysOf: oneRow(({ event }) =>
        isAgreementEvent(event) || isPaid(event) ? [event.data.caseNumber] : undefined,
      ),
      fold: (row, { event, recorded }) => {
        if (isPaid(event)) return row && paidOfCase(row, event, recorded.position);
        if (!isAgreementEvent(event)) return undefined;
        if (!row && event.type !== 'AgreementConcluded')
          throw new RangeError(`${event.type} before the agreement`);
        return { ...row, ...agreementChangesOf(row, event), position: recorded.position };
      },
    },
    {
      name: 'agreement_budget',
      columns: {
        case_number: 'text',
        line: 'text',
        fiscal_year: 'integer',
        commitment_id: 'text',
        amount: 'integer',
      },
      key: ['case_number', 'line', 'fiscal_year'],
      indexes: [],
      keysOf: ({ event }) =>
        event.type === 'AgreementConcluded'
          ? (event.data.budgets ?? []).map(({ line, fiscalYear }) => [
              event.data.caseNumber,
              line,
              BigInt(fiscalYear),
            ])
          : [],
      fold: (_row, { event }, [, line, fiscalYear]) => {
        if (event.type !== 'AgreementConcluded') return undefined;
        const budget = event.data.budgets?.find(
          (one) => one.line === line && BigInt(one.fiscalYear) === fiscalYear,
        );
        return (
          budget && {
            case_number: event.data.caseNumber,
            line: budget.line,
            fiscal_year: BigInt(budget.fiscalYear),
            commitment_id: budget.commitmentId,
            amount: budget.amount,
          }
        );
      },
    },
    {
      name: 'milestone',
      columns: {
        case_number: 'text',
        milestone_id: 'text',
        name: 'text',
        line: 'text',
        fiscal_year: 'integer',
        state: 'text',
        amount: 'integer',
        reported: 'integer',
        accepted: 'integer',
        due_on: 'text',
        evidence: 'text',
        reported_on: 'text',
        reported_by: 'text',
        accepted_on: 'text',
        accepted_by: 'text',
        reason: 'text',
      },
      key: ['case_number', 'milestone_id'],
      indexes: [],
      keysOf: oneRow(({ event }) =>
        isAgreementEvent(event) && 'milestoneId' in event.data
          ? [event.data.caseNumber, event.data.milestoneId]
          : undefined,
      ),
      fold: (row, { event }) => {
        if (!isAgreementEvent(event)) return undefined;
        return { ...row, ...milestoneChangesOf(row, event) };
      },
    },
  ],
  logs: [],
};

const isAgreementEvent = (event: LedgerEvent): event is AgreementEvent => 'agreementId' in event.data;

function agreementChangesOf(row: Row | undefined, event: AgreementEvent): Row {
  switch (event.type) {
    case 'AgreementConcluded':
      return {
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
      };
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

function milestoneChangesOf(row: Row | undefined, event: AgreementEvent): Row {
  switch (event.type) {
    case 'MilestoneAgreed':
      return {
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
      };
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
    case 'AgreementConcluded':
    case 'AgreementEnded':
    case 'AgreementFourEyesViolationRefused':
      return {};
  }
}

function stateOfAccepted(row: Row | undefined): string {
  const accepted = row?.['accepted'] ?? 0n;
  if (accepted === 0n) return 'AGREED';
  return accepted === row?.['amount'] ? 'ACCEPTED' : 'PARTLY_ACCEPTED';
}
