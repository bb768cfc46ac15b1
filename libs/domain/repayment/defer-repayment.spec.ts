import { describe, expect, it } from '@jest/globals';
import { recordedRefusal } from '../recorded-refusal.ts';
import { onDay, specification } from '../testing/given.ts';
import { authorityFor, caseNumber, claimed, repaymentId, revokedOn } from '../testing/repayment.ts';
import { deferRepayment } from './defer-repayment.ts';
import { evolveRepayments, type RepaymentEvent, type Repayments } from './repayment-claim.ts';

const { given } = specification(evolveRepayments);
const days = { on: '2024-10-15', today: '2024-10-15' };
const plan = [
  { dueOn: '2024-12-31', amount: 2_400_000n },
  { dueOn: '2025-01-31', amount: 2_400_000n },
];
const defer =
  (instalments = plan, authorities = authorityFor('DEFER', 4_800_000n), on = days) =>
  (repayments: Repayments | undefined) =>
    deferRepayment(
      { repayments, authorities, synthetic: false },
      { repaymentId, instalments, reason: 'Haushaltslage', decidedBy: 'dora' },
      on,
    );

describe('the deferral of a repayment', () => {
  it('is a plan of instalments that are the open principal together, in the order of their days', () => {
    const { state, then } = given(onDay(revokedOn, claimed)).when(defer());
    then({
      type: 'RepaymentDeferred',
      data: {
        caseNumber,
        repaymentId,
        amount: 4_800_000n,
        instalments: plan,
        reason: 'Haushaltslage',
        decidedBy: 'dora',
        authorityId: 'AB-59',
        authorityLimit: 4_800_000n,
      },
    });
    expect(state?.claims.get(repaymentId)?.instalments).toEqual(plan);
    given(onDay(revokedOn, claimed))
      .when(defer(plan.slice(1)))
      .thenRefused('INSTALMENTS_INVALID', { planned: 2_400_000n, open: 4_800_000n });
    given(onDay(revokedOn, claimed)).when(defer(plan.toReversed())).thenRefused('DAY_BEFORE_CAUSE', {
      day: '2024-12-31',
      earliest: '2025-01-31',
      cause: 'INSTALMENT',
      amount: 2_400_000n,
    });
  });

  it('is decided by who may, as far as the authority for it reaches; other attempts are on record', () => {
    const attempt = (change: object): RepaymentEvent => ({
      type: 'RepaymentAuthorityViolationRefused',
      data: {
        caseNumber,
        repaymentId,
        act: 'DEFER',
        amount: 4_800_000n,
        authorityLimit: 0n,
        attemptedOn: days.on,
        attemptedBy: 'dora',
        ...change,
      },
    });
    const missing = attempt({});
    const figures = { act: 'DEFER', person: 'dora', day: days.on, amount: 4_800_000n };
    given(onDay(revokedOn, claimed))
      .when(defer(plan, authorityFor('WAIVE', 9_000_000n)))
      .thenRefused('REMISSION_AUTHORITY_MISSING', figures, missing);
    expect(recordedRefusal(missing)?.rejection).toEqual({ code: 'REMISSION_AUTHORITY_MISSING', figures });
    const exceeded = attempt({ authorityLimit: 4_799_999n, authorityId: 'AB-59' });
    given(onDay(revokedOn, claimed))
      .when(defer(plan, authorityFor('DEFER', 4_799_999n)))
      .thenRefused(
        'REMISSION_AUTHORITY_EXCEEDED',
        { act: 'DEFER', amount: 4_800_000n, limit: 4_799_999n, authorityId: 'AB-59' },
        exceeded,
      );
    expect(recordedRefusal(exceeded)?.rejection.code).toBe('REMISSION_AUTHORITY_EXCEEDED');
    const { state } = given(onDay(revokedOn, claimed), missing);
    expect(state?.claims.get(repaymentId)?.latestOn).toBe(revokedOn);
  });

  it('is of a claim that there is, on no day before its latest act', () => {
    given().when(defer()).thenRefused('REPAYMENT_UNKNOWN', { repaymentId });
    given(onDay(revokedOn, claimed))
      .when(defer(plan, undefined, { on: '2024-09-30', today: days.today }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2024-09-30',
        earliest: revokedOn,
        cause: 'REPAYMENT',
        amount: 4_800_000n,
      });
  });
});
