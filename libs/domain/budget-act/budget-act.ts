import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Exactness, Source } from '../source.ts';
import type { BudgetActState } from './budget-act-state.ts';

/**
 * An act on the budget that one person proposes and another one confirms, in a programme that asks for a second person. It
 * changes nothing before it is confirmed.
 */
export interface BudgetAct {
  readonly budgetActId: string;
  readonly state: BudgetActState;
  readonly proposed: ProposedAct;
  /** The day from which on it was asked to take effect; absent where that is the day of its confirmation. */
  readonly effectiveDay?: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

/** What is to be enacted, with the figures that it would have had on its own. */
export type ProposedAct = LineAct | RuleLifting;

export type LineAct = BudgetLineKey &
  (
    | {
        readonly act: 'APPROPRIATION';
        readonly name: string;
        readonly amount: Cents;
        readonly exactness: Exactness;
        readonly source: Source;
        readonly product?: string;
      }
    | {
        /** Reversal and new entry, on the day from which the appropriation counts. */
        readonly act: 'APPROPRIATION_CORRECTION';
        readonly name: string;
        readonly amount: Cents;
        readonly exactness: Exactness;
        readonly source: Source;
        readonly product?: string;
        readonly reason: string;
      }
    | {
        readonly act: 'APPROPRIATION_REVERSAL';
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        readonly act: 'SUPPLEMENT';
        readonly supplementId: string;
        readonly amount: Cents;
        readonly exactness: Exactness;
        readonly source: Source;
      }
    | {
        readonly act: 'OVERRUN';
        readonly overrunId: string;
        readonly amount: Cents;
        readonly consentReference: string;
        readonly consentedOn: Day;
        readonly reason: string;
      }
    | {
        readonly act: 'OVERRUN_REVERSAL';
        readonly overrunId: string;
        readonly amount: Cents;
        readonly consentReference: string;
        readonly consentedOn: Day;
        readonly reason: string;
      }
    | {
        readonly act: 'TRANSFER';
        readonly transferId: string;
        readonly partnerProgramme: string;
        readonly partnerLine: string;
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        /** Of one that the line has made. */
        readonly act: 'TRANSFER_REVERSAL';
        readonly transferId: string;
        readonly partnerProgramme: string;
        readonly partnerLine: string;
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        readonly act: 'BLOCK';
        readonly blockId: string;
        readonly amount: Cents;
        readonly reason: string;
        /** Of a general one. */
        readonly percent?: string;
        readonly stopsPayments?: boolean;
      }
    | {
        readonly act: 'BLOCK_RELEASE';
        readonly blockId: string;
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        readonly act: 'COMMITMENT_AUTHORITY';
        readonly commitmentAuthorityId: string;
        readonly burdenedYear: FiscalYear;
        readonly amount: Cents;
        readonly source: Source;
      }
    | {
        /** To the following year. */
        readonly act: 'CARRY_OVER';
        readonly carryOverId: string;
        readonly amount: Cents;
        readonly commitmentId?: string;
        readonly sourceYear: FiscalYear;
        readonly consentReference: string;
        readonly consentedOn: Day;
        readonly reason: string;
      }
    | {
        /** Of several commitments to the following year, each as one of its own with a number behind `carryOverId`; `amount` is their sum. */
        readonly act: 'CARRY_OVERS';
        readonly carryOverId: string;
        readonly amount: Cents;
        readonly commitmentIds: readonly string[];
        readonly consentReference: string;
        readonly consentedOn: Day;
        readonly reason: string;
      }
    | {
        /** Of one that the line has given to the following year. */
        readonly act: 'CARRY_OVER_REVERSAL';
        readonly carryOverId: string;
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        /** `amount` is what would lapse. */
        readonly act: 'CLOSING';
        readonly amount: Cents;
        readonly reason: string;
      }
    | {
        /** `amount` is what would be available again. */
        readonly act: 'REOPENING';
        readonly amount: Cents;
        readonly consentReference: string;
        readonly consentedOn: Day;
        readonly reason: string;
      }
  );

/** That the programme no longer asks for a second person: nobody lifts the rule alone to act alone. */
export interface RuleLifting {
  readonly act: 'RULE_LIFTING';
  readonly programme: string;
  readonly reason: string;
}

export const budgetActKinds = [
  'APPROPRIATION',
  'APPROPRIATION_CORRECTION',
  'APPROPRIATION_REVERSAL',
  'SUPPLEMENT',
  'OVERRUN',
  'OVERRUN_REVERSAL',
  'TRANSFER',
  'TRANSFER_REVERSAL',
  'BLOCK',
  'BLOCK_RELEASE',
  'COMMITMENT_AUTHORITY',
  'CARRY_OVER',
  'CARRY_OVERS',
  'CARRY_OVER_REVERSAL',
  'CLOSING',
  'REOPENING',
  'RULE_LIFTING',
] as const;
export type BudgetActKind = (typeof budgetActKinds)[number];

/** What names the act in each of its events. */
interface OfBudgetAct {
  readonly budgetActId: string;
  readonly programme: string;
  readonly line?: string;
  readonly fiscalYear?: FiscalYear;
  readonly act: BudgetActKind;
}

interface Proposal {
  readonly budgetActId: string;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

export type BudgetActEvent =
  | {
      readonly type: 'BudgetActProposed';
      readonly data: LineAct & Proposal & { readonly effectiveDay?: Day };
    }
  | {
      readonly type: 'RuleLiftingProposed';
      readonly data: RuleLifting & Proposal;
    }
  | {
      /** In the same append as the act itself. */
      readonly type: 'BudgetActConfirmed';
      readonly data: OfBudgetAct & { readonly confirmedBy: string };
    }
  | {
      readonly type: 'BudgetActRejected';
      readonly data: OfBudgetAct & { readonly reason: string; readonly rejectedBy: string };
    }
  | {
      /** An attempt to confirm what one has proposed. It changed nothing, and it stays visible. */
      readonly type: 'BudgetActFourEyesViolationRefused';
      readonly data: OfBudgetAct & {
        readonly action: 'CONFIRM';
        readonly attemptedBy: string;
        readonly earlierPart: 'PROPOSED';
      };
    };

export function evolveBudgetAct(act: BudgetAct | undefined, event: BudgetActEvent): BudgetAct | undefined {
  switch (event.type) {
    case 'BudgetActProposed': {
      const { budgetActId, effectiveDay, proposedBy, synthetic, ...proposed } = event.data;
      return {
        budgetActId,
        state: 'PROPOSED',
        proposed,
        ...(effectiveDay !== undefined && { effectiveDay }),
        proposedBy,
        synthetic,
      };
    }
    case 'RuleLiftingProposed': {
      const { budgetActId, proposedBy, synthetic, ...proposed } = event.data;
      return { budgetActId, state: 'PROPOSED', proposed, proposedBy, synthetic };
    }
    case 'BudgetActConfirmed':
      return act && { ...act, state: 'CONFIRMED' };
    case 'BudgetActRejected':
      return act && { ...act, state: 'REJECTED' };
    case 'BudgetActFourEyesViolationRefused':
      return act;
    default:
      return neverReached(event);
  }
}

export const budgetActReference = ({ budgetActId, proposed }: BudgetAct): OfBudgetAct => ({
  budgetActId,
  programme: proposed.programme,
  ...(proposed.act !== 'RULE_LIFTING' && { line: proposed.line, fiscalYear: proposed.fiscalYear }),
  act: proposed.act,
});
