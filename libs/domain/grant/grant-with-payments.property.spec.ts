import { describe, expect, it } from '@jest/globals';
// Each of a thousand histories has dozens of checks: those of Jest would take most of the time.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sumOf } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { isOutstanding, orderStateOf, paidAndKept, type PaymentOrder } from '../payment/payment-order.ts';
import { cases, PayingWorld } from '../testing/paying-world.ts';
import { drawnDown, keptOf } from './grant.ts';

/** How often something was reached, so that nothing is proven of histories in which nothing happens. */
const reached = { amended: 0, completed: 0, givenBack: 0, revoked: 0, whileOrdered: 0 };
const amount = fc.bigInt({ min: 1n, max: 600n });
const drawdown = fc.constantFrom('x', 'y');
const step = fc.record({
  kind: fc.constantFrom(
    'draw',
    'prepare',
    'order',
    'pay',
    'pay',
    'withdraw',
    'reject',
    'return',
    'amend',
    'amend',
    'complete',
    'giveBack',
    'giveBack',
    'revoke',
    'later',
  ),
  amount,
  drawdown,
  ofNextYear: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const ordersOf = (world: PayingWorld): readonly PaymentOrder[] => [
  ...(world.payments.get(cases.grant)?.orders.values() ?? []),
];
const amountsOf = (orders: readonly PaymentOrder[]): bigint => sumOf(orders);

function take(
  world: PayingWorld,
  { kind, amount: value, drawdown: id, ofNextYear }: Step,
  index: number,
): void {
  const { orderNumber = '' } = ordersOf(world).at(-1) ?? {};
  switch (kind) {
    case 'draw':
      world.drawDown(id, value);
      return;
    case 'prepare':
      world.prepare('grant', id, value);
      return;
    case 'order':
    case 'pay': {
      world.drawDown(id, value);
      world.prepare('grant', id, value);
      const last = ordersOf(world).at(-1)?.orderNumber ?? '';
      world.certify(last);
      world.order(last);
      if (kind === 'pay') world.settle(last);
      return;
    }
    case 'withdraw':
      world.withdraw(orderNumber);
      return;
    case 'reject':
      world.reject(orderNumber);
      return;
    case 'return':
      world.return(orderNumber);
      return;
    case 'amend':
      world.amend(value, ofNextYear ? 2024 : 2023);
      return;
    case 'complete':
      world.complete();
      return;
    case 'giveBack':
      world.giveBack(`R-${index}`, value);
      return;
    case 'revoke':
      world.revokeAward();
      return;
    case 'later':
      world.later();
  }
}

function expectNothingBelowItsPayments(world: PayingWorld, before: PayingWorld['grant']): void {
  const { grant } = world;
  if (!grant) return;
  const orders = ordersOf(world);
  const onTheWay = amountsOf(orders.filter(isOutstanding));
  const paid = totalOf(paidAndKept(world.payments.get(cases.grant)));
  // What was given back was paid, and no more of it comes back than that.
  assert.ok(grant.returned <= paid);
  const paidAndHeld = paid - grant.returned;
  if (grant.state !== 'REVOKED') {
    // Neither an amendment nor the end goes below what was asked for, ordered, or paid and kept.
    assert.ok(grant.awarded >= keptOf(grant));
    assert.ok(drawnDown(grant) - grant.lapsed >= keptOf(grant));
    assert.ok(grant.awarded >= onTheWay + paidAndHeld);
    for (const id of new Set(orders.map(({ basisId }) => basisId))) {
      const ofDrawdown = orders.filter(({ basisId }) => basisId === id);
      const settled = ofDrawdown.filter((order) => orderStateOf(order) === 'SETTLED');
      const asked: bigint = grant.drawdowns.get(id)?.amount ?? 0n;
      assert.ok(amountsOf(ofDrawdown.filter(isOutstanding)) + amountsOf(settled) <= asked);
    }
  }
  // It ends, and is taken back, with no order on its way.
  if (grant.state !== before?.state && grant.state !== 'AWARDED') assert.equal(onTheWay, 0n);
  if (before && grant.awarded !== before.awarded) reached.amended += 1;
  if (grant.state === 'COMPLETED' && before?.state !== 'COMPLETED') reached.completed += 1;
  if (grant.state === 'REVOKED' && before?.state !== 'REVOKED') reached.revoked += 1;
  if (before && grant.returned > before.returned) reached.givenBack += 1;
  if (before && grant.awarded !== before.awarded && onTheWay > 0n) reached.whileOrdered += 1;
}

/** A sweep draws more: `GRANT_HISTORIES=20000`. */
const numRuns = Number(process.env['GRANT_HISTORIES'] ?? 1_000);

describe('a grant with its payments', () => {
  it('is not completed, amended below or returned beyond what was drawn down, ordered or paid, whatever comes first', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(step, { minLength: 4, maxLength: 14 }),
        (first, ofNextYear, steps) => {
          const world = new PayingWorld(1_000n);
          world.award(first, ofNextYear);
          for (const [index, one] of steps.entries()) {
            const before = world.grant;
            take(world, one, index);
            expectNothingBelowItsPayments(world, before);
            assert.deepEqual(world.stuck, []);
          }
        },
      ),
      { numRuns },
    );
    expect(Object.entries(reached).filter(([, times]) => times === 0)).toEqual([]);
  });
});
