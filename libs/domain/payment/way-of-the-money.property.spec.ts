import { describe, expect, it } from '@jest/globals';
// Ten thousand histories, each with dozens of checks: those of Jest would take most of the time.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { acceptedOf, isOnAgreement, type Agreement } from '../agreement/agreement.ts';
import { available, openOf } from '../budget-line/budget-line.ts';
import { caseNumberIn } from '../case-register/case-register.ts';
import { drawnDown, keptOf } from '../grant/grant.ts';
import type { LedgerEvent } from '../stored/ledger-event.ts';
import { totalOf } from '../money/day-series.ts';
import { isOutstanding, paidAndKept, type PaymentOrder } from './payment-order.ts';
import { cases, PayingWorld } from '../testing/paying-world.ts';

type Act = (world: PayingWorld) => void;

/** Few ids and small amounts, so that commands often meet. */
const amount = fc.bigInt({ min: 1n, max: 600n });
const part = fc.constantFrom('x', 'y');
const number = fc.integer({ min: 1, max: 3 });
const orderNumber = fc
  .tuple(fc.constantFrom(...Object.values(cases)), number)
  .map(([caseNumber, order]) => `${caseNumber}-Z0${order}`);
const commitmentId = fc.constantFrom(
  cases.claim,
  cases.grant,
  cases.agreement,
  `${cases.grant}.2`,
  `${cases.agreement}.1`,
  `${cases.agreement}.2`,
);
const kind = fc.constantFrom(...(Object.keys(cases) as (keyof typeof cases)[]));

const act: fc.Arbitrary<Act> = fc.oneof(
  amount.map(
    (value): Act =>
      (world) =>
        world.approve(value),
  ),
  fc.tuple(amount, amount).map(
    ([value, ofNextYear]): Act =>
      (world) =>
        world.award(value, ofNextYear),
  ),
  amount.map(
    (value): Act =>
      (world) =>
        world.commit(value),
  ),
  fc.tuple(fc.constantFrom('REDUCED', 'PAID'), amount).map(
    ([how, value]): Act =>
      (world) =>
        world.takeFromCommitment(how, value),
  ),
  fc.tuple(amount, fc.constantFrom(2023, 2024)).map(
    ([value, fiscalYear]): Act =>
      (world) =>
        world.amend(value, fiscalYear),
  ),
  fc.tuple(part, amount).map(
    ([id, value]): Act =>
      (world) =>
        world.drawDown(id, value),
  ),
  fc.constant<Act>((world) => world.complete()),
  fc.tuple(fc.integer({ min: 1, max: 9 }), amount).map(
    ([id, value]): Act =>
      (world) =>
        world.giveBack(`R-${id}`, value),
  ),
  fc.constant<Act>((world) => world.revokeApproval()),
  fc.constant<Act>((world) => world.revokeAward()),
  fc.tuple(part, amount).map(
    ([id, value]): Act =>
      (world) =>
        world.agree(id, value),
  ),
  fc.constant<Act>((world) => world.end()),
  fc.tuple(part, amount).map(
    ([id, value]): Act =>
      (world) =>
        world.deliver(id, value),
  ),
  part.map(
    (id): Act =>
      (world) =>
        world.close(id),
  ),
  fc.tuple(commitmentId, fc.option(amount, { nil: undefined })).map(
    ([id, value]): Act =>
      (world) =>
        world.giveUp(id, value),
  ),
  ...Array.from({ length: 3 }, () =>
    fc.tuple(kind, part, amount).map(
      ([of, id, value]): Act =>
        (world) =>
          world.prepare(of, id, value),
    ),
  ),
  ...Array.from({ length: 2 }, () =>
    fc
      .tuple(orderNumber, fc.constantFrom('NOBODY', 'BEFORE', 'BETWEEN'))
      .map(([order, change]): Act => (world) => {
        if (change === 'BEFORE') world.changePayee();
        world.certify(order);
        if (change === 'BETWEEN') world.changePayee();
        world.order(order);
      }),
  ),
  orderNumber.map(
    (order): Act =>
      (world) =>
        world.settle(order),
  ),
  fc.constant<Act>((world) => world.later()),
  // The whole way at once, which single steps seldom find.
  ...Array.from({ length: 4 }, () =>
    fc
      .tuple(kind, part, amount, fc.boolean(), amount)
      .map(([of, id, value, isPaidLater, later]): Act => (world) => {
        if (of === 'claim') world.approve(value);
        if (of === 'commitment') world.commit(value);
        if (of === 'grant') {
          world.award(value, later);
          world.drawDown(id, value);
        }
        if (of === 'agreement') {
          world.agree(id, value);
          world.deliver(id, value);
        }
        world.prepare(of, id, value);
        for (const order of world.payments.get(cases[of])?.orders.keys() ?? []) {
          world.certify(order);
          world.order(order);
          if (isPaidLater) world.later();
          world.settle(order);
        }
      }),
  ),
  // What was paid comes back, in the same year or a later one, and is prepared again.
  ...Array.from({ length: 3 }, () =>
    fc
      .tuple(
        kind,
        part,
        amount,
        fc.constantFrom(0, 1, 2),
        fc.constantFrom('PREPARED', 'WITHDRAWN', 'PAID'),
        fc.boolean(),
      )
      .map(([of, id, value, wait, end, isGivenBack]): Act => (world) => {
        const orders = (): readonly PaymentOrder[] => [
          ...(world.payments.get(cases[of])?.orders.values() ?? []),
        ];
        for (let step = 0; step < wait; step += 1) world.later();
        if (isGivenBack) world.giveBack(`R-${value}`, value);
        for (const { orderNumber: paid } of orders()) world.return(paid);
        const basisId = orders().at(-1)?.basisId ?? id;
        world.prepare(of, basisId, value);
        const last = orders().at(-1)?.orderNumber ?? '';
        if (end === 'WITHDRAWN') world.withdraw(last);
        if (end === 'PAID') {
          world.certify(last);
          world.order(last);
          world.later();
          world.settle(last);
        }
      }),
  ),
  orderNumber.map(
    (order): Act =>
      (world) =>
        world.reject(order),
  ),
  orderNumber.map(
    (order): Act =>
      (world) =>
        world.withdraw(order),
  ),
  orderNumber.map(
    (order): Act =>
      (world) =>
        world.return(order),
  ),
);

const tally = (events: readonly LedgerEvent[], types: readonly LedgerEvent['type'][], of: object): bigint =>
  events
    .filter(
      ({ type, data }) =>
        types.includes(type) &&
        Object.entries(of).every(
          ([name, value]) => (data as Readonly<Record<string, unknown>>)[name] === value,
        ),
    )
    .reduce((sum, { data }) => sum + ('amount' in data ? data.amount : 0n), 0n);

function expectBooksToHold({ events, lines, grant, agreement, payments, stuck }: PayingWorld): void {
  assert.deepEqual(stuck, []);
  for (const line of lines.values()) {
    const { fiscalYear, committed, paid } = line;
    const of = { fiscalYear };
    const sum = (...types: readonly LedgerEvent['type'][]): bigint => tally(events, types, of);
    const appropriated = sum('AppropriationEnacted');
    const paidByEvents = sum('FundsDisbursed') - sum('DisbursementReversed');
    const open = sum('FundsCommitted') - sum('CommitmentReduced', 'CommitmentReleased') - paidByEvents;
    assert.deepEqual(
      { committed, paid, available: available(line) },
      {
        committed: open,
        paid: paidByEvents,
        available: appropriated - open - paidByEvents,
      },
    );
    assert.ok([available(line), committed, paid].every((value) => value >= 0n));
    for (const [commitmentId, commitment] of line.commitments) {
      const bound = tally(events, ['FundsCommitted'], { ...of, commitmentId });
      const given = tally(events, ['CommitmentReduced', 'CommitmentReleased'], { ...of, commitmentId });
      const settled =
        tally(events, ['FundsDisbursed'], { ...of, commitmentId }) -
        tally(events, ['DisbursementReversed'], { ...of, commitmentId });
      assert.equal(totalOf(commitment.open), bound - given - settled);
      assert.ok(totalOf(commitment.open) >= 0n);
    }
  }
  if (grant) assert.ok(keptOf(grant) <= grant.awarded);
  if (grant) assert.ok(grant.left >= 0n);
  if (grant)
    assert.equal(
      grant.budgets.reduce((sum, { amount: year }) => sum + year, 0n),
      grant.awarded,
    );
  if (grant) assert.ok(grant.budgets.every(({ amount: year }) => year >= 0n));
  const keptOfGrant = totalOf(paidAndKept(payments.get(cases.grant))) - (grant?.returned ?? 0n);
  assert.ok(keptOfGrant >= 0n);
  const settled =
    tally(events, ['PaymentSettled'], {}) - tally(events, ['PaymentReturned', 'GrantFundsReturned'], {});
  const direct = events.reduce(
    (sum, { type, data }) =>
      sum + (type === 'FundsDisbursed' && data.reference !== undefined ? data.amount : 0n),
    0n,
  );
  assert.equal(
    settled + direct,
    [...lines.values()].reduce((sum, { paid }) => sum + paid, 0n),
  );
  for (const { orders } of payments.values())
    for (const order of orders.values())
      if (order.shares)
        assert.equal(
          order.shares.reduce((sum, share) => sum + share.amount, 0n),
          order.amount,
        );
  for (const { type, data } of events)
    if (type === 'MilestoneAccepted')
      assert.equal(
        data.shares.reduce((sum, share) => sum + share.amount, 0n),
        data.amount,
      );
  const weights = agreement?.allocation.weights ?? [];
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const accepted = tally(events, ['MilestoneAccepted'], {});
  for (const { recipient, weight } of weights) {
    const more = (agreement?.acceptedShares.get(recipient) ?? 0n) * BigInt(total) - accepted * BigInt(weight);
    assert.ok(more < BigInt(total) && more > -BigInt(total));
  }
}

/**
 * What a case's notice promises is bound for it or paid from what was bound, in whichever year: no less, and no more but what
 * came back as income of a later year and is bound there anew.
 */
function expectNoticesToBeCovered({ events, lines, grant, agreement, claim }: PayingWorld): void {
  const bound = (caseNumber: string): bigint =>
    [...lines.values()].reduce((sum, line) => {
      const ofCase = (id: string): boolean => caseNumberIn(id) === caseNumber;
      for (const [id, { open }] of line.commitments) if (ofCase(id)) sum += totalOf(open);
      for (const [id, { standing }] of line.disbursements) if (ofCase(id)) sum += totalOf(standing);
      return sum;
    }, 0n);
  const promised = {
    ...(claim?.decided !== 'REVOKED' && { [cases.claim]: claim?.approval?.amount ?? 0n }),
    [cases.agreement]: agreement ? promisedOf(agreement) : 0n,
    // What came back is left to draw down again, or free for others.
    ...(grant?.state !== 'REVOKED' && {
      [cases.grant]: grant ? grant.left + drawnDown(grant) - tally(events, ['GrantFundsReturned'], {}) : 0n,
    }),
  };
  for (const [caseNumber, isRevoked] of [
    [cases.claim, claim?.decided === 'REVOKED'],
    [cases.grant, grant?.state === 'REVOKED'],
  ] as const)
    for (const line of isRevoked ? lines.values() : [])
      for (const [id, { open }] of line.commitments)
        if (caseNumberIn(id) === caseNumber) assert.equal(totalOf(open), 0n);
  for (const [caseNumber, amount] of Object.entries(promised)) {
    const income = tally(events, ['PaymentReturnedAsIncome'], { caseNumber });
    const anew = bound(caseNumber) - amount;
    assert.ok(anew >= 0n && anew <= income);
  }
}

/** Orders on their way have their funds, and of nothing is more paid than it entitles to. */
function expectOrdersToBeCovered({ events, lines, payments, grant, agreement, claim }: PayingWorld): void {
  for (const casePayments of payments.values()) {
    const orders = [...casePayments.orders.values()];
    for (const { funds } of orders.filter(isOutstanding))
      for (const { fiscalYear, commitmentIds } of funds) {
        const open = commitmentIds.reduce((sum, id) => sum + openOf(lines.get(fiscalYear), id), 0n);
        const onThese = orders
          .filter(isOutstanding)
          .flatMap((order) => order.funds)
          .filter((one) => one.fiscalYear === fiscalYear)
          .filter((one) => one.commitmentIds.every((id) => commitmentIds.includes(id)))
          .reduce((sum, { amount }) => sum + amount, 0n);
        assert.ok(onThese <= open);
      }
    for (const { basis, basisId } of orders) {
      const kept = totalOf(paidAndKept(casePayments, { basis, basisId }));
      const entitled = {
        CLAIM: claim?.decided === 'REVOKED' ? kept : claim?.approval?.amount,
        DRAWDOWN: grant?.state === 'REVOKED' ? kept : grant?.drawdowns.get(basisId)?.amount,
        MILESTONE: agreement?.milestones.get(basisId)?.accepted,
        COMMITMENT: committedByController(events),
      }[basis];
      assert.ok(kept <= (entitled ?? 0n));
    }
  }
}

const committedByController = (events: readonly LedgerEvent[]): bigint =>
  tally(events, ['FundsCommitted'], { commitmentId: 'F-1' }) -
  tally(events, ['CommitmentReduced', 'CommitmentReleased'], { commitmentId: 'F-1' }) -
  events.reduce(
    (sum, { type, data }) =>
      sum + (type === 'FundsDisbursed' && data.reference !== undefined ? data.amount : 0n),
    0n,
  ) +
  movedAway(events);

/** Reductions that only move a commitment to the year it is paid in. */
const movedAway = (events: readonly LedgerEvent[]): bigint =>
  events.reduce(
    (sum, { type, data }) =>
      sum +
      ((type === 'CommitmentReduced' || type === 'CommitmentReleased') &&
      data.commitmentId === 'F-1' &&
      data.reason.startsWith('Zahlung ')
        ? data.amount
        : 0n),
    0n,
  );

/** What was ordered is what both certifications of that moment were of. */
function expectCertifiedToBePaid({ events }: PayingWorld): void {
  const certified = new Map<string, number | undefined>();
  for (const { type, data } of events) {
    if (type === 'PaymentOrderCertifiedFactual') certified.set(`${data.orderNumber} F`, data.payeeVersion);
    if (type === 'PaymentOrderCertifiedArithmetic') certified.set(`${data.orderNumber} A`, data.payeeVersion);
    if (type === 'PaymentOrdered')
      assert.deepEqual(
        [certified.get(`${data.orderNumber} F`), certified.get(`${data.orderNumber} A`)],
        [data.payeeVersion, data.payeeVersion],
      );
  }
}

/** What an agreement has bound in years: itself, and by milestones with a commitment of their own; only what was accepted once it ended. */
function promisedOf(agreement: Agreement): bigint {
  if (agreement.ended) return acceptedOf(agreement);
  const own = [...agreement.milestones.values()].filter((one) => !isOnAgreement(agreement, one));
  return [
    ...agreement.budgets.map(({ amount }) => amount),
    ...own.map(({ closed, accepted, amount }) => (closed ? accepted : amount)),
  ].reduce((sum, amount) => sum + amount, 0n);
}

describe('the way of the money', () => {
  it('always adds up: appropriation = available + open commitments + paid; every notice is covered by what is bound or paid for it; nothing is settled and released, drawn beyond its award or allocated but in full, and to nobody a cent off the sum', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.bigInt({ min: 300n, max: 2_000n }),
        fc.constantFrom(0n, 250n),
        fc.array(act, { maxLength: 30, size: 'max' }),
        (sum, bound, acts) => {
          const world = new PayingWorld(sum, bound);
          for (const one of acts) one(world);
          expectBooksToHold(world);
          expectNoticesToBeCovered(world);
          expectOrdersToBeCovered(world);
          expectCertifiedToBePaid(world);
          for (const { type, data } of world.events) {
            const seen = type === 'PaymentOrderPrepared' ? [type, `prepared on ${data.basis}`] : [type];
            if (type === 'GrantAwarded' && data.budgets) seen.push('awarded over two years');
            if (type === 'PaymentOrderPrepared' && data.commitmentIds.includes(data.orderNumber))
              seen.push('bound anew');
            for (const what of seen) reached.set(what, (reached.get(what) ?? 0) + 1);
          }
        },
      ),
      { numRuns: 6_000 },
    );
    // What never happens in the histories would not be tested.
    for (const type of [
      'PaymentSettled',
      'PaymentReturned',
      'PaymentReturnedAsIncome',
      'prepared on CLAIM',
      'prepared on DRAWDOWN',
      'prepared on MILESTONE',
      'prepared on COMMITMENT',
      'bound anew',
      'awarded over two years',
      'CommitmentReleased',
      'AwardAmended',
      'ClaimRevoked',
      'GrantRevoked',
      'GrantFundsReturned',
      'GrantFundsReturnedAsIncome',
      'MilestoneClosed',
      'AgreementEnded',
    ])
      expect([type, (reached.get(type) ?? 0) > 50]).toEqual([type, true]);
  });
});
