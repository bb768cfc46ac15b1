import { lesser, type Cents } from '../money/cents.ts';

/** What stands against an operating cost; amounts are integer cents. */
export interface Cover {
  readonly cost: Cents;
  /** Approved, or obliged in advance on a line that has its budget by now. */
  readonly approved: Cents;
  /** Obliged in advance for a year whose budget is not enacted (LHO § 38). */
  readonly obliged: Cents;
}

/** The cost, split without remainder. */
export interface CostCoverage {
  readonly byBudget: Cents;
  readonly byAuthority: Cents;
  readonly byNothing: Cents;
}

/** How much of a cost is covered by budget, of the rest by commitment authority, and of what is left by nothing. */
export function coverageOf({ cost, approved, obliged }: Cover): CostCoverage {
  const byBudget = lesser(cost, approved);
  const byAuthority = lesser(cost - byBudget, obliged);
  return { byBudget, byAuthority, byNothing: cost - byBudget - byAuthority };
}
