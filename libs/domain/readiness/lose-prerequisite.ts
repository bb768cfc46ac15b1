import { accepted, rejected, type Decision } from '../decision.ts';
import type { Prerequisite, Readiness, ReadinessEvent, ReadinessKey } from './readiness.ts';

export interface LosePrerequisite extends ReadinessKey {
  readonly prerequisite: Prerequisite;
  readonly reason: string;
}

/** Takes back a prerequisite, such as an entry that was removed. Claims already submitted keep their state. */
export function losePrerequisite(
  readiness: Readiness | undefined,
  { recipient, leikaKey, prerequisite, reason }: LosePrerequisite,
): Decision<ReadinessEvent, 'PREREQUISITE_MISSING'> {
  if (readiness?.[prerequisite] === undefined)
    return rejected('PREREQUISITE_MISSING', { missing: [prerequisite], recipient, leikaKey });
  return accepted({ type: 'PrerequisiteLost', data: { recipient, leikaKey, prerequisite, reason } });
}
