import { describe, it } from '@jest/globals';
import { bromskirchen } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveService, type Service, type ServiceEvent } from './service.ts';
import { stateOperatingCost } from './state-operating-cost.ts';

const { given } = specification<Service, ServiceEvent>(evolveService);
const leikaKey = '99108008000000';
const registered: ServiceEvent = {
  type: 'ServiceRegistered',
  data: { leikaKey, name: 'Wohngeld', stateOfOrigin: 'SH', platform: 'OTHER_STATE', synthetic: false },
};
const command = {
  leikaKey,
  fiscalYear: 2025,
  recipient: '06635005',
  amount: 120_000n,
  source: { title: 'Schreiben der Spitzenverbände' },
};
const stated =
  (recipient = bromskirchen as typeof bromskirchen | undefined) =>
  (service: Service | undefined) =>
    stateOperatingCost({ service, recipient }, command);

describe('the operating cost of a service', () => {
  it('is stated for a year and whose it is, whether anybody finances that year or not', () =>
    given(registered).when(stated()).then({ type: 'OperatingCostStated', data: command }));

  it('is that of the whole service where nobody is named', () => {
    const { recipient: _, ...whole } = command;
    given(registered)
      .when((service) => stateOperatingCost({ service, recipient: undefined }, whole))
      .then({ type: 'OperatingCostStated', data: whole });
  });

  it('is of a service and a recipient that there are, and an amount', () => {
    given().when(stated()).thenRefused('SERVICE_UNKNOWN', { leikaKey });
    given(registered)
      .when((service) => stateOperatingCost({ service, recipient: undefined }, command))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' });
    given(registered)
      .when((service) => stateOperatingCost({ service, recipient: bromskirchen }, { ...command, amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });
});
