import { describe, expect, it } from '@jest/globals';
import { afterAll, available, evolveBudgetLine, type BudgetLine } from '../budget-line/budget-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { evolveCasePayments, type CasePayments, type PaymentEvent } from '../payment/payment-order.ts';
import { expectRefused, onDay, specification, inYears } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { amendAward } from './amend-award.ts';
import { completeGrant } from './complete-grant.ts';
import { drawDownFunds } from './draw-down-funds.ts';
import { evolveGrant, type Grant, type GrantEvent } from './grant.ts';
import { returnFunds } from './return-funds.ts';

const caseNumber = 'SH-2023-000001';
const reference = { grantId: 'g-1', caseNumber };
const recipient = '06631009';
const key = { programme: 'SH', line: 'MAIN', fiscalYear: 2023 };
const succession = [registeredRecipient({ recipient, name: 'Fulda', population: 68_000 })];
const events: readonly GrantEvent[] = [
  {
    type: 'GrantApplied',
    data: {
      ...reference,
      ...key,
      recipients: [recipient],
      purpose: 'Vorhaben',
      projectCost: 100_000n,
      requested: 90_000n,
      receivedOn: '2023-01-01',
      appliedBy: 'carla',
      synthetic: false,
    },
  },
  {
    type: 'GrantAwarded',
    data: {
      ...reference,
      amount: 90_000n,
      period: { from: '2023-01-01', to: '2025-12-31' },
      sharePercent: '90.00',
      commitmentId: caseNumber,
      awardedBy: 'dora',
    },
  },
  {
    type: 'FundsDrawnDown',
    data: {
      ...reference,
      drawdownId: 'MA-1',
      amount: 60_000n,
      requestedOn: '2023-03-01',
      requestedBy: 'carla',
    },
  },
];
const grantOf = (...further: readonly GrantEvent[]): Grant | undefined =>
  specification(evolveGrant).given(...[...events, ...further].map((event) => onDay('2023-03-01', event)))
    .state;

const payment = (number: number, amount: bigint, settledOn: Day): readonly PaymentEvent[] => {
  const of = { caseNumber, orderNumber: `${caseNumber}-Z0${number}`, programme: 'SH' };
  return [
    {
      type: 'PaymentOrderPrepared',
      data: {
        ...of,
        line: 'MAIN',
        fiscalYear: 2023,
        commitmentIds: [caseNumber],
        basis: 'DRAWDOWN',
        basisId: 'MA-1',
        payeeId: 'F',
        recipients: [recipient],
        amount,
        dueOn: settledOn,
        reason: 'x',
        preparedBy: 'bert',
        synthetic: false,
      },
    },
    {
      type: 'PaymentSettled',
      data: {
        ...of,
        line: 'MAIN',
        fiscalYear: 2023,
        disbursementIds: [of.orderNumber],
        amount,
        bankReference: 'B',
        settledOn,
      },
    },
  ];
};
const paymentsOf = (...of: readonly PaymentEvent[]): CasePayments | undefined =>
  specification(evolveCasePayments).given(...of.map((event) => onDay('2023-04-01', event))).state;
const paid = paymentsOf(...payment(1, 40_000n, '2023-04-03'), ...payment(2, 20_000n, '2023-05-02'));

const opened = (fiscalYear: FiscalYear): BudgetLine | undefined =>
  evolveBudgetLine(
    undefined,
    {
      type: 'AppropriationEnacted',
      data: {
        ...key,
        fiscalYear,
        name: 'Linie',
        synthetic: false,
        amount: 100_000n,
        exactness: 'EXACT',
        source: { title: 'Haushaltsplan' },
      },
    },
    `${fiscalYear}-01-01`,
  );
const disbursed = (number: number, amount: bigint) =>
  ({
    type: 'FundsDisbursed',
    data: {
      ...key,
      commitmentId: caseNumber,
      disbursementId: `${caseNumber}-Z0${number}`,
      recipient,
      amount,
    },
  }) as const;
const bound = afterAll(
  opened(2023),
  [{ type: 'FundsCommitted', data: { ...key, commitmentId: caseNumber, recipient, amount: 90_000n } }],
  '2023-03-01',
);
const line = afterAll(
  afterAll(bound, [disbursed(1, 40_000n)], '2023-04-03'),
  [disbursed(2, 20_000n)],
  '2023-05-02',
);

const command = { caseNumber, returnId: 'R-1', amount: 35_000n, returnedOn: '2023-06-30', reason: 'Rest' };
const on = (day: Day) => ({ on: day, today: day });
const days = on('2023-06-30');

describe('what the recipient gives back', () => {
  it('in the year of its payment reverses it, the newest first, and may be drawn down again', () => {
    const decision = returnFunds({ grant: grantOf(), payments: paid, line }, command, days);
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    const returned = { ...reference, returnId: 'R-1', returnedOn: '2023-06-30', reason: 'Rest' };
    const orders = [`${caseNumber}-Z02`, `${caseNumber}-Z01`] as const;
    expect(decision.grant).toEqual(
      [20_000n, 15_000n].map((amount, index) => ({
        type: 'GrantFundsReturned',
        data: {
          ...returned,
          ofOrder: orders[index],
          disbursementId: orders[index],
          amount,
          isBoundAgain: true,
        },
      })),
    );
    const after = afterAll(line, decision.line, '2023-06-30');
    expect(after).toMatchObject({ committed: 65_000n, paid: 25_000n });
    const grant = grantOf(...decision.grant);
    expect(grant).toMatchObject({ awarded: 90_000n, left: 65_000n, returned: 35_000n });

    const draw = { caseNumber, drawdownId: 'MA-2', requestedOn: '2023-06-30', requestedBy: 'carla' };
    expectRefused(drawDownFunds(grant, { ...draw, amount: 65_001n }, days), 'AWARD_EXCEEDED', {
      left: 65_000n,
    });
    const lower = (amount: bigint) =>
      amendAward(
        { payments: undefined, grant, lines: inYears(after), succession },
        { caseNumber, amount, reason: 'Weniger', amendedBy: 'dora' },
        days,
      );
    expectRefused(lower(24_999n), 'AWARD_DRAWN_DOWN', { amount: 24_999n, drawnDown: 25_000n });
    expect(lower(40_000n)).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 50_000n } }],
      grant: [{ type: 'AwardAmended', data: { amount: 40_000n, before: 90_000n } }],
    });
    expect(
      completeGrant(
        { grant, payments: paid, lines: inYears(after) },
        { caseNumber, completedOn: '2023-06-30', completedBy: 'bert' },
        days,
      ),
    ).toMatchObject({ line: [{ data: { amount: 65_000n } }], grant: [{ data: { released: 65_000n } }] });
  });

  it('once the grant is completed or revoked is free on the line at once', () => {
    for (const end of [
      {
        type: 'GrantCompleted',
        data: { ...reference, released: 0n, completedOn: '2023-05-31', completedBy: 'b' },
      },
      {
        type: 'GrantRevoked',
        data: { ...reference, released: 0n, repayable: 0n, reason: 'x', revokedBy: 'd' },
      },
    ] as const satisfies readonly GrantEvent[]) {
      const decision = returnFunds({ grant: grantOf(end), payments: paid, line }, command, days);
      if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
      const after = afterAll(line, decision.line, '2023-06-30');
      expect(after).toMatchObject({ committed: 30_000n, paid: 25_000n });
      expect(after && available(after)).toBe(45_000n);
      expect(grantOf(end, ...decision.grant)).toMatchObject({ left: 0n, returned: 35_000n });
    }
  });

  it('in a later year is income of that year, and the earlier one keeps what it paid', () => {
    const returnedOn = '2024-02-01';
    const decision = returnFunds(
      { grant: grantOf(), payments: paid, line: opened(2024) },
      { ...command, returnedOn },
      on(returnedOn),
    );
    expect(decision).toMatchObject({
      line: [],
      grant: [
        {
          type: 'GrantFundsReturnedAsIncome',
          data: { ...key, amount: 20_000n, income: { fiscalYear: 2024 }, ofOrder: `${caseNumber}-Z02` },
        },
        { data: { ...key, amount: 15_000n, income: { fiscalYear: 2024 }, ofOrder: `${caseNumber}-Z01` } },
      ],
    });
    if (decision.outcome === 'rejected') return;
    // The income is not bound for the grant: 300.00 are left, and lowering frees no more than those.
    const grant = grantOf(...decision.grant);
    expect(grant).toMatchObject({ left: 30_000n, returned: 35_000n });
    expect(
      amendAward(
        { payments: undefined, grant, lines: inYears(line), succession },
        { caseNumber, amount: 25_000n, reason: 'Weniger', amendedBy: 'dora' },
        on(returnedOn),
      ),
    ).toMatchObject({ line: [{ data: { amount: 30_000n } }] });
    expect(
      amendAward(
        { payments: undefined, grant, lines: inYears(line), succession },
        { caseNumber, amount: 40_000n, reason: 'Weniger', amendedBy: 'dora' },
        on(returnedOn),
      ),
    ).toMatchObject({ line: [{ data: { amount: 15_000n } }] });
  });

  it('is never more than was paid and is kept on the day and since, nor before it was paid, nor twice', () => {
    const back = (
      amount: bigint,
      returnedOn: Day,
      payments: CasePayments | undefined = paid,
      grant = grantOf(),
    ) => returnFunds({ grant, payments, line }, { ...command, amount, returnedOn }, days);
    expectRefused(back(1n, '2023-06-30', { caseNumber, orders: new Map() }), 'RETURN_EXCEEDED', {
      requested: 1n,
      held: 0n,
    });
    expectRefused(back(60_001n, '2023-06-30'), 'RETURN_EXCEEDED', {
      requested: 60_001n,
      held: 60_000n,
      day: '2023-06-30',
    });
    expectRefused(back(40_001n, '2023-04-30'), 'RETURN_EXCEEDED', { held: 40_000n, day: '2023-04-30' });
    expectRefused(back(1n, '2023-04-02'), 'DAY_BEFORE_CAUSE', {
      day: '2023-04-02',
      earliest: '2023-04-03',
      cause: 'SETTLEMENT',
    });
    expectRefused(back(1n, '2023-07-01'), 'DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30' });
    const cameBack: PaymentEvent = {
      type: 'PaymentReturned',
      data: {
        caseNumber,
        orderNumber: `${caseNumber}-Z02`,
        programme: 'SH',
        disbursementIds: [],
        amount: 20_000n,
        bankReference: 'R',
        returnedOn: '2023-06-01',
        reason: 'Konto erloschen',
      },
    };
    const without = paymentsOf(
      ...payment(1, 40_000n, '2023-04-03'),
      ...payment(2, 20_000n, '2023-05-02'),
      cameBack,
    );
    expectRefused(back(40_001n, '2023-05-15', without), 'RETURN_EXCEEDED', {
      held: 40_000n,
      day: '2023-06-01',
    });
    const first = back(35_000n, '2023-06-30');
    const again = first.outcome === 'accepted' ? grantOf(...first.grant) : undefined;
    expectRefused(back(1n, '2023-06-30', paid, again), 'ALREADY_EXISTS', {});
    expectRefused(
      returnFunds(
        { grant: again, payments: paid, line },
        { ...command, returnId: 'R-2', amount: 25_001n },
        days,
      ),
      'RETURN_EXCEEDED',
      { held: 25_000n },
    );
  });
});

describe('the end of a grant', () => {
  it('waits for a payment on its way, and names it', () => {
    const [prepared] = payment(1, 40_000n, '2023-04-03');
    expectRefused(
      completeGrant(
        { grant: grantOf(), payments: prepared && paymentsOf(prepared), lines: inYears(bound) },
        { caseNumber, completedOn: '2023-06-30', completedBy: 'bert' },
        days,
      ),
      'ORDER_ON_ITS_WAY',
      { orderNumber: `${caseNumber}-Z01`, amount: 40_000n, state: 'PREPARED' },
    );
  });
});
