import type { AwardConditionEvent, ConditionState, LedgerEvent } from '#domain';
import { foldInto, projection, table } from '#projections';

const awardConditionTable = table(
  'award_condition',
  {
    case_number: 'text',
    /** `*` of what ends all. */
    condition_id: 'text',
    position: 'integer',
    /** `SET`, what it has come to, or `REVOKED`: nothing is to be met any more. */
    act: 'text',
    effective_day: 'text',
    recorded_at_ms: 'integer',
    subject: 'text?',
    due_on: 'text?',
    before_drawdown: 'integer',
    /** Why it was missed or waived, or what shows that it was met. */
    note: 'text?',
    person: 'text?',
  },
  { key: ['case_number', 'condition_id', 'position'], indexes: [['act', 'due_on']] },
);

/** Every act on a condition of an award, so that a list of any day and any state of knowledge can be read from them. */
export const awardConditions = projection({
  name: 'award-condition',
  version: 1,
  folds: [
    foldInto(awardConditionTable, {
      keysOf: ({ event, recorded: { position } }) => {
        if (event.type === 'GrantRevoked') return [[event.data.caseNumber, '*', position]];
        return isOfCondition(event) ? [[event.data.caseNumber, event.data.conditionId, position]] : [];
      },
      fold: (_row, { event, recorded }, [case_number, condition_id, position]) => {
        const nothing = {
          case_number,
          condition_id,
          position,
          effective_day: recorded.effectiveDay,
          recorded_at_ms: BigInt(recorded.recordedAtMs),
          subject: null,
          due_on: null,
          before_drawdown: 0n,
          note: null,
          person: null,
        };
        if (event.type === 'GrantRevoked') return { ...nothing, act: 'REVOKED' };
        return isOfCondition(event) ? { ...nothing, ...saidBy(event) } : undefined;
      },
    }),
  ],
  logs: [],
});

/** A proposal names one as well, and settles nothing. */
const isOfCondition = (event: LedgerEvent): event is AwardConditionEvent =>
  'conditionId' in event.data && event.type !== 'CaseActProposed';

function saidBy(event: AwardConditionEvent) {
  switch (event.type) {
    case 'AwardConditionSet': {
      const { subject, dueOn = null, beforeDrawdown, setBy } = event.data;
      return {
        act: 'SET',
        subject,
        due_on: dueOn,
        before_drawdown: beforeDrawdown ? 1n : 0n,
        person: setBy,
      };
    }
    case 'AwardConditionMet':
      return {
        act: 'MET' satisfies ConditionState,
        note: event.data.evidence ?? null,
        person: event.data.metBy,
      };
    case 'AwardConditionMissed':
      return { act: 'MISSED' satisfies ConditionState, note: event.data.reason, person: event.data.missedBy };
    case 'AwardConditionWaived':
      return { act: 'WAIVED' satisfies ConditionState, note: event.data.reason, person: event.data.waivedBy };
  }
}
