import { neverReached, type BudgetActEvent, type LedgerEvent } from '#domain';
import { foldInto, oneRow, opened, projection, table, type RowOf } from '#projections';

const budgetActTable = table(
  'budget_act',
  {
    budget_act_id: 'text',
    act: 'text',
    state: 'text',
    programme: 'text',
    line: 'text?',
    fiscal_year: 'integer?',
    /** The supplement, overrun, transfer, block, authority or carry-over. */
    item_id: 'text?',
    name: 'text?',
    /** The other line of a transfer, in its year: `EFA/MAIN`. */
    partner: 'text?',
    amount: 'integer?',
    exactness: 'text?',
    source: 'text?',
    reason: 'text?',
    /** Of the finance ministry. */
    consent_reference: 'text?',
    consented_on: 'text?',
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
    key: ['budget_act_id'],
    indexes: [
      ['state', 'budget_act_id'],
      ['programme', 'budget_act_id'],
    ],
  },
);

type BudgetActRow = RowOf<typeof budgetActTable>;

/** Acts on the budget that wait for a second person, and what became of them. */
export const budgetActs = projection({
  name: 'budget-act',
  version: 3,
  folds: [
    foldInto(budgetActTable, {
      keysOf: oneRow(({ event }) => (isBudgetActEvent(event) ? [event.data.budgetActId] : undefined)),
      fold: (row, { event, recorded: { effectiveDay, position } }) => {
        if (!isBudgetActEvent(event)) return undefined;
        return isProposal(event)
          ? { ...proposed(event, effectiveDay), position }
          : { ...opened(row, event, 'proposal'), ...changesOf(event, effectiveDay), position };
      },
    }),
  ],
  logs: [],
});

type Proposal = Extract<BudgetActEvent, { readonly type: 'BudgetActProposed' | 'RuleLiftingProposed' }>;

const isBudgetActEvent = (event: LedgerEvent): event is BudgetActEvent => 'budgetActId' in event.data;

const isProposal = (event: BudgetActEvent): event is Proposal =>
  event.type === 'BudgetActProposed' || event.type === 'RuleLiftingProposed';

const proposed = ({ data }: Proposal, on: string): Omit<BudgetActRow, 'position'> => ({
  budget_act_id: data.budgetActId,
  act: data.act,
  state: 'PROPOSED',
  programme: data.programme,
  line: 'line' in data ? data.line : null,
  fiscal_year: 'fiscalYear' in data ? BigInt(data.fiscalYear) : null,
  item_id: itemOf(data),
  name: 'name' in data ? data.name : null,
  partner: 'partnerLine' in data ? `${data.partnerProgramme}/${data.partnerLine}` : null,
  amount: 'amount' in data ? data.amount : null,
  exactness: 'exactness' in data ? data.exactness : null,
  source: 'source' in data ? JSON.stringify(data.source) : null,
  reason: 'reason' in data ? data.reason : null,
  consent_reference: 'consentReference' in data ? data.consentReference : null,
  consented_on: 'consentedOn' in data ? data.consentedOn : null,
  effective_day: 'effectiveDay' in data ? (data.effectiveDay ?? null) : null,
  proposed_by: data.proposedBy,
  proposed_on: on,
  decided_by: null,
  decided_on: null,
  decision_reason: null,
  synthetic: data.synthetic ? 1n : 0n,
});

function itemOf(data: Proposal['data']): string | null {
  if ('supplementId' in data) return data.supplementId;
  if ('overrunId' in data) return data.overrunId;
  if ('transferId' in data) return data.transferId;
  if ('commitmentAuthorityId' in data) return data.commitmentAuthorityId;
  if ('carryOverId' in data) return data.carryOverId;
  return 'blockId' in data ? data.blockId : null;
}

function changesOf(event: Exclude<BudgetActEvent, Proposal>, on: string): Partial<BudgetActRow> {
  switch (event.type) {
    case 'BudgetActConfirmed':
      return { state: 'CONFIRMED', decided_by: event.data.confirmedBy, decided_on: on };
    case 'BudgetActRejected':
      return {
        state: 'REJECTED',
        decided_by: event.data.rejectedBy,
        decided_on: on,
        decision_reason: event.data.reason,
      };
    case 'BudgetActFourEyesViolationRefused':
      return {};
    default:
      return neverReached(event);
  }
}
