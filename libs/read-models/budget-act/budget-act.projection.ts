import { neverReached, type BudgetActEvent, type LedgerEvent } from '#domain';
import { oneRow, type Projection, type Row } from '#projections';

/** Acts on the budget that wait for a second person, and what became of them. */
export const budgetActs: Projection = {
  name: 'budget-act',
  version: 1,
  folds: [
    {
      name: 'budget_act',
      columns: {
        budget_act_id: 'text',
        act: 'text',
        state: 'text',
        programme: 'text',
        line: 'text',
        fiscal_year: 'integer',
        item_id: 'text',
        name: 'text',
        amount: 'integer',
        exactness: 'text',
        source: 'text',
        reason: 'text',
        effective_day: 'text',
        proposed_by: 'text',
        proposed_on: 'text',
        decided_by: 'text',
        decided_on: 'text',
        decision_reason: 'text',
        synthetic: 'integer',
        position: 'integer',
      },
      key: ['budget_act_id'],
      indexes: [
        ['state', 'budget_act_id'],
        ['programme', 'budget_act_id'],
      ],
      keysOf: oneRow(({ event }) => (isBudgetActEvent(event) ? [event.data.budgetActId] : undefined)),
      fold: (row, { event, recorded }) =>
        isBudgetActEvent(event)
          ? { ...row, ...changesOf(event, recorded.effectiveDay), position: recorded.position }
          : undefined,
    },
  ],
  logs: [],
};

const isBudgetActEvent = (event: LedgerEvent): event is BudgetActEvent => 'budgetActId' in event.data;

function changesOf(event: BudgetActEvent, on: string): Row {
  switch (event.type) {
    case 'BudgetActProposed':
    case 'RuleLiftingProposed': {
      const { data } = event;
      return {
        budget_act_id: data.budgetActId,
        act: data.act,
        state: 'PROPOSED',
        programme: data.programme,
        line: 'line' in data ? data.line : null,
        fiscal_year: 'fiscalYear' in data ? BigInt(data.fiscalYear) : null,
        item_id: 'supplementId' in data ? data.supplementId : 'blockId' in data ? data.blockId : null,
        name: 'name' in data ? data.name : null,
        amount: 'amount' in data ? data.amount : null,
        exactness: 'exactness' in data ? data.exactness : null,
        source: 'source' in data ? JSON.stringify(data.source) : null,
        reason: 'reason' in data ? data.reason : null,
        effective_day: 'effectiveDay' in data ? (data.effectiveDay ?? null) : null,
        proposed_by: data.proposedBy,
        proposed_on: on,
        synthetic: data.synthetic ? 1n : 0n,
      };
    }
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
