import {
  overlapping,
  partsOfCaseNumber,
  standingOfClaim,
  standingOfGrant,
  standingOfNewcomer,
  standingOfPublishedAward,
  type Asked,
  type FundingRegister,
  type FundingRegisterEvent,
  type FundingRequest,
  type SameFunding,
} from '#domain';
import type { PlanLookups, StateOf, Stream } from '#command-handling';
import { claimStream, grantStream } from './streams.ts';

type Standing = Omit<SameFunding, 'reference'>;

/** How one other request stands. */
interface Other {
  readonly stream?: Stream;
  standing(state: StateOf): Standing;
}

function claimOf({ id }: FundingRequest): Other {
  const stream = claimStream(id);
  return { stream: stream, standing: (state) => standingOfClaim(state(stream)) };
}

/** Requests for a purpose are grants and published awards. */
function grantOrAwardOf({ id, reference }: FundingRequest): Other {
  if (partsOfCaseNumber(reference) === undefined) return { standing: () => standingOfPublishedAward };
  const stream = grantStream(id);
  return { stream: stream, standing: (state) => standingOfGrant(state(stream)) };
}

const fundingOf =
  (otherOf: (request: FundingRequest) => Other) =>
  /** Other requests for the same, as the register of it knows them, with the streams that say how they stand. */
  async (register: Stream<FundingRegister, FundingRegisterEvent>, asked: Asked, lookups: PlanLookups) => {
    const registered = await lookups.stateOf(register);
    const found = overlapping(registered, asked);
    const planned = new Map(found.map((request) => [request.id, otherOf(request)]));
    return {
      streams: [register, ...[...planned.values()].flatMap(({ stream }) => stream ?? [])],
      sameFunding: (state: StateOf): readonly SameFunding[] => {
        const now = state(register);
        const all = now === registered ? found : overlapping(now, asked);
        return all.map(({ id, reference }) => ({
          reference,
          ...(planned.get(id)?.standing(state) ?? standingOfNewcomer),
        }));
      },
    };
  };

export const fundingOfService = fundingOf(claimOf);
export const fundingOfPurpose = fundingOf(grantOrAwardOf);
