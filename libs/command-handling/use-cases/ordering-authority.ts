import {
  grantAuthority,
  revokeAuthority,
  type Dated,
  type Decision,
  type OrderingAuthorities,
  type OrderingAuthorityEvent,
} from '#domain';
import type { UseCase } from '../command.ts';
import { orderingAuthorityStream } from '../streams.ts';
import { ontoHome } from './onto-home.ts';

const onAuthorities =
  <Data extends { readonly person: string }>(
    decide: (
      authorities: OrderingAuthorities | undefined,
      command: Data,
      days: Dated,
    ) => Decision<OrderingAuthorityEvent>,
    isSynthetic: (command: Data) => boolean,
  ): UseCase<Data> =>
  ({ data, on, today }) => {
    const home = orderingAuthorityStream(data.person);
    return {
      home,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today }), isSynthetic(data)),
    };
  };

export const grantAuthorityUseCase = onAuthorities(grantAuthority, ({ synthetic }) => synthetic);
export const revokeAuthorityUseCase = onAuthorities(revokeAuthority, () => false);
