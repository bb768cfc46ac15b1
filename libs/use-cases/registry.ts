import {
  correctAnnouncedTotal,
  correctProgramme,
  correctRecipient,
  correctRecipientEnd,
  endRecipient,
  losePrerequisite,
  meetPrerequisite,
  needsSecondPerson,
  proposeRuleLifting,
  recordAnnouncedTotal,
  registerProgramme,
  registerRecipient,
  registerService,
  setFramePaymentRule,
  setFundingRule,
  setSecondPersonRule,
  type CorrectAnnouncedTotal,
  type CorrectProgramme,
  type CorrectRecipient,
  type CorrectRecipientEnd,
  type Decision,
  type EndRecipient,
  type LosePrerequisite,
  type MeetPrerequisite,
  type Recipient,
  type RecipientEvent,
  type RecipientKey,
  type RecordAnnouncedTotal,
  type RegisterProgramme,
  type RegisterRecipient,
  type RegisterService,
  type SetFramePaymentRule,
  type SetFundingRule,
  type SetSecondPersonRule,
  type Succession,
} from '#domain';
import type { CommandPlan, Stream, UseCase } from '#command-handling';
import {
  budgetActStream,
  programmeStream,
  readinessStream,
  recipientStream,
  serviceStream,
} from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';

export const registerProgrammeUseCase: UseCase<RegisterProgramme> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerProgramme(state(home), data), data.synthetic),
  };
};

export const recordAnnouncedTotalUseCase: UseCase<RecordAnnouncedTotal> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) =>
      ontoHome(home, recordAnnouncedTotal(state(home), data), state(home)?.synthetic ?? false),
  };
};

export const correctProgrammeUseCase: UseCase<CorrectProgramme> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, correctProgramme(state(home), data), state(home)?.synthetic ?? false),
  };
};

export const correctAnnouncedTotalUseCase: UseCase<CorrectAnnouncedTotal> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) =>
      ontoHome(home, correctAnnouncedTotal(state(home), data), state(home)?.synthetic ?? false),
  };
};

export const setFundingRuleUseCase: UseCase<SetFundingRule> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, setFundingRule(state(home), data), state(home)?.synthetic ?? false),
  };
};

export const setFramePaymentRuleUseCase: UseCase<SetFramePaymentRule> = ({ data }) => {
  const home = programmeStream(data.programme);
  return {
    home,
    others: [],
    decide: (state) =>
      ontoHome(home, setFramePaymentRule(state(home), data), state(home)?.synthetic ?? false),
  };
};

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

export const registerRecipientUseCase: UseCase<RegisterRecipient> = ({ data }) => {
  const home = recipientStream(data.recipient);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerRecipient(state(home), data), false),
  };
};

export const correctRecipientUseCase: UseCase<CorrectRecipient> = ({ data }) => {
  const home = recipientStream(data.recipient);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, correctRecipient(state(home), data), false),
  };
};

const onRecipientAndSuccession =
  <Data extends { readonly recipient: RecipientKey; readonly successor?: RecipientKey }>(
    decide: (
      registry: { readonly recipient: Recipient | undefined; readonly succession: Succession },
      command: Data,
    ) => Decision<RecipientEvent>,
    daysOf: (command: Data) => Pick<CommandPlan, 'on' | 'mayTakeEffectLater'> = () => ({}),
  ): UseCase<Data> =>
  async ({ data }, lookups) => {
    const home = recipientStream(data.recipient);
    const succession = await successionStreams(data.successor === undefined ? [] : [data.successor], lookups);
    return {
      ...daysOf(data),
      home,
      others: succession,
      decide: (state) => {
        const registry = { recipient: state(home), succession: succession.map((one) => state(one)) };
        return ontoHome(home, decide(registry, data), false);
      },
    };
  };

/** The law that joins municipalities says in advance when a key ends. */
export const endRecipientUseCase = onRecipientAndSuccession<EndRecipient>(endRecipient, ({ validTo }) => ({
  on: validTo,
  mayTakeEffectLater: true,
}));
export const correctRecipientEndUseCase = onRecipientAndSuccession<CorrectRecipientEnd>(
  correctRecipientEnd,
  ({ validTo }) => ({ ...(validTo !== undefined && { on: validTo }), mayTakeEffectLater: true }),
);

export const registerServiceUseCase: UseCase<RegisterService> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerService(state(home), data), data.synthetic),
  };
};

export const meetPrerequisiteUseCase: UseCase<MeetPrerequisite> = ({ data }) => {
  const home = readinessStream(data);
  const recipient = recipientStream(data.recipient);
  const service = serviceStream(data.leikaKey);
  return {
    home,
    others: [recipient, service] as Stream[],
    decide: (state) =>
      ontoHome(
        home,
        meetPrerequisite(
          { readiness: state(home), recipient: state(recipient), service: state(service) },
          data,
        ),
        state(service)?.synthetic ?? false,
      ),
  };
};

export const losePrerequisiteUseCase: UseCase<LosePrerequisite> = ({ data }) => {
  const home = readinessStream(data);
  const service = serviceStream(data.leikaKey);
  return {
    home,
    others: [service] as Stream[],
    decide: (state) =>
      ontoHome(home, losePrerequisite(state(home), data), state(service)?.synthetic ?? false),
  };
};
