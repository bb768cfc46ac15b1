import type { FiscalYear } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { Source } from '../source.ts';
import type { LeikaKey } from './leika-key.ts';

/** The federal states, by the codes of ISO 3166-2:DE. */
export const states = [
  'BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH',
] as const; // prettier-ignore
export type State = (typeof states)[number];

/** Where the online application runs: on civento, financed by Hessen, or on the platform of the state that built it. */
export const servicePlatforms = ['CIVENTO', 'OTHER_STATE'] as const;
export type ServicePlatform = (typeof servicePlatforms)[number];

/** An online service that one state built and the others reuse (Einer für Alle, EfA). */
export interface Service {
  readonly leikaKey: LeikaKey;
  readonly name: string;
  readonly synthetic: boolean;
}

export type ServiceEvent =
  | {
      readonly type: 'ServiceRegistered';
      readonly data: ServiceFacts & { readonly synthetic: boolean };
    }
  | {
      /** All facts as they are right; what was recorded before stays on record. */
      readonly type: 'ServiceCorrected';
      readonly data: ServiceFacts & { readonly reason: string };
    }
  | {
      /** Of a year, for a recipient or as a whole; stated anew, it takes the place of the former. */
      readonly type: 'OperatingCostStated';
      readonly data: {
        readonly leikaKey: LeikaKey;
        readonly fiscalYear: FiscalYear;
        readonly recipient?: RecipientKey;
        readonly amount: Cents;
        readonly source: Source;
      };
    };

interface ServiceFacts {
  readonly leikaKey: LeikaKey;
  readonly name: string;
  readonly stateOfOrigin: State;
  readonly platform: ServicePlatform;
}

export function evolveService(service: Service | undefined, event: ServiceEvent): Service | undefined {
  switch (event.type) {
    case 'ServiceRegistered': {
      const { leikaKey, name, synthetic } = event.data;
      return { leikaKey, name, synthetic };
    }
    case 'ServiceCorrected': {
      const { leikaKey, name } = event.data;
      return { leikaKey, name, synthetic: service?.synthetic ?? false };
    }
    case 'OperatingCostStated':
      return service;
    default:
      return neverReached(event);
  }
}
