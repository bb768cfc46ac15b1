import type { Day } from '../calendar/day.ts';
import { neverReached } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import type { Cents } from '../money/cents.ts';
import { proofKeyOf, proofsDueOf, type ProofAddress, type ProofDue } from './proof-deadlines.ts';
import type { ProofResult, ProofState } from './proof-of-use-state.ts';

/** How a recipient accounts for an award (Verwendungsnachweis; LHO § 44, ANBest no. 6), by interim and final proofs. */
export interface ProofsOfUse {
  readonly caseNumber: string;
  /** Those on which something is on record, by `proofKeyOf`. */
  readonly proofs: ReadonlyMap<string, ProofOfUse>;
}

export interface ProofOfUse extends ProofAddress {
  readonly state: ProofState;
  /** Where a deadline was set for this one; else that of the award. */
  readonly dueOn?: Day;
  readonly receivedOn?: Day;
  /** What the recipient says that it has spent, cents. */
  readonly spent?: Cents;
  /** Not accepted, or objected to, cents; 0 of one that is accepted as a whole. */
  readonly amount?: Cents;
}

interface OfProof extends ProofAddress {
  readonly caseNumber: string;
}

export type ProofOfUseEvent =
  | {
      /** The deadline of one proof of one award, other than the notice has it. */
      readonly type: 'ProofOfUseDeadlineSet';
      readonly data: OfProof & {
        readonly dueOn: Day;
        /** Absent where no such proof was asked for. */
        readonly before?: Day;
        readonly reason: string;
        readonly setBy: string;
      };
    }
  | {
      readonly type: 'ProofOfUseReceived';
      readonly data: OfProof & {
        readonly receivedOn: Day;
        readonly spent: Cents;
        readonly receivedBy: string;
      };
    }
  | {
      readonly type: 'ProofOfUseExamined';
      readonly data: OfProof & {
        readonly result: ProofResult;
        readonly spent: Cents;
        /** What is not accepted, or objected to; 0 where it is accepted as a whole. */
        readonly amount: Cents;
        readonly reason?: string;
        readonly examinedBy: string;
      };
    };

export function evolveProofsOfUse(proofs: ProofsOfUse | undefined, event: ProofOfUseEvent): ProofsOfUse {
  const { caseNumber, proof, fiscalYear } = event.data;
  const address: ProofAddress = { proof, ...(fiscalYear !== undefined && { fiscalYear }) };
  const key = proofKeyOf(address);
  const before = proofs?.proofs.get(key) ?? { ...address, state: 'DUE' };
  return { caseNumber, proofs: new Map([...(proofs?.proofs ?? []), [key, proofAfter(before, event)]]) };
}

function proofAfter(proof: ProofOfUse, event: ProofOfUseEvent): ProofOfUse {
  switch (event.type) {
    case 'ProofOfUseDeadlineSet':
      return { ...proof, dueOn: event.data.dueOn };
    case 'ProofOfUseReceived': {
      const { amount: _, ...before } = proof;
      const { receivedOn, spent } = event.data;
      return { ...before, state: 'RECEIVED', receivedOn, spent };
    }
    case 'ProofOfUseExamined': {
      const { result, amount } = event.data;
      return { ...proof, state: result, amount };
    }
    default:
      return neverReached(event);
  }
}

/** A proof of an award as it stands; undefined where none such is asked for. */
export function proofOf(
  { period, proofsDue }: Grant,
  proofs: ProofsOfUse | undefined,
  address: ProofAddress,
): (ProofOfUse & ProofDue) | undefined {
  const key = proofKeyOf(address);
  const due = period && (proofsDue ?? proofsDueOf(period)).find((one) => proofKeyOf(one) === key);
  const known = proofs?.proofs.get(key);
  const dueOn = known?.dueOn ?? due?.dueOn;
  return dueOn === undefined ? undefined : { ...address, state: 'DUE', ...known, dueOn };
}
