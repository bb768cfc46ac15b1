import { fundingStateWords } from '../http/choice-words.ts';
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

export class FundedTwiceView {
  @ShownText(
    {
      de: 'Vorgangsnummer; bei einer veröffentlichten Bewilligung »award:« und ihre Kennung',
      en: 'Case number; of a published award “award:” and its identifier',
    },
    {
      example: 'EFA-2023-000417',
    },
  )
  readonly reference!: string;

  @ShownChoice(
    {
      de: 'Stand; PUBLISHED bei einer veröffentlichten Bewilligung',
      en: 'State; PUBLISHED of a published award',
    },
    fundingStateWords,
    { example: 'APPROVED' },
  )
  readonly state!: string;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' }, { optional: true, isAddable: false })
  readonly amount?: MoneyView;

  @ShownDay(
    {
      de: 'Beginn des Zeitraums der Kosten, der Bewilligung oder der Vereinbarung, soweit bekannt',
      en: 'Beginning of the period of the costs, the award or the agreement, as far as known',
    },
    { optional: true },
  )
  readonly periodFrom?: string;

  @ShownDay({ de: 'Ende des Zeitraums', en: 'End of the period' }, { optional: true })
  readonly periodTo?: string;
}

export class DoubleFundingView {
  @ShownObject({ de: 'Was später kam', en: 'What came later' }, FundedTwiceView)
  readonly later!: FundedTwiceView;

  @ShownObject({ de: 'Was vorher da war', en: 'What was there before' }, FundedTwiceView)
  readonly earlier!: FundedTwiceView;

  @ShownTexts({
    de: 'Empfänger des späteren (AGS), von denen mindestens einer beiden gemeinsam ist; wo der eine dem anderen nachfolgt, beide',
    en: 'Recipients of the later one (AGS), of whom at least one is common to both; where one follows the other, both',
  })
  readonly recipients!: readonly string[];

  @ShownText(
    {
      de: 'Dieselbe Leistung (LeiKa-Schlüssel), in sich überschneidenden Zeiträumen',
      en: 'The same service (LeiKa key) in overlapping periods',
    },
    {
      optional: true,
      example: '99108008000000',
    },
  )
  readonly leikaKey?: string;

  @ShownText({ de: 'Derselbe Zweck', en: 'The same purpose' }, { optional: true, example: 'Smarte Region' })
  readonly purpose?: string;

  @ShownDay({ de: 'Gefunden am', en: 'Found at' }, { example: '2023-06-30' })
  readonly foundOn!: string;

  @ShownText(
    { de: 'Warum trotzdem beides bewilligt ist', en: 'Why both are approved all the same' },
    { optional: true },
  )
  readonly reason?: string;
}

export class DoubleFundingPage extends PageView {
  @ShownList({ de: 'Mögliche Doppelförderungen', en: 'Possible double funding' }, DoubleFundingView)
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
    ...defined({
      amount: row.amount === null ? null : moneyOf(row.amount),
      periodFrom: row.period_from,
      periodTo: row.period_to,
    }),
  },
  earlier: {
    reference: row.other,
    state: row.other_state,
    ...defined({
      amount: row.other_amount === null ? null : moneyOf(row.other_amount),
      periodFrom: row.other_period_from,
      periodTo: row.other_period_to,
    }),
  },
  recipients: [...new Set(keysIn(row.recipients))],
  ...defined({ leikaKey: row.leika_key, purpose: row.purpose, reason: row.reason }),
  foundOn: row.found_on,
});
