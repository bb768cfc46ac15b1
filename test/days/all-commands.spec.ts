import { describe, expect, it } from '@jest/globals';
import { holdAllCommands } from './all-commands.ts';

describe('whatever is commanded of budgets, cases and payments, for whatever day', () => {
  it('no line ever shows less than nothing on any day, as known after each command', async () => {
    const { histories, accepted } = await holdAllCommands({ runs: 1_500 });
    expect(histories).toBe(1_500);
    // What never happened was not tested.
    for (const command of [
      'EnactSupplement',
      'BlockFunds',
      'ReleaseBlock',
      'CommitFunds',
      'ReduceCommitment',
      'ReleaseCommitment',
      'RecordDisbursement',
      'RecordReversal',
      'ApproveClaim',
      'RevokeApproval',
      'AwardGrant',
      'AmendAward',
      'CompleteGrant',
      'ReturnFunds',
      'RevokeAward',
      'ConcludeAgreement',
      'AcceptMilestone',
      'CloseMilestone',
      'EndAgreement',
      'SettlePayment',
      'RejectPayment',
      'ReturnPayment',
      'RecordPublishedAward',
    ])
      expect([command, (accepted[command] ?? 0) > 10]).toEqual([command, true]);
  });
});
