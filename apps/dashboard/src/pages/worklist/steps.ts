import type { Schemas } from '../../api/index.ts';
import type { Role } from '../../session/session.ts';

/** What waits for which step, as the API lists it; and what is overdue, which has lists of its own. */
export type Step = Schemas['WaitingView']['step'] | 'PROOF_OVERDUE' | 'CONDITION_OVERDUE';

interface StepOfRoles {
  readonly step: Step;
  /** Who does it. */
  readonly roles: readonly Role[];
}

/** In the order of a case's way. */
export const steps: readonly StepOfRoles[] = [
  { step: 'CLAIM_FACTUAL', roles: ['case-worker'] },
  { step: 'CLAIM_ARITHMETIC', roles: ['case-worker'] },
  { step: 'CLAIM_DECISION', roles: ['approver'] },
  { step: 'CLAIM_PAYMENT', roles: ['case-worker'] },
  { step: 'GRANT_FACTUAL', roles: ['case-worker'] },
  { step: 'GRANT_ARITHMETIC', roles: ['case-worker'] },
  { step: 'GRANT_DECISION', roles: ['approver'] },
  { step: 'MILESTONE_ACCEPTANCE', roles: ['case-worker'] },
  { step: 'ORDER_FACTUAL', roles: ['case-worker'] },
  { step: 'ORDER_ARITHMETIC', roles: ['case-worker'] },
  { step: 'ORDER_ORDERING', roles: ['approver', 'payment-officer'] },
  { step: 'ORDER_NAME', roles: ['approver', 'payment-officer'] },
  { step: 'ORDER_RUN', roles: ['payment-officer'] },
  { step: 'ORDER_SETTLEMENT', roles: ['payment-officer'] },
  { step: 'BANK_BOOKING', roles: ['payment-officer'] },
  { step: 'PAYEE_CHANGE', roles: ['payment-officer'] },
  { step: 'PROOF_OVERDUE', roles: ['case-worker'] },
  { step: 'CONDITION_OVERDUE', roles: ['case-worker'] },
  { step: 'CASE_ACT', roles: ['approver'] },
  { step: 'BUDGET_ACT', roles: ['budget-controller'] },
];

/** Accounts, payees and bookings of the bank belong to no programme: they are never practice data. */
export const isOfHouse = (step: Step): boolean => step === 'BANK_BOOKING' || step === 'PAYEE_CHANGE';

/** Those of a person first. */
export function stepsFor(held: readonly Role[]): {
  readonly mine: readonly Step[];
  readonly others: readonly Step[];
} {
  const isMine = ({ roles }: StepOfRoles): boolean => roles.some((role) => held.includes(role));
  return {
    mine: steps.filter(isMine).map(({ step }) => step),
    others: steps.filter((one) => !isMine(one)).map(({ step }) => step),
  };
}

export const stepOf = (text: string | undefined): Step | undefined =>
  steps.find(({ step }) => step === text)?.step;

/** A step of which something waits: the first of a person's own, else the first of the others. */
export function firstWaiting(held: readonly Role[], waiting: ReadonlySet<Step>): Step | undefined {
  const { mine, others } = stepsFor(held);
  return [...mine, ...others].find((step) => waiting.has(step));
}

/** A step that the API lists in the worklist; the others have lists of their own. */
export type ListedStep = Exclude<Step, 'PROOF_OVERDUE' | 'CONDITION_OVERDUE' | 'BUDGET_ACT'>;
export const isListed = (step: Step): step is ListedStep =>
  step !== 'PROOF_OVERDUE' && step !== 'CONDITION_OVERDUE' && step !== 'BUDGET_ACT';

/** What waits for a step, what is due or the oldest first. */
export const waitingList = (step: ListedStep, synthetic: boolean) =>
  ({
    query: { step, synthetic: String(synthetic && !isOfHouse(step)) as 'true' | 'false' },
    firstSort: step.startsWith('ORDER_') ? 'dueOn' : 'since',
  }) as const;
