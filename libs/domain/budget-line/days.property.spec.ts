import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import type { Decision } from '../decision.ts';
import { blockFunds } from './block-funds.ts';
import { afterAll, evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { commitFunds } from './commit-funds.ts';
import { correctAppropriation, reverseAppropriation } from './correct-appropriation.ts';
import { disburseFunds } from './disburse-funds.ts';
import { enactSupplement } from './enact-supplement.ts';
import { reduceCommitment } from './reduce-commitment.ts';
import { releaseBlock } from './release-block.ts';
import { releaseCommitment } from './release-commitment.ts';
import { reverseDisbursement } from './reverse-disbursement.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2024 };
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
interface Command {
  (line: BudgetLine, days: Dated): Decision<BudgetLineEvent>;
  /** On the day of the appropriation, whatever day is asked for. */
  readonly onSince?: true;
}

/** Around the ends of a year and of summer time, where days go wrong. */
const calendar: readonly Day[] = [
  '2023-12-30', '2023-12-31', '2024-01-01', '2024-01-02', '2024-02-29', '2024-03-30', '2024-03-31', '2024-04-01',
  '2024-10-26', '2024-10-27', '2024-10-28', '2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02',
]; // prettier-ignore
const someDay = fc.constantFrom(...calendar);
const id = fc.constantFrom('a', 'b', 'c');
const amount = fc.bigInt({ min: 1n, max: 700n });
const part = fc.bigInt({ min: 1n, max: 60n });

const command: fc.Arbitrary<Command> = fc.oneof(
  ...Array.from({ length: 2 }, () =>
    fc.record({ id, amount }).map(
      (one): Command =>
        (line, days) =>
          commitFunds(line, { ...key, commitmentId: one.id, amount: one.amount }, days),
    ),
  ),
  fc.record({ id, amount }).map(
    (one): Command =>
      (line, days) =>
        reduceCommitment(line, { ...key, commitmentId: one.id, amount: one.amount, reason }, days),
  ),
  id.map(
    (commitmentId): Command =>
      (line, days) =>
        releaseCommitment(line, { ...key, commitmentId, reason }, days),
  ),
  ...Array.from({ length: 2 }, () =>
    fc.record({ id, of: id, amount: part }).map(
      (one): Command =>
        (line, days) =>
          disburseFunds(
            line,
            { ...key, commitmentId: one.of, disbursementId: one.id, amount: one.amount },
            days,
          ),
    ),
  ),
  ...Array.from({ length: 3 }, () =>
    fc.record({ id, amount: part }).map(
      (one): Command =>
        (line, days) =>
          reverseDisbursement(line, { ...key, disbursementId: one.id, amount: one.amount, reason }, days),
    ),
  ),
  fc.record({ id, amount }).map(
    (one): Command =>
      (line, days) =>
        blockFunds(line, { ...key, blockId: one.id, amount: one.amount, reason }, days),
  ),
  ...Array.from({ length: 2 }, () =>
    fc.record({ id, amount: fc.option(amount, { nil: undefined }) }).map(
      (one): Command =>
        (line, days) =>
          releaseBlock(
            line,
            { ...key, blockId: one.id, reason, ...(one.amount !== undefined && { amount: one.amount }) },
            days,
          ),
    ),
  ),
  fc.record({ id, amount: fc.bigInt({ min: -900n, max: 900n }) }).map(
    (one): Command =>
      (line, days) =>
        enactSupplement(
          line,
          { ...key, supplementId: one.id, amount: one.amount, exactness: 'EXACT', source },
          days,
        ),
  ),
);

const correction: fc.Arbitrary<Command> = fc
  .record({ amount: fc.bigInt({ min: 1n, max: 1_500n }), again: fc.boolean() })
  .map(({ amount: right, again }) =>
    Object.assign(
      (line: BudgetLine, days: Dated): Decision<BudgetLineEvent> =>
        again
          ? correctAppropriation(
              line,
              { ...key, name: 'EfA', amount: right, exactness: 'EXACT', source, reason },
              days,
            )
          : reverseAppropriation(line, { ...key, reason }),
      { onSince: true as const },
    ),
  );

/** Today comes later and later; what a command says of its day is any day. */
const history = fc.record({
  opened: fc.constantFrom('2023-12-31', '2024-01-01'),
  steps: fc.array(
    fc.record({
      command: fc.oneof({ weight: 15, arbitrary: command }, correction),
      on: someDay,
      passed: fc.nat(2),
    }),
    {
      minLength: 6,
      maxLength: 24,
      size: 'max',
    },
  ),
});

interface Effect {
  readonly on: Day;
  readonly event: BudgetLineEvent;
}

/** The figures of a day by nothing but adding up, written apart from the rules. */
function figuresOn(effects: readonly Effect[], day: Day): Readonly<Record<string, bigint>> {
  const figures = { appropriated: 0n, blocked: 0n, committed: 0n, paid: 0n };
  for (const { on, event } of effects) {
    if (on > day || event.type === 'UsageWarningRaised') continue;
    const { amount: value } = event.data as { readonly amount: bigint };
    if (event.type === 'AppropriationEnacted' || event.type === 'SupplementEnacted')
      figures.appropriated += value;
    if (event.type === 'AppropriationReversed') figures.appropriated -= value;
    if (event.type === 'FundsBlocked') figures.blocked += value;
    if (event.type === 'BlockReleased') figures.blocked -= value;
    if (event.type === 'FundsCommitted' || event.type === 'DisbursementReversed') figures.committed += value;
    if (['CommitmentReduced', 'CommitmentReleased', 'FundsDisbursed'].includes(event.type))
      figures.committed -= value;
    if (event.type === 'FundsDisbursed') figures.paid += value;
    if (event.type === 'DisbursementReversed') figures.paid -= value;
  }
  const { appropriated, blocked, committed, paid } = figures;
  return { ...figures, available: appropriated - blocked - committed - paid };
}

describe('whatever is commanded for whatever day', () => {
  it('no figure of any day is ever below zero, as known after each event, and the state knows each of them', () => {
    const accepted = new Map<string, number>();
    let refusedForADay = 0;
    fc.assert(
      fc.property(history, ({ opened, steps }) => {
        const opening: BudgetLineEvent = {
          type: 'AppropriationEnacted',
          data: { ...key, name: 'EfA', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
        };
        const effects: Effect[] = [{ on: opened, event: opening }];
        let line = evolveBudgetLine(undefined, opening, opened);
        let at = 0;
        for (const { command: decide, on: asked, passed } of steps) {
          at = Math.min(at + passed, calendar.length - 1);
          if (!line) throw new Error('The line was not opened.');
          const on = decide.onSince ? line.since : asked;
          const decision = decide(line, { on, today: calendar[at] ?? on });
          if (decision.outcome === 'rejected') {
            refusedForADay += 'day' in decision.rejection.figures ? 1 : 0;
            continue;
          }
          for (const event of decision.events) {
            effects.push({ on, event });
            accepted.set(event.type, (accepted.get(event.type) ?? 0) + 1);
            // As known after this very event: a decision may be seen half done, too.
            for (const day of calendar)
              for (const [name, figure] of Object.entries(figuresOn(effects, day)))
                if (figure < 0n)
                  throw new Error(`${name} is ${figure} on ${day} after ${event.type} on ${on}`);
          }
          line = afterAll(line, decision.events, on);
        }
        const last = figuresOn(effects, '9999-12-31');
        expect([line?.blocked, line?.committed, line?.paid]).toEqual([
          last['blocked'],
          last['committed'],
          last['paid'],
        ]);
      }),
      { numRuns: 10_000 },
    );
    // What never happened was not tested.
    for (const type of [
      'AppropriationReversed',
      'SupplementEnacted',
      'BlockReleased',
      'CommitmentReduced',
      'CommitmentReleased',
      'FundsDisbursed',
      'DisbursementReversed',
    ])
      expect([type, (accepted.get(type) ?? 0) > 50]).toEqual([type, true]);
    expect(refusedForADay).toBeGreaterThan(5_000);
  });

  it('what is refused for the tightest day is taken when one cent less is asked for, where a day is what stands against it', () => {
    fc.assert(
      fc.property(someDay, someDay, amount, amount, (supplemented, on, first, second) => {
        const line = afterAll(
          undefined,
          [
            {
              type: 'AppropriationEnacted',
              data: { ...key, name: 'EfA', synthetic: false, amount: first, exactness: 'EXACT', source },
            },
          ],
          '2023-12-30',
        );
        const later = line && evolveBudgetLine(line, supplement(second), supplemented);
        const free = supplemented <= on ? first + second : first;
        const days = { on, today: on };
        const bound = (value: bigint): Decision<BudgetLineEvent> =>
          commitFunds(later, { ...key, commitmentId: 'x', amount: value }, days);
        expect(bound(free).outcome).toBe('accepted');
        expect(bound(free + 1n)).toMatchObject({
          outcome: 'rejected',
          rejection: {
            code: 'NOT_ENOUGH_FUNDS',
            figures: { requested: free + 1n, available: free, day: on },
          },
        });
      }),
    );
  });
});

const supplement = (value: bigint): BudgetLineEvent => ({
  type: 'SupplementEnacted',
  data: { ...key, supplementId: 'later', amount: value, exactness: 'EXACT', source },
});
