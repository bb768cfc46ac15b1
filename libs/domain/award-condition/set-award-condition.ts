import { refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { refusedUnless } from '../grant/open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';
import type { AwardConditionEvent, AwardConditions, StatedCondition } from './award-condition.ts';

export interface SetAwardCondition extends StatedCondition {
  readonly caseNumber: string;
  readonly setBy: string;
}

export interface KnownToCondition {
  readonly grant: Grant | undefined;
  readonly conditions: AwardConditions | undefined;
}

/**
 * Ties an award to a condition (Auflage, HVwVfG § 36), with the notice or later, on a day on which it is awarded: by when it is to
 * be met, and whether nothing is drawn down before.
 */
export function setAwardCondition(
  { grant, conditions }: KnownToCondition,
  { setBy, ...command }: SetAwardCondition,
  days: Dated,
): Decision<AwardConditionEvent, NoSuchGrant | 'ALREADY_EXISTS' | 'DAY_IN_FUTURE'> {
  const { caseNumber, conditionId, subject, dueOn, beforeDrawdown } = command;
  const refused = refusedUnless(grant, command, 'AWARDED', 'COMPLETED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  const { awardedOn = days.on } = grant;
  const invalid =
    refusedFuture(days.on, days.today) ??
    refusedBefore(days.on, awardedOn, 'AWARD') ??
    refusedBefore(dueOn ?? days.on, days.on, 'CONDITION');
  if (invalid) return invalid;
  if (conditions?.conditions.has(conditionId))
    return rejected('ALREADY_EXISTS', { what: `Auflage ${conditionId}` });
  return accepted({
    type: 'AwardConditionSet',
    data: {
      caseNumber,
      conditionId,
      subject,
      ...(dueOn !== undefined && { dueOn }),
      ...(beforeDrawdown && { beforeDrawdown }),
      setBy,
    },
  });
}

/** The conditions that an award is tied to with its notice, each under its own name. */
export function conditionsOfNotice(
  {
    caseNumber,
    conditionsToMeet = [],
    awardedBy,
  }: {
    readonly caseNumber: string;
    readonly conditionsToMeet?: readonly StatedCondition[] | undefined;
    readonly awardedBy: string;
  },
  { on }: Dated,
): readonly AwardConditionEvent[] | Rejected<never, 'ALREADY_EXISTS' | 'DAY_BEFORE_CAUSE'> {
  const names = new Set<string>();
  for (const { conditionId, dueOn } of conditionsToMeet) {
    const tooEarly = refusedBefore(dueOn ?? on, on, 'AWARD');
    if (tooEarly) return tooEarly;
    if (names.has(conditionId)) return rejected('ALREADY_EXISTS', { what: `Auflage ${conditionId}` });
    names.add(conditionId);
  }
  return conditionsToMeet.map((condition) => ({
    type: 'AwardConditionSet',
    data: { caseNumber, ...condition, setBy: awardedBy },
  }));
}
