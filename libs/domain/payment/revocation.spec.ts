import { expect, it } from '@jest/globals';
import { afterAll, evolveBudgetLine, type BudgetLine } from '../budget-line/budget-line.ts';
import { days, expectRefused, firstDay, specification } from '../testing/given.ts';
import { evolveRepayments, type Repayments } from '../repayment/repayment-claim.ts';
import { evolveCasePayments, type CasePayments, type PaymentOrder } from './payment-order.ts';
import { revokedNotice, type RevocationTerms, type RevokeNotice } from './revocation.ts';

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
const notice = {
  caseNumber,
  programme: 'EFA',
  line: 'MAIN',
  recipients: ['06412000'],
  amount: 100_000n,
  on: firstDay,
  givenBack: new Map<string, bigint>(),
};
const hearing = { heldOn: '2023-06-01', statement: 'NONE' } as const;
const command = { caseNumber, reason: 'x', revokedBy: 'dora', hearing };
const toEvent = {
  whole: (terms: RevocationTerms): object => ({ whole: terms.repayable, released: terms.released }),
  part: (terms: RevocationTerms & { readonly amount: bigint }): object => ({
    part: terms.amount,
    repayable: terms.repayable,
    released: terms.released,
  }),
};
const paid = (...amounts: readonly bigint[]): CasePayments => ({
  caseNumber,
  orders: new Map(
    amounts.map((amount, index) => {
      const orderNumber = `${caseNumber}-Z0${index + 1}`;
      const order: PaymentOrder = {
        orderNumber,
        basis: 'CLAIM',
        basisId: caseNumber,
        commitmentIds: [caseNumber],
        programme: 'EFA',
        fiscalYear: 2023,
        line: 'MAIN',
        recipients: ['06412000'],
        payeeId: 'KASSE',
        amount,
        dueOn: '2023-04-03',
        reason: 'x',
        preparedBy: 'bert',
        synthetic: false,
        latestOn: '2023-04-03',
        bookingYearException: false,
        funds: [],
        made: [],
        certifiers: [],
        decided: 'SETTLED',
        settledOn: `2023-0${index + 3}-15`,
      };
      return [orderNumber, order] as const;
    }),
  ),
});

it('frees what is open on every line, in their order, and claims nothing back where nothing was paid', () => {
  expect(revokedNotice(notice, { payments: undefined, bound }, command, days, toEvent)).toEqual({
    outcome: 'accepted',
    lines: [
      [expect.objectContaining({ type: 'CommitmentReleased' })],
      [expect.objectContaining({ type: 'CommitmentReleased' })],
    ],
    events: [{ released: 4047n, whole: 0n }],
    repayments: [],
  });
});

it('takes a part back: frees what is open beyond what is left, of the last line first, and claims back what was paid beyond', () => {
  const taken = (amount: bigint, payments: CasePayments | undefined) =>
    revokedNotice({ ...notice, amount: 4047n }, { payments, bound }, { ...command, amount }, days, toEvent);
  expect(taken(3000n, undefined)).toMatchObject({
    lines: [
      [{ type: 'CommitmentReduced', data: { fiscalYear: 2023, amount: 976n } }],
      [{ type: 'CommitmentReleased', data: { fiscalYear: 2024, amount: 2024n } }],
    ],
    events: [{ part: 3000n, released: 3000n, repayable: 0n }],
    repayments: [],
  });
  const beyond = revokedNotice(
    { ...notice, amount: 10_000n },
    { payments: paid(4_000n, 1_953n), bound },
    { ...command, amount: 7_000n, ineffectiveFrom: '2023-04-01', dueOn: '2023-08-31' },
    days,
    toEvent,
  );
  expect(beyond).toMatchObject({
    events: [{ part: 7_000n, released: 4047n, repayable: 2_953n }],
    repayments: [
      {
        data: {
          amount: 2_953n,
          dueOn: '2023-08-31',
          payments: [
            { orderNumber: `${caseNumber}-Z02`, amount: 1_953n, interestFrom: '2023-04-15' },
            { orderNumber: `${caseNumber}-Z01`, amount: 1_000n, interestFrom: '2023-04-01' },
          ],
        },
      },
    ],
  });
  if (beyond.outcome === 'rejected') return;
  // What was claimed back once is not claimed back again when the rest is revoked.
  const repayments = beyond.repayments.reduce<Repayments | undefined>(
    (state, event) => evolveRepayments(state, event, days.on),
    undefined,
  );
  const rest = { payments: paid(4_000n, 1_953n), repayments, bound: [] };
  expect(revokedNotice({ ...notice, amount: 3_000n }, rest, command, days, toEvent)).toMatchObject({
    events: [{ whole: 3_000n }],
    repayments: [{ data: { repaymentId: `${caseNumber}-R02`, payments: [{ amount: 3_000n }] } }],
  });
});

it('claims nothing back from who was not heard, has no effect before the notice, and takes back no more than it says', () => {
  const known = { payments: paid(1_000n), bound };
  const refused = (change: Partial<RevokeNotice>, of = known) =>
    revokedNotice(notice, of, { ...command, ...change }, days, toEvent);
  const { hearing: _, ...unheard } = command;
  expectRefused(revokedNotice(notice, known, unheard, days, toEvent), 'HEARING_MISSING', { amount: 1_000n });
  expect(revokedNotice(notice, { payments: undefined, bound }, unheard, days, toEvent).outcome).toBe(
    'accepted',
  );
  expectRefused(refused({ ineffectiveFrom: '2022-12-31' }), 'DAY_BEFORE_CAUSE', { cause: 'AWARD' });
  expectRefused(refused({ ineffectiveFrom: '2023-07-01' }), 'DAY_IN_FUTURE', { day: '2023-07-01' });
  expectRefused(refused({ hearing: { ...hearing, heldOn: '2023-07-01' } }), 'DAY_IN_FUTURE', {});
  expectRefused(refused({ amount: 100_001n }), 'REVOCATION_EXCEEDED', {
    requested: 100_001n,
    awarded: 100_000n,
  });
  expectRefused(refused({ amount: 0n }), 'AMOUNT_NOT_POSITIVE', {});
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
  expectRefused(revokedNotice(notice, { payments, bound }, command, days, toEvent), 'ORDER_ON_ITS_WAY', {
    amount: 60_000n,
    state: 'PREPARED',
  });
});
