import { describe, expect, it } from '@jest/globals';
import { centsMax } from '../money/cents.ts';
import { days, expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { claimOf, known, ready, submission, submitted } from '../testing/wohngeld-claim.ts';
import { submitClaim, type KnownToSubmitClaim, type SubmitClaim } from './submit-claim.ts';

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
      { programme: 'EFA', line: 'MAIN', fiscalYear: 2025, amount: 1_250_000n },
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
      { of: 'CLAIM', period: '2023-06-30/2023-01-01', amount: 1_250_000n },
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
    [
      'a service that there is not',
      { service: undefined },
      {},
      'SERVICE_UNKNOWN',
      { leikaKey: '99108008000000' },
    ],
    [
      'practice data among real figures',
      { service: { leikaKey: '99999001000000', name: 'Übung', synthetic: true } },
      {},
      'SYNTHETIC_MIXED',
      { programme: 'EFA', leikaKey: '99108008000000' },
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
      {
        missing: ['LOCAL_INTEGRATION'],
        recipient: '06412000',
        leikaKey: '99108008000000',
        day: '2023-06-30',
        amount: 1_250_000n,
      },
    ],
    [
      'a service that was ready only after the period',
      { readiness: { ...ready, HESSENFINDER_ENTRY: '2023-07-01' } },
      {},
      'PREREQUISITE_MISSING',
      { missing: ['HESSENFINDER_ENTRY'] },
    ],
    [
      'a claim that is there already',
      { claim: claimOf(submitted) },
      {},
      'ALREADY_EXISTS',
      { what: 'Antrag EFA-2023-000001' },
    ],
    [
      'an amount beyond what the ledger can hold',
      {},
      { amount: centsMax + 1n },
      'AMOUNT_OUT_OF_RANGE',
      { amount: centsMax + 1n, largest: centsMax },
    ],
    [
      'a day of receipt that has not come',
      {},
      { receivedOn: '2023-07-01' },
      'DAY_IN_FUTURE',
      { day: '2023-07-01', today: '2023-06-30', amount: 1_250_000n },
    ],
    [
      'a day that there is not',
      {},
      { servicePeriod: { from: '2023-01-01', to: '2023-06-31' } },
      'PERIOD_INVALID',
      { of: 'CLAIM', period: '2023-01-01/2023-06-31', amount: 1_250_000n },
    ],
    ['an amount of zero', {}, { amount: 0n }, 'AMOUNT_NOT_POSITIVE', { amount: 0n }],
    [
      'the last case number of the year being taken',
      { register: { assigned: 999_999 } },
      {},
      'CASE_NUMBERS_EXHAUSTED',
      { programme: 'EFA', fiscalYear: 2023, casesPerYearMax: 999_999 },
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

  it('keeps its description, and names earlier claims for the same that have not ended', () => {
    const others = [
      { reference: 'EFA-2023-000002', standing: 'OPEN', amount: 0n },
      { reference: 'EFA-2023-000003', standing: 'ENDED', amount: 0n },
    ] as const;
    const decision = submitClaim(
      { ...known, sameFunding: others },
      { ...submission, description: 'Hosting' },
      days,
    );
    expect(decision).toMatchObject({
      claim: [{ data: { description: 'Hosting', possibleDoubleFunding: ['EFA-2023-000002'] } }],
    });
  });

  it('is for practice where its programme is', () => {
    const programme = known.programme && { ...known.programme, synthetic: true };
    const service = known.service && { ...known.service, synthetic: true };
    expect(submitClaim({ ...known, programme, service }, submission, days)).toMatchObject({
      funding: [{ data: { synthetic: true } }],
      claim: [{ data: { synthetic: true } }],
    });
  });
});
