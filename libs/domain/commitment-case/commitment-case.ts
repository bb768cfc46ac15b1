import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';

/** A commitment that a controller made for no notice, under its own id on its line. */
export interface CommitmentAddress extends BudgetLineKey {
  readonly commitmentId: string;
}

/** The case number that such a commitment got with its first payment order: all of its orders share one stream. */
export interface CommitmentCase extends CommitmentAddress {
  readonly caseId: string;
  readonly caseNumber: string;
  /** Whom it is for, where it names one. */
  readonly recipient?: RecipientKey;
  readonly synthetic: boolean;
}

export interface CommitmentCaseEvent {
  readonly type: 'CommitmentCaseOpened';
  readonly data: CommitmentCase;
}

export const evolveCommitmentCase = (
  _case: CommitmentCase | undefined,
  event: CommitmentCaseEvent,
): CommitmentCase => event.data;
