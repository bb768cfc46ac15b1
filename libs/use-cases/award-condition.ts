import type {
  AwardConditionEvent,
  Dated,
  Decision,
  KnownToCondition,
  MeetAwardCondition,
  MissAwardCondition,
  SetAwardCondition,
  WaiveAwardCondition,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { ontoProposal } from './case-act.ts';
import { caseAt } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import { awardConditionsStream, caseActStream, grantStream } from './streams.ts';

/** Decides on a condition by the award that it belongs to, and by what became of the award's conditions. */
const onCondition =
  <Data extends { readonly caseNumber: string }>(
    decide: (known: KnownToCondition, command: Data, days: Dated) => Decision<AwardConditionEvent>,
    /** A second person confirms it: it is proposed only. */
    isProposal = false,
  ): UseCase<Data> =>
  async (request, lookups) => {
    const { data, on, today } = request;
    const at = await caseAt(data.caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
    if ('outcome' in at) return at;
    const { caseId, home: grant, known } = at;
    const home = awardConditionsStream(data.caseNumber);
    return {
      home,
      correlationId: caseId,
      others: [grant, ...(isProposal ? [caseActStream(request.commandId)] : [])],
      decide: (state) => {
        const decision = decide({ grant: state(grant), conditions: state(home) }, data, { on, today });
        return isProposal
          ? ontoProposal(request, decision, known.synthetic)
          : ontoHome(home, decision, known.synthetic);
      },
    };
  };

export const setAwardCondition = onCondition<SetAwardCondition>(rules.setAwardCondition);
export const meetAwardCondition = onCondition<MeetAwardCondition>(rules.meetAwardCondition);
export const missAwardCondition = onCondition<MissAwardCondition>(rules.missAwardCondition);
export const waiveAwardCondition = onCondition<WaiveAwardCondition>(rules.waiveAwardCondition, true);
