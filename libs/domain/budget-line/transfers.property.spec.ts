import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '../calendar/day.ts';
import { totalOn } from '../money/day-series.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { commitFunds } from './commit-funds.ts';
import { reverseTransfer, transferFunds } from './transfer-funds.ts';

const names = ['A', 'B', 'C'] as const;
type Name = (typeof names)[number];
const key = (line: Name) => ({ programme: 'EFA', line, fiscalYear: 2024 });
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
const since = '2024-01-01';
const calendar: readonly Day[] = ['2024-01-01', '2024-03-30', '2024-03-31', '2024-10-27', '2024-12-31'];
const name = fc.constantFrom(...names);
const step = fc.record({
  what: fc.constantFrom('transfer', 'transfer', 'transfer', 'reverse', 'commit'),
  from: name,
  to: name,
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  amount: fc.bigInt({ min: 1n, max: 900n }),
  on: fc.constantFrom(...calendar),
});

/** A covers B mutually, B covers C one way, A and C are of one product. */
const opened = (line: Name): readonly BudgetLineEvent[] => {
  const enacted: BudgetLineEvent = {
    type: 'AppropriationEnacted',
    data: {
      ...key(line),
      name: line,
      synthetic: false,
      amount: 1_000n,
      exactness: 'EXACT',
      source,
      ...(line !== 'B' && { product: 'P' }),
    },
  };
  const linkTo = (partnerLine: Name, direction: 'MUTUAL' | 'ONE_WAY'): BudgetLineEvent => ({
    type: 'CoverLinkDeclared',
    data: { ...key(line), partnerProgramme: 'EFA', partnerLine, coverLinkId: 'DV', direction, source },
  });
  if (line === 'A') return [enacted, linkTo('B', 'MUTUAL')];
  return line === 'B' ? [enacted, linkTo('C', 'ONE_WAY')] : [enacted];
};

it('whatever is transferred, undone and committed in whatever order, the sum over lines stays on every day, and no day shows less than nothing', () => {
  const accepted: Record<string, number> = {};
  const refused: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25, size: 'max' }), (steps) => {
      const lines = new Map<Name, BudgetLine>();
      for (const one of names) {
        const line = afterAll(undefined, opened(one), since);
        if (line) lines.set(one, line);
      }
      for (const { what, from, to, id, amount, on } of steps) {
        const [line, partner] = [lines.get(from), lines.get(to)];
        const days = { on, today: '2024-12-31' };
        if (what === 'commit') {
          const bound = commitFunds(line, { ...key(from), commitmentId: id, amount }, days);
          if (bound.outcome === 'accepted') {
            const after = afterAll(line, bound.events, on);
            if (after) lines.set(from, after);
          }
          continue;
        }
        const toPartner = { partnerProgramme: 'EFA', partnerLine: to };
        const made = line?.transfers.get(id);
        const other = what === 'reverse' && made ? (made.partnerLine as Name) : to;
        const decision =
          what === 'transfer'
            ? transferFunds(
                { line, partner },
                { ...key(from), ...toPartner, transferId: id, amount, reason },
                days,
              )
            : reverseTransfer(
                { line, partner: lines.get(other) },
                { ...key(from), transferId: id, reason },
                days,
              );
        if (decision.outcome === 'rejected') {
          refused[decision.rejection.code] = (refused[decision.rejection.code] ?? 0) + 1;
          continue;
        }
        accepted[what] = (accepted[what] ?? 0) + 1;
        const [gave, got] = [
          afterAll(line, decision.line, on),
          afterAll(lines.get(other), decision.partner, on),
        ];
        if (gave) lines.set(from, gave);
        if (got) lines.set(other, got);
        for (const day of calendar) {
          const sum = [...lines.values()].reduce((total, one) => total + totalOn(one.authorised, day), 0n);
          if (sum !== 3_000n) throw new Error(`${sum} on ${day} after ${what} ${id}`);
          for (const one of lines.values())
            if (totalOn(one.available, day) < 0n) throw new Error(`${one.line} is short on ${day}`);
        }
      }
    }),
    { numRuns: 3_000 },
  );
  // What never happened was not tested.
  expect(accepted['transfer']).toBeGreaterThan(3_000);
  expect(accepted['reverse']).toBeGreaterThan(100);
  for (const code of ['NOT_ENOUGH_FUNDS', 'COVER_LINK_MISSING', 'LINE_COVERS_ITSELF', 'ALREADY_EXISTS'])
    expect([code, (refused[code] ?? 0) > 100]).toEqual([code, true]);
});
