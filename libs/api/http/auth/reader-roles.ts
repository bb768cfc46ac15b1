import type { Role } from '#identity';

/** Who reads all of the ledger; a claimant reads what is its own. */
export const readers: readonly Role[] = [
  'budget-controller',
  'auditor',
  'administrator',
  'case-worker',
  'approver',
  'payment-officer',
  'system',
];

/** Who sees which person did what. */
export const auditors: readonly Role[] = ['auditor', 'budget-controller', 'administrator'];
