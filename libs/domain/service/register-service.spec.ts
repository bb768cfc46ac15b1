import { describe, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { wohngeld } from '../testing/registry.ts';
import { registerService } from './register-service.ts';
import { evolveService } from './service.ts';

const { given } = specification(evolveService);

describe('a service', () => {
  it('is in the catalogue with the state that built it and its platform', () =>
    given()
      .when((service) => registerService(service, wohngeld))
      .then({ type: 'ServiceRegistered', data: wohngeld }));

  it('is there once under its key', () =>
    given({ type: 'ServiceRegistered', data: wohngeld })
      .when((service) => registerService(service, wohngeld))
      .thenRefused('ALREADY_EXISTS', { what: 'Leistung 99108008000000' }));
});
