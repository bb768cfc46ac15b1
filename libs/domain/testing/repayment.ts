import { publishedBaseRates } from '../interest/base-rate.ts';
import { evolveOrderingAuthorities } from '../ordering-authority/ordering-authority.ts';
import type { RemissionAct } from '../repayment/remission-act.ts';
import type { RepaymentEvent } from '../repayment/repayment-claim.ts';

/** What is claimed back of 48,000.00 that were paid on 15.05.2023, revoked on 01.10.2024. */
export const caseNumber = 'EFA-2023-000001';
export const repaymentId = `${caseNumber}-R01`;
export const revokedOn = '2024-10-01';
export const rates = publishedBaseRates;
export const claimed: RepaymentEvent = {
  type: 'RepaymentClaimed',
  data: {
    caseNumber,
    repaymentId,
    programme: 'EFA',
    line: 'MAIN',
    recipients: ['06412000'],
    amount: 4_800_000n,
    payments: [
      {
        orderNumber: `${caseNumber}-Z01`,
        amount: 4_800_000n,
        paidOn: '2023-05-15',
        interestFrom: '2023-05-15',
      },
    ],
    ineffectiveFrom: '2023-05-15',
    dueOn: '2024-11-30',
    dayCount: 'ACT_365',
    reason: 'Zweck verfehlt',
    claimedBy: 'dora',
  },
};

/** Of dora, for one act. */
export const authorityFor = (act: RemissionAct, limit: bigint) =>
  evolveOrderingAuthorities(undefined, {
    type: 'OrderingAuthorityGranted',
    data: {
      person: 'dora',
      authorityId: 'AB-59',
      limit,
      validFrom: '2023-01-01',
      reason: 'Amt',
      grantedBy: 'anna',
      synthetic: false,
      act,
    },
  });
