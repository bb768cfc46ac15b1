import { evolveOrderingAuthorities, remissionActs, type OrderingAuthorities } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

class GrantedAuthority {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownMoney({ de: 'Höchster Betrag einer Anordnung', en: 'Highest amount of an order' })
  readonly limit!: MoneyView;

  @ShownMoney({ de: 'Höchster Betrag eines Tages', en: 'Highest amount of a day' }, { optional: true })
  readonly dayLimit?: MoneyView;

  @ShownDay({ de: 'Erster Tag', en: 'First day' }, { example: '2023-01-01' })
  readonly validFrom!: string;

  @ShownDay({ de: 'Letzter Tag', en: 'Last day' }, { optional: true })
  readonly validTo?: string;

  @ShownChoice(
    { de: 'Wofür, wenn nicht für Anordnungen', en: 'What for, if not for orders' },
    remissionActs,
    { optional: true, example: 'WAIVE' },
  )
  readonly act?: string;
}

/** What a command has made of what a person may order. */
export class RecordedOrderingAuthorities extends Recorded {
  @ShownText({ de: 'Person', en: 'Person' }, { example: 'frieda' })
  readonly person!: string;

  @ShownList({ de: 'Anordnungsbefugnisse', en: 'Ordering authorities' }, GrantedAuthority)
  readonly authorities!: readonly GrantedAuthority[];
}

export const recordedOrderingAuthorities = recordedState<OrderingAuthorities, RecordedOrderingAuthorities>(
  evolveOrderingAuthorities,
  ({ person, granted }) => ({
    person,
    authorities: [...granted.values()].map(({ authorityId, limit, dayLimit, validFrom, validTo, act }) => ({
      authorityId,
      limit: moneyOf(limit),
      ...(dayLimit !== undefined && { dayLimit: moneyOf(dayLimit) }),
      validFrom,
      ...defined({ validTo, act }),
    })),
  }),
);
