import { hash } from 'node:crypto';
import {
  assignAccount,
  giveUpAccount,
  normalIban,
  rejected,
  type ConfirmPayeeChange,
  type Dated,
  type Decision,
  type Iban,
  type Payee,
  type PayeeEvent,
  type ProposePayeeChange,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { accountStream, payeeStream, recipientStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { written } from './written.ts';

/** What names an account without saying it. */
const accountOf = (iban: Iban): string => hash('sha256', iban, 'hex');

export const proposePayeeChange: UseCase<ProposePayeeChange> = ({ data }) => {
  const home = payeeStream(data.payeeId);
  const recipient = data.recipient === undefined ? undefined : recipientStream(data.recipient);
  const account = accountStream(accountOf(normalIban(data.iban)));
  return {
    home,
    others: [account, ...(recipient ? [recipient] : [])],
    decide: (state) => {
      const known = {
        payee: state(home),
        recipient: recipient && state(recipient),
        holders: state(account),
      };
      return ontoHome(home, rules.proposePayeeChange(known, data), data.synthetic);
    },
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
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today })),
    };
  };

/**
 * The key may have ended since the change was proposed. Who has the account is written with the confirmation, so that of two
 * payees that come to it at the same moment one knows of the other.
 */
export const confirmPayeeChange: UseCase<ConfirmPayeeChange> = async ({ data, on, today }, lookups) => {
  const home = payeeStream(data.payeeId);
  const found = await lookups.stateOf(home);
  const key = found?.proposed?.recipient;
  const recipient = key === undefined ? undefined : recipientStream(key);
  const next = found?.proposed && accountUse(found.proposed.iban, data.payeeId);
  const former =
    found?.confirmed && found.confirmed.iban !== found.proposed?.iban
      ? accountUse(found.confirmed.iban, data.payeeId)
      : undefined;
  return {
    home,
    others: [
      ...(recipient ? [recipient] : []),
      ...[next, former].flatMap((use) => (use ? [use.stream] : [])),
    ],
    decide: (state) => {
      const payee = state(home);
      // The proposal that the plan was made for gave way to another in between: it is not that one which is confirmed.
      if (payee?.version !== found?.version)
        return rejected('PAYEE_CHANGE_UNKNOWN', { payeeId: data.payeeId });
      const known = {
        payee,
        recipient: recipient && state(recipient),
        holders: next && state(next.stream),
      };
      const decision = rules.confirmPayeeChange(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(next ? written(next.stream, assignAccount(state(next.stream), next.data)) : []),
          ...(former ? written(former.stream, giveUpAccount(state(former.stream), former.data)) : []),
          { stream: home, events: decision.events },
        ],
      };
    },
  };
};

const accountUse = (iban: Iban, payeeId: string) => {
  const account = accountOf(iban);
  return { stream: accountStream(account), data: { account, payeeId } };
};

export const rejectPayeeChange = onPayee(rules.rejectPayeeChange);
