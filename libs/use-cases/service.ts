import {
  correctService,
  type CorrectService,
  losePrerequisite,
  type LosePrerequisite,
  meetPrerequisite,
  type MeetPrerequisite,
  registerService,
  type RegisterService,
} from '#domain';
import type { UseCase } from '#command-handling';
import { readinessStream, recipientStream, serviceStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

export const registerServiceUseCase: UseCase<RegisterService> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerService(state(home), data), data.synthetic),
  };
};

export const correctServiceUseCase: UseCase<CorrectService> = ({ data }) => {
  const home = serviceStream(data.leikaKey);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, correctService(state(home), data)),
  };
};

export const meetPrerequisiteUseCase: UseCase<MeetPrerequisite> = ({ data }) => {
  const home = readinessStream(data);
  const recipient = recipientStream(data.recipient);
  const service = serviceStream(data.leikaKey);
  return {
    home,
    others: [recipient, service],
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
    others: [service],
    decide: (state) =>
      ontoHome(home, losePrerequisite(state(home), data), state(service)?.synthetic ?? false),
  };
};
