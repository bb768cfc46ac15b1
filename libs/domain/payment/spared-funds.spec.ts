import { describe, expect, it } from '@jest/globals';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { days, expectRefused } from '../testing/given.ts';
import { evolveCasePayments, type CasePayments, type OrderFunds } from './payment-order.ts';
import { giveUpSparing, sparingOthers } from './spared-funds.ts';

const caseNumber = 'SH-2023-000001';
const key = { programme: 'SH', line: 'MAIN', fiscalYear: 2023 };
const of = (amount: bigint, ...commitmentIds: readonly string[]): OrderFunds => ({
  fiscalYear: 2023,
  commitmentIds,
  amount,
});

/** 40 are open of A, 60 of B. */
const committed = (['A', 'B'] as const).map((commitmentId): BudgetLineEvent => ({
  type: 'FundsCommitted',
  data: { ...key, commitmentId, amount: commitmentId === 'A' ? 40n : 60n },
}));
const line = [
  {
    type: 'AppropriationEnacted',
    data: {
      ...key,
      name: 'Linie',
      synthetic: false,
      amount: 100n,
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan' },
    },
  } satisfies BudgetLineEvent,
  ...committed,
].reduce<BudgetLine | undefined>((state, event) => evolveBudgetLine(state, event, '2023-01-01'), undefined);

/** Orders on their way that need these funds. */
const onTheirWay = (...needed: readonly OrderFunds[]): CasePayments | undefined =>
  needed.reduce<CasePayments | undefined>(
    (payments, funds, index) =>
      evolveCasePayments(
        payments,
        {
          type: 'PaymentOrderPrepared',
          data: {
            ...key,
            caseNumber,
            orderNumber: `${caseNumber}-Z0${index + 1}`,
            commitmentIds: funds.commitmentIds,
            basis: 'CLAIM',
            basisId: caseNumber,
            payeeId: 'P',
            recipients: [],
            amount: funds.amount,
            funds: [funds],
            dueOn: '2023-03-01',
            reason: 'Grund',
            preparedBy: 'bert',
            synthetic: false,
          },
        },
        '2023-03-01',
      ),
    undefined,
  );
const taken = (payments: CasePayments | undefined, funds: OrderFunds) =>
  sparingOthers(line, payments, funds, days).map(({ commitmentId, amount }) => [commitmentId, amount]);

describe('an amount of several commitments', () => {
  it('is taken of the newest first', () => {
    expect(taken(undefined, of(50n, 'A', 'B'))).toEqual([['B', 50n]]);
    expect(taken(undefined, of(70n, 'A', 'B'))).toEqual([
      ['B', 60n],
      ['A', 10n],
    ]);
  });

  it('spares what an order on its way needs that can be paid from fewer of them alone, to the cent', () => {
    expect(taken(onTheirWay(of(60n, 'B')), of(40n, 'A', 'B'))).toEqual([['A', 40n]]);
    expect(taken(onTheirWay(of(59n, 'B')), of(40n, 'A', 'B'))).toEqual([
      ['B', 1n],
      ['A', 39n],
    ]);
    expect(taken(onTheirWay(of(20n, 'B'), of(30n, 'B'), of(40n, 'A')), of(10n, 'A', 'B'))).toEqual([
      ['B', 10n],
    ]);
  });

  it('is not held back by orders that can be paid from all of them as well, or in another year', () => {
    const asWide = onTheirWay(of(60n, 'A', 'B'), { ...of(60n, 'B'), fiscalYear: 2024 });
    expect(taken(asWide, of(40n, 'A', 'B'))).toEqual([['B', 40n]]);
  });

  it('is taken in full where others are short without it already: the bank has paid it', () =>
    expect(taken(onTheirWay(of(90n, 'B')), of(70n, 'A', 'B'))).toEqual([
      ['A', 40n],
      ['B', 30n],
    ]));

  it('is given up in the same way, and refused beyond what is open', () => {
    const payments = onTheirWay(of(60n, 'B'));
    if (!line) throw new Error('no line');
    expect(giveUpSparing({ line, payments }, of(30n, 'A', 'B'), 'Grund', days)).toMatchObject([
      { type: 'CommitmentReduced', data: { commitmentId: 'A', amount: 30n } },
    ]);
    const refused = giveUpSparing({ line, payments }, of(101n, 'A', 'B'), 'Grund', days);
    if (!('outcome' in refused)) throw new Error('given up');
    expectRefused(refused, 'COMMITMENT_EXCEEDED', { requested: 101n, open: 100n });
  });
});
