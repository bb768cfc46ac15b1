import type { Cents } from '../money/cents.ts';
import { allocate } from '../money/allocate.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';

/** How a payment is allocated to the municipalities that benefit: in equal shares, by population, or by a table. */
export const allocationMethods = ['EQUAL', 'POPULATION', 'TABLE'] as const;
export type AllocationMethod = (typeof allocationMethods)[number];

/** The beneficiaries with their weights as they were agreed: 1 each, the population, or the table's figure. */
export interface AllocationRule {
  readonly method: AllocationMethod;
  readonly weights: readonly BeneficiaryWeight[];
}

export interface BeneficiaryWeight {
  readonly recipient: RecipientKey;
  /** A whole number, not negative. */
  readonly weight: number;
}

/** What of an amount is one beneficiary's. */
export interface Share {
  readonly recipient: RecipientKey;
  readonly amount: Cents;
}

/** The shares of an amount, largest remainder, exact to the cent: their sum is the amount. */
export function sharesOf(amount: Cents, { weights }: AllocationRule): readonly Share[] {
  const parts = weights.map(({ recipient, weight }) => ({ key: recipient, weight: BigInt(weight) }));
  return [...allocate(amount, parts)].map(([recipient, share]) => ({ recipient, amount: share }));
}
