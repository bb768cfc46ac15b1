import { evolveOrderingAuthorities, type OrderingAuthorities } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import { moneyOf, MoneyView, Recorded, ShownDay, ShownList, ShownMoney, ShownText } from '../http/shown.ts';

class GrantedAuthority {
  @ShownText('Kennung', { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownMoney('Höchster Betrag einer Anordnung')
  readonly limit!: MoneyView;

  @ShownDay('Erster Tag', { example: '2023-01-01' })
  readonly validFrom!: string;

  @ShownDay('Letzter Tag', { optional: true })
  readonly validTo?: string;
}

/** What a command has made of what a person may order. */
export class RecordedOrderingAuthorities extends Recorded {
  @ShownText('Person', { example: 'frieda' })
  readonly person!: string;

  @ShownList('Anordnungsbefugnisse', GrantedAuthority)
  readonly authorities!: readonly GrantedAuthority[];
}

export const recordedOrderingAuthorities = recordedState<OrderingAuthorities, RecordedOrderingAuthorities>(
  evolveOrderingAuthorities,
  ({ person, granted }) => ({
    person,
    authorities: [...granted.values()].map(({ authorityId, limit, validFrom, validTo }) => ({
      authorityId,
      limit: moneyOf(limit),
      validFrom,
      ...defined({ validTo }),
    })),
  }),
);
