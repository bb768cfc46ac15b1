import {
  type Decision,
  needsSecondPerson,
  type Programme,
  type ProgrammeEvent,
  proposeRuleLifting,
  type RegisterProgramme,
  type SetSecondPersonRule,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { budgetActStream, programmeStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

export const registerProgramme: UseCase<RegisterProgramme> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.registerProgramme(state(home), data), data.synthetic),
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

export const recordAnnouncedTotal = onProgramme(rules.recordAnnouncedTotal);
export const correctProgramme = onProgramme(rules.correctProgramme);
export const correctAnnouncedTotal = onProgramme(rules.correctAnnouncedTotal);
export const setFundingRule = onProgramme(rules.setFundingRule);
export const setYearClosingRule = onProgramme(rules.setYearClosingRule);
export const setDocumentTemplate = onProgramme(rules.setDocumentTemplate);
export const setUseByRule = onProgramme(rules.setUseByRule);
export const setProofOfUseRule = onProgramme(rules.setProofOfUseRule);
export const setInterestRule = onProgramme(rules.setInterestRule);
export const setFramePaymentRule = onProgramme(rules.setFramePaymentRule);

/** Once it is set, a second person must confirm that it is lifted: the request proposes that. */
export const setSecondPersonRule: UseCase<SetSecondPersonRule> = ({ data, today, actor, commandId }) => {
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
        return ontoHome(programme, rules.setSecondPersonRule(known, data), synthetic);
      const proposal = { ...data, budgetActId: commandId, proposedBy: actor.subject };
      const decision = ontoHome(act, proposeRuleLifting(known, proposal), synthetic);
      return decision.outcome === 'accepted' ? { ...decision, home: act } : decision;
    },
  };
};
