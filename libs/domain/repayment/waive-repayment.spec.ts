import { describe, expect, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import { authorityFor, caseNumber, claimed, rates, repaymentId, revokedOn } from '../testing/repayment.ts';
import {
  evolveRepayments,
  repaymentFigures,
  type RepaymentPart,
  type Repayments,
} from './repayment-claim.ts';
import { waiveRepayment, writeOffRepayment } from './waive-repayment.ts';

const { given } = specification(evolveRepayments);
const days = { on: '2024-11-30', today: '2024-11-30' };
const known = (repayments: Repayments | undefined, act: 'WAIVE' | 'WRITE_OFF', limit = 9_000_000n) => ({
  repayments,
  authorities: authorityFor(act, limit),
  synthetic: false,
  rates,
});
const of = (part: RepaymentPart, amount: bigint) => ({
  repaymentId,
  of: part,
  amount,
  reason: 'Härte',
  decidedBy: 'dora',
});
const byAuthority = { reason: 'Härte', decidedBy: 'dora', authorityId: 'AB-59', authorityLimit: 9_000_000n };

describe('a waiver and a write-off', () => {
  it('are of principal or interest, no more than is open on the day', () => {
    given(onDay(revokedOn, claimed))
      .when((repayments) => waiveRepayment(known(repayments, 'WAIVE'), of('INTEREST', 611_020n), days))
      .then({
        type: 'RepaymentWaived',
        data: { caseNumber, repaymentId, of: 'INTEREST', amount: 611_020n, ...byAuthority },
      });
    given(onDay(revokedOn, claimed))
      .when((repayments) => waiveRepayment(known(repayments, 'WAIVE'), of('INTEREST', 611_021n), days))
      .thenRefused('REPAYMENT_EXCEEDED', {
        of: 'INTEREST',
        requested: 611_021n,
        open: 611_020n,
        day: days.on,
      });
    given(onDay(revokedOn, claimed))
      .when((repayments) =>
        writeOffRepayment(known(repayments, 'WRITE_OFF'), of('PRINCIPAL', 4_800_001n), days),
      )
      .thenRefused('REPAYMENT_EXCEEDED', {
        of: 'PRINCIPAL',
        requested: 4_800_001n,
        open: 4_800_000n,
        day: days.on,
      });
  });

  it('end the interest on what they are of, from their day on', () => {
    const written = given(onDay(revokedOn, claimed)).when((repayments) =>
      writeOffRepayment(known(repayments, 'WRITE_OFF'), of('PRINCIPAL', 4_800_000n), days),
    );
    written.then({
      type: 'RepaymentWrittenOff',
      data: { caseNumber, repaymentId, of: 'PRINCIPAL', amount: 4_800_000n, ...byAuthority },
    });
    const { state } = given(
      onDay(revokedOn, claimed),
      onDay(days.on, {
        type: 'RepaymentWrittenOff',
        data: { caseNumber, repaymentId, of: 'PRINCIPAL', amount: 4_800_000n, ...byAuthority },
      }),
    );
    const claim = state?.claims.get(repaymentId);
    expect(claim && repaymentFigures(claim, '2025-06-30', rates)).toMatchObject({
      principal: { owed: 4_800_000n, writtenOff: 4_800_000n, open: 0n },
      interest: { owed: 611_020n, open: 611_020n },
    });
  });

  it('are refused above the authority, and for interest of a half-year whose rate is not known', () => {
    expect(
      waiveRepayment(
        known(given(onDay(revokedOn, claimed)).state, 'WAIVE', 99n),
        of('PRINCIPAL', 100n),
        days,
      ),
    ).toMatchObject({
      rejection: { code: 'REMISSION_AUTHORITY_EXCEEDED' },
      onRecord: [{ data: { act: 'WAIVE' } }],
    });
    const late = { on: '2026-07-02', today: '2026-07-02' };
    expect(
      waiveRepayment(known(given(onDay(revokedOn, claimed)).state, 'WAIVE'), of('INTEREST', 100n), late),
    ).toMatchObject({ rejection: { code: 'BASE_RATE_UNKNOWN', figures: { day: '2026-07-01' } } });
  });
});
