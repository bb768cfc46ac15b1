import { evolveBudgetLine } from '../budget-line/budget-line.ts';
import { evolveClaim, type Claim, type ClaimEvent } from '../claim/claim.ts';
import type { KnownToSubmitClaim, SubmitClaim } from '../claim/submit-claim.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { firstDay } from './given.ts';
import { registeredRecipient } from './registered.ts';

/** A claim of Frankfurt am Main for Wohngeld: submitted by carla, certified by bert and beate, decided by dora. */
export const reference = { claimId: 'c-1', caseNumber: 'EFA-2023-000001' };
export const { caseNumber } = reference;

export const line = evolveBudgetLine(
  undefined,
  {
    type: 'AppropriationEnacted',
    data: {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
      name: 'EfA',
      synthetic: false,
      amount: 52_750_000n,
      exactness: 'UP_TO',
      source: { title: 'Haushaltsplan 2023' },
    },
  },
  firstDay,
);
export const submission: SubmitClaim = {
  claimId: 'c-1',
  programme: 'EFA',
  line: 'MAIN',
  recipient: '06412000',
  leikaKey: '99108008000000',
  servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
  amount: 1_250_000n,
  receivedOn: '2023-02-15',
  submittedBy: 'carla',
};
export const submitted: Extract<ClaimEvent, { type: 'ClaimSubmitted' }> = {
  type: 'ClaimSubmitted',
  data: {
    ...reference,
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear: 2023,
    recipient: '06412000',
    leikaKey: '99108008000000',
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: 1_250_000n,
    receivedOn: '2023-02-15',
    submittedBy: 'carla',
    synthetic: false,
  },
};
export const factual: ClaimEvent = {
  type: 'ClaimCertifiedFactual',
  data: { ...reference, version: 1, certifiedBy: 'bert' },
};
export const arithmetic: ClaimEvent = {
  type: 'ClaimCertifiedArithmetic',
  data: { ...reference, version: 1, certifiedBy: 'beate' },
};
export const certified = [submitted, factual, arithmetic] as const;
export const rejectedEvent: ClaimEvent = {
  type: 'ClaimRejected',
  data: { ...reference, reason: 'nicht belegt', rejectedBy: 'dora' },
};

export const ready: Readiness = {
  LOCAL_INTEGRATION: '2022-10-01',
  HESSENFINDER_ENTRY: '2022-10-01',
  PORTAL_VISIBILITY: '2022-10-01',
};
export const known: KnownToSubmitClaim = {
  claim: undefined,
  programme: { code: 'EFA', name: 'EfA', synthetic: false, announcedTotals: new Map(), frames: new Map() },
  line,
  recipient: registeredRecipient({ recipient: '06412000', name: 'Frankfurt am Main', population: 764_104 }),
  service: { leikaKey: '99108008000000', name: 'Wohngeld', synthetic: false },
  readiness: ready,
  register: { assigned: 416 },
  sameFunding: [],
};

export const claimOf = (...events: readonly ClaimEvent[]): Claim => {
  const claim = events.reduce<Claim | undefined>(
    (state, event) => evolveClaim(state, event, firstDay),
    undefined,
  );
  if (!claim) throw new Error('There is no claim.');
  return claim;
};
