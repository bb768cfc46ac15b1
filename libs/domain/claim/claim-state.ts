export const claimStates = [
  'SUBMITTED',
  'CERTIFIED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'REVOKED',
] as const;

/** `CERTIFIED` once the claim is certified both as factually and as arithmetically correct. */
export type ClaimState = (typeof claimStates)[number];

export type FourEyesAction = 'CERTIFY_FACTUAL' | 'CERTIFY_ARITHMETIC' | 'APPROVE' | 'REJECT' | 'REVOKE';

export type EarlierPart = 'SUBMITTED' | 'CERTIFIED';
