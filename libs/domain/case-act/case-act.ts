import type { Day, FiscalYear } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { ProofKind } from '../proof-of-use/proof-deadlines.ts';
import type { ProofResult } from '../proof-of-use/proof-of-use-state.ts';
import type { CaseActState } from './case-act-state.ts';

/**
 * An act on an award that frees its recipients of something, or says that they have accounted for it: one person proposes it and
 * another one confirms it (Vier-Augen-Prinzip). It changes nothing before it is confirmed.
 */
export interface CaseAct {
  readonly caseActId: string;
  readonly state: CaseActState;
  readonly proposed: ProposedCaseAct;
  /** The day on which it was asked to take effect; absent where that is the day of its confirmation. */
  readonly effectiveDay?: Day;
  readonly proposedBy: string;
  readonly proposedOn: Day;
}

/** What is to be decided, with the figures that it would have had on its own. */
export type ProposedCaseAct =
  | {
      readonly act: 'CONDITION_WAIVER';
      readonly caseNumber: string;
      readonly conditionId: string;
      readonly reason: string;
      readonly spent?: never;
      readonly amount?: never;
    }
  | {
      readonly act: 'PROOF_EXAMINATION';
      readonly caseNumber: string;
      readonly proof: ProofKind;
      /** Of an interim proof. */
      readonly fiscalYear?: FiscalYear;
      readonly result: ProofResult;
      readonly spent: Cents;
      /** What is not accepted, or objected to; 0 where it is accepted as a whole. */
      readonly amount: Cents;
      readonly reason?: string;
    };

export const caseActKinds = [
  'CONDITION_WAIVER',
  'PROOF_EXAMINATION',
] as const satisfies readonly ProposedCaseAct['act'][];
export type CaseActKind = (typeof caseActKinds)[number];

/** What names the act in each of its events. */
interface OfCaseAct {
  readonly caseActId: string;
  readonly caseNumber: string;
  readonly act: CaseActKind;
}

export type CaseActEvent =
  | {
      readonly type: 'CaseActProposed';
      readonly data: ProposedCaseAct & {
        readonly caseActId: string;
        readonly effectiveDay?: Day;
        readonly proposedBy: string;
        readonly synthetic: boolean;
      };
    }
  | {
      /** In the same append as the act itself. */
      readonly type: 'CaseActConfirmed';
      readonly data: OfCaseAct & { readonly confirmedBy: string };
    }
  | {
      readonly type: 'CaseActRejected';
      readonly data: OfCaseAct & { readonly reason: string; readonly rejectedBy: string };
    }
  | {
      /** An attempt to confirm what one has proposed. It changed nothing, and it stays visible. */
      readonly type: 'CaseActFourEyesViolationRefused';
      readonly data: OfCaseAct & {
        readonly action: 'CONFIRM';
        readonly attemptedBy: string;
        readonly earlierPart: 'PROPOSED';
      };
    };

export function evolveCaseAct(act: CaseAct | undefined, event: CaseActEvent, on: Day): CaseAct | undefined {
  switch (event.type) {
    case 'CaseActProposed': {
      const { caseActId, effectiveDay, proposedBy, synthetic: _, ...proposed } = event.data;
      return {
        caseActId,
        state: 'PROPOSED',
        proposed,
        ...(effectiveDay !== undefined && { effectiveDay }),
        proposedBy,
        proposedOn: on,
      };
    }
    case 'CaseActConfirmed':
      return act && { ...act, state: 'CONFIRMED' };
    case 'CaseActRejected':
      return act && { ...act, state: 'REJECTED' };
    case 'CaseActFourEyesViolationRefused':
      return act;
    default:
      return neverReached(event);
  }
}

export const caseActReference = ({ caseActId, proposed: { caseNumber, act } }: CaseAct): OfCaseAct => ({
  caseActId,
  caseNumber,
  act,
});
