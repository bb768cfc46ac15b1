import { describe, expect, it } from '@jest/globals';
import { available, openOf } from '../budget-line/budget-line.ts';
import { cases, PayingWorld } from '../testing/paying-world.ts';

const first = `${cases.claim}-Z01`;
const second = `${cases.claim}-Z02`;

/** A claim of 2023 with 100 approved, on lines of 1,000 in 2023, 2024 and 2025; it is 27.12.2023. */
function approved(): PayingWorld {
  const world = new PayingWorld(1_000n);
  world.approve(100n);
  return world;
}
function until(world: PayingWorld, day: string): void {
  while (world.day < day) world.later();
}
/** Open, paid, available of each year. */
const figures = ({ lines }: PayingWorld) =>
  [...lines.values()].map((line) => [line.committed, line.paid, available(line)]);
function ordered(world: PayingWorld, orderNumber: string, amount = 100n): void {
  world.prepare('claim', '', amount);
  world.certify(orderNumber);
  world.order(orderNumber);
}
const fundsOf = (world: PayingWorld, orderNumber: string) =>
  world.payments.get(cases.claim)?.orders.get(orderNumber)?.funds;

describe('a payment', () => {
  it('ordered in one year and paid in the next is booked in the next, and nothing stays in the first', () => {
    const world = approved();
    ordered(world, first);
    until(world, '2024-01-03');
    world.settle(first);
    expect(figures(world)).toEqual([
      [0n, 0n, 1_000n],
      [0n, 100n, 900n],
      [0n, 0n, 1_000n],
    ]);
  });

  it('that comes back in the year it moved to is paid again from there', () => {
    const world = approved();
    ordered(world, first);
    until(world, '2024-01-03');
    world.settle(first);
    until(world, '2024-02-01');
    world.return(first);
    ordered(world, second, 60n);
    expect(fundsOf(world, second)).toEqual([{ fiscalYear: 2024, commitmentIds: [first], amount: 60n }]);
    world.settle(second);
    expect(figures(world)[1]).toEqual([40n, 60n, 900n]);
  });

  it('that comes back in a later year leaves the earlier year as it is, and is bound anew when it is paid again', () => {
    const world = approved();
    ordered(world, first);
    world.settle(first);
    until(world, '2024-02-01');
    world.return(first);
    expect(figures(world)[0]).toEqual([0n, 100n, 900n]);
    ordered(world, second);
    expect(fundsOf(world, second)).toEqual([{ fiscalYear: 2024, commitmentIds: [second], amount: 100n }]);
    world.settle(second);
    expect(figures(world)).toEqual([
      [0n, 100n, 900n],
      [0n, 100n, 900n],
      [0n, 0n, 1_000n],
    ]);
    world.prepare('claim', '', 1n);
    expect(world.payments.get(cases.claim)?.orders.size).toBe(2);
  });

  it('may be paid from several years at once: all of it is booked in the year it is paid in', () => {
    const world = approved();
    ordered(world, first, 70n);
    until(world, '2024-01-03');
    world.settle(first);
    world.return(first);
    ordered(world, second);
    expect(fundsOf(world, second)).toEqual([
      { fiscalYear: 2024, commitmentIds: [first], amount: 70n },
      { fiscalYear: 2024, commitmentIds: [second], amount: 30n },
    ]);
    until(world, '2025-01-08');
    world.settle(second);
    expect(figures(world)).toEqual([
      [0n, 0n, 1_000n],
      [0n, 0n, 1_000n],
      [0n, 100n, 900n],
    ]);
  });

  describe('beside another that has bound 60 for itself, which is still on its way', () => {
    const [third, fourth] = [`${cases.claim}-Z03`, `${cases.claim}-Z04`];
    /** 60 of 2023 came back as income; 40, paid in 2024 and come back there, are on their way again, from all that orders have bound there. */
    function bothOnTheirWay(): PayingWorld {
      const world = approved();
      ordered(world, first, 60n);
      world.settle(first);
      until(world, '2024-01-03');
      world.return(first);
      ordered(world, second, 40n);
      world.settle(second);
      world.prepare('claim', '', 60n);
      world.return(second);
      ordered(world, fourth, 40n);
      expect(fundsOf(world, third)).toEqual([{ fiscalYear: 2024, commitmentIds: [third], amount: 60n }]);
      expect(fundsOf(world, fourth)).toEqual([
        { fiscalYear: 2024, commitmentIds: [second, third], amount: 40n },
      ]);
      return world;
    }
    const openIn = ({ lines }: PayingWorld, fiscalYear: number) =>
      [second, third].map((id) => openOf(lines.get(fiscalYear), id));

    it('is paid from the rest, and the other is paid in full after it', () => {
      const world = bothOnTheirWay();
      expect(openIn(world, 2024)).toEqual([40n, 60n]);
      world.settle(fourth);
      expect(openIn(world, 2024)).toEqual([0n, 60n]);
      world.certify(third);
      world.order(third);
      world.settle(third);
      expect(world.stuck).toEqual([]);
      expect(figures(world)).toEqual([
        [0n, 60n, 940n],
        [0n, 100n, 900n],
        [0n, 0n, 1_000n],
      ]);
    });

    it('leaves it to be withdrawn with all that it bound', () => {
      const world = bothOnTheirWay();
      world.settle(fourth);
      world.withdraw(third);
      expect(openIn(world, 2024)).toEqual([0n, 0n]);
      expect(figures(world)[1]).toEqual([0n, 40n, 960n]);
    });

    it('moves the rest alone to a later year that it is paid in', () => {
      const world = bothOnTheirWay();
      until(world, '2025-01-08');
      world.settle(fourth);
      expect(openIn(world, 2024)).toEqual([0n, 60n]);
      expect(figures(world).slice(1)).toEqual([
        [60n, 0n, 940n],
        [0n, 40n, 960n],
      ]);
    });
  });

  it('that is withdrawn gives up what it bound itself, and no more', () => {
    const world = approved();
    ordered(world, first);
    world.settle(first);
    until(world, '2024-02-01');
    world.return(first);
    world.prepare('claim', '', 100n);
    expect(figures(world)[1]).toEqual([100n, 0n, 900n]);
    world.withdraw(second);
    expect(figures(world)[1]).toEqual([0n, 0n, 1_000n]);
  });
});
