import { expect, it } from '@jest/globals';
import { stateOn, type CommandPlan, type PlanLookups, type StateOf } from '#command-handling';
import { evolveClaim, type Claim, type ClaimEvent } from '#domain';
import { useCases } from './index.ts';

const caseNumber = 'EFA-2023-000001';
const claimId = '01890a5d-ac96-774b-bcce-b302099a8057';
const day = '2023-03-01';
const submitted: ClaimEvent = {
  type: 'ClaimSubmitted',
  data: {
    claimId,
    caseNumber,
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear: 2023,
    recipient: '06412000',
    leikaKey: '99108008000000',
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: 100_00n,
    receivedOn: day,
    submittedBy: 'carla',
    synthetic: false,
  },
};
const approved: ClaimEvent = {
  type: 'ClaimApproved',
  data: {
    claimId,
    caseNumber,
    amount: 100_00n,
    claimed: 100_00n,
    commitmentId: caseNumber,
    approvedBy: 'dora',
  },
};
const after = (...events: readonly ClaimEvent[]): Claim | undefined =>
  events.reduce<Claim | undefined>((claim, event) => evolveClaim(claim, event, day), undefined);

it('is planned anew where the claim was approved after the plan was made: its funds would stay bound', async () => {
  const claim = after(submitted);
  const lookups: PlanLookups = {
    stateOf: async (stream) => stateOn(stream, stream.name.startsWith('claim-') ? claim : undefined),
    eventAt: async () => ({
      type: 'CaseNumberAssigned',
      data: { caseNumber, caseId: claimId, programme: 'EFA', fiscalYear: 2023 },
    }),
  };
  const plan = await useCases.RevokeApproval(
    {
      data: { caseNumber, reason: 'Angaben waren falsch' },
      actor: { subject: 'dora', role: 'approver' },
      commandId: '01890a5d-ac96-774b-bcce-b302099a8058',
      requestHash: '',
      on: day,
      today: day,
    },
    lookups,
  );
  const holding =
    (held: Claim | undefined): StateOf =>
    (stream) =>
      stateOn(stream, stream.name === (plan as CommandPlan).home.name ? held : undefined);
  expect('decide' in plan && plan.decide(holding(claim))).toMatchObject({
    rejection: { code: 'CLAIM_STATE' },
  });
  expect('decide' in plan && plan.decide(holding(after(submitted, approved)))).toBeUndefined();
});
