import type { Day } from '../calendar/day.ts';
import { neverReached, rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { ConditionState } from './award-condition-state.ts';

/** What an award is tied to (Nebenbestimmung, Auflage; HVwVfG § 36), and what became of it. */
export interface AwardCondition {
  readonly conditionId: string;
  readonly subject: string;
  /** The last day on which it may be met; absent where none is set. */
  readonly dueOn?: Day;
  /** Nothing is drawn down until it is met or waived. */
  readonly beforeDrawdown: boolean;
  readonly setOn: Day;
  readonly state: ConditionState;
  /** Since when it has been in this state. */
  readonly since: Day;
}

/** The conditions of one award, by their id. */
export interface AwardConditions {
  readonly caseNumber: string;
  readonly conditions: ReadonlyMap<string, AwardCondition>;
}

/** A condition as it is set. */
export interface StatedCondition {
  readonly conditionId: string;
  readonly subject: string;
  readonly dueOn?: Day;
  readonly beforeDrawdown?: true;
}

interface OfCondition {
  readonly caseNumber: string;
  readonly conditionId: string;
}

/** Each takes effect on the day that it is about. */
export type AwardConditionEvent =
  | {
      /** With the notice, or later. */
      readonly type: 'AwardConditionSet';
      readonly data: StatedCondition & { readonly caseNumber: string; readonly setBy: string };
    }
  | {
      readonly type: 'AwardConditionMet';
      readonly data: OfCondition & { readonly evidence?: string; readonly metBy: string };
    }
  | {
      /** It was not met in time; it may still be met, or waived. */
      readonly type: 'AwardConditionMissed';
      readonly data: OfCondition & { readonly reason: string; readonly missedBy: string };
    }
  | {
      readonly type: 'AwardConditionWaived';
      readonly data: OfCondition & { readonly reason: string; readonly waivedBy: string };
    };

export function evolveAwardConditions(
  known: AwardConditions | undefined,
  event: AwardConditionEvent,
  on: Day,
): AwardConditions {
  const { caseNumber } = event.data;
  const { conditions = new Map<string, AwardCondition>() } = known ?? {};
  const changed = (condition: AwardCondition): AwardConditions => ({
    caseNumber,
    conditions: new Map([...conditions, [condition.conditionId, condition]]),
  });
  const settled = (state: ConditionState): AwardConditions => {
    const condition = conditions.get(event.data.conditionId);
    return condition ? changed({ ...condition, state, since: on }) : { caseNumber, conditions };
  };
  switch (event.type) {
    case 'AwardConditionSet': {
      const { conditionId, subject, dueOn, beforeDrawdown = false } = event.data;
      return changed({
        conditionId,
        subject,
        ...(dueOn !== undefined && { dueOn }),
        beforeDrawdown,
        setOn: on,
        state: 'OPEN',
        since: on,
      });
    }
    case 'AwardConditionMet':
      return settled('MET');
    case 'AwardConditionMissed':
      return settled('MISSED');
    case 'AwardConditionWaived':
      return settled('WAIVED');
    default:
      return neverReached(event);
  }
}

/** The refusal of a drawdown while a condition of the award comes before it, on its day. */
export function refusedByCondition(
  known: AwardConditions | undefined,
  amount: Cents,
  day: Day,
): Rejected<never, 'CONDITION_NOT_MET'> | undefined {
  for (const {
    conditionId,
    subject,
    dueOn,
    beforeDrawdown,
    setOn,
    state,
    since,
  } of known?.conditions.values() ?? [])
    if (beforeDrawdown && setOn <= day && !((state === 'MET' || state === 'WAIVED') && since <= day))
      return rejected('CONDITION_NOT_MET', {
        conditionId,
        subject,
        ...(dueOn !== undefined && { dueOn }),
        amount,
        day,
      });
  return undefined;
}
