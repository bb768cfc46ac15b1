import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CasePayments, PaymentOrder } from '../payment/payment-order.ts';
import { onDay, specification } from '../testing/given.ts';
import { authorityFor, caseNumber, claimed, rates, repaymentId, revokedOn } from '../testing/repayment.ts';
import { deferRepayment } from './defer-repayment.ts';
import { receiveRepayment, type ReceiveRepayment } from './receive-repayment.ts';
import {
  evolveRepayments,
  repaymentFigures,
  type RepaymentEvent,
  type RepaymentFigures,
  type RepaymentPart,
  type Repayments,
} from './repayment-claim.ts';
import { waiveRepayment, writeOffRepayment } from './waive-repayment.ts';

const { given } = specification(evolveRepayments);
const order: PaymentOrder = {
  orderNumber: `${caseNumber}-Z01`,
  basis: 'CLAIM',
  basisId: caseNumber,
  commitmentIds: [caseNumber],
  programme: 'EFA',
  fiscalYear: 2023,
  line: 'MAIN',
  recipients: ['06412000'],
  payeeId: 'KASSE',
  amount: 4_800_000n,
  dueOn: '2023-05-15',
  reason: 'x',
  preparedBy: 'bert',
  synthetic: false,
  latestOn: '2023-05-15',
  bookingYearException: false,
  funds: [],
  made: [],
  certifiers: [],
  decided: 'SETTLED',
  settledOn: '2023-05-15',
  booking: { line: 'MAIN', fiscalYear: 2023, disbursementIds: [`${caseNumber}-Z01`] },
};
const payments: CasePayments = { caseNumber, orders: new Map([[order.orderNumber, order]]) };
const receive = (
  repayments: Repayments | undefined,
  amount: bigint,
  change: Partial<ReceiveRepayment> = {},
  today = '2024-11-30',
) => {
  const command = { repaymentId, receiptId: 'RZ-1', amount, receivedOn: today, ...change };
  return receiveRepayment({ repayments, payments, line: undefined, rates }, command, {
    on: command.receivedOn,
    today,
  });
};
const open = given(onDay(revokedOn, claimed)).state;

describe('what comes in on a repayment claim', () => {
  it('counts against the interest first and the claim after it, and is income where it was paid in an earlier year', () => {
    expect(receive(open, 5_411_020n)).toEqual({
      outcome: 'accepted',
      line: [],
      repayment: [
        {
          type: 'RepaymentReceived',
          data: {
            caseNumber,
            repaymentId,
            programme: 'EFA',
            line: 'MAIN',
            receiptId: 'RZ-1',
            amount: 5_411_020n,
            interest: 611_020n,
            principal: 4_800_000n,
            receivedOn: '2024-11-30',
            payments: [
              { orderNumber: order.orderNumber, amount: 4_800_000n, paidYear: 2023, isBackOnLine: false },
            ],
            incomeAmount: 5_411_020n,
            incomeYear: 2024,
          },
        },
      ],
    });
    expect(receive(open, 611_019n)).toMatchObject({
      repayment: [{ data: { interest: 611_019n, principal: 0n, payments: [] } }],
    });
    expect(receive(open, 4_800_000n, { isPrincipalFirst: true })).toMatchObject({
      repayment: [{ data: { interest: 0n, principal: 4_800_000n } }],
    });
  });

  it('is no more than is open with the interest up to its day, once under its id, and on no day before the claim', () => {
    expect(receive(open, 5_411_021n)).toMatchObject({
      rejection: { code: 'REPAYMENT_EXCEEDED', figures: { of: 'ALL', open: 5_411_020n } },
    });
    expect(receive(open, 1n, { receivedOn: '2024-09-30' })).toMatchObject({
      rejection: { code: 'DAY_BEFORE_CAUSE', figures: { cause: 'REPAYMENT', earliest: revokedOn } },
    });
    expect(receive(open, 1n, { receivedOn: '2024-12-01' })).toMatchObject({
      rejection: { code: 'DAY_IN_FUTURE' },
    });
    expect(receive(undefined, 1n)).toMatchObject({ rejection: { code: 'REPAYMENT_UNKNOWN' } });
    const first = receive(open, 100n);
    if (first.outcome === 'rejected') throw new Error(first.rejection.code);
    const after = given(
      onDay(revokedOn, claimed),
      ...first.repayment.map((one) => onDay('2024-11-30', one)),
    ).state;
    expect(receive(after, 100n)).toMatchObject({ rejection: { code: 'ALREADY_EXISTS' } });
  });
});

const act = fc.oneof(
  fc.record({ kind: fc.constant('RECEIVE' as const), first: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('WAIVE' as const, 'WRITE_OFF' as const),
    of: fc.constantFrom<RepaymentPart>('PRINCIPAL', 'INTEREST'),
  }),
  fc.record({ kind: fc.constant('DEFER' as const) }),
);

/** What the command leads to, as far as it is allowed. */
function eventsOf(
  repayments: Repayments | undefined,
  one: { readonly kind: string; readonly first?: boolean; readonly of?: RepaymentPart },
  amount: bigint,
  on: string,
  index: number,
): readonly RepaymentEvent[] {
  const days = { on, today: on };
  if (one.kind === 'RECEIVE') {
    const change = { receiptId: `RZ-${index}`, isPrincipalFirst: one.first ?? false };
    const received = receive(repayments, amount, change, on);
    return received.outcome === 'accepted' ? received.repayment : received.onRecord;
  }
  const by = { repaymentId, reason: 'x', decidedBy: 'dora' };
  const known = (of: 'DEFER' | 'WAIVE' | 'WRITE_OFF') => ({
    repayments,
    authorities: authorityFor(of, 3_000_000n),
    synthetic: false,
    rates,
  });
  const remit = { ...by, of: one.of ?? 'PRINCIPAL', amount };
  const decision =
    one.kind === 'DEFER'
      ? deferRepayment(known('DEFER'), { ...by, instalments: [{ dueOn: on, amount }] }, days)
      : one.kind === 'WAIVE'
        ? waiveRepayment(known('WAIVE'), remit, days)
        : writeOffRepayment(known('WRITE_OFF'), remit, days);
  return decision.outcome === 'accepted' ? decision.events : decision.onRecord;
}

it('of principal and of interest, repaid + waived + written off + open is what is owed, and nothing is below zero, whatever comes on whichever day', () => {
  const begin = Temporal.PlainDate.from(revokedOn);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(act, fc.bigInt({ min: 1n, max: 5_500_000n }), fc.nat(60)), { maxLength: 8 }),
      (acts) => {
        let state = open;
        let day = 0;
        acts.forEach(([one, amount, later], index) => {
          day = Math.min(day + later, 600);
          const on = begin.add({ days: day }).toString();
          for (const event of eventsOf(state, one, amount, on, index))
            state = evolveRepayments(state, event, on);
        });
        const claim = state?.claims.get(repaymentId);
        for (let at = 0; at <= day + 30; at += 15) {
          const figures = claim && repaymentFigures(claim, begin.add({ days: at }).toString(), rates);
          if (!figures || 'outcome' in figures) throw new Error('No figures.');
          holds(figures, 'principal');
          holds(figures, 'interest');
          expect(figures.principal.owed).toBe(4_800_000n);
        }
      },
    ),
    { numRuns: 200 },
  );
});

function holds(figures: RepaymentFigures, part: 'principal' | 'interest'): void {
  const { owed, repaid, waived, writtenOff, open: left } = figures[part];
  expect(repaid + waived + writtenOff + left).toBe(owed);
  for (const figure of [owed, repaid, waived, writtenOff, left]) expect(figure >= 0n).toBe(true);
}
