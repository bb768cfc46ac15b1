import { describe, expect, it } from '@jest/globals';
import { efaKey } from '../testing/efa-line.ts';
import { expectRefused } from '../testing/given.ts';
import { afterAll, authorised, available, openOf } from './budget-line.ts';
import { reverseCarryOver } from './carry-over.ts';
import {
  yearEndDays as days,
  yearEndConsent as consent,
  yearEndReason as reason,
  enactedIn as enacted,
  endedLine as line,
  nextLine as next,
  carryOverOf as of,
  carriedOver as carry,
  carryOverBooked as booked,
} from '../testing/year-end-line.ts';

const carried = {
  carryOverId: 'AR-1',
  sourceYear: 2023,
  amount: 35_000_000n,
  usableUntil: '2025-12-31',
  ...consent,
  reason,
};

describe('a carry-over', () => {
  it('takes an open commitment with its funds to the following year', () => {
    const booking = booked(carry(of(35_000_000n, { commitmentId: 'F-1' })));
    expect(booking.line).toEqual([
      {
        type: 'FundsCarriedOn',
        data: { ...efaKey, ...carried, commitmentId: 'F-1', otherYear: 2024 },
      },
    ]);
    expect(booking.next).toEqual([
      {
        type: 'FundsCarriedIn',
        data: { ...efaKey, fiscalYear: 2024, ...carried, commitmentId: 'F-1', otherYear: 2023 },
      },
    ]);
    const [left, arrived] = [afterAll(line, booking.line, days.on), afterAll(next, booking.next, days.on)];
    expect(left && [left.committed, available(left)]).toEqual([4_250_000n, 52_750_000n]);
    expect(arrived && [authorised(arrived), arrived.committed, available(arrived)]).toEqual([
      425_000_000n,
      35_000_000n,
      390_000_000n,
    ]);
  });

  it('takes what is free, and no cent more', () => {
    const arrived = afterAll(next, booked(carry(of(52_750_000n))).next, days.on);
    expect(arrived && available(arrived)).toBe(442_750_000n);
    expectRefused(carry(of(52_750_001n)), 'NOT_ENOUGH_FUNDS', {
      ...efaKey,
      requested: 52_750_001n,
      available: 52_750_000n,
    });
    expectRefused(carry(of(39_250_001n, { commitmentId: 'F-1' })), 'COMMITMENT_EXCEEDED', {
      requested: 39_250_001n,
      open: 39_250_000n,
    });
    expectRefused(carry(of(1n, { commitmentId: 'F-9' })), 'COMMITMENT_UNKNOWN', { commitmentId: 'F-9' });
  });

  it('comes after the year and after its consent, once, and where the next year has a budget', () => {
    expectRefused(carry(of(1n), {}, { on: '2023-12-31', today: '2023-12-31' }), 'DAY_BEFORE_CAUSE', {
      earliest: '2024-01-01',
      cause: 'YEAR_END',
      amount: 1n,
    });
    expectRefused(carry(of(1n), {}, { on: '2024-01-14', today: '2024-02-01' }), 'DAY_BEFORE_CAUSE', {
      earliest: '2024-01-15',
      cause: 'CONSENT',
    });
    expectRefused(carry(of(1n), { next: undefined }), 'NO_AUTHORISATION_FOR_YEAR', {
      ...efaKey,
      fiscalYear: 2024,
      amount: 1n,
    });
    const again = { line: afterAll(line, booked(carry(of(1n))).line, days.on) };
    expectRefused(carry(of(1n), again), 'ALREADY_EXISTS', { what: 'Ausgaberest AR-1' });
    expectRefused(carry(of(0n)), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('is usable until the end of the second following year unless its year says otherwise, and grows no younger by being carried on', () => {
    const rule = (carryOverYears: number) => ({ sourceYear: { fiscalYear: 2023, carryOverYears } });
    expect(booked(carry(of(1n), rule(1))).next).toMatchObject([{ data: { usableUntil: '2024-12-31' } }]);
    expectRefused(carry(of(1n), rule(0)), 'CARRY_OVER_EXPIRED', {
      sourceYear: 2023,
      usableUntil: '2023-12-31',
      fiscalYear: 2024,
      amount: 1n,
    });
    const line2024 = afterAll(next, booked(carry(of(500n))).next, days.on);
    const next2025 = afterAll(undefined, [enacted(2025)], '2025-01-01');
    const on2025 = { on: '2025-01-20', today: '2025-02-01' };
    const carry2024 = (amount: bigint, sourceYear?: number) =>
      carry(
        of(amount, { carryOverId: 'AR-2', fiscalYear: 2024, ...(sourceYear && { sourceYear }) }),
        { line: line2024, next: next2025 },
        on2025,
      );
    expect(booked(carry2024(500n, 2023)).next).toMatchObject([
      { data: { sourceYear: 2023, usableUntil: '2025-12-31' } },
    ]);
    expectRefused(carry2024(501n, 2023), 'CARRY_OVER_EXCEEDED', {
      requested: 501n,
      left: 500n,
      sourceYear: 2023,
    });
    expectRefused(carry2024(390_000_001n), 'CARRY_OVER_EXCEEDED', {
      requested: 390_000_001n,
      left: 390_000_000n,
      sourceYear: 2024,
    });
  });
});

describe('a commitment that goes in parts', () => {
  it('is the same one in the following year, and what came from elsewhere is not', () => {
    const first = booked(carry(of(20_000_000n, { commitmentId: 'F-1' })));
    const left = afterAll(line, first.line, days.on);
    const arrived = afterAll(next, first.next, days.on);
    const rest = of(10_000_000n, { commitmentId: 'F-1', carryOverId: 'AR-2' });
    const second = booked(carry(rest, { line: left, next: arrived }));
    const both = afterAll(arrived, second.next, days.on);
    expect(both && [openOf(both, 'F-1'), both.committed]).toEqual([30_000_000n, 30_000_000n]);
    expect(openOf(afterAll(left, second.line, days.on), 'F-1')).toBe(9_250_000n);
    const namesake = afterAll(
      next,
      [{ type: 'FundsCommitted', data: { ...efaKey, fiscalYear: 2024, commitmentId: 'F-1', amount: 1n } }],
      '2024-01-02',
    );
    expectRefused(carry(rest, { next: namesake }), 'ALREADY_EXISTS', { what: 'Festlegung F-1' });
  });

  it('keeps the award whose funds it is', () => {
    const { next: events } = booked(carry(of(1n, { commitmentId: 'F-1' }), { awardId: 'PA-1' }));
    expect(afterAll(next, events, days.on)?.commitments.get('F-1')).toMatchObject({ awardId: 'PA-1' });
  });
});

describe('a carry-over that was wrong', () => {
  const reversed = (lines: Parameters<typeof reverseCarryOver>[0], on = days, carryOverId = 'AR-1') =>
    reverseCarryOver(lines, { ...efaKey, carryOverId, reason }, on);
  const afterwards = (bound?: 'F-1') => {
    const booking = booked(carry(of(35_000_000n, bound && { commitmentId: bound })));
    return {
      line: afterAll(line, booking.line, days.on),
      next: afterAll(next, booking.next, days.on),
    };
  };

  it.each([undefined, 'F-1'] as const)('is taken back whole, and both years are as before: %s', (bound) => {
    const lines = afterwards(bound);
    const booking = booked(reversed(lines));
    expect(booking.line).toEqual([
      { type: 'CarryOverReversed', data: expect.objectContaining({ direction: 'ON', otherYear: 2024 }) },
    ]);
    const [back, gone] = [
      afterAll(lines.line, booking.line, days.on),
      afterAll(lines.next, booking.next, days.on),
    ];
    for (const [after, before] of [
      [back, line],
      [gone, next],
    ] as const)
      expect(after && [available(after), authorised(after), after.committed]).toEqual(
        before && [available(before), authorised(before), before.committed],
      );
    expect(openOf(back, 'F-1')).toBe(39_250_000n);
    expectRefused(reversed({ line: back, next: gone }), 'ALREADY_EXISTS', {
      what: 'Rücknahme des Ausgaberests AR-1',
    });
    const again = of(52_750_000n, { carryOverId: 'AR-2' });
    expect(carry(again, { line: back, next: gone }).outcome).toBe('accepted');
  });

  it('stands once something of it was used: committed, paid or carried on', () => {
    const free = afterwards();
    const used = afterAll(
      free.next,
      [
        {
          type: 'FundsCommitted',
          data: { ...efaKey, fiscalYear: 2024, commitmentId: 'F-2', amount: 390_000_001n },
        },
      ],
      '2024-02-01',
    );
    expectRefused(reversed({ ...free, next: used }), 'NOT_ENOUGH_FUNDS', {
      requested: 35_000_000n,
      available: 34_999_999n,
    });
    const bound = afterwards('F-1');
    const lowered = afterAll(
      bound.next,
      [
        {
          type: 'CommitmentReduced',
          data: { ...efaKey, fiscalYear: 2024, commitmentId: 'F-1', amount: 1n, reason },
        },
      ],
      '2024-02-01',
    );
    expectRefused(reversed({ ...bound, next: lowered }), 'COMMITMENT_EXCEEDED', {
      requested: 35_000_000n,
      open: 34_999_999n,
    });
  });

  it('is known to the year that gave it, and is taken back on no day before it, and in open years', () => {
    const lines = afterwards();
    expectRefused(reversed(lines, days, 'AR-9'), 'CARRY_OVER_UNKNOWN', { ...efaKey, carryOverId: 'AR-9' });
    expectRefused(reversed(lines, { ...days, on: '2024-01-19' }), 'DAY_BEFORE_CAUSE', {
      earliest: '2024-01-20',
      cause: 'CARRY_OVER',
    });
    const closed = afterAll(
      lines.line,
      [{ type: 'YearClosed', data: { ...efaKey, lapsed: 0n, reason } }],
      days.on,
    );
    expectRefused(reversed({ ...lines, line: closed }), 'YEAR_CLOSED', { closedOn: days.on });
  });
});
