import type { Day, FiscalYear, Period } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Hearing, RevocationGround } from '../payment/revocation-ground.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { LeikaKey } from '../service/leika-key.ts';
import type { ClaimState, FourEyesAction, EarlierPart } from './claim-state.ts';

/** A municipality's claim (Erstattungsantrag) for the operating costs of one EfA service in one year. */
export interface Claim {
  readonly claimId: string;
  readonly caseNumber: string;
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  readonly recipient: RecipientKey;
  readonly leikaKey: LeikaKey;
  readonly servicePeriod: Period;
  readonly amount: Cents;
  readonly synthetic: boolean;
  readonly version: number;
  /** Day of receipt of the present version. */
  readonly receivedOn: Day;
  /** The latest day on which an act in it took effect. */
  readonly latestOn: Day;
  readonly decided?: 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'REVOKED';
  /** What was approved, and the commitment that binds it; gone once it is revoked. */
  readonly approval?: { readonly amount: Cents; readonly commitmentId: string; readonly on: Day };
  /** Everybody who submitted or amended it; none of them may certify or approve. */
  readonly submitters: readonly string[];
  /** Who certified the present version; none of them may approve. */
  readonly factualBy?: string;
  readonly arithmeticBy?: string;
}

interface OfClaim {
  readonly claimId: string;
  readonly caseNumber: string;
}

export type ClaimEvent =
  | {
      readonly type: 'ClaimSubmitted';
      readonly data: OfClaim & {
        readonly programme: string;
        readonly line: string;
        readonly fiscalYear: FiscalYear;
        readonly recipient: RecipientKey;
        readonly leikaKey: LeikaKey;
        readonly servicePeriod: Period;
        readonly amount: Cents;
        /** Day of receipt (Eingangsdatum). */
        readonly receivedOn: Day;
        readonly description?: string;
        /** Earlier claims for the same service, recipient and days that had not ended. */
        readonly possibleDoubleFunding?: readonly string[];
        readonly submittedBy: string;
        readonly synthetic: boolean;
      };
    }
  | {
      /** A new version of the claim; certifications of the version before no longer count. */
      readonly type: 'ClaimAmended';
      readonly data: OfClaim & {
        readonly version: number;
        readonly amount: Cents;
        readonly receivedOn: Day;
        readonly reason: string;
        readonly amendedBy: string;
      };
    }
  | {
      readonly type: 'ClaimWithdrawn';
      readonly data: OfClaim & { readonly reason: string; readonly withdrawnBy: string };
    }
  | {
      /** Sachlich richtig. */
      readonly type: 'ClaimCertifiedFactual';
      readonly data: OfClaim & { readonly version: number; readonly certifiedBy: string };
    }
  | {
      /** Rechnerisch richtig. */
      readonly type: 'ClaimCertifiedArithmetic';
      readonly data: OfClaim & { readonly version: number; readonly certifiedBy: string };
    }
  | {
      readonly type: 'ClaimApproved';
      readonly data: OfClaim & {
        /** What is approved; less than `claimed` in a partial approval. */
        readonly amount: Cents;
        readonly claimed: Cents;
        readonly commitmentId: string;
        readonly reason?: string;
        /** The same was approved before, in these cases, and this is why it is again. */
        readonly doubleFunding?: readonly string[];
        readonly doubleFundingReason?: string;
        readonly approvedBy: string;
      };
    }
  | {
      readonly type: 'ClaimRejected';
      readonly data: OfClaim & { readonly reason: string; readonly rejectedBy: string };
    }
  | {
      /** Rücknahme or Widerruf of the approval: what was still open is free again. */
      readonly type: 'ClaimRevoked';
      readonly data: OfClaim & {
        readonly released: Cents;
        /** What was paid and did not come back. */
        readonly repayable: Cents;
        readonly reason: string;
        readonly revokedBy: string;
        /** Withdrawal or revocation; not said before it was asked for. */
        readonly ground?: RevocationGround;
        /** From when on the notice has no effect, where that is before the revocation itself. */
        readonly ineffectiveFrom?: Day;
        readonly hearing?: Hearing;
      };
    }
  | {
      /** The same, by an amount that leaves something of the approval: it goes on with that. */
      readonly type: 'ClaimPartlyRevoked';
      readonly data: OfClaim & {
        readonly amount: Cents;
        readonly released: Cents;
        /** What was paid beyond what is left of the approval. */
        readonly repayable: Cents;
        readonly reason: string;
        readonly revokedBy: string;
        /** Withdrawal or revocation; not said before it was asked for. */
        readonly ground?: RevocationGround;
        /** From when on the notice has no effect, where that is before the revocation itself. */
        readonly ineffectiveFrom?: Day;
        readonly hearing?: Hearing;
      };
    }
  | {
      /** An attempt against the four-eyes principle. It changed nothing, and it stays visible. */
      readonly type: 'FourEyesViolationRefused';
      readonly data: OfClaim & {
        readonly action: FourEyesAction;
        readonly attemptedBy: string;
        /** What the same person did before. */
        readonly earlierPart: EarlierPart;
      };
    };

/** The certifications that the present version of the claim still needs. */
export const missingCertifications = (claim: Claim): readonly ('FACTUAL' | 'ARITHMETIC')[] => [
  ...(claim.factualBy === undefined ? (['FACTUAL'] as const) : []),
  ...(claim.arithmeticBy === undefined ? (['ARITHMETIC'] as const) : []),
];

export const stateOf = (claim: Claim): ClaimState =>
  claim.decided ?? (missingCertifications(claim).length === 0 ? 'CERTIFIED' : 'SUBMITTED');

export function evolveClaim(claim: Claim | undefined, event: ClaimEvent, on: Day): Claim | undefined {
  if (event.type === 'ClaimSubmitted') return submitted(event.data, on);
  return claim && { ...evolveSubmitted(claim, event, on), latestOn: laterOf(claim.latestOn, on) };
}

const submitted = (data: Extract<ClaimEvent, { type: 'ClaimSubmitted' }>['data'], on: Day): Claim => ({
  claimId: data.claimId,
  caseNumber: data.caseNumber,
  programme: data.programme,
  line: data.line,
  fiscalYear: data.fiscalYear,
  recipient: data.recipient,
  leikaKey: data.leikaKey,
  servicePeriod: data.servicePeriod,
  amount: data.amount,
  synthetic: data.synthetic,
  version: 1,
  receivedOn: data.receivedOn,
  latestOn: on,
  submitters: [data.submittedBy],
});

function evolveSubmitted(
  claim: Claim,
  event: Exclude<ClaimEvent, { type: 'ClaimSubmitted' }>,
  on: Day,
): Claim {
  switch (event.type) {
    case 'ClaimAmended': {
      const { factualBy: _factual, arithmeticBy: _arithmetic, ...kept } = claim;
      return {
        ...kept,
        amount: event.data.amount,
        version: event.data.version,
        receivedOn: event.data.receivedOn,
        submitters: [...claim.submitters, event.data.amendedBy],
      };
    }
    case 'ClaimCertifiedFactual':
      return { ...claim, factualBy: event.data.certifiedBy };
    case 'ClaimCertifiedArithmetic':
      return { ...claim, arithmeticBy: event.data.certifiedBy };
    case 'ClaimWithdrawn':
      return { ...claim, decided: 'WITHDRAWN' };
    case 'ClaimApproved': {
      const { amount, commitmentId } = event.data;
      return { ...claim, decided: 'APPROVED', approval: { amount, commitmentId, on } };
    }
    case 'ClaimRejected':
      return { ...claim, decided: 'REJECTED' };
    case 'ClaimPartlyRevoked':
      return {
        ...claim,
        ...(claim.approval && {
          approval: { ...claim.approval, amount: claim.approval.amount - event.data.amount },
        }),
      };
    case 'ClaimRevoked': {
      const { approval: _approval, ...kept } = claim;
      return { ...kept, decided: 'REVOKED' };
    }
    case 'FourEyesViolationRefused':
      return claim;
    default:
      return neverReached(event);
  }
}
