import { neverReached, partsOfCaseNumber, proofKeyOf, type CaseActEvent, type LedgerEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table, type RowOf } from '#projections';

const caseActTable = table(
  'case_act',
  {
    case_act_id: 'text',
    act: 'text',
    state: 'text',
    case_number: 'text',
    programme: 'text',
    /** The condition, or the proof: `AU-1`, `FINAL`, `INTERIM-2023`. */
    item_id: 'text',
    /** Of an examination. */
    result: 'text?',
    spent: 'integer?',
    /** What of it is not accepted. */
    amount: 'integer?',
    reason: 'text?',
    /** As asked for; null where it is the day of its confirmation. */
    effective_day: 'text?',
    proposed_by: 'text',
    proposed_on: 'text',
    decided_by: 'text?',
    decided_on: 'text?',
    decision_reason: 'text?',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['case_act_id'],
    indexes: [
      ['state', 'case_act_id'],
      ['case_number', 'case_act_id'],
    ],
  },
);

type CaseActRow = RowOf<typeof caseActTable>;

/** Acts on awards that wait for a second person, and what became of them. */
export const caseActs = projection({
  name: 'case-act',
  version: 1,
  folds: [
    foldInto(caseActTable, {
      keysOf: oneRow(({ event }) => (isCaseActEvent(event) ? [event.data.caseActId] : undefined)),
      fold: (row, { event, recorded: { effectiveDay, position } }) => {
        if (!isCaseActEvent(event)) return undefined;
        return event.type === 'CaseActProposed'
          ? { ...proposed(event, effectiveDay), position }
          : { ...opened(row, event, 'proposal'), ...changesOf(event, effectiveDay), position };
      },
    }),
  ],
  logs: [],
});

type Proposal = Extract<CaseActEvent, { readonly type: 'CaseActProposed' }>;

const isCaseActEvent = (event: LedgerEvent): event is CaseActEvent => 'caseActId' in event.data;

const proposed = ({ data }: Proposal, on: string): Omit<CaseActRow, 'position'> => ({
  case_act_id: data.caseActId,
  act: data.act,
  state: 'PROPOSED',
  case_number: data.caseNumber,
  programme: partsOfCaseNumber(data.caseNumber)?.programme ?? '',
  item_id: data.act === 'CONDITION_WAIVER' ? data.conditionId : proofKeyOf(data),
  result: data.act === 'CONDITION_WAIVER' ? null : data.result,
  spent: data.act === 'CONDITION_WAIVER' ? null : data.spent,
  amount: data.act === 'CONDITION_WAIVER' ? null : data.amount,
  reason: data.reason ?? null,
  effective_day: data.effectiveDay ?? null,
  proposed_by: data.proposedBy,
  proposed_on: on,
  decided_by: null,
  decided_on: null,
  decision_reason: null,
  synthetic: data.synthetic ? 1n : 0n,
});

function changesOf(event: Exclude<CaseActEvent, Proposal>, on: string): Partial<CaseActRow> {
  switch (event.type) {
    case 'CaseActConfirmed':
      return { state: 'CONFIRMED', decided_by: event.data.confirmedBy, decided_on: on };
    case 'CaseActRejected':
      return {
        state: 'REJECTED',
        decided_by: event.data.rejectedBy,
        decided_on: on,
        decision_reason: event.data.reason,
      };
    case 'CaseActFourEyesViolationRefused':
      return {};
    default:
      return neverReached(event);
  }
}
