import {
  confirmPayeeChange,
  proposePayeeChange,
  rejectPayeeChange,
  type ConfirmPayeeChange,
  type Dated,
  type Decision,
  type Payee,
  type PayeeEvent,
  type ProposePayeeChange,
} from '#domain';
import type { UseCase } from '../command.ts';
import { payeeStream, recipientStream } from '../streams.ts';
import { ontoHome } from './onto-home.ts';

export const proposePayeeChangeUseCase: UseCase<ProposePayeeChange> = ({ data }) => {
  const home = payeeStream(data.payeeId);
  const recipient = data.recipient === undefined ? undefined : recipientStream(data.recipient);
  return {
    home,
    on: data.proposedOn,
    others: recipient ? [recipient] : [],
    decide: (state) =>
      ontoHome(
        home,
        proposePayeeChange({ payee: state(home), recipient: recipient && state(recipient) }, data),
        data.synthetic,
      ),
  };
};

const onPayee =
  <Data extends { readonly payeeId: string }>(
    decide: (payee: Payee | undefined, command: Data, days: Dated) => Decision<PayeeEvent>,
  ): UseCase<Data> =>
  ({ data, on, today }) => {
    const home = payeeStream(data.payeeId);
    return {
      home,
      others: [],
      decide: (state) =>
        ontoHome(home, decide(state(home), data, { on, today }), state(home)?.synthetic ?? false),
    };
  };

/** The key may have ended since the change was proposed. */
export const confirmPayeeChangeUseCase: UseCase<ConfirmPayeeChange> = async (
  { data, on, today },
  lookups,
) => {
  const home = payeeStream(data.payeeId);
  const key = (await lookups.stateOf(home))?.proposed?.recipient;
  const recipient = key === undefined ? undefined : recipientStream(key);
  return {
    home,
    others: recipient ? [recipient] : [],
    decide: (state) => {
      const payee = state(home);
      const known = { payee, recipient: recipient && state(recipient) };
      return ontoHome(home, confirmPayeeChange(known, data, { on, today }), payee?.synthetic ?? false);
    },
  };
};

export const rejectPayeeChangeUseCase = onPayee(rejectPayeeChange);
