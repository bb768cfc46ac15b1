import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { frankfurt, wohngeld } from '../testing/registry.ts';
import { meetPrerequisite } from './meet-prerequisite.ts';
import { evolveReadiness, missingOn, type Prerequisite, type ReadinessEvent } from './readiness.ts';

const { given } = specification(evolveReadiness);
const key = { recipient: '06412000', leikaKey: '99108008000000' };
const met = (prerequisite: Prerequisite, since = '2022-10-01'): ReadinessEvent => ({
  type: 'PrerequisiteMet',
  data: { ...key, prerequisite, since, synthetic: false },
});
const meet = (prerequisite: Prerequisite, since = '2022-10-01') => ({ ...key, prerequisite, since });
const known = { recipient: frankfurt, service: wohngeld };

describe('a prerequisite', () => {
  it('is met once', () => {
    given()
      .when((readiness) => meetPrerequisite({ readiness, ...known }, meet('LOCAL_INTEGRATION')))
      .then(met('LOCAL_INTEGRATION'));
    given(met('LOCAL_INTEGRATION'))
      .when((readiness) => meetPrerequisite({ readiness, ...known }, meet('LOCAL_INTEGRATION')))
      .thenRefused('ALREADY_EXISTS', {
        what: 'Voraussetzung von 06412000 (99108008000000)',
        prerequisite: 'LOCAL_INTEGRATION',
      });
  });

  it('that is visibility on the portal needs the two others, met by its day', () => {
    given(met('LOCAL_INTEGRATION'))
      .when((readiness) => meetPrerequisite({ readiness, ...known }, meet('PORTAL_VISIBILITY')))
      .thenRefused('PREREQUISITE_MISSING', { ...key, missing: ['HESSENFINDER_ENTRY'], day: '2022-10-01' });
    const two = [met('LOCAL_INTEGRATION'), met('HESSENFINDER_ENTRY', '2022-11-01')] as const;
    given(...two)
      .when((readiness) => meetPrerequisite({ readiness, ...known }, meet('PORTAL_VISIBILITY', '2022-10-31')))
      .thenRefused('PREREQUISITE_MISSING', { missing: ['HESSENFINDER_ENTRY'], day: '2022-10-31' });
    given(...two)
      .when((readiness) => meetPrerequisite({ readiness, ...known }, meet('PORTAL_VISIBILITY', '2022-11-01')))
      .then(met('PORTAL_VISIBILITY', '2022-11-01'));
  });

  it('is for practice where its service is', () => {
    const service = { ...wohngeld, synthetic: true };
    const { decision } = given().when((readiness) =>
      meetPrerequisite({ readiness, recipient: frankfurt, service }, meet('LOCAL_INTEGRATION')),
    );
    expect(decision).toMatchObject({ events: [{ data: { synthetic: true } }] });
  });

  it('is of a recipient whose key is valid on its day, and of a service that there is', () => {
    given()
      .when((readiness) =>
        meetPrerequisite({ readiness, ...known, recipient: undefined }, meet('LOCAL_INTEGRATION')),
      )
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06412000' });
    given()
      .when((readiness) =>
        meetPrerequisite(
          { readiness, ...known, recipient: { ...frankfurt, validTo: '2022-09-30' } },
          meet('LOCAL_INTEGRATION'),
        ),
      )
      .thenRefused('RECIPIENT_ENDED', { recipient: '06412000', validTo: '2022-09-30' });
    given()
      .when((readiness) =>
        meetPrerequisite({ readiness, ...known, service: undefined }, meet('LOCAL_INTEGRATION')),
      )
      .thenRefused('SERVICE_UNKNOWN', { leikaKey: '99108008000000' });
  });

  it('that is met last makes the service ready from its day on', () => {
    const { state = {} } = given(
      met('LOCAL_INTEGRATION'),
      met('HESSENFINDER_ENTRY', '2023-01-01'),
      met('PORTAL_VISIBILITY', '2023-02-01'),
    );
    expect(missingOn(state, '2023-01-31')).toEqual(['PORTAL_VISIBILITY']);
    expect(missingOn(state, '2023-02-01')).toEqual([]);
    expect(missingOn(state, '2022-10-01')).toEqual(['HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY']);
  });
});
