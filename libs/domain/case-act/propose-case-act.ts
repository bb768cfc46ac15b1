import type { AwardConditionEvent } from '../award-condition/award-condition.ts';
import type { Day } from '../calendar/day.ts';
import type { ProofOfUseEvent } from '../proof-of-use/proof-of-use.ts';
import type { CaseActEvent, ProposedCaseAct } from './case-act.ts';

export interface ProposeCaseAct {
  readonly caseActId: string;
  /** Absent where it is to take effect with its confirmation. */
  readonly effectiveDay?: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

/** The proposal of what these events would do now: what a second person is to confirm. Undefined of all that needs none. */
export function caseActProposed(
  events: readonly (AwardConditionEvent | ProofOfUseEvent)[],
  proposal: ProposeCaseAct,
): CaseActEvent | undefined {
  const act = events.map(actOf).find((one) => one !== undefined);
  return act && { type: 'CaseActProposed', data: { ...act, ...proposal } };
}

function actOf(event: AwardConditionEvent | ProofOfUseEvent): ProposedCaseAct | undefined {
  switch (event.type) {
    case 'AwardConditionWaived': {
      const { waivedBy: _, ...data } = event.data;
      return { act: 'CONDITION_WAIVER', ...data };
    }
    case 'ProofOfUseExamined': {
      const { examinedBy: _, ...data } = event.data;
      return { act: 'PROOF_EXAMINATION', ...data };
    }
    default:
      return undefined;
  }
}
