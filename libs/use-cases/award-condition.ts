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
import { caseAt } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import { awardConditionsStream, grantStream } from './streams.ts';

/** Decides on a condition by the award that it belongs to, and by what became of the award's conditions. */
const onCondition =
  <Data extends { readonly caseNumber: string }>(
    decide: (known: KnownToCondition, command: Data, days: Dated) => Decision<AwardConditionEvent>,
  ): UseCase<Data> =>
  async ({ data, on, today }, lookups) => {
    const at = await caseAt(data.caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
    if ('outcome' in at) return at;
    const { caseId, home: grant, known } = at;
    const home = awardConditionsStream(data.caseNumber);
    return {
      home,
      correlationId: caseId,
      others: [grant],
      decide: (state) =>
        ontoHome(
          home,
          decide({ grant: state(grant), conditions: state(home) }, data, { on, today }),
          known.synthetic,
        ),
    };
  };

export const setAwardCondition = onCondition<SetAwardCondition>(rules.setAwardCondition);
export const meetAwardCondition = onCondition<MeetAwardCondition>(rules.meetAwardCondition);
export const missAwardCondition = onCondition<MissAwardCondition>(rules.missAwardCondition);
export const waiveAwardCondition = onCondition<WaiveAwardCondition>(rules.waiveAwardCondition);
