import type { Dated, Decision, OrderingAuthorities, OrderingAuthorityEvent } from '#domain';
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
export const revokeAuthority = onAuthorities(rules.revokeAuthority);
