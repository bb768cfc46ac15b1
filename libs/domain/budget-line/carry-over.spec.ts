import { describe, expect, it } from '@jest/globals';
import { efaKey } from '../testing/efa-line.ts';
import { expectRefused } from '../testing/given.ts';
import { afterAll, authorised, available } from './budget-line.ts';
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
