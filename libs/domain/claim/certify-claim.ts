import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import { refusedByFourEyes } from './four-eyes.ts';
import { claimReference, onOpenClaim } from './open-claim.ts';
import type { NoOpenClaim } from '../reasons.ts';

export interface CertifyClaim {
  readonly caseNumber: string;
  readonly certifiedBy: string;
}

/** Certifies the present version of a claim as factually correct (sachlich richtig). Not by who submitted it. */
export const certifyFactual = (
  existing: Claim | undefined,
  command: CertifyClaim,
  days: Dated,
): Decision<ClaimEvent, NoOpenClaim | 'ALREADY_EXISTS' | 'FOUR_EYES'> =>
  onOpenClaim(existing, command, days, (claim) => {
    if (claim.factualBy !== undefined)
      return rejected('ALREADY_EXISTS', { what: `Sachliche Feststellung von ${claim.caseNumber}` });
    return (
      refusedByFourEyes(claim, 'CERTIFY_FACTUAL', command.certifiedBy) ??
      accepted({ type: 'ClaimCertifiedFactual', data: certification(claim, command) })
    );
  });

/** Certifies the present version of a claim as arithmetically correct (rechnerisch richtig). Not by who submitted it. */
export const certifyArithmetic = (
  existing: Claim | undefined,
  command: CertifyClaim,
  days: Dated,
): Decision<ClaimEvent, NoOpenClaim | 'ALREADY_EXISTS' | 'FOUR_EYES'> =>
  onOpenClaim(existing, command, days, (claim) => {
    if (claim.arithmeticBy !== undefined)
      return rejected('ALREADY_EXISTS', { what: `Rechnerische Feststellung von ${claim.caseNumber}` });
    return (
      refusedByFourEyes(claim, 'CERTIFY_ARITHMETIC', command.certifiedBy) ??
      accepted({ type: 'ClaimCertifiedArithmetic', data: certification(claim, command) })
    );
  });

const certification = (
  claim: Claim,
  { certifiedBy }: CertifyClaim,
): Extract<ClaimEvent, { type: 'ClaimCertifiedFactual' }>['data'] => ({
  ...claimReference(claim),
  version: claim.version,
  certifiedBy,
});
