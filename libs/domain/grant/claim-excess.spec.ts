import { describe, expect, it } from '@jest/globals';
import { evolveRepayments } from '../repayment/repayment-claim.ts';
import { days, expectRefused, specification } from '../testing/given.ts';
import {
  awarded,
  caseNumber,
  certified,
  drawn,
  paidDrawdown,
  reference,
} from '../testing/starke-heimat-grant.ts';
import { claimExcess } from './claim-excess.ts';
import { evolveGrant, excessOf, type GrantEvent } from './grant.ts';

const { given } = specification(evolveGrant);
const paid = [...paidDrawdown.orders.values()].reduce((sum, { amount }) => sum + amount, 0n);
const lowered: GrantEvent = {
  type: 'AwardReduced',
  data: {
    ...reference,
    entitled: paid - 500n,
    amount: paid,
    before: awarded.data.amount,
    excess: 500n,
    reducedFrom: days.on,
    reason: 'Auflage',
    reducedBy: 'dora',
  },
};
const { state: grant } = given(...certified, awarded, drawn(paid), lowered);
const hearing = { heldOn: days.on, statement: 'RECEIVED' } as const;
const claim = (change: Partial<Parameters<typeof claimExcess>[1]> = {}, of = grant) =>
  claimExcess(
    { grant: of, payments: paidDrawdown, repayments: undefined },
    { caseNumber, hearing, reason: 'Kürzung', claimedBy: 'dora', ...change },
    days,
  );

describe('what was paid beyond what may be kept', () => {
  it('is claimed back after a hearing, under the next number of the case, and the award is lower by it', () => {
    const decision = claim();
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    expect(decision.repayments).toMatchObject([
      {
        type: 'RepaymentClaimed',
        data: { repaymentId: `${caseNumber}-R01`, amount: 500n, claimedBy: 'dora' },
      },
    ]);
    const { state } = given(...certified, awarded, drawn(paid), lowered, ...decision.grant);
    expect(state && [state.awarded, state.left, excessOf(state)]).toEqual([paid - 500n, 0n, 0n]);
    const repayments = (decision.repayments ?? []).reduce(
      (known: ReturnType<typeof evolveRepayments>, event) => evolveRepayments(known, event, days.on),
      undefined,
    );
    expectRefused(
      claimExcess(
        { grant: state, payments: paidDrawdown, repayments },
        { caseNumber, hearing, reason: 'Noch einmal', claimedBy: 'dora' },
        days,
      ),
      'NO_EXCESS',
      { caseNumber, entitled: paid - 500n },
    );
  });

  it('is claimed after a hearing that was held, of an award, and not by who applied', () => {
    expectRefused(claim({ hearing: { ...hearing, heldOn: '2099-01-01' } }), 'DAY_IN_FUTURE', {});
    expectRefused(claim({}, given(...certified).state), 'GRANT_STATE', {});
    expect(claim({ claimedBy: grant?.appliedBy ?? '' })).toMatchObject({
      rejection: { code: 'FOUR_EYES', figures: { earlierPart: 'APPLIED' } },
      onRecord: [{ type: 'GrantFourEyesViolationRefused' }],
    });
    expectRefused(claim({}, given(...certified, awarded, drawn(paid)).state), 'NO_EXCESS', {});
  });
});
