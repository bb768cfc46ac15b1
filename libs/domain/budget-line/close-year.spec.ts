import { describe, expect, it } from '@jest/globals';
import { efaEnacted, efaKey, efaProgramme, efaSource } from '../testing/efa-line.ts';
import { expectRefused, specification } from '../testing/given.ts';
import { afterAll, available, evolveBudgetLine } from './budget-line.ts';
import type { BudgetLine } from './budget-line.ts';
import { closeYear, reopenYear } from './close-year.ts';
import { commitFunds } from './commit-funds.ts';
import { correctAppropriation } from './correct-appropriation.ts';
import { refusedCorrection } from './corrected-booking.ts';
import { enactAppropriation } from './enact-appropriation.ts';
import { recordReversal } from './record-disbursement.ts';
import { releaseCommitment } from './release-commitment.ts';
import {
  yearEndDays as days,
  yearEndConsent as consent,
  yearEndReason as reason,
  endedLine as line,
  carryOverOf as of,
  carriedOver as carry,
  carryOverBooked as booked,
} from '../testing/year-end-line.ts';

const { given } = specification(evolveBudgetLine);

describe('the closing of a year', () => {
  const close = (of: BudgetLine | undefined, on = days.on) =>
    closeYear(of, { ...efaKey, reason }, { on, today: days.today });
  const after = (of: BudgetLine | undefined, decision: ReturnType<typeof close>) =>
    decision.outcome === 'accepted' ? afterAll(of, decision.events, days.on) : undefined;
  const settled = (): BudgetLine | undefined => {
    const left = afterAll(line, booked(carry(of(35_000_000n, { commitmentId: 'F-1' }))).line, days.on);
    const reduced = releaseCommitment(left, { ...efaKey, commitmentId: 'F-1', reason }, days);
    return reduced.outcome === 'accepted' ? afterAll(left, reduced.events, days.on) : undefined;
  };

  it('lapses 570,000.00 once 350,000.00 were carried over and 42,500.00 released', () => {
    const closed = close(settled());
    expect(closed).toEqual({
      outcome: 'accepted',
      events: [{ type: 'YearClosed', data: { ...efaKey, lapsed: 57_000_000n, reason } }],
    });
    const state = after(settled(), closed);
    expect(state && available(state)).toBe(0n);
  });

  it('waits for every open commitment, for the end of the year and for what takes effect later', () => {
    expectRefused(close(line), 'COMMITMENTS_OPEN', { ...efaKey, commitments: ['F-1'], open: 39_250_000n });
    expectRefused(close(settled(), '2023-12-31'), 'DAY_BEFORE_CAUSE', { cause: 'YEAR_END' });
    expectRefused(close(settled(), '2024-01-19'), 'DAY_BEFORE_CAUSE', {
      earliest: days.on,
      cause: 'LATEST_STEP',
    });
    expectRefused(close(undefined), 'NO_AUTHORISATION_FOR_YEAR', efaKey);
  });

  it('waits for claims that nobody has decided on and for bookings of the bank that are of no payment yet', () => {
    const closeWith = (open: Parameters<typeof closeYear>[3]) =>
      closeYear(settled(), { ...efaKey, reason }, days, open);
    const claims = [{ caseNumber: 'EFA-2023-000001', amount: 2_000n }];
    const bankBookings = Array.from({ length: 12 }, (_, index) => ({
      bookingId: `B-${index}`,
      amount: 100n,
    }));
    expectRefused(closeWith({ claims, bankBookings }), 'CLAIMS_UNDECIDED', {
      ...efaKey,
      claims: ['EFA-2023-000001'],
      count: 1,
      amount: 2_000n,
    });
    expectRefused(closeWith({ claims: [], bankBookings }), 'BANK_BOOKINGS_UNMATCHED', {
      ...efaKey,
      bookings: bankBookings.slice(0, 10).map(({ bookingId }) => bookingId),
      count: 12,
      amount: 1_200n,
    });
    expect(closeWith({ claims: [], bankBookings: [] })).toEqual(close(settled()));
  });

  it('lets blocked funds lapse as well', () => {
    const { state } = given(efaEnacted, {
      type: 'FundsBlocked',
      data: { ...efaKey, blockId: 'S-1', amount: 100n, reason: 'Sperre' },
    });
    expect(close(state)).toMatchObject({
      events: [
        { type: 'BlockReleased', data: { blockId: 'S-1', amount: 100n } },
        { type: 'YearClosed', data: { lapsed: 390_000_000n } },
      ],
    });
  });

  it('lets no booking in; what comes back later is income of the later year', () => {
    const closed = after(settled(), close(settled()));
    const refusal = { ...efaKey, closedOn: days.on };
    expectRefused(
      commitFunds(
        closed,
        { ...efaKey, commitmentId: 'F-2', amount: 1n },
        { on: '2023-12-01', today: days.today },
      ),
      'YEAR_CLOSED',
      { ...refusal, amount: 1n },
    );
    const appropriation = {
      ...efaKey,
      name: 'EfA',
      amount: 1n,
      exactness: 'EXACT',
      source: efaSource,
    } as const;
    expectRefused(
      enactAppropriation({ line: closed, programme: efaProgramme }, appropriation),
      'YEAR_CLOSED',
      refusal,
    );
    expectRefused(correctAppropriation(closed, { ...appropriation, reason }, days), 'YEAR_CLOSED', refusal);
    expectRefused(close(closed), 'YEAR_CLOSED', refusal);
    const reversal = { ...efaKey, disbursementId: 'A-1', amount: 100n, reason, reference: 'SAP-9' };
    expectRefused(
      recordReversal(closed, reversal, { on: '2023-12-20', today: days.today }),
      'YEAR_CLOSED',
      refusal,
    );
    expect(recordReversal(closed, reversal, days)).toMatchObject({
      events: [{ type: 'DisbursementReturnedAsIncome', data: { income: { fiscalYear: 2024 } } }],
    });
  });

  it('is undone with a consent and a reason of its own: what had lapsed is available again', () => {
    const closed = after(settled(), close(settled()));
    const reopening = { ...efaKey, ...consent, reason: 'Fehlerhafter Abschluss' };
    const reopened = reopenYear(closed, reopening, days);
    expect(reopened).toEqual({
      outcome: 'accepted',
      events: [{ type: 'YearReopened', data: { ...reopening, restored: 57_000_000n } }],
    });
    const state = reopened.outcome === 'accepted' ? afterAll(closed, reopened.events, days.on) : undefined;
    expect(state && [available(state), state.closed]).toEqual([57_000_000n, undefined]);
    expectRefused(reopenYear(state, reopening, days), 'YEAR_NOT_CLOSED', efaKey);
    expectRefused(
      reopenYear(closed, reopening, { on: '2024-01-19', today: days.today }),
      'DAY_BEFORE_CAUSE',
      {
        cause: 'YEAR_CLOSED',
      },
    );
  });

  it('is what a correction in an open year needs, and something there to correct', () => {
    const closed = after(settled(), close(settled()));
    const corrects = (id: string) => ({ fiscalYear: 2023, id });
    const key = { ...efaKey, fiscalYear: 2024 };
    expect(refusedCorrection(closed, key, corrects('F-1'))).toBeUndefined();
    expect(refusedCorrection(closed, key, corrects('A-1'))).toBeUndefined();
    expect(refusedCorrection(closed, key, corrects('X'))).toMatchObject({
      rejection: { code: 'CORRECTED_UNKNOWN', figures: { ...efaKey, id: 'X' } },
    });
    expect(refusedCorrection(line, key, corrects('F-1'))).toMatchObject({
      rejection: { code: 'YEAR_NOT_CLOSED' },
    });
  });
});
