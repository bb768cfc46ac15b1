/** What the payee's bank says of name and IBAN (Verification of Payee, Regulation (EU) 2024/886). */
export const verificationResults = ['MATCH', 'CLOSE_MATCH', 'NO_MATCH', 'NOT_POSSIBLE'] as const;
export type VerificationResult = (typeof verificationResults)[number];

export const verificationDecisions = ['PROCEED', 'STOP'] as const;
export type VerificationDecision = (typeof verificationDecisions)[number];

const resultOf: Readonly<Record<string, VerificationResult>> = {
  RCVC: 'MATCH',
  RVMC: 'CLOSE_MATCH',
  RVNM: 'NO_MATCH',
  RVNA: 'NOT_POSSIBLE',
};

/** The result that a status of pain.002 stands for; undefined where it is none. */
export const verificationResultOf = (status: string): VerificationResult | undefined =>
  Object.hasOwn(resultOf, status) ? resultOf[status] : undefined;

export interface PayeeVerification {
  readonly result: VerificationResult;
  /** As the payee's bank has it. */
  readonly nameOnRecord?: string;
  readonly decision?: VerificationDecision;
}

/** A close match or none holds the order back until a second person has decided. */
export const isHeldBack = (verification: PayeeVerification | undefined): boolean =>
  verification !== undefined &&
  verification.decision === undefined &&
  (verification.result === 'CLOSE_MATCH' || verification.result === 'NO_MATCH');
