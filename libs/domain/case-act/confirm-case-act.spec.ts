import { describe, expect, it } from '@jest/globals';
import { evolveAwardConditions, type AwardConditionEvent } from '../award-condition/award-condition.ts';
import { evolveGrant } from '../grant/grant.ts';
import { evolveProofsOfUse, type ProofOfUseEvent, type ProofsOfUse } from '../proof-of-use/proof-of-use.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { expectRefused, onDay, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { evolveCaseAct, type CaseAct, type CaseActEvent } from './case-act.ts';
import { confirmCaseAct, rejectCaseAct, type KnownToConfirmCaseAct } from './confirm-case-act.ts';
import { caseActProposed } from './propose-case-act.ts';

const { given } = specification(evolveCaseAct);
const { state: grant } = specification(evolveGrant).given(...certified, awarded);
const condition = { caseNumber, conditionId: 'AU-1' };
const { state: conditions } = specification(evolveAwardConditions).given(
  onDay('2023-07-03', {
    type: 'AwardConditionSet',
    data: { ...condition, subject: 'Vergabevermerk', setBy: 'dora' },
  } as const),
);
const received: ProofOfUseEvent = {
  type: 'ProofOfUseReceived',
  data: { caseNumber, proof: 'FINAL', receivedOn: '2023-06-30', spent: 1_000n, receivedBy: 'bert' },
};
const { state: proofs } = specification<ProofsOfUse, ProofOfUseEvent>(evolveProofsOfUse).given(received);
const waived: AwardConditionEvent = {
  type: 'AwardConditionWaived',
  data: { ...condition, reason: 'Härte', waivedBy: 'dora' },
};
const examined: ProofOfUseEvent = {
  type: 'ProofOfUseExamined',
  data: { caseNumber, proof: 'FINAL', result: 'ACCEPTED', spent: 1_000n, amount: 0n, examinedBy: 'dora' },
};
const caseActId = 'ME-1';
const proposal = { caseActId, proposedBy: 'dora', synthetic: false };
const proposed = (event: AwardConditionEvent | ProofOfUseEvent, effectiveDay?: string): CaseActEvent => {
  const found = caseActProposed([event], {
    ...proposal,
    ...(effectiveDay !== undefined && { effectiveDay }),
  });
  if (!found) throw new Error('Nothing is proposed.');
  return found;
};
const today = '2023-07-10';
const confirm = (
  act: CaseAct | undefined,
  confirmedBy = 'erika',
  known: Partial<KnownToConfirmCaseAct> = {},
): ReturnType<typeof confirmCaseAct> =>
  confirmCaseAct({ act, grant, conditions, proofs, ...known }, { caseActId, confirmedBy }, today);

describe('an act on an award', () => {
  it('is proposed with its figures, and changes nothing before a second person confirms it in the name of the first', () => {
    expect(proposed(waived).data).toEqual({
      ...condition,
      ...proposal,
      act: 'CONDITION_WAIVER',
      reason: 'Härte',
    });
    expect(confirm(given(proposed(waived)).state)).toEqual({
      outcome: 'accepted',
      on: today,
      conditions: [waived],
      proofs: [],
      act: [
        {
          type: 'CaseActConfirmed',
          data: { caseActId, caseNumber, act: 'CONDITION_WAIVER', confirmedBy: 'erika' },
        },
      ],
    });
    expect(confirm(given(proposed(examined)).state)).toMatchObject({ conditions: [], proofs: [examined] });
  });

  it('needs no second person where it frees nobody', () =>
    expect(caseActProposed([received], proposal)).toBeUndefined());

  it('takes effect on the day that was asked for, which the second person saw', () =>
    expect(confirm(given(proposed(waived, '2023-07-05')).state)).toMatchObject({ on: '2023-07-05' }));

  it('is not confirmed by who proposed it: the attempt is on record and confirms nothing', () => {
    const { state } = given(proposed(waived));
    const attempt: CaseActEvent = {
      type: 'CaseActFourEyesViolationRefused',
      data: {
        caseActId,
        caseNumber,
        act: 'CONDITION_WAIVER',
        action: 'CONFIRM',
        earlierPart: 'PROPOSED',
        attemptedBy: 'dora',
      },
    };
    const figures = { caseActId, action: 'CONFIRM', earlierPart: 'PROPOSED' };
    expect(confirm(state, 'dora')).toMatchObject({
      rejection: { code: 'FOUR_EYES', figures },
      onRecord: [attempt],
    });
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(given(proposed(waived), attempt).state).toEqual(state);
  });

  it('is decided anew as the award stands when it is confirmed', () => {
    const { state: met } = specification(evolveAwardConditions).given(
      { type: 'AwardConditionSet', data: { ...condition, subject: 'Vergabevermerk', setBy: 'dora' } },
      { type: 'AwardConditionMet', data: { ...condition, metBy: 'bert' } },
    );
    expect(confirm(given(proposed(waived)).state, 'erika', { conditions: met })).toMatchObject({
      rejection: { code: 'CONDITION_STATE', figures: { state: 'MET' } },
    });
    expect(confirm(given(proposed(examined)).state, 'erika', { proofs: undefined })).toMatchObject({
      rejection: { code: 'PROOF_STATE', figures: { state: 'DUE' } },
    });
  });

  it('is settled once, and may be taken back by who proposed it', () => {
    expectRefused(confirm(undefined), 'CASE_ACT_UNKNOWN', { caseActId });
    const reject = (act: CaseAct | undefined) =>
      rejectCaseAct(act, { caseActId, reason: 'Irrtum', rejectedBy: 'dora' });
    const { state, then } = given(proposed(waived)).when(reject);
    then({
      type: 'CaseActRejected',
      data: { caseActId, caseNumber, act: 'CONDITION_WAIVER', reason: 'Irrtum', rejectedBy: 'dora' },
    });
    expectRefused(confirm(state), 'CASE_ACT_STATE', { caseActId, state: 'REJECTED' });
    expectRefused(reject(state), 'CASE_ACT_STATE', { caseActId, state: 'REJECTED' });
  });
});
