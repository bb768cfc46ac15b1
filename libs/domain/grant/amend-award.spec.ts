import { describe, expect, it } from '@jest/globals';
import { afterAll, evolveBudgetLine, type BudgetLine } from '../budget-line/budget-line.ts';
import { days, expectRefused, firstDay, inYears, onDay, specification } from '../testing/given.ts';
import { amendAward } from './amend-award.ts';
import {
  awarded,
  bound,
  caseNumber,
  certified,
  drawn,
  key,
  line,
  reference,
  succession,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type Grant, type GrantEvent } from './grant.ts';

const { given } = specification(evolveGrant);

describe('the amendment of an award', () => {
  const amend = (
    grant: Grant | undefined,
    on: BudgetLine | undefined,
    amount: bigint,
    { amendedBy = 'dora', day = days.on } = {},
  ) =>
    amendAward(
      { payments: undefined, grant, lines: inYears(on), succession },
      { caseNumber, amount, reason: 'Kosten gesunken', amendedBy },
      { ...days, on: day },
    );

  it('lowers and raises it with its commitments, never below what was drawn down', () => {
    const lowered = amend(given(...certified, awarded).state, bound, 60_000_000n);
    expect(lowered).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 30_000_000n } }],
      grant: [{ type: 'AwardAmended', data: { amount: 60_000_000n, before: 90_000_000n } }],
    });
    if (lowered.outcome === 'rejected') throw new Error(lowered.rejection.code);
    const grant = given(...certified, awarded, ...lowered.grant).state;
    const after = afterAll(bound, lowered.line, days.on);
    expect(amend(grant, after, 70_000_000n)).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { commitmentId: `${caseNumber}.2`, amount: 10_000_000n } }],
    });
    expectRefused(
      amend(given(...certified, awarded, drawn(50_000_000n)).state, bound, 49_999_999n),
      'AWARD_DRAWN_DOWN',
      { amount: 49_999_999n, drawnDown: 50_000_000n },
    );
  });

  it('is to another amount than before, of more than nothing, and of no more than was requested', () => {
    const { state: grant } = given(...certified, awarded);
    expectRefused(amend(grant, bound, 90_000_000n), 'ALREADY_EXISTS', { what: `Bewilligung ${caseNumber}` });
    expectRefused(amend(grant, bound, 0n), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
    expectRefused(amend(grant, bound, 90_000_001n), 'REQUESTED_AMOUNT_EXCEEDED', {
      amount: 90_000_001n,
      requested: 90_000_000n,
    });
  });

  it('is of an award that there is, on no day before it', () => {
    expectRefused(amend(undefined, line, 1n), 'GRANT_UNKNOWN', { caseNumber });
    expectRefused(amend(given(...certified).state, line, 1n), 'GRANT_STATE', {
      caseNumber,
      state: 'CERTIFIED',
      amount: 90_000_000n,
    });
    expectRefused(
      amend(given(...certified, onDay('2023-03-01', awarded)).state, bound, 1n, { day: '2023-02-28' }),
      'DAY_BEFORE_CAUSE',
      { day: '2023-02-28', earliest: '2023-03-01', cause: 'CASE', amount: 1n },
    );
  });

  it.each([
    ['carla', 'APPLIED'],
    ['bert', 'CERTIFIED'],
    ['beate', 'CERTIFIED'],
  ] as const)('is not made by %s, who had a part in it: the attempt is on record', (amendedBy, earlierPart) =>
    expectRefused(
      amend(given(...certified, awarded).state, bound, 1n, { amendedBy }),
      'FOUR_EYES',
      { caseNumber, action: 'AMEND', earlierPart },
      [
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'AMEND', attemptedBy: amendedBy, earlierPart },
        },
      ],
    ),
  );

  it('raises it only by what is available', () => {
    const smaller: GrantEvent = { ...awarded, data: { ...awarded.data, amount: 60_000_000n } };
    const full = evolveBudgetLine(
      line,
      { type: 'FundsCommitted', data: { ...key, commitmentId: 'other', amount: 1_599_999_999n } },
      firstDay,
    );
    expectRefused(amend(given(...certified, smaller).state, full, 60_000_002n), 'NOT_ENOUGH_FUNDS', {
      ...key,
      requested: 2n,
      available: 1n,
      day: days.on,
    });
  });
});
