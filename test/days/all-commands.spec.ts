import { describe, expect, it } from '@jest/globals';
import { holdAllCommands } from './all-commands.ts';

describe('whatever is commanded of budgets, cases and payments, for whatever day', () => {
  it('no line ever shows less than nothing on any day, as known after each command', async () => {
    const { histories, accepted } = await holdAllCommands({ runs: 3_000 });
    expect(histories).toBe(3_000);
    // What never happened was not tested.
    for (const command of [
      'enactSupplement',
      'blockFunds',
      'releaseBlock',
      'commitFunds',
      'reduceCommitment',
      'releaseCommitment',
      'recordDisbursement',
      'recordReversal',
      'approveClaim',
      'revokeApproval',
      'awardGrant',
      'amendAward',
      'completeGrant',
      'returnFunds',
      'revokeAward',
      'concludeAgreement',
      'acceptMilestone',
      'closeMilestone',
      'endAgreement',
      'settlePayment',
      'rejectPayment',
      'returnPayment',
      'recordPublishedAward',
    ])
      // prettier-ignore
      expect([command, (accepted[`${command}UseCase`] ?? 0) > 10]).toEqual([command, true]);
  });
});
