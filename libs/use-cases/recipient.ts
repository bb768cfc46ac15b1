import type {
  ChangeRecipient,
  CorrectRecipientEnd,
  Decision,
  EndRecipient,
  Recipient,
  RecipientEvent,
  RecipientKey,
  RegisterRecipient,
  SetAssociation,
  Succession,
} from '#domain';
import * as rules from '#domain';
import type { CommandPlan, UseCase } from '#command-handling';
import { recipientStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';

const onRecipientInCounty =
  <Data extends Omit<RegisterRecipient, 'validFrom'>>(
    decide: (
      existing: Recipient | undefined,
      command: Data,
      registeredCounty?: Recipient,
    ) => Decision<RecipientEvent>,
    daysOf: (command: Data) => Pick<CommandPlan, 'on' | 'mayTakeEffectLater'> = () => ({}),
  ): UseCase<Data> =>
  ({ data }) => {
    const home = recipientStream(data.recipient);
    const county = data.county === undefined ? undefined : recipientStream(data.county);
    return {
      ...daysOf(data),
      home,
      others: county ? [county] : [],
      decide: (state) => ontoHome(home, decide(state(home), data, county && state(county))),
    };
  };

export const registerRecipient = onRecipientInCounty(rules.registerRecipient);
export const correctRecipient = onRecipientInCounty(rules.correctRecipient);
/** What a municipality will be called is known before it is. */
export const changeRecipient = onRecipientInCounty<ChangeRecipient>(rules.changeRecipient, ({ since }) => ({
  on: since,
  mayTakeEffectLater: true,
}));

const onRecipientAndSuccession =
  <
    Data extends {
      readonly recipient: RecipientKey;
      readonly successor?: RecipientKey;
      readonly otherSuccessors?: readonly RecipientKey[];
    },
  >(
    decide: (
      registry: { readonly recipient: Recipient | undefined; readonly succession: Succession },
      command: Data,
    ) => Decision<RecipientEvent>,
    daysOf: (command: Data) => Pick<CommandPlan, 'on' | 'mayTakeEffectLater'> = () => ({}),
  ): UseCase<Data> =>
  async ({ data }, lookups) => {
    const { recipient, successor, otherSuccessors = [] } = data;
    const followers = [...(successor === undefined ? [] : [successor]), ...otherSuccessors];
    const all = await successionStreams(followers, lookups);
    const home = recipientStream(recipient);
    const succession = all.filter(({ name }) => name !== home.name);
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

/** Who joins an association is known before the day. */
export const setAssociation: UseCase<SetAssociation> = ({ data }) => {
  const home = recipientStream(data.recipient);
  return {
    on: data.since,
    mayTakeEffectLater: true,
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.setAssociation(state(home), data)),
  };
};
