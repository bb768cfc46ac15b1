import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';

/**
 * How a grant finances its project (LHO § 44): a share of its cost (Anteilfinanzierung), a fixed sum (Festbetragsfinanzierung), what
 * own funds and income leave uncovered (Fehlbedarfsfinanzierung), or all of it (Vollfinanzierung).
 */
export const financingTypes = ['SHARE', 'FIXED_SUM', 'DEFICIT', 'FULL'] as const;
export type FinancingType = (typeof financingTypes)[number];

/** What a project costs of what may be funded, and what others pay for it; cents. Own funds are the rest beside the grant. */
export interface FinancingPlan {
  readonly eligibleCost: Cents;
  readonly thirdPartyIncome: Cents;
}

/** The plan as an event has it: absent before it was asked for, when the whole cost was eligible and nobody else paid. */
export interface StatedPlan {
  readonly eligibleCost?: Cents;
  readonly thirdPartyIncome?: Cents;
  readonly ownFunds?: Cents;
}

/** Own funds beside a grant. */
export const ownFundsBeside = ({ eligibleCost, thirdPartyIncome }: FinancingPlan, amount: Cents): Cents =>
  eligibleCost - thirdPartyIncome - amount;

/** The refusal of a grant beyond what the plan leaves to finance, or of own funds beside a full one. */
export function refusedBeside(
  plan: FinancingPlan,
  amount: Cents,
  financing?: FinancingType,
): Rejected<never, 'FINANCING_EXCEEDED' | 'FULL_FINANCING_WITH_OWN_FUNDS'> | undefined {
  const ownFunds = ownFundsBeside(plan, amount);
  const { eligibleCost, thirdPartyIncome } = plan;
  const largest = eligibleCost > thirdPartyIncome ? eligibleCost - thirdPartyIncome : 0n;
  if (ownFunds < 0n)
    return rejected('FINANCING_EXCEEDED', { amount, largest, eligibleCost, thirdPartyIncome });
  return financing === 'FULL' && ownFunds > 0n
    ? rejected('FULL_FINANCING_WITH_OWN_FUNDS', { amount, ownFunds, eligibleCost, thirdPartyIncome })
    : undefined;
}

/**
 * What a grant is once costs or income are others than its notice had them (ANBest-P and ANBest-Gk Nr. 2), never above what the
 * notice granted: a share falls in proportion to what is left to finance, a fraction of a cent is not granted; a deficit or full
 * financing falls by all that is saved; a fixed sum stays unless the cost falls below it. Income that fails raises none.
 */
export function entitledAfter(
  financing: FinancingType,
  noticed: FinancingPlan & { readonly amount: Cents },
  now: FinancingPlan,
): Cents {
  const entitled = uncapped(financing, noticed, now);
  if (entitled <= 0n) return 0n;
  return entitled < noticed.amount ? entitled : noticed.amount;
}

function uncapped(
  financing: FinancingType,
  noticed: FinancingPlan & { readonly amount: Cents },
  now: FinancingPlan,
): Cents {
  switch (financing) {
    case 'SHARE': {
      const further = now.thirdPartyIncome - noticed.thirdPartyIncome;
      const toFinance = now.eligibleCost - (further > 0n ? further : 0n);
      return (noticed.amount * toFinance) / noticed.eligibleCost;
    }
    case 'FIXED_SUM':
      return now.eligibleCost;
    case 'DEFICIT':
    case 'FULL':
      return now.eligibleCost - now.thirdPartyIncome - ownFundsBeside(noticed, noticed.amount);
  }
}
