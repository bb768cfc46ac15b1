import { waiveAwardCondition } from '../award-condition/settle-award-condition.ts';
import type { AwardConditionEvent, AwardConditions } from '../award-condition/award-condition.ts';
import type { Day } from '../calendar/day.ts';
import { accepted, rejected, rejectedOnRecord, type Decision, type Rejected } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { examineProof } from '../proof-of-use/examine-proof.ts';
import type { ProofOfUseEvent, ProofsOfUse } from '../proof-of-use/proof-of-use.ts';
import type { NoSuchGrant } from '../reasons.ts';
import { caseActReference, type CaseAct, type CaseActEvent } from './case-act.ts';

interface CaseActAddress {
  readonly caseActId: string;
}

export interface ConfirmCaseAct extends CaseActAddress {
  readonly confirmedBy: string;
}

export interface RejectCaseAct extends CaseActAddress {
  readonly reason: string;
  readonly rejectedBy: string;
}

export interface KnownToConfirmCaseAct {
  readonly act: CaseAct | undefined;
  readonly grant: Grant | undefined;
  readonly conditions: AwardConditions | undefined;
  readonly proofs: ProofsOfUse | undefined;
}

/** The act and its confirmation: both or neither. */
export interface CaseActConfirmation {
  readonly outcome: 'accepted';
  /** The day on which the act takes effect. */
  readonly on: Day;
  readonly conditions: readonly AwardConditionEvent[];
  readonly proofs: readonly ProofOfUseEvent[];
  readonly act: readonly CaseActEvent[];
}

/**
 * Confirms a proposed act, which is decided anew on the award as it stands now and carried out with it, on the day that was asked for
 * or else today, in the name of who proposed it. Not by the person who proposed it (Vier-Augen-Prinzip); the attempt is on record.
 */
export function confirmCaseAct(
  { act: existing, grant, conditions, proofs }: KnownToConfirmCaseAct,
  command: ConfirmCaseAct,
  today: Day,
):
  | CaseActConfirmation
  | Rejected<
      CaseActEvent,
      | NoSuchGrant
      | 'CASE_ACT_STATE'
      | 'CASE_ACT_UNKNOWN'
      | 'CONDITION_STATE'
      | 'CONDITION_UNKNOWN'
      | 'DAY_IN_FUTURE'
      | 'FOUR_EYES'
      | 'PROOF_RESULT_INVALID'
      | 'PROOF_STATE'
      | 'PROOF_UNKNOWN'
      | 'REASON_MISSING'
    > {
  const act = openCaseAct(existing, command);
  if ('outcome' in act) return act;
  const { caseActId, confirmedBy } = command;
  const { proposed, proposedBy, effectiveDay: on = today } = act;
  if (proposedBy === confirmedBy) {
    const attempt = { action: 'CONFIRM', earlierPart: 'PROPOSED' } as const;
    return rejectedOnRecord(
      {
        type: 'CaseActFourEyesViolationRefused',
        data: { ...caseActReference(act), ...attempt, attemptedBy: confirmedBy },
      },
      'FOUR_EYES',
      { caseActId, ...attempt },
    );
  }
  const confirmed: CaseActEvent = {
    type: 'CaseActConfirmed',
    data: { ...caseActReference(act), confirmedBy },
  };
  if (proposed.act === 'CONDITION_WAIVER') {
    const { act: _, ...waiver } = proposed;
    const decided = waiveAwardCondition(
      { grant, conditions },
      { ...waiver, waivedBy: proposedBy },
      { on, today },
    );
    if (decided.outcome === 'rejected') return rejected(decided.rejection.code, decided.rejection.figures);
    return { outcome: 'accepted', on, conditions: decided.events, proofs: [], act: [confirmed] };
  }
  const { act: _, spent: _spent, ...examination } = proposed;
  const decided = examineProof({ grant, proofs }, { ...examination, examinedBy: proposedBy }, { on, today });
  if (decided.outcome === 'rejected') return rejected(decided.rejection.code, decided.rejection.figures);
  return { outcome: 'accepted', on, conditions: [], proofs: decided.events, act: [confirmed] };
}

/** Rejects a proposed act. Whoever proposed it may take it back in this way, too. */
export function rejectCaseAct(
  existing: CaseAct | undefined,
  command: RejectCaseAct,
): Decision<CaseActEvent, 'CASE_ACT_STATE' | 'CASE_ACT_UNKNOWN'> {
  const act = openCaseAct(existing, command);
  if ('outcome' in act) return act;
  const { reason, rejectedBy } = command;
  return accepted({ type: 'CaseActRejected', data: { ...caseActReference(act), reason, rejectedBy } });
}

/** The act while it waits for its second person; the refusal of any other. */
function openCaseAct(
  act: CaseAct | undefined,
  { caseActId }: CaseActAddress,
): CaseAct | Rejected<never, 'CASE_ACT_STATE' | 'CASE_ACT_UNKNOWN'> {
  if (!act) return rejected('CASE_ACT_UNKNOWN', { caseActId });
  if (act.state !== 'PROPOSED') return rejected('CASE_ACT_STATE', { caseActId, state: act.state });
  return act;
}
