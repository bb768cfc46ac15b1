import type { Dated } from '../calendar/day-rule.ts';
import { accepted, type Decision } from '../decision.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { onGrant, refusedOwnPart } from './open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';

export interface RejectApplication {
  readonly caseNumber: string;
  readonly reason: string;
  readonly rejectedBy: string;
}

/** Refuses an application for good (Ablehnung), with the reason. Not by who applied or certified. */
export const rejectApplication = (
  existing: Grant | undefined,
  command: RejectApplication,
  days: Dated,
): Decision<GrantEvent, NoSuchGrant | 'FOUR_EYES'> =>
  onGrant(
    existing,
    command,
    days,
    ['APPLIED', 'CERTIFIED'],
    (grant) =>
      refusedOwnPart(grant, 'REJECT', command.rejectedBy) ??
      accepted({
        type: 'GrantRejected',
        data: { ...grantReference(grant), reason: command.reason, rejectedBy: command.rejectedBy },
      }),
  );
