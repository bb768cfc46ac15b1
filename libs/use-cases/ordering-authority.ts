import type {
  DelegateAuthority,
  Dated,
  Decision,
  OrderingAuthorities,
  OrderingAuthorityEvent,
} from '#domain';
import * as rules from '#domain';
import type { CommandPlan, UseCase } from '#command-handling';
import { orderingAuthorityStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

const onAuthorities =
  <Data extends { readonly person: string }>(
    decide: (
      authorities: OrderingAuthorities | undefined,
      command: Data,
      days: Dated,
    ) => Decision<OrderingAuthorityEvent>,
    when: Pick<CommandPlan, 'mayTakeEffectLater'> = {},
    isSynthetic?: (command: Data) => boolean,
  ): UseCase<Data> =>
  ({ data, on, today }) => {
    const home = orderingAuthorityStream(data.person);
    return {
      ...when,
      home,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today }), isSynthetic?.(data)),
    };
  };

/** A plan of who stands in for whom is made ahead; its authorities cover what is ordered from their first day on. */
export const grantAuthority = onAuthorities(
  rules.grantAuthority,
  { mayTakeEffectLater: true },
  ({ synthetic }) => synthetic,
);
/** Remembered by the one who may order from then on. */
export const delegateAuthority: UseCase<DelegateAuthority> = ({ data }) => {
  const home = orderingAuthorityStream(data.person);
  const own = orderingAuthorityStream(data.delegatedBy);
  return {
    mayTakeEffectLater: true,
    home,
    others: data.person === data.delegatedBy ? [] : [own],
    on: data.validFrom,
    decide: (state) => {
      const known = { own: state(own), theirs: state(home) };
      const synthetic = known.own?.granted.get(data.sourceAuthorityId)?.synthetic ?? false;
      return ontoHome(home, rules.delegateAuthority(known, data), synthetic);
    },
  };
};

export const revokeAuthority = onAuthorities(rules.revokeAuthority);
