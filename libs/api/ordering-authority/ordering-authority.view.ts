import type { OrderingAuthorityRow } from '#read-models';
import { defined } from '../http/defined.ts';
import { MoneyView, PageView, ShownDay, ShownList, ShownMoney, ShownText, moneyOf } from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class OrderingAuthorityView {
  @ShownText('Kennung', { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownText('Person', { example: 'frieda' })
  readonly person!: string;

  @ShownMoney('Höchster Betrag einer Anordnung')
  readonly limit!: MoneyView;

  @ShownDay('Erster Tag', { example: '2023-01-01' })
  readonly validFrom!: string;

  @ShownDay('Letzter Tag', { optional: true })
  readonly validTo?: string;

  @ShownText('Erteilt von', { example: 'admin' })
  readonly grantedBy!: string;

  @ShownText('Beendet von', { optional: true, example: 'admin' })
  readonly revokedBy?: string;

  @ShownText('Grund')
  readonly reason!: string;
}

export class OrderingAuthorityPage extends PageView {
  @ShownList('Anordnungsbefugnisse', OrderingAuthorityView)
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
  validFrom: row.valid_from,
  ...defined({ validTo: row.valid_to, revokedBy: row.revoked_by }),
  grantedBy: row.granted_by,
  reason: row.reason,
});
