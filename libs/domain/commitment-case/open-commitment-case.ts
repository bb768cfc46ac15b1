import { keyOf } from '../budget-line/budget-line-key.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { refusedByBond } from '../budget-line/commitment-bond.ts';
import {
  caseNumberOf,
  casesPerYearMax,
  type CaseRegister,
  type CaseRegisterEvent,
} from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { PublishedAward } from '../published-award/published-award.ts';
import type { CommitmentAddress, CommitmentCase, CommitmentCaseEvent } from './commitment-case.ts';

export interface KnownToOpenCommitmentCase {
  readonly existing: CommitmentCase | undefined;
  readonly register: CaseRegister | undefined;
  readonly line: BudgetLine | undefined;
  /** Of the same id as the commitment. */
  readonly award: PublishedAward | undefined;
}

/** The case of a commitment, and what opens it; nothing where it has one. */
export interface OpenedCommitmentCase {
  readonly case: CommitmentCase;
  readonly register: readonly CaseRegisterEvent[];
  readonly opened: readonly CommitmentCaseEvent[];
}

/**
 * Gives a commitment a case number of its programme and year, so that it is paid by orders as everything is. What a notice
 * stands on is paid in the notice's case.
 */
export function openCommitmentCase(
  { existing, register, line, award }: KnownToOpenCommitmentCase,
  address: CommitmentAddress,
  caseId: string,
):
  | OpenedCommitmentCase
  | Rejected<
      never,
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'COMMITMENT_OF_AWARD'
      | 'COMMITMENT_OF_CASE'
      | 'COMMITMENT_UNKNOWN'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
    > {
  if (existing) return { case: existing, register: [], opened: [] };
  const { programme, fiscalYear, commitmentId } = address;
  if (!line) return rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(address));
  const refused = refusedByBond({ line, award }, address);
  if (refused) return refused;
  const commitment = line.commitments.get(commitmentId);
  if (!commitment) return rejected('COMMITMENT_UNKNOWN', { commitmentId });
  const number = (register?.assigned ?? 0) + 1;
  if (number > casesPerYearMax)
    return rejected('CASE_NUMBERS_EXHAUSTED', { programme, fiscalYear, casesPerYearMax });
  const caseNumber = caseNumberOf(programme, fiscalYear, number);
  const { recipient } = commitment;
  const opened: CommitmentCase = {
    caseId,
    caseNumber,
    ...keyOf(address),
    commitmentId,
    ...(recipient !== undefined && { recipient }),
    synthetic: line.synthetic,
  };
  return {
    case: opened,
    register: [{ type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId } }],
    opened: [{ type: 'CommitmentCaseOpened', data: opened }],
  };
}
