import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days, firstDay } from '../testing/given.ts';
import type { Decision } from '../decision.ts';
import { totalOf } from '../money/day-series.ts';
import { available, evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { blockFunds } from './block-funds.ts';
import { commitFunds } from './commit-funds.ts';
import { disburseFunds } from './disburse-funds.ts';
import { enactSupplement } from './enact-supplement.ts';
import { reduceCommitment } from './reduce-commitment.ts';
import { releaseBlock } from './release-block.ts';
import { releaseCommitment } from './release-commitment.ts';
import { reverseDisbursement } from './reverse-disbursement.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
type Command = (line: BudgetLine) => Decision<BudgetLineEvent>;

/** Few ids and small amounts, so that commands often meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd');
const amount = fc.bigInt({ min: -5n, max: 700n });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ id, amount }).map(
    (one): Command =>
      (line) =>
        commitFunds(line, { ...key, commitmentId: one.id, amount: one.amount }, days),
  ),
  fc.record({ id, amount }).map(
    (one): Command =>
      (line) =>
        reduceCommitment(line, { ...key, commitmentId: one.id, amount: one.amount, reason }, days),
  ),
  id.map(
    (commitmentId): Command =>
      (line) =>
        releaseCommitment(line, { ...key, commitmentId, reason }, days),
  ),
  fc.record({ id, of: id, amount }).map(
    (one): Command =>
      (line) =>
        disburseFunds(
          line,
          { ...key, commitmentId: one.of, disbursementId: one.id, amount: one.amount },
          days,
        ),
  ),
  fc.record({ id, amount }).map(
    (one): Command =>
      (line) =>
        reverseDisbursement(line, { ...key, disbursementId: one.id, amount: one.amount, reason }, days),
  ),
  fc.record({ id, amount }).map(
    (one): Command =>
      (line) =>
        blockFunds(line, { ...key, blockId: one.id, amount: one.amount, reason }, days),
  ),
  fc.record({ id, amount: fc.option(amount, { nil: undefined }) }).map(
    (one): Command =>
      (line) =>
        releaseBlock(
          line,
          {
            ...key,
            blockId: one.id,
            reason,
            ...(one.amount !== undefined && { amount: one.amount }),
          },
          days,
        ),
  ),
  fc.record({ id, amount: fc.bigInt({ min: -900n, max: 300n }) }).map(
    (one): Command =>
      (line) =>
        enactSupplement(
          line,
          {
            ...key,
            supplementId: one.id,
            amount: one.amount,
            exactness: 'EXACT',
            source,
          },
          days,
        ),
  ),
);

interface History {
  readonly line: BudgetLine;
  readonly events: readonly BudgetLineEvent[];
}

/** Carries commands out one after the other and shows each state to `check`. */
function carriedOut(
  commands: readonly Command[],
  check: (line: BudgetLine) => void = () => undefined,
): History {
  const opened: BudgetLineEvent = {
    type: 'AppropriationEnacted',
    data: { ...key, name: 'EfA', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
  };
  const events: BudgetLineEvent[] = [opened];
  let line = evolveBudgetLine(undefined, opened, firstDay);
  if (!line) throw new Error('The line was not opened.');
  for (const decide of commands) {
    const decision = decide(line);
    if (decision.outcome === 'rejected') continue;
    for (const event of decision.events) {
      line = evolveBudgetLine(line, event, firstDay) ?? line;
      events.push(event);
    }
    check(line);
  }
  return { line, events };
}

const anyCommands = fc.array(command, { maxLength: 60 });

describe('whatever is commanded in whatever order', () => {
  it('available never falls below zero, and no component is ever negative', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        carriedOut(commands, (line) => {
          for (const figure of [
            available(line),
            totalOf(line.appropriated),
            line.blocked,
            line.committed,
            line.paid,
          ])
            expect(figure).toBeGreaterThanOrEqual(0n);
        });
      }),
    );
  });

  it('the 90 % warning is raised at most once', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { events } = carriedOut(commands);
        expect(events.filter(({ type }) => type === 'UsageWarningRaised').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('what was committed is open, paid, reduced or released, to the cent, for every commitment', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { line, events } = carriedOut(commands);
        for (const [commitmentId, { open }] of line.commitments) {
          const sumOf = (...types: readonly string[]): bigint =>
            events.reduce(
              (sum, { type, data }) =>
                types.includes(type) && 'commitmentId' in data && data.commitmentId === commitmentId
                  ? sum + data.amount
                  : sum,
              0n,
            );
          const paid = sumOf('FundsDisbursed') - sumOf('DisbursementReversed');
          expect(totalOf(open)).toBeGreaterThanOrEqual(0n);
          expect(totalOf(open) + paid + sumOf('CommitmentReduced', 'CommitmentReleased')).toBe(
            sumOf('FundsCommitted'),
          );
        }
      }),
    );
  });

  it('the totals of the line are the sums over its commitments, blocks and payments', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { line } = carriedOut(commands);
        const sum = (amounts: Iterable<bigint>): bigint =>
          [...amounts].reduce((total, one) => total + one, 0n);
        expect(line.committed).toBe(sum([...line.commitments.values()].map(({ open }) => totalOf(open))));
        expect(line.paid).toBe(
          sum([...line.disbursements.values()].map(({ standing }) => totalOf(standing))),
        );
        expect(line.blocked).toBe(sum([...line.blocks.values()].map(totalOf)));
        expect(totalOf(line.appropriated)).toBe(1_000n + sum(line.supplements.values()));
      }),
    );
  });
});
