import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import { rowsAfter } from '#projections/testing';
import { grants } from './grant.projection.ts';

const of = { grantId: 'g-1', caseNumber: 'SHH-2023-000001' };
const line = { programme: 'SHH', line: 'PHASE_2' };
const applied: LedgerEvent = {
  type: 'GrantApplied',
  data: {
    ...of,
    ...line,
    fiscalYear: 2023,
    recipients: ['06412000', '06413000'],
    purpose: 'Digitale Bauakte',
    projectCost: 10_000_000n,
    requested: 8_000_000n,
    receivedOn: '2023-02-01',
    appliedBy: 'klara',
    synthetic: false,
  },
};
const certified: readonly LedgerEvent[] = [
  { type: 'GrantCertifiedFactual', data: { ...of, certifiedBy: 'bert' } },
  { type: 'GrantCertifiedArithmetic', data: { ...of, certifiedBy: 'rita' } },
];
const awarded: LedgerEvent = {
  type: 'GrantAwarded',
  data: {
    ...of,
    amount: 7_000_000n,
    period: { from: '2023-03-01', to: '2024-12-31' },
    sharePercent: '70.00',
    commitmentId: 'SHH-2023-000001',
    budgets: [
      { line: 'PHASE_2', fiscalYear: 2024, commitmentId: 'SHH-2023-000001', amount: 3_000_000n },
      { line: 'PHASE_2', fiscalYear: 2023, commitmentId: 'SHH-2023-000001', amount: 4_000_000n },
    ],
    awardedBy: 'dora',
  },
};
const committed = (fiscalYear: number, amount: bigint): LedgerEvent => ({
  type: 'FundsCommitted',
  data: { ...line, fiscalYear, commitmentId: 'SHH-2023-000001', recipient: '06412000', amount },
});

const rows = async (...events: LedgerEvent[]) => (await rowsAfter(grants, events))['grant_case'];

describe('the row of a grant', () => {
  it('holds what was applied for, with the recipients between blanks, and nothing of what comes later', async () => {
    expect(await rows(applied)).toEqual([
      {
        case_number: 'SHH-2023-000001',
        programme: 'SHH',
        line: 'PHASE_2',
        fiscal_year: 2023n,
        hearings: null,
        recipients: ' 06412000 06413000 ',
        awarded_to: null,
        purpose: 'Digitale Bauakte',
        state: 'APPLIED',
        project_cost: 10_000_000n,
        requested: 8_000_000n,
        awarded: 0n,
        budgets: null,
        financing: null,
        eligible_cost: 10_000_000n,
        third_party_income: 0n,
        entitled: null,
        excess: 0n,
        repaid: 0n,
        lapsed: 0n,
        share_percent: null,
        period_from: null,
        period_to: null,
        conditions: null,
        drawn_down: 0n,
        drawdowns: null,
        paid: 0n,
        returned: 0n,
        repayable: null,
        received_on: '2023-02-01',
        applied_by: 'klara',
        factual_by: null,
        arithmetic_by: null,
        decided_by: null,
        reason: null,
        possible_double_funding: '',
        double_funding_reason: null,
        synthetic: 0n,
        position: 1n,
      },
    ]);
    expect(await rows(applied, ...certified)).toMatchObject([{ state: 'CERTIFIED', factual_by: 'bert' }]);
  });

  it('says by year what the award burdens, and what of it is open and paid on the line', async () => {
    const disbursed: LedgerEvent = {
      type: 'FundsDisbursed',
      data: {
        ...line,
        fiscalYear: 2023,
        commitmentId: 'SHH-2023-000001',
        disbursementId: 'SHH-2023-000001-Z01',
        recipient: '06412000',
        amount: 1_500_000n,
      },
    };
    const events = [applied, ...certified, committed(2023, 4_000_000n), committed(2024, 3_000_000n), awarded];
    const [row] = (await rows(...events, disbursed)) ?? [];
    expect(row).toMatchObject({ state: 'AWARDED', awarded: 7_000_000n, share_percent: '70.00' });
    expect(JSON.parse(String(row?.['budgets']))).toEqual([
      { line: 'PHASE_2', fiscalYear: 2023, awarded: '4000000', open: '2500000', paid: '1500000' },
      { line: 'PHASE_2', fiscalYear: 2024, awarded: '3000000', open: '3000000', paid: '0' },
    ]);
  });

  it('gets to know of a published award for the same', async () => {
    const published: LedgerEvent = {
      type: 'PublishedAwardRecorded',
      data: {
        awardId: 'a-1',
        ...line,
        recipients: ['06412000'],
        recipientNames: 'Frankfurt am Main',
        amount: 5n,
        exactness: 'EXACT',
        purpose: 'Digitale Bauakte',
        standing: 'ANNOUNCED',
        source: { title: 'Presse' },
        possibleDoubleFunding: [of.caseNumber],
        synthetic: false,
      },
    };
    expect(await rows(applied, published)).toMatchObject([{ possible_double_funding: 'award:a-1' }]);
  });

  it('is not made of an award without an application: the projection stops before it', () =>
    expect(rows(awarded)).rejects.toThrow('GrantAwarded before the application'));
});
