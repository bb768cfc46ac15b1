import type {
  Dated,
  Day,
  Decision,
  ExamineProof,
  KnownToProof,
  ProofCommand,
  ProofOfUseEvent,
  ReceiveProof,
  SetProofDeadline,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { ontoProposal } from './case-act.ts';
import { caseAt } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import { caseActStream, grantStream, proofsOfUseStream } from './streams.ts';

/** Decides on a proof of an award, by the award and what is on record of its proofs. */
const onProof =
  <Data extends ProofCommand>(
    decide: (known: KnownToProof, command: Data, days: Dated) => Decision<ProofOfUseEvent>,
    dayOf?: (data: Data) => Day,
    /** A second person confirms it: it is proposed only. */
    isProposal = false,
  ): UseCase<Data> =>
  async (request, lookups) => {
    const { data, today } = request;
    const on = dayOf?.(data) ?? request.on;
    const at = await caseAt(data.caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
    if ('outcome' in at) return at;
    const { caseId, home: grant, known } = at;
    const home = proofsOfUseStream(data.caseNumber);
    return {
      home,
      correlationId: caseId,
      on,
      others: [grant, ...(isProposal ? [caseActStream(request.commandId)] : [])],
      decide: (state) => {
        const decision = decide({ grant: state(grant), proofs: state(home) }, data, { on, today });
        return isProposal
          ? ontoProposal(request, decision, known.synthetic)
          : ontoHome(home, decision, known.synthetic);
      },
    };
  };

export const setProofDeadline = onProof<SetProofDeadline>(rules.setProofDeadline);
export const receiveProof = onProof<ReceiveProof>(rules.receiveProof, ({ receivedOn }) => receivedOn);
export const examineProof = onProof<ExamineProof>(rules.examineProof, undefined, true);
