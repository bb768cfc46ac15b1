import { accepted, rejected, type Decision } from '../decision.ts';
import type { LeikaKey } from './leika-key.ts';
import type { Service, ServiceEvent, ServicePlatform, State } from './service.ts';

export interface RegisterService {
  readonly leikaKey: LeikaKey;
  readonly name: string;
  readonly stateOfOrigin: State;
  readonly platform: ServicePlatform;
  readonly synthetic: boolean;
}

/** Adds an EfA service to the catalogue, so that municipalities can become ready for it and claim its costs. */
export function registerService(
  existing: Service | undefined,
  { leikaKey, name, stateOfOrigin, platform, synthetic }: RegisterService,
): Decision<ServiceEvent, 'ALREADY_EXISTS'> {
  if (existing) return rejected('ALREADY_EXISTS', { what: `Leistung ${leikaKey}` });
  return accepted({
    type: 'ServiceRegistered',
    data: { leikaKey, name, stateOfOrigin, platform, synthetic },
  });
}
