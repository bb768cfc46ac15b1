import { describe, expect, it } from '@jest/globals';
import { afterAll, evolveBudgetLine, type BudgetLine } from '../budget-line/budget-line.ts';
import type { FiscalYear } from '../calendar/day.ts';
import { evolveCasePayments } from '../payment/payment-order.ts';
import { deserialize, serialize } from '../stored/ledger-event.ts';
import { days, expectRefused, inYears, onDay, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { amendAward } from './amend-award.ts';
import { awardGrant, type AwardGrant } from './award-grant.ts';
import { fundsOfGrant, giveUpAward } from './award-years.ts';
import { completeGrant } from './complete-grant.ts';
import { evolveGrant, type Grant, type GrantEvent } from './grant.ts';
import type { AwardBudget, AwardedYear } from './lowered-budgets.ts';

const caseNumber = 'STARKE_HEIMAT-2023-000001';
const reference = { grantId: 'g-1', caseNumber };
const recipient = '06631009';
const key = { programme: 'STARKE_HEIMAT', line: 'PHASE_2', fiscalYear: 2023 };
const period = { from: '2023-01-01', to: '2025-12-31' };
const succession = [registeredRecipient({ recipient, name: 'Fulda', population: 68_000 })];

const appropriated = (fiscalYear: FiscalYear, amount: bigint, on = '2023-01-01'): BudgetLine | undefined =>
  evolveBudgetLine(
    undefined,
    {
      type: 'AppropriationEnacted',
      data: {
        ...key,
        fiscalYear,
        name: 'Phase 2',
        synthetic: false,
        amount,
        exactness: 'EXACT',
        source: { title: 'Haushaltsplan' },
      },
    },
    on,
  );
const lines = inYears(appropriated(2023, 700n), appropriated(2024, 400n));

const applied: GrantEvent = {
  type: 'GrantApplied',
  data: {
    ...reference,
    ...key,
    recipients: [recipient],
    purpose: 'Smarte Region',
    projectCost: 1_000n,
    requested: 900n,
    receivedOn: '2023-02-15',
    appliedBy: 'carla',
    synthetic: false,
  },
};
const certified: readonly GrantEvent[] = [
  applied,
  { type: 'GrantCertifiedFactual', data: { ...reference, certifiedBy: 'bert' } },
  { type: 'GrantCertifiedArithmetic', data: { ...reference, certifiedBy: 'beate' } },
];
const budget = (fiscalYear: FiscalYear, amount: bigint, number = 1): AwardBudget => ({
  line: 'PHASE_2',
  fiscalYear,
  commitmentId: number === 1 ? caseNumber : `${caseNumber}.${number}`,
  amount,
});
const inBoth = [budget(2023, 600n), budget(2024, 300n, 2)];
const awarded = (amount: bigint, budgets?: readonly AwardBudget[]): GrantEvent => ({
  type: 'GrantAwarded',
  data: {
    ...reference,
    amount,
    period,
    sharePercent: '90.00',
    commitmentId: caseNumber,
    ...(budgets && { budgets }),
    awardedBy: 'dora',
  },
});
const drawn = (amount: bigint): GrantEvent => ({
  type: 'FundsDrawnDown',
  data: { ...reference, drawdownId: 'MA-1', amount, requestedOn: '2023-06-01', requestedBy: 'carla' },
});
const { given } = specification(evolveGrant);
const grantOf = (...events: readonly GrantEvent[]): Grant | undefined =>
  given(...[...certified, ...events].map((event) => onDay('2023-03-01', event))).state;

/** The lines with the parts bound on them. */
const bound = (budgets: readonly AwardBudget[]): ReadonlyMap<FiscalYear, BudgetLine> =>
  inYears(
    ...[...lines.values()].map((line) =>
      budgets
        .filter(({ fiscalYear }) => fiscalYear === line.fiscalYear)
        .reduce<BudgetLine | undefined>(
          (state, part) =>
            evolveBudgetLine(state, { type: 'FundsCommitted', data: { ...key, ...part } }, '2023-03-01'),
          line,
        ),
    ),
  );
const award = (budgets?: readonly AwardedYear[], change: Partial<AwardGrant> = {}) =>
  awardGrant(
    { grant: grantOf(), lines, succession },
    { caseNumber, period, awardedBy: 'dora', ...(budgets && { budgets }), ...change },
    days,
  );
const amend = (grant: Grant | undefined, on: typeof lines, amount: bigint, fiscalYear?: FiscalYear) =>
  amendAward(
    { grant, lines: on, payments: undefined, succession },
    { caseNumber, amount, reason: 'x', amendedBy: 'dora', ...(fiscalYear !== undefined && { fiscalYear }) },
    days,
  );

describe('the years that an award burdens', () => {
  it('are each committed on their line, and the notice says them', () =>
    expect(
      award([
        { fiscalYear: 2023, amount: 600n },
        { fiscalYear: 2024, amount: 300n },
      ]),
    ).toMatchObject({
      line: [
        { type: 'FundsCommitted', data: { ...key, commitmentId: caseNumber, amount: 600n, recipient } },
        {
          type: 'FundsCommitted',
          data: { ...key, fiscalYear: 2024, commitmentId: `${caseNumber}.2`, amount: 300n, recipient },
        },
      ],
      grant: [{ type: 'GrantAwarded', data: { amount: 900n, commitmentId: caseNumber, budgets: inBoth } }],
    }));

  it("are the grant's own where nothing is said; such a notice reads as one part, as those of before do", () => {
    const decision = award(undefined, { amount: 600n, reason: 'Teil' });
    expect(decision).toMatchObject({ line: [{ data: { ...key, amount: 600n } }] });
    const [notice] = decision.outcome === 'accepted' ? decision.grant : [];
    expect(notice?.data).not.toHaveProperty('budgets');
    expect(grantOf(awarded(700n))).toMatchObject({ budgets: [budget(2023, 700n)] });
  });

  it('are refused where they do not add up, one is named twice, or has no room; the refusal names the year', () => {
    const refused = (budgets: readonly AwardedYear[], ...[code, figures]: [string, object]) =>
      expectRefused(award(budgets), code, { ...figures });
    refused([{ fiscalYear: 2023, amount: 899n }], 'AWARD_YEARS_DIFFER', { awarded: 900n, budgeted: 899n });
    refused([{ fiscalYear: 2023, amount: 901n }], 'AWARD_YEARS_DIFFER', { awarded: 900n, budgeted: 901n });
    refused([], 'AWARD_YEARS_DIFFER', { budgeted: 0n });
    refused([{ fiscalYear: 2023, amount: 0n }], 'AMOUNT_NOT_POSITIVE', { amount: 0n });
    const half = { fiscalYear: 2023, amount: 450n };
    refused([half, half], 'YEAR_NAMED_TWICE', { line: 'PHASE_2', fiscalYear: 2023 });
    const other = (fiscalYear: FiscalYear, amount: bigint) => [
      { fiscalYear: 2023, amount: 900n - amount },
      { fiscalYear, amount },
    ];
    refused(other(2025, 300n), 'COMMITMENT_AUTHORITY_EXCEEDED', {
      fiscalYear: 2023,
      burdenedYear: 2025,
      requested: 300n,
      left: 0n,
    });
    refused(other(2024, 401n), 'NOT_ENOUGH_FUNDS', { fiscalYear: 2024, available: 400n });
    expectRefused(
      awardGrant(
        {
          grant: grantOf(),
          lines: inYears(lines.get(2023), appropriated(2024, 400n, '2024-01-01')),
          succession,
        },
        { caseNumber, period, awardedBy: 'dora', budgets: other(2024, 300n) },
        days,
      ),
      'DAY_BEFORE_CAUSE',
      { earliest: '2024-01-01', cause: 'APPROPRIATION' },
    );
  });

  it('are raised by the year that is named, and the notice says all of them', () => {
    const raised = amend(grantOf(awarded(700n)), bound([budget(2023, 700n)]), 900n, 2024);
    const budgets = [budget(2023, 700n), budget(2024, 200n, 2)];
    expect(raised).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { fiscalYear: 2024, commitmentId: `${caseNumber}.2` } }],
      grant: [{ type: 'AwardAmended', data: { amount: 900n, commitmentId: `${caseNumber}.2`, budgets } }],
    });
    const [notice] = raised.outcome === 'accepted' ? raised.grant : [];
    expect(notice && grantOf(awarded(700n), notice)).toMatchObject({ awarded: 900n, left: 900n, budgets });
  });

  it('are freed from the latest on, never below what was drawn down', () => {
    const grant = grantOf(awarded(900n, inBoth), drawn(500n));
    const lowered = amend(grant, bound(inBoth), 550n);
    expect(lowered).toMatchObject({
      line: [
        { type: 'CommitmentReleased', data: { fiscalYear: 2024, amount: 300n } },
        { type: 'CommitmentReduced', data: { fiscalYear: 2023, amount: 50n } },
      ],
      grant: [{ data: { budgets: [budget(2023, 550n), budget(2024, 0n, 2)] } }],
    });
    expectRefused(amend(grant, bound(inBoth), 499n), 'AWARD_DRAWN_DOWN', { drawnDown: 500n });
  });

  it('are freed in the year that they were carried to as far as no order on its way needs them there', () => {
    const carried = {
      ...key,
      carryOverId: 'UE-1',
      sourceYear: 2023,
      amount: 100n,
      commitmentId: caseNumber,
      usableUntil: '2025-12-31',
      consentReference: 'HMdF 1',
      consentedOn: '2023-03-01',
      reason: 'Rest',
    };
    const both = bound([budget(2023, 100n), budget(2024, 300n, 2)]);
    const on2023 = { type: 'FundsCarriedOn', data: { ...carried, otherYear: 2024 } } as const;
    const in2024 = {
      type: 'FundsCarriedIn',
      data: { ...carried, fiscalYear: 2024, otherYear: 2023 },
    } as const;
    const after = inYears(
      afterAll(both.get(2023), [on2023], days.on),
      afterAll(both.get(2024), [in2024], days.on),
    );
    const commitmentIds = [`${caseNumber}.2`];
    const payments = evolveCasePayments(
      undefined,
      {
        type: 'PaymentOrderPrepared',
        data: {
          ...key,
          caseNumber,
          orderNumber: `${caseNumber}-Z01`,
          commitmentIds,
          basis: 'DRAWDOWN',
          basisId: 'MA-1',
          payeeId: 'FULDA',
          recipients: [recipient],
          amount: 290n,
          funds: [{ fiscalYear: 2024, commitmentIds, amount: 290n }],
          dueOn: '2024-03-01',
          reason: 'x',
          preparedBy: 'bert',
          synthetic: false,
        },
      },
      days.on,
    );
    const grant = grantOf(awarded(400n, [budget(2023, 100n), budget(2024, 300n, 2)]), drawn(290n));
    if (!grant) throw new Error('no grant');
    expect(giveUpAward({ grant, lines: after, payments }, 60n, 'x', days)).toMatchObject([
      {
        fiscalYear: 2024,
        amount: 60n,
        events: [
          { type: 'CommitmentReduced', data: { commitmentId: `${caseNumber}.2`, amount: 10n } },
          { type: 'CommitmentReduced', data: { commitmentId: caseNumber, amount: 50n } },
        ],
      },
    ]);
  });

  it('are all free when the grant is completed, but for what was drawn down', () => {
    const grant = grantOf(awarded(900n, inBoth), drawn(100n));
    const completed = completeGrant(
      { grant, payments: undefined, lines: bound(inBoth) },
      { caseNumber, completedOn: '2023-06-30', completedBy: 'bert' },
      days,
    );
    expect(completed).toMatchObject({ grant: [{ data: { released: 800n } }] });
    const after = [...bound(inBoth).values()].map((line) =>
      afterAll(
        line,
        (completed.outcome === 'accepted' ? completed.line : []).filter(
          ({ data }) => data.fiscalYear === line.fiscalYear,
        ),
        days.on,
      ),
    );
    expect(after.map((line) => line?.committed)).toEqual([100n, 0n]);
  });

  it('are stored with their notice', () => {
    const notice = awarded(900n, inBoth);
    expect(deserialize('GrantAwarded', 1, serialize(notice))).toMatchObject(notice);
  });

  it('name their commitments year by year', () => {
    const budgets = [...inBoth, budget(2023, 10n, 3)];
    expect(fundsOfGrant({ ...key, budgets })).toEqual([
      { ...key, commitmentIds: [caseNumber, `${caseNumber}.3`] },
      { ...key, fiscalYear: 2024, commitmentIds: [`${caseNumber}.2`] },
    ]);
  });
});
