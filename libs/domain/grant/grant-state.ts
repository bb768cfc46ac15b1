export const grantStates = ['APPLIED', 'CERTIFIED', 'AWARDED', 'COMPLETED', 'REJECTED', 'REVOKED'] as const;

/** `CERTIFIED` once the application is certified both as factually and as arithmetically correct. */
export type GrantState = (typeof grantStates)[number];

export type GrantAction = 'CERTIFY_FACTUAL' | 'CERTIFY_ARITHMETIC' | 'AWARD' | 'REJECT' | 'AMEND' | 'REVOKE';

export type GrantPart = 'APPLIED' | 'CERTIFIED';
