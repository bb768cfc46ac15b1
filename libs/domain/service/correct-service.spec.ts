import { describe, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { wohngeld } from '../testing/registry.ts';
import { correctService } from './correct-service.ts';
import { evolveService } from './service.ts';

const { given } = specification(evolveService);
const correction = {
  leikaKey: wohngeld.leikaKey,
  name: 'Wohngeld beantragen',
  stateOfOrigin: 'SH',
  platform: 'CIVENTO',
  reason: 'Plattform verwechselt',
} as const;

describe('a service', () => {
  it('is corrected in everything but its key, with a reason', () =>
    given({ type: 'ServiceRegistered', data: wohngeld })
      .when((service) => correctService(service, correction))
      .then({ type: 'ServiceCorrected', data: correction }));

  it('that is not in the catalogue has nothing to correct', () =>
    given()
      .when((service) => correctService(service, correction))
      .thenRefused('SERVICE_UNKNOWN', { leikaKey: wohngeld.leikaKey }));
});
