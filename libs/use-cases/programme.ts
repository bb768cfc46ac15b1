import {
  correctAnnouncedTotal,
  correctProgramme,
  type Decision,
  needsSecondPerson,
  type Programme,
  type ProgrammeEvent,
  proposeRuleLifting,
  recordAnnouncedTotal,
  registerProgramme,
  type RegisterProgramme,
  setFramePaymentRule,
  setFundingRule,
  setSecondPersonRule,
  type SetSecondPersonRule,
} from '#domain';
import type { UseCase } from '#command-handling';
import { budgetActStream, programmeStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

export const registerProgrammeUseCase: UseCase<RegisterProgramme> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerProgramme(state(home), data), data.synthetic),
  };
};

const onProgramme =
  <Data extends { readonly programme: string }>(
    decide: (programme: Programme | undefined, command: Data) => Decision<ProgrammeEvent>,
  ): UseCase<Data> =>
  ({ data }) => {
    const home = programmeStream(data.programme);
    return { home, others: [], decide: (state) => ontoHome(home, decide(state(home), data)) };
  };

export const recordAnnouncedTotalUseCase = onProgramme(recordAnnouncedTotal);
export const correctProgrammeUseCase = onProgramme(correctProgramme);
export const correctAnnouncedTotalUseCase = onProgramme(correctAnnouncedTotal);
export const setFundingRuleUseCase = onProgramme(setFundingRule);
export const setFramePaymentRuleUseCase = onProgramme(setFramePaymentRule);

/** Once it is set, a second person must confirm that it is lifted: the request proposes that. */
export const setSecondPersonRuleUseCase: UseCase<SetSecondPersonRule> = ({
  data,
  today,
  actor,
  commandId,
}) => {
  const programme = programmeStream(data.programme);
  const act = budgetActStream(commandId);
  return {
    on: today,
    home: programme,
    others: [act],
    decide: (state) => {
      const known = state(programme);
      const synthetic = known?.synthetic ?? false;
      if (data.required || !needsSecondPerson(known))
        return ontoHome(programme, setSecondPersonRule(known, data), synthetic);
      const proposal = { ...data, budgetActId: commandId, proposedBy: actor.subject };
      const decision = ontoHome(act, proposeRuleLifting(known, proposal), synthetic);
      return decision.outcome === 'accepted' ? { ...decision, home: act } : decision;
    },
  };
};
