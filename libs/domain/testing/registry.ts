import type { AnnouncedTotal, ProgrammeEvent } from '../programme/programme.ts';
import { registeredRecipient } from './registered.ts';

const source = { title: 'Quelle' };

/** The Digitalisierungsfabriken: a programme that has a frame of almost 17 million and no years. */
export const fabrik = 'DIGITALISIERUNGSFABRIK';
export const fabrikRegistered: Extract<ProgrammeEvent, { type: 'ProgrammeRegistered' }> = {
  type: 'ProgrammeRegistered',
  data: { programme: fabrik, name: 'Digitalisierungsfabriken', synthetic: false },
};
export const fabrikFrame: AnnouncedTotal = {
  programme: fabrik,
  totalId: 'T-1',
  line: 'MAIN',
  name: 'Rahmen',
  period: '2019+',
  kind: 'FRAME',
  amount: 1_700_000_000n,
  exactness: 'APPROXIMATE',
  source,
};
export const fabrikFrameRecorded: ProgrammeEvent = { type: 'AnnouncedTotalRecorded', data: fabrikFrame };

/** Bromskirchen, that became part of Allendorf (Eder) on 01.01.2023, and their county. */
export const bromskirchen = {
  recipient: '06635005',
  name: 'Bromskirchen',
  kind: 'GEMEINDE',
  county: '06635',
  population: 1_905,
  populationOn: '2020-12-31',
  source,
} as const;
export const allendorf = registeredRecipient({
  recipient: '06635001',
  name: 'Allendorf (Eder)',
  population: 5_500,
});
export const waldeckFrankenberg = registeredRecipient({
  recipient: '06635',
  name: 'Waldeck-Frankenberg',
  kind: 'LANDKREIS',
  population: 156_406,
});

/** Wohngeld at Frankfurt am Main. */
export const wohngeld = {
  leikaKey: '99108008000000',
  name: 'Wohngeld',
  stateOfOrigin: 'SH',
  platform: 'OTHER_STATE',
  synthetic: false,
} as const;
export const frankfurt = registeredRecipient({
  recipient: '06412000',
  name: 'Frankfurt am Main',
  population: 764_104,
});
