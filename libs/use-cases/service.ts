import type {
  CorrectService,
  LosePrerequisite,
  MeetPrerequisite,
  RegisterService,
  StateOperatingCost,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { readinessStream, recipientStream, serviceStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

export const registerService: UseCase<RegisterService> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.registerService(state(home), data), data.synthetic),
  };
};

export const correctService: UseCase<CorrectService> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.correctService(state(home), data)),
  };
};

export const stateOperatingCost: UseCase<StateOperatingCost> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  const recipient = data.recipient === undefined ? undefined : recipientStream(data.recipient);
  return {
    home,
    others: recipient ? [recipient] : [],
    decide: (state) => {
      const service = state(home);
      const known = { service, recipient: recipient && state(recipient) };
      return ontoHome(home, rules.stateOperatingCost(known, data), service?.synthetic ?? false);
    },
  };
};

export const meetPrerequisite: UseCase<MeetPrerequisite> = ({ data }) => {
  const home = readinessStream(data);
  const recipient = recipientStream(data.recipient);
  const service = serviceStream(data.leikaKey);
  return {
    home,
    others: [recipient, service],
    decide: (state) =>
      ontoHome(
        home,
        rules.meetPrerequisite(
          { readiness: state(home), recipient: state(recipient), service: state(service) },
          data,
        ),
        state(service)?.synthetic ?? false,
      ),
  };
};

export const losePrerequisite: UseCase<LosePrerequisite> = ({ data }) => {
  const home = readinessStream(data);
  const service = serviceStream(data.leikaKey);
  return {
    home,
    others: [service],
    decide: (state) =>
      ontoHome(home, rules.losePrerequisite(state(home), data), state(service)?.synthetic ?? false),
  };
};
