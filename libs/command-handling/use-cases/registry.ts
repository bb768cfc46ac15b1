import {
  correctAnnouncedTotal,
  correctProgramme,
  correctRecipient,
  correctRecipientEnd,
  endRecipient,
  losePrerequisite,
  meetPrerequisite,
  recordAnnouncedTotal,
  registerProgramme,
  registerRecipient,
  registerService,
  setFundingRule,
  type CorrectAnnouncedTotal,
  type CorrectProgramme,
  type CorrectRecipient,
  type CorrectRecipientEnd,
  type EndRecipient,
  type LosePrerequisite,
  type MeetPrerequisite,
  type RecordAnnouncedTotal,
  type RegisterProgramme,
  type RegisterRecipient,
  type RegisterService,
  type SetFundingRule,
} from '#domain';
import type { UseCase } from '../command.ts';
import { programmeStream, readinessStream, recipientStream, serviceStream, type Stream } from '../streams.ts';
import { ontoHome } from './onto-home.ts';

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

export const endRecipientUseCase: UseCase<EndRecipient> = ({ data }) => {
  const home = recipientStream(data.recipient);
  const successor = data.successor === undefined ? undefined : recipientStream(data.successor);
  return {
    home,
    on: data.validTo,
    mayTakeEffectLater: true,
    others: successor ? [successor] : [],
    decide: (state) =>
      ontoHome(
        home,
        endRecipient({ recipient: state(home), successor: successor && state(successor) }, data),
        false,
      ),
  };
};

export const correctRecipientEndUseCase: UseCase<CorrectRecipientEnd> = ({ data }) => {
  const home = recipientStream(data.recipient);
  const successor = data.successor === undefined ? undefined : recipientStream(data.successor);
  return {
    home,
    others: successor ? [successor] : [],
    decide: (state) =>
      ontoHome(
        home,
        correctRecipientEnd({ recipient: state(home), successor: successor && state(successor) }, data),
        false,
      ),
  };
};

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
