import { describe, expect, it } from '@jest/globals';
import {
  afterAll,
  evolveBudgetLine,
  openOf,
  type BudgetLine,
  type BudgetLineEvent,
} from '../budget-line/budget-line.ts';
import type { Day } from '../calendar/day.ts';
import { totalOn } from '../money/day-series.ts';
import { expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { correctPublishedAward, type AwardCorrection } from './correct-published-award.ts';
import { evolvePublishedAward, type AwardFacts, type PublishedAward } from './published-award.ts';
import { effectiveDayOf, recordPublishedAward } from './record-published-award.ts';

const today = '2024-06-30';
const programme = {
  code: 'IKZ',
  name: 'IKZ',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
};
const recipients = [registeredRecipient({ recipient: '06631009', name: 'Fulda', population: 68_000 })];
const facts: AwardFacts = {
  awardId: 'PA-1',
  programme: 'IKZ',
  line: 'MAIN',
  recipients: ['06631009'],
  recipientNames: 'Stadt Fulda',
  amount: 75_000n,
  exactness: 'EXACT',
  purpose: 'IT',
  decidedOn: '2023-04-28',
  source: { title: 'Presse' },
};

const lineOf = (fiscalYear: number, amount: bigint): BudgetLine => {
  const line = evolveBudgetLine(
    undefined,
    {
      type: 'AppropriationEnacted',
      data: {
        programme: 'IKZ',
        line: 'MAIN',
        fiscalYear,
        name: 'IKZ',
        synthetic: false,
        amount,
        exactness: 'EXACT',
        source: { title: 'Haushalt' },
      },
    },
    `${fiscalYear}-01-01`,
  );
  if (!line) throw new Error('No line');
  return line;
};

interface World {
  readonly award: PublishedAward;
  readonly lines: ReadonlyMap<number, BudgetLine>;
}

const yearOf = (given: AwardFacts): number => Number(given.decidedOn?.slice(0, 4) ?? 0);

function recorded(given: AwardFacts, ...lines: readonly BudgetLine[]): World {
  const byYear = new Map(lines.map((line) => [line.fiscalYear, line]));
  const line = byYear.get(yearOf(given));
  const on = effectiveDayOf(given.decidedOn, line) ?? today;
  const decision = recordPublishedAward({ award: undefined, programme, line, recipients }, given, {
    on,
    today,
  });
  if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
  const [event] = decision.award;
  if (!event) throw new Error('No event');
  const after = afterAll(line, decision.line, on);
  if (after) byYear.set(after.fiscalYear, after);
  return { award: evolvePublishedAward(undefined, event), lines: byYear };
}

function correct({ award, lines }: World, change: Partial<AwardFacts>) {
  const command = { ...award.facts, ...change, reason: 'Schreibfehler' };
  const line = lines.get(yearOf(command));
  return correctPublishedAward(
    {
      award,
      programme,
      line,
      boundOn: award.commitment && lines.get(award.commitment.fiscalYear),
      recipients: command.recipients.map((recipient) =>
        registeredRecipient({ recipient, name: recipient, population: 1 }),
      ),
    },
    command,
    { on: effectiveDayOf(command.decidedOn, line) ?? today, today },
  );
}

function corrected(
  world: World,
  change: Partial<AwardFacts>,
): World & { readonly decision: AwardCorrection } {
  const decision = correct(world, change);
  if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
  const lines = new Map(world.lines);
  for (const { on, events } of [...decision.freed, ...decision.bound])
    for (const event of events) book(lines, event, on);
  const [event] = decision.award;
  if (!event) throw new Error('No event');
  return { award: evolvePublishedAward(world.award, event), lines, decision };
}

function book(lines: Map<number, BudgetLine>, event: BudgetLineEvent, on: Day): void {
  const after = evolveBudgetLine(lines.get(event.data.fiscalYear), event, on);
  if (after) lines.set(after.fiscalYear, after);
}

const boundIn = ({ lines, award }: World, year: number): bigint =>
  [...(lines.get(year)?.commitments.keys() ?? [])].reduce(
    (sum, id) => sum + (id.includes(award.awardId) ? openOf(lines.get(year), id) : 0n),
    0n,
  );

describe('the correction of a published award', () => {
  it('of its words moves no money', () => {
    const { decision, award } = corrected(recorded(facts, lineOf(2023, 100_000n)), { purpose: 'Informatik' });
    expect([...decision.freed, ...decision.bound]).toEqual([]);
    expect(decision.award).toMatchObject([
      {
        type: 'PublishedAwardCorrected',
        data: { purpose: 'Informatik', standing: 'COMMITTED', reason: 'Schreibfehler' },
      },
    ]);
    expect(award.commitment?.commitmentIds).toEqual(['award:PA-1']);
  });

  it('binds the difference of a higher amount on the day of the award, up to what is available, and no cent more', () => {
    const world = recorded(facts, lineOf(2023, 100_000n));
    const higher = corrected(world, { amount: 100_000n });
    expect(boundIn(higher, 2023)).toBe(100_000n);
    expect(higher.award.commitment?.commitmentIds).toEqual(['award:PA-1', 'award:PA-1.2']);
    expect(totalOn(higher.lines.get(2023)?.available, '2023-04-28')).toBe(0n);
    expectRefused(correct(world, { amount: 100_001n }), 'NOT_ENOUGH_FUNDS', {
      requested: 25_001n,
      available: 25_000n,
    });
  });

  it('frees the difference of a lower amount, the newest commitment first', () => {
    const higher = corrected(recorded(facts, lineOf(2023, 100_000n)), { amount: 100_000n });
    const lower = corrected(higher, { amount: 50_000n });
    expect(boundIn(lower, 2023)).toBe(50_000n);
    expect(openOf(lower.lines.get(2023), 'award:PA-1.2')).toBe(0n);
    const again = corrected(lower, { amount: 60_000n });
    expect(boundIn(again, 2023)).toBe(60_000n);
    expect(again.award.commitment?.commitmentIds.at(-1)).toBe('award:PA-1.3');
  });

  it('of its year frees it there, on its day, and binds it in the other year, on that day', () => {
    const world = recorded(facts, lineOf(2023, 100_000n), lineOf(2024, 80_000n));
    const moved = corrected(world, { decidedOn: '2024-02-01' });
    expect([boundIn(moved, 2023), boundIn(moved, 2024)]).toEqual([0n, 75_000n]);
    expect(moved.decision.freed.map(({ on }) => on)).toEqual(['2023-04-28']);
    expect(moved.decision.bound.map(({ on }) => on)).toEqual(['2024-02-01']);
    expect(totalOn(moved.lines.get(2023)?.available, '2023-04-28')).toBe(100_000n);
    expectRefused(correct(world, { decidedOn: '2024-02-01', amount: 80_001n }), 'NOT_ENOUGH_FUNDS', {
      requested: 80_001n,
      available: 80_000n,
    });
    const back = corrected(moved, { decidedOn: '2023-04-28' });
    expect([boundIn(back, 2023), boundIn(back, 2024)]).toEqual([75_000n, 0n]);
  });

  it('of its day or its recipient frees it and binds it anew on the same line', () => {
    const world = recorded(facts, lineOf(2023, 100_000n));
    const earlier = corrected(world, { decidedOn: '2023-02' });
    expect(boundIn(earlier, 2023)).toBe(75_000n);
    expect(totalOn(earlier.lines.get(2023)?.available, '2023-02-01')).toBe(25_000n);
    const other = corrected(world, { recipients: ['06631010'] });
    expect(boundIn(other, 2023)).toBe(75_000n);
    expect(other.lines.get(2023)?.commitments.get('award:PA-1.2')?.recipient).toBe('06631010');
  });

  it('announces an award whose year has no budget, and binds one whose year has', () => {
    const world = recorded(facts, lineOf(2023, 100_000n));
    const announced = corrected(world, { decidedOn: '2022' });
    expect(announced.decision.award).toMatchObject([{ data: { standing: 'ANNOUNCED' } }]);
    expect(boundIn(announced, 2023)).toBe(0n);
    expect(announced.award.commitment).toBeUndefined();
    const again = corrected(announced, { decidedOn: '2023' });
    expect(again.decision.award).toMatchObject([{ data: { standing: 'COMMITTED' } }]);
    expect(boundIn(again, 2023)).toBe(75_000n);
  });

  it('leaves an award announced whose words or amount alone are corrected', () => {
    const world = recorded({ ...facts, decidedOn: '2022' }, lineOf(2023, 100_000n));
    const { decision } = corrected(world, { amount: 80_000n });
    expect([...decision.freed, ...decision.bound]).toEqual([]);
    expect(decision.award).toMatchObject([{ data: { standing: 'ANNOUNCED', amount: 80_000n } }]);
  });

  it('never touches what was paid', () => {
    const world = recorded(facts, lineOf(2023, 100_000n));
    const lines = new Map(world.lines);
    book(
      lines,
      {
        type: 'FundsDisbursed',
        data: {
          programme: 'IKZ',
          line: 'MAIN',
          fiscalYear: 2023,
          commitmentId: 'award:PA-1',
          awardId: 'PA-1',
          disbursementId: 'A-1',
          amount: 70_000n,
        },
      },
      '2023-06-01',
    );
    const paid = { ...world, lines };
    expectRefused(correct(paid, { decidedOn: '2022' }), 'AWARD_PAID', { awardId: 'PA-1', paid: 70_000n });
    expectRefused(correct(paid, { amount: 69_999n }), 'COMMITMENT_EXCEEDED', {
      requested: 5_001n,
      open: 5_000n,
    });
    expect(boundIn(corrected(paid, { amount: 70_000n }), 2023)).toBe(0n);
  });

  it('is refused of an award that is not there, and of what cannot be true of one', () => {
    const world = recorded(facts, lineOf(2023, 100_000n));
    expectRefused(
      correctPublishedAward(
        { award: undefined, programme, line: undefined, boundOn: undefined, recipients },
        { ...facts, reason: 'x' },
        { on: today, today },
      ),
      'AWARD_UNKNOWN',
      { awardId: 'PA-1' },
    );
    expectRefused(correct(world, { recipients: [] }), 'RECIPIENTS_INVALID', { recipients: [] });
    expectRefused(correct(world, { decidedOn: '2024-07-01' }), 'DAY_IN_FUTURE', {});
    expectRefused(correct(world, { amount: 0n }), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });
});
