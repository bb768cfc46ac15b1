import { claimStates, grantStates } from '#domain';
import { keysIn, type DoubleFundingRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  moneyOf,
  MoneyView,
  PageView,
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

const states = [...new Set([...claimStates, ...grantStates, 'PUBLISHED'])];

export class FundedTwiceView {
  @ShownText('Vorgangsnummer; bei einer veröffentlichten Bewilligung »award:« und ihre Kennung', {
    example: 'EFA-2023-000417',
  })
  readonly reference!: string;

  @ShownChoice('Stand; PUBLISHED bei einer veröffentlichten Bewilligung', states, { example: 'APPROVED' })
  readonly state!: string;

  @ShownMoney('Bewilligt', { optional: true })
  readonly amount?: MoneyView;
}

export class DoubleFundingView {
  @ShownObject('Was später kam', FundedTwiceView)
  readonly later!: FundedTwiceView;

  @ShownObject('Was vorher da war', FundedTwiceView)
  readonly earlier!: FundedTwiceView;

  @ShownTexts('Empfänger des späteren (AGS); mindestens einer ist beiden gemeinsam')
  readonly recipients!: readonly string[];

  @ShownText('Dieselbe Leistung (LeiKa-Schlüssel), in sich überschneidenden Zeiträumen', {
    optional: true,
    example: '99108008000000',
  })
  readonly leikaKey?: string;

  @ShownText('Derselbe Zweck', { optional: true, example: 'Smarte Region' })
  readonly purpose?: string;

  @ShownDay('Gefunden am', { example: '2023-06-30' })
  readonly foundOn!: string;

  @ShownText('Warum trotzdem beides bewilligt ist', { optional: true })
  readonly reason?: string;
}

export class DoubleFundingPage extends PageView {
  @ShownList('Mögliche Doppelförderungen', DoubleFundingView)
  readonly items!: readonly DoubleFundingView[];
}

export const doubleFundingSorts: Sorts = {
  reference: [
    { column: 'reference', type: 'text' },
    { column: 'other', type: 'text' },
  ],
  foundOn: [
    { column: 'found_on', type: 'text' },
    { column: 'reference', type: 'text' },
    { column: 'other', type: 'text' },
  ],
};

export const doubleFundingView = (row: DoubleFundingRow): DoubleFundingView => ({
  later: {
    reference: row.reference,
    state: row.state,
    ...defined({ amount: row.amount === null ? null : moneyOf(row.amount) }),
  },
  earlier: {
    reference: row.other,
    state: row.other_state,
    ...defined({ amount: row.other_amount === null ? null : moneyOf(row.other_amount) }),
  },
  recipients: keysIn(row.recipients),
  ...defined({ leikaKey: row.leika_key, purpose: row.purpose, reason: row.reason }),
  foundOn: row.found_on,
});
