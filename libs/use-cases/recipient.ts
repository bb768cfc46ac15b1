import {
  correctRecipient,
  type CorrectRecipient,
  correctRecipientEnd,
  type CorrectRecipientEnd,
  type Decision,
  endRecipient,
  type EndRecipient,
  type Recipient,
  type RecipientEvent,
  type RecipientKey,
  registerRecipient,
  type RegisterRecipient,
  type Succession,
} from '#domain';
import type { CommandPlan, UseCase } from '#command-handling';
import { recipientStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';

export const registerRecipientUseCase: UseCase<RegisterRecipient> = ({ data }) => {
  const home = recipientStream(data.recipient);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, registerRecipient(state(home), data)),
  };
};

export const correctRecipientUseCase: UseCase<CorrectRecipient> = ({ data }) => {
  const home = recipientStream(data.recipient);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, correctRecipient(state(home), data)),
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
        return ontoHome(home, decide(registry, data));
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
