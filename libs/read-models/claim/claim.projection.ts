import { claimStates, type ClaimState, type LedgerEvent, type Day } from '#domain';
import { foldInto, opened, projection, table, type RowOf } from '#projections';
import { references, withReference } from '../double-funding/double-funding.projection.ts';
import { hearingsAfter } from '../payment/hearings.ts';
import { isPaid, paidOfCase } from '../payment/paid.ts';

type ClaimRowEvent = Extract<LedgerEvent, { readonly data: { readonly claimId: string } }>;
type ClaimSubmitted = Extract<ClaimRowEvent, { readonly type: 'ClaimSubmitted' }>;

const claimTable = table(
  'claim',
  {
    case_number: 'text',
    programme: 'text',
    line: 'text',
    fiscal_year: 'integer',
    recipient: 'text',
    leika_key: 'text',
    period_from: 'text',
    period_to: 'text',
    state: 'text',
    version: 'integer',
    claimed: 'integer',
    approved: 'integer?',
    paid: 'integer',
    repayable: 'integer?',
    received_on: 'text',
    submitted_by: 'text',
    factual_by: 'text?',
    arithmetic_by: 'text?',
    decided_by: 'text?',
    decided_on: 'text?',
    reason: 'text?',
    /** The hearings before what took it back or lowered it, as JSON, the first first. */
    hearings: 'text?',
    possible_double_funding: 'text',
    double_funding_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['case_number'],
    indexes: [
      ['programme', 'fiscal_year', 'case_number'],
      ['recipient', 'case_number'],
      ['state', 'case_number'],
      // What is approved and not yet paid, among all that ever was.
      ['state', 'paid', 'approved'],
      // What a list adds up to is read from the index alone.
      ['synthetic', 'case_number', 'state', 'claimed', 'approved', 'paid'],
    ],
  },
);

type ClaimRow = RowOf<typeof claimTable>;

/** Claims with their state. */
export const claims = projection({
  name: 'claim',
  version: 9,
  folds: [
    foldInto(claimTable, {
      keysOf: ({ event }) => {
        if (!isClaimEvent(event) && !isPaid(event)) return [];
        const { caseNumber } = event.data;
        if (event.type !== 'ClaimSubmitted') return [[caseNumber]];
        return [caseNumber, ...(event.data.possibleDoubleFunding ?? [])].map((key) => [key] as const);
      },
      fold: (row, { event, recorded: { position, effectiveDay } }, [caseNumber]) => {
        if (isPaid(event)) return row && paidOfCase(row, event, position);
        if (!isClaimEvent(event)) return undefined;
        // An earlier claim for the same gets to know of this one.
        if (event.data.caseNumber !== caseNumber) return row && withReference(row, event.data.caseNumber);
        if (event.type === 'ClaimSubmitted') return submitted(event, position);
        const next = {
          ...opened(row, event, 'claim'),
          ...changesOf(opened(row, event, 'claim'), event, effectiveDay),
          position,
        };
        return { ...next, hearings: hearingsAfter(next, event, effectiveDay), state: stateAfter(next) };
      },
    }),
  ],
  logs: [],
});

const isClaimEvent = (event: LedgerEvent): event is ClaimRowEvent => 'claimId' in event.data;

const submitted = (event: ClaimSubmitted, position: bigint): ClaimRow => ({
  case_number: event.data.caseNumber,
  programme: event.data.programme,
  line: event.data.line,
  fiscal_year: BigInt(event.data.fiscalYear),
  recipient: event.data.recipient,
  leika_key: event.data.leikaKey,
  period_from: event.data.servicePeriod.from,
  period_to: event.data.servicePeriod.to,
  state: 'SUBMITTED' satisfies ClaimState,
  version: 1n,
  claimed: event.data.amount,
  approved: null,
  paid: 0n,
  repayable: null,
  received_on: event.data.receivedOn,
  submitted_by: event.data.submittedBy,
  factual_by: null,
  arithmetic_by: null,
  decided_by: null,
  decided_on: null,
  reason: null,
  hearings: null,
  possible_double_funding: references(event.data.possibleDoubleFunding),
  double_funding_reason: null,
  synthetic: event.data.synthetic ? 1n : 0n,
  position,
});

function changesOf(row: ClaimRow, event: Exclude<ClaimRowEvent, ClaimSubmitted>, on: Day): Partial<ClaimRow> {
  switch (event.type) {
    case 'ClaimAmended':
      return {
        version: BigInt(event.data.version),
        claimed: event.data.amount,
        received_on: event.data.receivedOn,
        factual_by: null,
        arithmetic_by: null,
      };
    case 'ClaimCertifiedFactual':
      return { factual_by: event.data.certifiedBy };
    case 'ClaimCertifiedArithmetic':
      return { arithmetic_by: event.data.certifiedBy };
    case 'ClaimApproved':
      return {
        ...decided('APPROVED', on, event.data.approvedBy, event.data.reason, event.data.amount),
        double_funding_reason: event.data.doubleFundingReason ?? null,
      };
    case 'ClaimRejected':
      return decided('REJECTED', on, event.data.rejectedBy, event.data.reason);
    case 'ClaimWithdrawn':
      return decided('WITHDRAWN', on, event.data.withdrawnBy, event.data.reason);
    case 'ClaimPartlyRevoked':
      return {
        approved: (row.approved ?? 0n) - event.data.amount,
        reason: event.data.reason,
        repayable: (row.repayable ?? 0n) + event.data.repayable,
      };
    case 'ClaimRevoked':
      return {
        state: 'REVOKED' satisfies ClaimState,
        decided_by: event.data.revokedBy,
        decided_on: on,
        reason: event.data.reason,
        repayable: (row.repayable ?? 0n) + event.data.repayable,
      };
    case 'FourEyesViolationRefused':
      return {};
  }
}

const decided = (
  state: ClaimState,
  on: Day,
  by: string,
  reason = '',
  approved: bigint | null = null,
): Partial<ClaimRow> => ({
  state,
  decided_by: by,
  decided_on: on,
  reason: reason === '' ? null : reason,
  approved,
});

function stateAfter(row: ClaimRow): ClaimState {
  const state = claimStates.find((one) => one === row.state);
  if (state !== 'SUBMITTED' && state !== 'CERTIFIED' && state !== undefined) return state;
  return row.factual_by !== null && row.arithmetic_by !== null ? 'CERTIFIED' : 'SUBMITTED';
}
