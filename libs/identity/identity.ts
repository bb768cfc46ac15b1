/** What a person or system may do; a token names one or more. */
export const roles = [
  'claimant',
  'case-worker',
  'approver',
  'payment-officer',
  'budget-controller',
  'auditor',
  'system',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: unknown): text is Role => roles.some((role) => role === text);

/** Who a verified token speaks for. */
export interface Identity {
  /** Stable and pseudonymous; names live elsewhere. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The AGS that a claimant acts for; comes from the token alone. */
  readonly tenant?: string;
  /** Unix milliseconds. */
  readonly expiresAtMs: number;
}
