import { accepted, rejected, type Decision } from '../decision.ts';
import type { ProofRule } from '../proof-of-use/proof-deadlines.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetProofOfUseRule extends ProofRule {
  readonly programme: string;
  readonly reason: string;
}

/**
 * Says by when awards of the programme are accounted for (Verwendungsnachweis; ANBest no. 6): months after the end of the
 * period, and after the end of each year before. It holds for awards made from then on; their notices name the days.
 */
export function setProofOfUseRule(
  programme: Programme | undefined,
  { programme: code, finalMonths, interimMonths, reason }: SetProofOfUseRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({
    type: 'ProofOfUseRuleSet',
    data: {
      programme: code,
      finalMonths,
      ...(interimMonths !== undefined && { interimMonths }),
      reason,
    },
  });
}
