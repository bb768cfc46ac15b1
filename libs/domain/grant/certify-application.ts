import type { Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { grantReference, type Grant, type GrantEvent } from './grant.ts';
import { onGrant, refusedOwnPart } from './open-grant.ts';
import type { NoSuchGrant } from '../reasons.ts';

export interface CertifyApplication {
  readonly caseNumber: string;
  readonly certifiedBy: string;
}

/** Certifies an application as factually correct (sachlich richtig). Not by who applied; who certifies does not decide. */
export const certifyGrantFactual = (
  existing: Grant | undefined,
  command: CertifyApplication,
  days: Dated,
): Decision<GrantEvent, NoSuchGrant | 'ALREADY_EXISTS' | 'FOUR_EYES'> =>
  onGrant(existing, command, days, ['APPLIED'], (grant) => {
    const { certifiedBy } = command;
    if (grant.factualBy !== undefined)
      return rejected('ALREADY_EXISTS', { what: `Sachliche Feststellung von ${grant.caseNumber}` });
    return (
      refusedOwnPart(grant, 'CERTIFY_FACTUAL', certifiedBy) ??
      accepted({ type: 'GrantCertifiedFactual', data: { ...grantReference(grant), certifiedBy } })
    );
  });

/** Certifies an application as arithmetically correct (rechnerisch richtig). Not by who applied; who certifies does not decide. */
export const certifyGrantArithmetic = (
  existing: Grant | undefined,
  command: CertifyApplication,
  days: Dated,
): Decision<GrantEvent, NoSuchGrant | 'ALREADY_EXISTS' | 'FOUR_EYES'> =>
  onGrant(existing, command, days, ['APPLIED'], (grant) => {
    const { certifiedBy } = command;
    if (grant.arithmeticBy !== undefined)
      return rejected('ALREADY_EXISTS', { what: `Rechnerische Feststellung von ${grant.caseNumber}` });
    return (
      refusedOwnPart(grant, 'CERTIFY_ARITHMETIC', certifiedBy) ??
      accepted({ type: 'GrantCertifiedArithmetic', data: { ...grantReference(grant), certifiedBy } })
    );
  });
