import { describe, expect, it } from '@jest/globals';
import { days, firstDay, expectRefused, specification } from '../testing/given.ts';
import type { Succession } from '../recipient/succession.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { evolveBudgetLine } from '../budget-line/budget-line.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { amendClaim } from './amend-claim.ts';
import { approveClaim } from './approve-claim.ts';
import { certifyArithmetic, certifyFactual } from './certify-claim.ts';
import { evolveClaim, stateOf, type Claim, type ClaimEvent } from './claim.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { rejectClaim } from './reject-claim.ts';
import { submitClaim, type KnownToSubmitClaim, type SubmitClaim } from './submit-claim.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const { given } = specification(evolveClaim);
const reference = { claimId: 'c-1', caseNumber: 'EFA-2023-000001' };
const { caseNumber } = reference;
const line = evolveBudgetLine(
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
const submission: SubmitClaim = {
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
const submitted: ClaimEvent = {
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
const factual: ClaimEvent = {
  type: 'ClaimCertifiedFactual',
  data: { ...reference, version: 1, certifiedBy: 'bert' },
};
const arithmetic: ClaimEvent = {
  type: 'ClaimCertifiedArithmetic',
  data: { ...reference, version: 1, certifiedBy: 'beate' },
};
const certified = [submitted, factual, arithmetic] as const;
const rejectedEvent: ClaimEvent = {
  type: 'ClaimRejected',
  data: { ...reference, reason: 'nicht belegt', rejectedBy: 'dora' },
};

const ready: Readiness = {
  LOCAL_INTEGRATION: '2022-10-01',
  HESSENFINDER_ENTRY: '2022-10-01',
  PORTAL_VISIBILITY: '2022-10-01',
};
const known: KnownToSubmitClaim = {
  claim: undefined,
  programme: { code: 'EFA', name: 'EfA', synthetic: false, announcedTotals: new Map(), frames: new Map() },
  line,
  recipient: registeredRecipient({ recipient: '06412000', name: 'Frankfurt am Main', population: 764_104 }),
  service: { leikaKey: '99108008000000', name: 'Wohngeld', synthetic: false },
  readiness: ready,
  register: { assigned: 416 },
  sameFunding: [],
};

describe('the submission of a claim', () => {
  it('gets the next case number of its programme and year', () => {
    expect(submitClaim(known, submission, days)).toEqual({
      outcome: 'accepted',
      register: [
        {
          type: 'CaseNumberAssigned',
          data: { programme: 'EFA', fiscalYear: 2023, caseNumber: 'EFA-2023-000417', caseId: 'c-1' },
        },
      ],
      funding: [
        {
          type: 'FundingRequested',
          data: {
            id: 'c-1',
            reference: 'EFA-2023-000417',
            recipients: ['06412000'],
            leikaKey: '99108008000000',
            servicePeriod: submission.servicePeriod,
            synthetic: false,
          },
        },
      ],
      claim: [{ ...submitted, data: { ...submitted.data, caseNumber: 'EFA-2023-000417' } }],
    });
  });

  it.each<[string, Partial<KnownToSubmitClaim>, Partial<SubmitClaim>, string, object]>([
    [
      'a programme that there is not',
      { programme: undefined },
      {},
      'PROGRAMME_UNKNOWN',
      { programme: 'EFA' },
    ],
    [
      'a year without a budget',
      { line: undefined },
      { servicePeriod: { from: '2025-01-01', to: '2025-06-30' } },
      'NO_AUTHORISATION_FOR_YEAR',
      { fiscalYear: 2025 },
    ],
    [
      'a period over two years',
      {},
      { servicePeriod: { from: '2022-12-01', to: '2023-01-31' } },
      'PERIOD_INVALID',
      { period: '2022-12-01/2023-01-31' },
    ],
    [
      'a period that ends before it begins',
      {},
      { servicePeriod: { from: '2023-06-30', to: '2023-01-01' } },
      'PERIOD_INVALID',
      {},
    ],
    [
      'a recipient that there is not',
      { recipient: undefined },
      {},
      'RECIPIENT_UNKNOWN',
      { recipient: '06412000' },
    ],
    [
      'a key that had ended, with its successor',
      {
        recipient: registeredRecipient({
          recipient: '06635005',
          name: 'Bromskirchen',
          kind: 'GEMEINDE',
          population: 1_905,
          validTo: '2022-12-31',
          successor: '06635001',
        }),
      },
      { recipient: '06635005' },
      'RECIPIENT_ENDED',
      { validTo: '2022-12-31', successor: '06635001' },
    ],
    [
      'a key that ended within the period',
      {
        recipient: registeredRecipient({
          recipient: '06635005',
          name: 'Bromskirchen',
          population: 1_905,
          validTo: '2023-06-29',
          successor: '06635001',
        }),
      },
      { recipient: '06635005' },
      'RECIPIENT_ENDED',
      { validTo: '2023-06-29', successor: '06635001' },
    ],
    ['a service that there is not', { service: undefined }, {}, 'SERVICE_UNKNOWN', {}],
    [
      'practice data among real figures',
      { service: { leikaKey: '99999001000000', name: 'Übung', synthetic: true } },
      {},
      'SYNTHETIC_MIXED',
      {},
    ],
    [
      'a service without its entry in the Hessenfinder',
      { readiness: { LOCAL_INTEGRATION: '2022-10-01', PORTAL_VISIBILITY: '2022-10-01' } },
      {},
      'PREREQUISITE_MISSING',
      { missing: ['HESSENFINDER_ENTRY'] },
    ],
    [
      'a service without local integration',
      { readiness: { HESSENFINDER_ENTRY: '2022-10-01', PORTAL_VISIBILITY: '2022-10-01' } },
      {},
      'PREREQUISITE_MISSING',
      { missing: ['LOCAL_INTEGRATION'] },
    ],
    [
      'a service that was ready only after the period',
      { readiness: { ...ready, HESSENFINDER_ENTRY: '2023-07-01' } },
      {},
      'PREREQUISITE_MISSING',
      { missing: ['HESSENFINDER_ENTRY'] },
    ],
    ['an amount of zero', {}, { amount: 0n }, 'AMOUNT_NOT_POSITIVE', { amount: 0n }],
    [
      'the last case number of the year being taken',
      { register: { assigned: 999_999 } },
      {},
      'CASE_NUMBERS_EXHAUSTED',
      {},
    ],
  ])('is refused for %s', (_, change, command, code, figures) => {
    const decision = submitClaim({ ...known, ...change }, { ...submission, ...command }, days);
    expectRefused(decision, code, figures as Readonly<Record<string, string>>);
  });

  it('of a Bromskirchen that still was one is accepted for 2022', () => {
    const bromskirchen = registeredRecipient({
      recipient: '06635005',
      name: 'Bromskirchen',
      kind: 'GEMEINDE' as const,
      population: 1_905,
      validTo: '2022-12-31',
      successor: '06635001',
    });
    const decision = submitClaim(
      {
        ...known,
        recipient: bromskirchen,
        readiness: {
          ...ready,
          PORTAL_VISIBILITY: '2022-06-01',
          HESSENFINDER_ENTRY: '2022-06-01',
          LOCAL_INTEGRATION: '2022-06-01',
        },
      },
      { ...submission, recipient: '06635005', servicePeriod: { from: '2022-07-01', to: '2022-12-31' } },
      days,
    );
    expect(decision.outcome).toBe('accepted');
  });
});

const claimOf = (...events: readonly ClaimEvent[]): Claim => {
  const { state } = given(...events);
  if (!state) throw new Error('There is no claim.');
  return state;
};

describe('certification', () => {
  it('is made once for facts and once for sums, by anyone but who submitted', () => {
    given(submitted)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'bert' }, days))
      .then(factual);
    given(submitted, factual)
      .when((claim) => certifyArithmetic(claim, { caseNumber, certifiedBy: 'beate' }, days))
      .then(arithmetic);
    given(submitted, factual)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'beate' }, days))
      .thenRefused('ALREADY_EXISTS', {});
    expect([claimOf(submitted, factual), claimOf(...certified)].map(stateOf)).toEqual([
      'SUBMITTED',
      'CERTIFIED',
    ]);
  });

  it('by who submitted is refused, and the attempt is on record', () => {
    const attempt: ClaimEvent = {
      type: 'FourEyesViolationRefused',
      data: { ...reference, action: 'CERTIFY_FACTUAL', attemptedBy: 'carla', earlierPart: 'SUBMITTED' },
    };
    const figures = { caseNumber, action: 'CERTIFY_FACTUAL', earlierPart: 'SUBMITTED' };
    given(submitted)
      .when((claim) => certifyFactual(claim, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused('FOUR_EYES', figures, attempt);
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(recordedRefusal(submitted)).toBeUndefined();
    expect(claimOf(submitted, attempt)).toEqual(claimOf(submitted));
  });

  it('no longer counts once the claim was amended', () => {
    const amended = given(...certified).when((claim) =>
      amendClaim(
        claim,
        {
          caseNumber,
          amount: 900_000n,
          receivedOn: '2023-03-01',
          reason: 'Korrektur',
          amendedBy: 'carl',
        },
        days,
      ),
    );
    expect(amended.state).toMatchObject({ version: 2, amount: 900_000n, submitters: ['carla', 'carl'] });
    expect(amended.state && stateOf(amended.state)).toBe('SUBMITTED');
    expectRefused(certifyFactual(amended.state, { caseNumber, certifiedBy: 'carl' }, days), 'FOUR_EYES', {}, [
      {
        type: 'FourEyesViolationRefused',
        data: { ...reference, action: 'CERTIFY_FACTUAL', attemptedBy: 'carl', earlierPart: 'SUBMITTED' },
      },
    ]);
  });
});

describe('an approval', () => {
  it('binds the claimed amount on the budget line, for the recipient and under the case number', () => {
    const decision = approveClaim(
      { claim: claimOf(...certified), line, succession: [known.recipient] },
      { caseNumber, approvedBy: 'dora' },
      days,
    );
    expect(decision).toEqual({
      outcome: 'accepted',
      line: [
        {
          type: 'FundsCommitted',
          data: {
            programme: 'EFA',
            line: 'MAIN',
            fiscalYear: 2023,
            commitmentId: caseNumber,
            recipient: '06412000',
            amount: 1_250_000n,
          },
        },
      ],
      claim: [
        {
          type: 'ClaimApproved',
          data: {
            ...reference,
            amount: 1_250_000n,
            claimed: 1_250_000n,
            commitmentId: caseNumber,
            approvedBy: 'dora',
          },
        },
      ],
    });
  });

  it('may be for a part, never for more than was claimed', () => {
    const approve = (amount: bigint, reason?: string) =>
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient] },
        { caseNumber, amount, ...(reason !== undefined && { reason }), approvedBy: 'dora' },
        days,
      );
    for (const none of [undefined, '', ' '])
      expectRefused(approve(1_249_999n, none), 'REASON_MISSING', {
        amount: 1_249_999n,
        asked: 1_250_000n,
      });
    expect(approve(1_250_000n).outcome).toBe('accepted');
    expect(approve(1_000_000n, 'Nur belegte Kosten')).toMatchObject({
      outcome: 'accepted',
      line: [{ data: { amount: 1_000_000n } }],
    });
    expectRefused(approve(1_250_001n), 'CLAIM_AMOUNT_EXCEEDED', {
      requested: 1_250_001n,
      claimed: 1_250_000n,
    });
    expectRefused(approve(0n), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('needs somebody who holds the rights of the key; the funds are bound under the key that the claim is of', () => {
    const ended = {
      ...registeredRecipient({ recipient: '06412000', name: 'F', population: 1 }),
      validTo: '2023-06-29',
    };
    const heir = registeredRecipient({ recipient: '06412001', name: 'N', population: 1 });
    const approve = (...succession: Succession) =>
      approveClaim(
        { claim: claimOf(...certified), line, succession },
        { caseNumber, approvedBy: 'dora' },
        days,
      );
    expect(approve({ ...ended, successor: '06412001' }, heir)).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { recipient: '06412000' } }],
    });
    expectRefused(approve(ended), 'RECIPIENT_ENDED', { recipient: '06412000', validTo: '2023-06-29' });
  });

  it('is refused with what is available where the budget does not suffice', () => {
    const large: ClaimEvent = { ...submitted, data: { ...submitted.data, amount: 52_750_001n } };
    expectRefused(
      approveClaim(
        { claim: claimOf(large, factual, arithmetic), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'NOT_ENOUGH_FUNDS',
      { requested: 52_750_001n, available: 52_750_000n },
    );
  });

  it.each([
    ['carla', 'SUBMITTED'],
    ['bert', 'CERTIFIED'],
    ['beate', 'CERTIFIED'],
  ])('by %s, who had a part in it, is refused, and the attempt is on record', (person, earlierPart) => {
    expect(
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient] },
        { caseNumber, approvedBy: person },
        days,
      ),
    ).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'FOUR_EYES' },
      onRecord: [{ data: { action: 'APPROVE', attemptedBy: person, earlierPart } }],
    });
  });

  it('needs both certifications, and a claim that is open', () => {
    expectRefused(
      approveClaim(
        { claim: claimOf(submitted, factual), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'NOT_CERTIFIED',
      { missing: ['ARITHMETIC'] },
    );
    expectRefused(
      approveClaim(
        { claim: claimOf(...certified, rejectedEvent), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'CLAIM_STATE',
      { state: 'REJECTED' },
    );
    expectRefused(
      approveClaim(
        { claim: undefined, line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'CLAIM_UNKNOWN',
      {
        caseNumber,
      },
    );
  });
});

describe('a claim', () => {
  it('is rejected by a person with no part in it, for good', () => {
    given(...certified)
      .when((claim) => rejectClaim(claim, { caseNumber, reason: 'nicht belegt', rejectedBy: 'dora' }, days))
      .then(rejectedEvent);
    given(...certified, rejectedEvent)
      .when((claim) => withdrawClaim(claim, { caseNumber, reason: 'egal', withdrawnBy: 'carla' }, days))
      .thenRefused('CLAIM_STATE', { state: 'REJECTED' });
    const { decision } = given(...certified).when((claim) =>
      rejectClaim(claim, { caseNumber, reason: 'nicht belegt', rejectedBy: 'bert' }, days),
    );
    expect(decision).toMatchObject({ outcome: 'rejected', rejection: { code: 'FOUR_EYES' } });
  });

  it('of one municipality is unknown to another', () => {
    given(submitted)
      .when((claim) =>
        withdrawClaim(claim, { caseNumber, onlyOf: '06411000', reason: 'egal', withdrawnBy: 'eve' }, days),
      )
      .thenRefused('CLAIM_UNKNOWN', { caseNumber });
    given(submitted)
      .when((claim) =>
        withdrawClaim(claim, { caseNumber, onlyOf: '06412000', reason: 'egal', withdrawnBy: 'carla' }, days),
      )
      .then({ type: 'ClaimWithdrawn', data: { ...reference, reason: 'egal', withdrawnBy: 'carla' } });
  });
});
