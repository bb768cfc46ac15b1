import { describe, expect, it } from '@jest/globals';
import { specification } from './testing/given.ts';
import { registeredRecipient } from './testing/registered.ts';
import { caseNumberOf, evolveCaseRegister, partsOfCaseNumber } from './case-register/case-register.ts';
import { evolveProgramme, type ProgrammeEvent } from './programme/programme.ts';
import { recordAnnouncedTotal } from './programme/record-announced-total.ts';
import { registerProgramme } from './programme/register-programme.ts';
import { losePrerequisite } from './readiness/lose-prerequisite.ts';
import { meetPrerequisite } from './readiness/meet-prerequisite.ts';
import { evolveReadiness, missingOn, type Prerequisite, type ReadinessEvent } from './readiness/readiness.ts';
import { endRecipient } from './recipient/end-recipient.ts';
import { isRecipientKey } from './recipient/recipient-key.ts';
import { evolveRecipient, type RecipientEvent } from './recipient/recipient.ts';
import { registerRecipient } from './recipient/register-recipient.ts';
import { isLeikaKey } from './service/leika-key.ts';
import { registerService } from './service/register-service.ts';
import { evolveService } from './service/service.ts';

const source = { title: 'Quelle' };

describe('a programme', () => {
  const { given } = specification(evolveProgramme);
  const registered: ProgrammeEvent = {
    type: 'ProgrammeRegistered',
    data: { programme: 'DIGITALISIERUNGSFABRIK', name: 'Digitalisierungsfabriken', synthetic: false },
  };
  const frame = {
    programme: 'DIGITALISIERUNGSFABRIK',
    totalId: 'T-1',
    line: 'MAIN',
    name: 'Rahmen',
    period: '2019+',
    kind: 'FRAME',
    amount: 1_700_000_000n,
    exactness: 'APPROXIMATE',
    source,
  } as const;

  it('is registered once', () => {
    given()
      .when((programme) => registerProgramme(programme, registered.data))
      .then(registered);
    given(registered)
      .when((programme) => registerProgramme(programme, registered.data))
      .thenRefused('ALREADY_EXISTS', {});
  });

  it('has its frame of almost 17 million once, with how exact it is', () => {
    const recorded: ProgrammeEvent = { type: 'AnnouncedTotalRecorded', data: frame };
    given(registered)
      .when((programme) => recordAnnouncedTotal(programme, frame))
      .then(recorded);
    given(registered, recorded)
      .when((programme) => recordAnnouncedTotal(programme, frame))
      .thenRefused('ALREADY_EXISTS', {});
    given()
      .when((programme) => recordAnnouncedTotal(programme, frame))
      .thenRefused('PROGRAMME_UNKNOWN', {});
  });

  it.each(['2024-2020', '2020-2020', '20', '2020–2024', '2020+2', ''])(
    'has no total for the period %j',
    (period) => {
      given(registered)
        .when((programme) => recordAnnouncedTotal(programme, { ...frame, period }))
        .thenRefused('PERIOD_INVALID', { period });
    },
  );
});

describe('a recipient', () => {
  const { given } = specification(evolveRecipient);
  const bromskirchen = {
    recipient: '06635005',
    name: 'Bromskirchen',
    kind: 'GEMEINDE',
    county: '06635',
    population: 1_905,
    populationOn: '2020-12-31',
    source,
  } as const;
  const county = registeredRecipient({
    recipient: '06635',
    name: 'Waldeck-Frankenberg',
    kind: 'LANDKREIS',
    population: 156_406,
  });
  const registered: RecipientEvent = { type: 'RecipientRegistered', data: bromskirchen };
  const allendorf = registeredRecipient({
    recipient: '06635001',
    name: 'Allendorf (Eder)',
    population: 5_500,
  });
  const end = { recipient: '06635005', validTo: '2022-12-31', successor: '06635001', source };

  it('is registered once under its key', () => {
    given()
      .when((recipient) => registerRecipient(recipient, bromskirchen, county))
      .then(registered);
    given(registered)
      .when((recipient) => registerRecipient(recipient, bromskirchen, county))
      .thenRefused('ALREADY_EXISTS', {});
  });

  it('ends once, names its successor, and that one must exist', () => {
    const ended: RecipientEvent = { type: 'RecipientEnded', data: end };
    given(registered)
      .when((recipient) => endRecipient({ recipient, succession: [allendorf] }, end))
      .then(ended);
    expect(given(registered, ended).state).toMatchObject({ validTo: '2022-12-31', successor: '06635001' });
    given(registered, ended)
      .when((recipient) => endRecipient({ recipient, succession: [allendorf] }, end))
      .thenRefused('ALREADY_EXISTS', {});
    given(registered)
      .when((recipient) => endRecipient({ recipient, succession: [undefined] }, end))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635001' });
    given()
      .when((recipient) => endRecipient({ recipient, succession: [allendorf] }, end))
      .thenRefused('RECIPIENT_UNKNOWN', { recipient: '06635005' });
  });

  it('has a key of 8 digits, a county of 5, of a state that there is', () => {
    expect(['06412000', '06635', '16077'].filter((key) => isRecipientKey(key))).toHaveLength(3);
    expect(
      ['0641200', '064120000', '17000000', '00412000', '6412000', '', '06412OOO'].filter((key) =>
        isRecipientKey(key),
      ),
    ).toEqual([]);
  });
});

describe('a service', () => {
  const { given } = specification(evolveService);
  const wohngeld = {
    leikaKey: '99108008000000',
    name: 'Wohngeld',
    stateOfOrigin: 'SH',
    platform: 'OTHER_STATE',
    synthetic: false,
  } as const;

  it('is in the catalogue once, with the state that built it and its platform', () => {
    given()
      .when((service) => registerService(service, wohngeld))
      .then({ type: 'ServiceRegistered', data: wohngeld });
    given({ type: 'ServiceRegistered', data: wohngeld })
      .when((service) => registerService(service, wohngeld))
      .thenRefused('ALREADY_EXISTS', {});
  });

  it('has a LeiKa key of 14 digits that begins with 99', () => {
    expect(isLeikaKey('99108008000000')).toBe(true);
    for (const key of ['9910800800000', '991080080000000', '98108008000000', '', '99abc008000000'])
      expect(isLeikaKey(key)).toBe(false);
  });
});

describe('the readiness of a service at a municipality', () => {
  const { given } = specification(evolveReadiness);
  const key = { recipient: '06412000', leikaKey: '99108008000000' };
  const recipient = registeredRecipient({
    recipient: '06412000',
    name: 'Frankfurt am Main',
    population: 764_104,
  });
  const service = { leikaKey: '99108008000000', name: 'Wohngeld', synthetic: false };
  const met = (prerequisite: Prerequisite, since = '2022-10-01'): ReadinessEvent => ({
    type: 'PrerequisiteMet',
    data: { ...key, prerequisite, since, synthetic: false },
  });
  const meet = (prerequisite: Prerequisite, since = '2022-10-01') => ({ ...key, prerequisite, since });

  it('grows by prerequisites, each met once; visibility on the portal needs the two others first', () => {
    given()
      .when((readiness) => meetPrerequisite({ readiness, recipient, service }, meet('LOCAL_INTEGRATION')))
      .then(met('LOCAL_INTEGRATION'));
    given(met('LOCAL_INTEGRATION'))
      .when((readiness) => meetPrerequisite({ readiness, recipient, service }, meet('LOCAL_INTEGRATION')))
      .thenRefused('ALREADY_EXISTS', {});
    given(met('LOCAL_INTEGRATION'))
      .when((readiness) => meetPrerequisite({ readiness, recipient, service }, meet('PORTAL_VISIBILITY')))
      .thenRefused('PREREQUISITE_MISSING', { missing: ['HESSENFINDER_ENTRY'] });
  });

  it('is complete from the day on which the last prerequisite is met', () => {
    const { state } = given(
      met('LOCAL_INTEGRATION'),
      met('HESSENFINDER_ENTRY', '2023-01-01'),
      met('PORTAL_VISIBILITY', '2023-02-01'),
    );
    expect(missingOn(state ?? {}, '2023-01-31')).toEqual(['PORTAL_VISIBILITY']);
    expect(missingOn(state ?? {}, '2023-02-01')).toEqual([]);
    expect(missingOn(state ?? {}, '2022-10-01')).toEqual(['HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY']);
  });

  it('loses only what it had', () => {
    const loss = { ...key, prerequisite: 'LOCAL_INTEGRATION', reason: 'abgeschaltet' } as const;
    const lost = given(met('LOCAL_INTEGRATION')).when((readiness) => losePrerequisite(readiness, loss));
    lost.then({ type: 'PrerequisiteLost', data: loss });
    expect(missingOn(lost.state ?? {}, '2030-01-01')).toContain('LOCAL_INTEGRATION');
    given()
      .when((readiness) => losePrerequisite(readiness, loss))
      .thenRefused('PREREQUISITE_MISSING', {});
  });

  it('is asked of recipients and services that there are', () => {
    given()
      .when((readiness) =>
        meetPrerequisite({ readiness, recipient: undefined, service }, meet('LOCAL_INTEGRATION')),
      )
      .thenRefused('RECIPIENT_UNKNOWN', {});
    given()
      .when((readiness) =>
        meetPrerequisite({ readiness, recipient, service: undefined }, meet('LOCAL_INTEGRATION')),
      )
      .thenRefused('SERVICE_UNKNOWN', {});
  });
});

describe('a case number', () => {
  it('is read by people and taken apart again', () => {
    expect(caseNumberOf('EFA', 2023, 417)).toBe('EFA-2023-000417');
    expect(partsOfCaseNumber('EFA-2023-000417')).toEqual({ programme: 'EFA', fiscalYear: 2023, number: 417 });
    for (const text of ['EFA-2023-417', 'EFA-2023-000000', 'efa-2023-000417', 'EFA-1923-000417', 'EFA', ''])
      expect(partsOfCaseNumber(text)).toBeUndefined();
  });

  it('follows the one before, without a gap', () => {
    const assigned = {
      type: 'CaseNumberAssigned',
      data: { programme: 'EFA', fiscalYear: 2023, caseNumber: 'EFA-2023-000001', caseId: 'c-1' },
    } as const;
    expect(evolveCaseRegister(evolveCaseRegister(undefined, assigned), assigned).assigned).toBe(2);
  });
});
