import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { Service } from '../service/service.ts';
import {
  missingOn,
  type Prerequisite,
  type Readiness,
  type ReadinessEvent,
  type ReadinessKey,
} from './readiness.ts';

export interface MeetPrerequisite extends ReadinessKey {
  readonly prerequisite: Prerequisite;
  readonly since: Day;
}

/** Confirms one prerequisite of a service at a municipality. Visibility on the portal needs the two others first. */
export function meetPrerequisite(
  known: {
    readonly readiness: Readiness | undefined;
    readonly recipient: Recipient | undefined;
    readonly service: Service | undefined;
  },
  { recipient, leikaKey, prerequisite, since }: MeetPrerequisite,
): Decision<
  ReadinessEvent,
  | 'ALREADY_EXISTS'
  | 'PREREQUISITE_MISSING'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
  | 'SERVICE_UNKNOWN'
> {
  const invalid = refusedUnlessValid(known.recipient, recipient, since);
  if (invalid) return invalid;
  if (!known.service) return rejected('SERVICE_UNKNOWN', { leikaKey });
  const readiness = known.readiness ?? {};
  if (readiness[prerequisite] !== undefined)
    return rejected('ALREADY_EXISTS', {
      what: `Voraussetzung von ${recipient} (${leikaKey})`,
      prerequisite,
    });
  if (prerequisite === 'PORTAL_VISIBILITY') {
    const missing = missingOn(readiness, since).filter((other) => other !== 'PORTAL_VISIBILITY');
    if (missing.length > 0)
      return rejected('PREREQUISITE_MISSING', { missing, recipient, leikaKey, day: since });
  }
  return accepted({
    type: 'PrerequisiteMet',
    data: { recipient, leikaKey, prerequisite, since, synthetic: known.service.synthetic },
  });
}
