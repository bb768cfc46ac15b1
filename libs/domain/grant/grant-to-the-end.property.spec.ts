import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterAll } from '../budget-line/budget-line.ts';
import { inYears } from '../testing/given.ts';
import { awarded, bound, caseNumber, certified, succession } from '../testing/starke-heimat-grant.ts';
import { amendAward } from './amend-award.ts';
import { changeFinancing } from './change-financing.ts';
import { completeGrant } from './complete-grant.ts';
import { drawDownFunds } from './draw-down-funds.ts';
import { financingTypes, type FinancingType } from './financing.ts';
import { drawnDown, evolveGrant, excessOf, keptOf, type Grant, type GrantEvent } from './grant.ts';
import { reduceAward } from './reduce-award.ts';

const days = { on: '2023-06-30', today: '2023-06-30' };
const amount = fc.bigInt({ min: 1n, max: 110_000_000n });
const act = fc.record({
  kind: fc.constantFrom('draw', 'draw', 'draw', 'change', 'reduce', 'amend', 'complete'),
  amount,
  other: fc.bigInt({ min: 0n, max: 40_000_000n }),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const after = (grant: Grant | undefined, events: readonly GrantEvent[]): Grant | undefined =>
  events.reduce<Grant | undefined>((state, event) => evolveGrant(state, event, days.on), grant);

function begun(financing: FinancingType): Grant | undefined {
  const notice: GrantEvent = { ...awarded, data: { ...awarded.data, financing } };
  return after(undefined, [...certified, notice]);
}

const decided = (grant: Grant | undefined, line: typeof bound, one: Act, index: number) => {
  const known = { grant, lines: inYears(line), payments: undefined, succession };
  const by = { caseNumber, reason: 'Probe' };
  switch (one.kind) {
    case 'draw': {
      const drawdown = { drawdownId: `MA-${index}`, amount: one.amount / 4n + 1n, requestedOn: days.on };
      const decision = drawDownFunds(grant, { caseNumber, ...drawdown, requestedBy: 'carla' }, days);
      return decision.outcome === 'rejected' ? decision : { ...decision, line: [], grant: decision.events };
    }
    case 'change': {
      const plan = { eligibleCost: one.amount, thirdPartyIncome: one.other };
      return changeFinancing(known, { ...by, ...plan, changedBy: 'dora' }, days);
    }
    case 'reduce':
      return reduceAward(
        known,
        { ...by, amount: one.amount / 3n + 1n, reducedFrom: days.on, reducedBy: 'dora' },
        days,
      );
    case 'amend':
      return amendAward(known, { ...by, amount: one.amount, amendedBy: 'dora' }, days);
    default:
      return completeGrant(known, { caseNumber, completedOn: days.on, completedBy: 'bert' }, days);
  }
};

it('no award is lowered, amended or completed below what was drawn down and is kept, and what is bound is what may still be paid', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...financingTypes),
      fc.array(act, { minLength: 1, maxLength: 8 }),
      (financing, acts) => {
        let grant = begun(financing);
        let line = bound;
        for (const [index, one] of acts.entries()) {
          const before = grant;
          const decision = decided(grant, line, one, index);
          if (decision.outcome === 'rejected') continue;
          line = afterAll(line, decision.line, days.on);
          grant = after(grant, decision.grant);
          if (!grant || !before || !line) throw new Error('Nothing is left of it.');
          const kept = keptOf(grant);
          // What is beyond what may be kept lapses with the end, for it was not paid.
          if (grant.state !== 'COMPLETED') expect(grant.lapsed).toBe(0n);
          if (one.kind === 'complete') expect(excessOf(grant)).toBe(0n);
          expect(kept).toBe(drawnDown(grant) - grant.lapsed);
          expect(grant.awarded >= kept && grant.left >= 0n && grant.entitled >= 0n).toBe(true);
          expect(grant.entitled <= grant.awarded).toBe(true);
          expect(excessOf(grant)).toBe(kept > grant.entitled ? kept - grant.entitled : 0n);
          // Nothing is paid here: what was drawn down stays bound, and so does what may still be.
          expect(line.committed).toBe(kept + grant.left);
          if (grant.state === 'AWARDED') expect(grant.left).toBe(grant.awarded - kept);
          // Only an amendment raises it.
          if (one.kind !== 'amend') expect(grant.awarded <= before.awarded).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});
