import { expect, it } from '@jest/globals';
import { afterAll, evolveBudgetLine, type BudgetLine } from '../budget-line/budget-line.ts';
import { days, expectRefused, firstDay, specification } from '../testing/given.ts';
import { evolveCasePayments } from './payment-order.ts';
import { revokedWithFunds } from './revocation.ts';

const caseNumber = 'EFA-2023-000001';
const lineWith = (fiscalYear: number, amount: bigint): BudgetLine | undefined => {
  const key = { programme: 'EFA', line: 'MAIN', fiscalYear };
  return afterAll(
    evolveBudgetLine(
      undefined,
      {
        type: 'AppropriationEnacted',
        data: {
          ...key,
          name: 'EfA',
          synthetic: false,
          amount: 100_000n,
          exactness: 'EXACT',
          source: { title: 'Haushaltsplan' },
        },
      },
      firstDay,
    ),
    [{ type: 'FundsCommitted', data: { ...key, commitmentId: caseNumber, amount } }],
    firstDay,
  );
};
const bound = [2023, 2024].map((year) => ({
  line: lineWith(year, BigInt(year)),
  commitmentIds: [caseNumber],
}));
const told = (released: bigint, kept: bigint) => ({ released, kept });

it('frees what is open on every line, in their order, and tells what is freed and what was kept', () => {
  expect(revokedWithFunds({ payments: undefined, bound }, 'x', days, told)).toMatchObject({
    outcome: 'accepted',
    lines: [
      [{ type: 'CommitmentReleased', data: { fiscalYear: 2023, amount: 2023n, reason: 'x' } }],
      [{ type: 'CommitmentReleased', data: { fiscalYear: 2024, amount: 2024n, reason: 'x' } }],
    ],
    events: [{ released: 4047n, kept: 0n }],
  });
});

it('frees nothing while a payment is on its way', () => {
  const { state: payments } = specification(evolveCasePayments).given({
    type: 'PaymentOrderPrepared',
    data: {
      orderNumber: `${caseNumber}-Z01`,
      caseNumber,
      basis: 'CLAIM',
      basisId: caseNumber,
      commitmentIds: [caseNumber],
      programme: 'EFA',
      fiscalYear: 2023,
      line: 'MAIN',
      recipients: ['06412000'],
      payeeId: 'KASSE',
      amount: 60_000n,
      dueOn: '2023-04-03',
      reason: 'x',
      preparedBy: 'bert',
      synthetic: false,
    },
  });
  expectRefused(revokedWithFunds({ payments, bound }, 'x', days, told), 'ORDER_ON_ITS_WAY', {
    amount: 60_000n,
    state: 'PREPARED',
  });
});
