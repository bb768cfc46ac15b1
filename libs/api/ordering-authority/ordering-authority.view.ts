import { remissionWords } from '#refusal-words';
import type { OrderingAuthorityRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PageView,
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
  ShownTexts,
  moneyOf,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class OrderingAuthorityView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownText({ de: 'Person', en: 'Person' }, { example: 'frieda' })
  readonly person!: string;

  @ShownMoney(
    { de: 'Höchster Betrag einer Anordnung', en: 'Highest amount of an order' },
    { isAddable: false },
  )
  readonly limit!: MoneyView;

  @ShownMoney(
    { de: 'Höchster Betrag eines Tages', en: 'Highest amount of a day' },
    { optional: true, isAddable: false },
  )
  readonly dayLimit?: MoneyView;

  @ShownTexts(
    {
      de: 'Von wem sie übertragen ist, die erste Person zuerst',
      en: 'By whom it was delegated, the first one first',
    },
    { optional: true },
  )
  readonly delegatedFrom?: readonly string[];

  @ShownDay({ de: 'Erster Tag', en: 'First day' }, { example: '2023-01-01' })
  readonly validFrom!: string;

  @ShownDay({ de: 'Letzter Tag', en: 'Last day' }, { optional: true })
  readonly validTo?: string;

  @ShownText({ de: 'Erteilt von', en: 'Granted by' }, { example: 'admin' })
  readonly grantedBy!: string;

  @ShownText({ de: 'Beendet von', en: 'Ended by' }, { optional: true, example: 'admin' })
  readonly revokedBy?: string;

  @ShownChoice(
    { de: 'Wofür, wenn nicht für Anordnungen', en: 'What for, if not for orders' },
    remissionWords,
    { optional: true, example: 'WAIVE' },
  )
  readonly act?: string;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;
}

export class OrderingAuthorityPage extends PageView {
  @ShownList({ de: 'Anordnungsbefugnisse', en: 'Ordering authorities' }, OrderingAuthorityView)
  readonly items!: readonly OrderingAuthorityView[];
}

export const orderingAuthoritySorts: Sorts = {
  person: [
    { column: 'person', type: 'text' },
    { column: 'authority_id', type: 'text' },
  ],
};

export const orderingAuthorityView = (row: OrderingAuthorityRow): OrderingAuthorityView => ({
  authorityId: row.authority_id,
  person: row.person,
  limit: moneyOf(row.limit_amount),
  ...defined({
    dayLimit: row.day_limit === null ? null : moneyOf(row.day_limit),
    delegatedFrom: row.delegated_from?.split(' '),
  }),
  validFrom: row.valid_from,
  ...defined({ act: row.act, validTo: row.valid_to, revokedBy: row.revoked_by }),
  grantedBy: row.granted_by,
  reason: row.reason,
});
