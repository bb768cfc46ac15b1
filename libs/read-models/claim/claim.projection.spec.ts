import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import { rowsAfter } from '#projections/testing';
import { claims } from './claim.projection.ts';

const of = { claimId: 'c-1', caseNumber: 'EFA-2023-000001' };
const submittedAs = (caseNumber: string, possibleDoubleFunding?: readonly string[]): LedgerEvent => ({
  type: 'ClaimSubmitted',
  data: {
    ...of,
    caseNumber,
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear: 2023,
    recipient: '06412000',
    leikaKey: '99115005060000',
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: 1_000_000n,
    receivedOn: '2023-07-01',
    ...(possibleDoubleFunding && { possibleDoubleFunding }),
    submittedBy: 'klara',
    synthetic: false,
  },
});
const submitted = submittedAs(of.caseNumber);
const factual: LedgerEvent = {
  type: 'ClaimCertifiedFactual',
  data: { ...of, version: 1, certifiedBy: 'bert' },
};
const arithmetic: LedgerEvent = {
  type: 'ClaimCertifiedArithmetic',
  data: { ...of, version: 1, certifiedBy: 'rita' },
};
const approved: LedgerEvent = {
  type: 'ClaimApproved',
  data: {
    ...of,
    amount: 900_000n,
    claimed: 1_000_000n,
    commitmentId: 'EFA-2023-000001',
    reason: 'ohne Schulung',
    approvedBy: 'dora',
  },
};

const rows = async (...events: Parameters<typeof rowsAfter>[1]) => (await rowsAfter(claims, events))['claim'];

describe('the row of a claim', () => {
  it('holds what was submitted, and nothing yet of what comes later', async () => {
    expect(await rows(submitted)).toEqual([
      {
        case_number: 'EFA-2023-000001',
        programme: 'EFA',
        line: 'MAIN',
        fiscal_year: 2023n,
        hearings: null,
        recipient: '06412000',
        leika_key: '99115005060000',
        period_from: '2023-01-01',
        period_to: '2023-06-30',
        state: 'SUBMITTED',
        version: 1n,
        claimed: 1_000_000n,
        approved: null,
        paid: 0n,
        repayable: null,
        received_on: '2023-07-01',
        submitted_by: 'klara',
        factual_by: null,
        arithmetic_by: null,
        decided_by: null,
        decided_on: null,
        reason: null,
        possible_double_funding: '',
        double_funding_reason: null,
        synthetic: 0n,
        position: 1n,
      },
    ]);
  });

  it('is certified once both have certified it, and needs both again once it is amended', async () => {
    const amended: LedgerEvent = {
      type: 'ClaimAmended',
      data: {
        ...of,
        version: 2,
        amount: 950_000n,
        receivedOn: '2023-07-05',
        reason: 'Rechnung',
        amendedBy: 'klara',
      },
    };
    expect(await rows(submitted, factual)).toMatchObject([{ state: 'SUBMITTED', factual_by: 'bert' }]);
    expect(await rows(submitted, factual, arithmetic)).toMatchObject([
      { state: 'CERTIFIED', arithmetic_by: 'rita' },
    ]);
    expect(await rows(submitted, factual, arithmetic, amended)).toMatchObject([
      { state: 'SUBMITTED', version: 2n, claimed: 950_000n, factual_by: null, arithmetic_by: null },
    ]);
  });

  it('says what was approved, paid, and is to be paid back after a revocation', async () => {
    const settled: LedgerEvent = {
      type: 'PaymentSettled',
      data: {
        caseNumber: of.caseNumber,
        orderNumber: 'EFA-2023-000001-Z01',
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
        disbursementIds: ['EFA-2023-000001-Z01'],
        amount: 400_000n,
        bankReference: 'B-1',
        settledOn: '2023-08-01',
      },
    };
    const revoked: LedgerEvent = {
      type: 'ClaimRevoked',
      data: { ...of, released: 500_000n, repayable: 400_000n, reason: 'zweckfremd', revokedBy: 'dora' },
    };
    const events = [submitted, factual, arithmetic, approved, settled];
    expect(await rows(...events)).toMatchObject([
      { state: 'APPROVED', approved: 900_000n, paid: 400_000n, decided_by: 'dora', reason: 'ohne Schulung' },
    ]);
    expect(await rows(...events, { on: '2023-09-01', event: revoked })).toMatchObject([
      { state: 'REVOKED', decided_on: '2023-09-01', paid: 400_000n, repayable: 400_000n, position: 6n },
    ]);
  });

  it('gets to know of a later claim for the same, which knows of it from the start', async () => {
    expect(await rows(submitted, submittedAs('EFA-2023-000002', [of.caseNumber]))).toMatchObject([
      { case_number: 'EFA-2023-000001', possible_double_funding: 'EFA-2023-000002' },
      { case_number: 'EFA-2023-000002', possible_double_funding: 'EFA-2023-000001' },
    ]);
  });

  it('is not made of a decision without a claim: the projection stops before it and says so', () =>
    expect(rows(approved)).rejects.toThrow('ClaimApproved at position 1: ClaimApproved before the claim'));
});
