import { dayAfter } from '../calendar/day.ts';
import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type RejectionCode } from '../decision.ts';
import { refusedUnless } from '../grant/open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';
import type { ConditionState } from './award-condition-state.ts';
import type { AwardCondition, AwardConditionEvent } from './award-condition.ts';
import type { KnownToCondition } from './set-award-condition.ts';

interface OfCondition {
  readonly caseNumber: string;
  readonly conditionId: string;
}

export interface MeetAwardCondition extends OfCondition {
  readonly evidence?: string;
  readonly metBy: string;
}

export interface MissAwardCondition extends OfCondition {
  readonly reason: string;
  readonly missedBy: string;
}

export interface WaiveAwardCondition extends OfCondition {
  readonly reason: string;
  readonly waivedBy: string;
}

type NotSettled = NoSuchGrant | 'CONDITION_STATE' | 'CONDITION_UNKNOWN' | 'DAY_IN_FUTURE';

/** Records that a condition was met, also late, on the day on which it was. */
export const meetAwardCondition = (
  known: KnownToCondition,
  { metBy, ...command }: MeetAwardCondition,
  days: Dated,
): Decision<AwardConditionEvent, NotSettled> =>
  onCondition(known, command, days, ['OPEN', 'MISSED'], () => {
    const { caseNumber, conditionId, evidence } = command;
    const data = { caseNumber, conditionId, ...(evidence !== undefined && { evidence }), metBy };
    return accepted({ type: 'AwardConditionMet', data });
  });

/** Records that a condition was not met; where it has a deadline, not before that is over. */
export const missAwardCondition = (
  known: KnownToCondition,
  { missedBy, ...command }: MissAwardCondition,
  days: Dated,
): Decision<AwardConditionEvent, NotSettled> =>
  onCondition(known, command, days, ['OPEN'], ({ dueOn }) => {
    const tooEarly =
      dueOn === undefined ? undefined : refusedBefore(days.on, dayAfter(dueOn), 'CONDITION_DUE');
    return tooEarly ?? accepted({ type: 'AwardConditionMissed', data: { ...command, missedBy } });
  });

/** Lets the recipients off a condition, with a reason, whether its deadline is over or not. */
export const waiveAwardCondition = (
  known: KnownToCondition,
  { waivedBy, ...command }: WaiveAwardCondition,
  days: Dated,
): Decision<AwardConditionEvent, NotSettled> =>
  onCondition(known, command, days, ['OPEN', 'MISSED'], () =>
    accepted({ type: 'AwardConditionWaived', data: { ...command, waivedBy } }),
  );

/** Decides on a condition in one of the states, on no day before its latest. */
function onCondition<Reason extends RejectionCode = never>(
  { grant, conditions }: KnownToCondition,
  { caseNumber, conditionId }: OfCondition,
  { on, today }: Dated,
  states: readonly ConditionState[],
  decide: (condition: AwardCondition) => Decision<AwardConditionEvent, Reason>,
): Decision<AwardConditionEvent, Reason | NotSettled> {
  const refused = refusedUnless(grant, { caseNumber }, 'AWARDED', 'COMPLETED', 'REVOKED');
  if (refused) return refused;
  const condition = conditions?.conditions.get(conditionId);
  if (!condition) return rejected('CONDITION_UNKNOWN', { caseNumber, conditionId });
  const { state, since } = condition;
  if (!states.includes(state))
    return rejected('CONDITION_STATE', { caseNumber, conditionId, state, day: since });
  return refusedFuture(on, today) ?? refusedBefore(on, since, 'CONDITION') ?? decide(condition);
}
