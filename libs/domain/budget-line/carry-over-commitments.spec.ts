import { describe, expect, it } from '@jest/globals';
import { efaKey } from '../testing/efa-line.ts';
import { expectRefused } from '../testing/given.ts';
import {
  endedLine,
  nextLine,
  yearEndConsent as consent,
  yearEndDays as days,
  yearEndReason as reason,
} from '../testing/year-end-line.ts';
import { afterAll, evolveBudgetLine, type BudgetLine } from './budget-line.ts';
import { carriedTogetherMax, carryOverCommitments } from './carry-over-commitments.ts';
import { openCommitmentsOf } from './release-at-year-end.ts';

const lineWith = (count: number): BudgetLine | undefined =>
  Array.from({ length: count }, (_, index) => `G-${String(index).padStart(3, '0')}`).reduce<
    BudgetLine | undefined
  >(
    (line, commitmentId) =>
      evolveBudgetLine(
        line,
        { type: 'FundsCommitted', data: { ...efaKey, commitmentId, amount: 100n } },
        '2023-06-01',
      ),
    endedLine,
  );

const carry = (
  line: BudgetLine | undefined,
  more: { readonly commitmentIds?: readonly string[]; readonly next?: BudgetLine | undefined } = {},
  known: Partial<Parameters<typeof carryOverCommitments>[0]> = {},
) =>
  carryOverCommitments(
    {
      line,
      next: more.next ?? nextLine,
      open: line ? openCommitmentsOf(line) : [],
      yearOf: () => undefined,
      payments: new Map(),
      awards: new Map(),
      ...known,
    },
    {
      ...efaKey,
      carryOverId: 'AR',
      ...(more.commitmentIds && { commitmentIds: more.commitmentIds }),
      ...consent,
      reason,
    },
    days,
  );

describe('the open commitments of an ended year', () => {
  it('go to the following year together, each with its funds and a number of its own', () => {
    const line = lineWith(2);
    const booked = carry(line);
    if (booked.outcome === 'rejected') throw new Error(booked.rejection.code);
    expect(booked.line).toMatchObject([
      { type: 'FundsCarriedOn', data: { carryOverId: 'AR.1', commitmentId: 'F-1', amount: 39_250_000n } },
      { type: 'FundsCarriedOn', data: { carryOverId: 'AR.2', commitmentId: 'G-000', amount: 100n } },
      { type: 'FundsCarriedOn', data: { carryOverId: 'AR.3', commitmentId: 'G-001', amount: 100n } },
    ]);
    expect(booked.next.filter(({ type }) => type === 'FundsCarriedIn')).toHaveLength(3);
    const left = afterAll(line, booked.line, days.on);
    expect(left && openCommitmentsOf(left)).toEqual([]);
    expectRefused(
      carry(left, { next: afterAll(nextLine, booked.next, days.on) }),
      'NO_COMMITMENT_OPEN',
      efaKey,
    );
  });

  it('go in turns where they are more than one append holds', () => {
    let line = lineWith(carriedTogetherMax + 4);
    let next: BudgetLine | undefined = nextLine;
    const turns: number[] = [];
    for (;;) {
      const booked = carry(line, { next });
      if (booked.outcome === 'rejected') break;
      turns.push(booked.line.length);
      line = afterAll(line, booked.line, days.on);
      next = afterAll(next, booked.next, days.on);
    }
    expect(turns).toEqual([carriedTogetherMax, 5]);
    expect([line && openCommitmentsOf(line), next?.committed]).toEqual([
      [],
      39_250_000n + 100n * BigInt(carriedTogetherMax + 4),
    ]);
  });

  it('are refused together where a named one is unknown, and before the year is over', () => {
    expectRefused(carry(lineWith(1), { commitmentIds: ['F-1', 'F-77'] }), 'COMMITMENT_UNKNOWN', {
      commitmentId: 'F-77',
    });
    expectRefused(carry(undefined), 'NO_AUTHORISATION_FOR_YEAR', efaKey);
  });

  it('that came from a year whose funds may be used no longer are refused with that day', () => {
    const came: BudgetLine | undefined = evolveBudgetLine(
      endedLine,
      {
        type: 'FundsCarriedIn',
        data: {
          ...efaKey,
          carryOverId: 'AR-0',
          otherYear: 2022,
          sourceYear: 2021,
          amount: 500n,
          commitmentId: 'H-1',
          usableUntil: '2023-12-31',
          ...consent,
          reason,
        },
      },
      '2023-01-20',
    );
    expect(carry(came, { commitmentIds: ['H-1'] })).toMatchObject({
      line: [{ data: { sourceYear: 2023, amount: 500n } }],
    });
    const spent = evolveBudgetLine(
      came,
      {
        type: 'FundsCarriedOn',
        data: {
          ...efaKey,
          carryOverId: 'AR-9',
          otherYear: 2024,
          sourceYear: 2023,
          amount: 390_000_000n,
          usableUntil: '2025-12-31',
          ...consent,
          reason,
        },
      },
      days.on,
    );
    expectRefused(carry(spent, { commitmentIds: ['H-1'] }), 'CARRY_OVER_EXPIRED', {
      sourceYear: 2021,
      usableUntil: '2023-12-31',
      fiscalYear: 2024,
      amount: 500n,
    });
  });
});
