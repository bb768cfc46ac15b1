import { caseNumberIn } from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { PublishedAward } from '../published-award/published-award.ts';
import type { CaseBond } from '../rejection-figures.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import { openOf, type BudgetLine } from './budget-line.ts';

/** The commitment ids of published awards are their own: no commitment of another kind begins so. */
const awardPrefix = 'award:';
export const commitmentIdOfAward = (awardId: string): string => `${awardPrefix}${awardId}`;

/**
 * The refusal of an id that belongs, or will belong, to a case, a payment order or a published award: a commitment or booking of
 * that name would stand in their way for good, and one that differs in small letters alone would be taken for it.
 */
export const refusedName = (name: string): Rejected<never, 'NAME_RESERVED'> | undefined =>
  caseNumberIn(name.toUpperCase()) !== undefined || name.toLowerCase().startsWith(awardPrefix)
    ? rejected('NAME_RESERVED', { name })
    : undefined;

interface Bond {
  readonly line: BudgetLine | undefined;
  /** Of the same id as the commitment: awards once committed their funds under their own id, without a mark. */
  readonly award: PublishedAward | undefined;
}

/**
 * The refusal to reduce or release funds on the line alone that a notice stands on: a claim's, a grant's, a milestone's or a
 * published award's. They are bound until they are paid, or until an act of the case itself gives them up.
 */
export function refusedByBond(
  { line, award }: Bond,
  { commitmentId, ...key }: BudgetLineKey & { readonly commitmentId: string },
): Rejected<never, 'COMMITMENT_OF_AWARD' | 'COMMITMENT_OF_CASE'> | undefined {
  const caseNumber = caseNumberIn(commitmentId);
  const open = openOf(line, commitmentId);
  const amount = open > 0n ? { amount: open } : {};
  if (caseNumber !== undefined)
    return rejected('COMMITMENT_OF_CASE', { caseNumber, bond: bondOf(commitmentId), ...amount });
  const awardId = awardOfCommitment({ line, award }, { ...key, commitmentId });
  return awardId === undefined ? undefined : rejected('COMMITMENT_OF_AWARD', { awardId, ...amount });
}

/** The published award whose funds a commitment is; undefined of any other. */
export const awardOfCommitment = (
  { line, award }: Bond,
  { commitmentId, ...key }: BudgetLineKey & { readonly commitmentId: string },
): string | undefined =>
  line?.commitments.get(commitmentId)?.awardId ?? unmarkedAward(award, commitmentId, key);

/** Funds that an order has bound itself, in the year it is paid in, bear its number. */
export const bondOf = (commitmentId: string): CaseBond =>
  /-Z\d{2,}(\.\d+)?$/.test(commitmentId) ? 'ORDER' : 'NOTICE';

const unmarkedAward = (
  award: PublishedAward | undefined,
  commitmentId: string,
  { programme, line, fiscalYear }: BudgetLineKey,
): string | undefined =>
  award?.commitment?.commitmentId === commitmentId &&
  award.commitment.programme === programme &&
  award.commitment.line === line &&
  award.commitment.fiscalYear === fiscalYear
    ? award.awardId
    : undefined;
