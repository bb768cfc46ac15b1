import type {
  CorrectRecipientEnd,
  Decision,
  EndRecipient,
  Recipient,
  RecipientEvent,
  RecipientKey,
  RegisterRecipient,
  Succession,
} from '#domain';
import * as rules from '#domain';
import type { CommandPlan, UseCase } from '#command-handling';
import { recipientStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';

const onRecipientInCounty =
  <Data extends RegisterRecipient>(
    decide: (
      existing: Recipient | undefined,
      command: Data,
      registeredCounty?: Recipient,
    ) => Decision<RecipientEvent>,
  ): UseCase<Data> =>
  ({ data }) => {
    const home = recipientStream(data.recipient);
    const county = data.county === undefined ? undefined : recipientStream(data.county);
    return {
      home,
      others: county ? [county] : [],
      decide: (state) => ontoHome(home, decide(state(home), data, county && state(county))),
    };
  };

export const registerRecipient = onRecipientInCounty(rules.registerRecipient);
export const correctRecipient = onRecipientInCounty(rules.correctRecipient);

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
export const endRecipient = onRecipientAndSuccession<EndRecipient>(rules.endRecipient, ({ validTo }) => ({
  on: validTo,
  mayTakeEffectLater: true,
}));
export const correctRecipientEnd = onRecipientAndSuccession<CorrectRecipientEnd>(
  rules.correctRecipientEnd,
  ({ validTo }) => ({ ...(validTo !== undefined && { on: validTo }), mayTakeEffectLater: true }),
);
