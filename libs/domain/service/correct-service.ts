import { accepted, rejected, type Decision } from '../decision.ts';
import type { LeikaKey } from './leika-key.ts';
import type { Service, ServiceEvent, ServicePlatform, State } from './service.ts';

/** All that is on record of a service, as it is right; its key stays. */
export interface CorrectService {
  readonly leikaKey: LeikaKey;
  readonly name: string;
  readonly stateOfOrigin: State;
  readonly platform: ServicePlatform;
  readonly reason: string;
}

/** Corrects what was mistyped of a service; its key stays, for claims and prerequisites stand under it. */
export function correctService(
  service: Service | undefined,
  { leikaKey, name, stateOfOrigin, platform, reason }: CorrectService,
): Decision<ServiceEvent, 'SERVICE_UNKNOWN'> {
  if (!service) return rejected('SERVICE_UNKNOWN', { leikaKey });
  return accepted({ type: 'ServiceCorrected', data: { leikaKey, name, stateOfOrigin, platform, reason } });
}
