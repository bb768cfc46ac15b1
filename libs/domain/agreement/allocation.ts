import type { Cents } from '../money/cents.ts';
import { allocateNext } from '../money/allocate.ts';
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

/** What each beneficiary has received, over several amounts. */
export type BeneficiaryShares = ReadonlyMap<RecipientKey, Cents>;

/** The shares of an amount after those of earlier ones: all of them together follow the sum of the amounts. */
export function nextShares(
  amount: Cents,
  { weights }: AllocationRule,
  soFar: BeneficiaryShares,
): readonly Share[] {
  const parts = weights.map(({ recipient, weight }) => ({ key: recipient, weight: BigInt(weight) }));
  return [...allocateNext(amount, parts, soFar)].map(([recipient, share]) => ({ recipient, amount: share }));
}

export function addShares(soFar: BeneficiaryShares, shares: readonly Share[]): BeneficiaryShares {
  const sums = new Map(soFar);
  for (const { recipient, amount } of shares) sums.set(recipient, (sums.get(recipient) ?? 0n) + amount);
  return sums;
}
