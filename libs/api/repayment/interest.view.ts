import type { InterestPeriod, KnownInterest } from '#domain';
import type { Words } from '#refusal-words';
import { moneyOf, MoneyView, ShownCount, ShownDay, ShownMoney, ShownText } from '../http/shown.ts';

export class InterestPeriodView {
  @ShownDay({ de: 'Von', en: 'From' })
  readonly from!: string;

  @ShownDay({ de: 'Bis, ausschließlich', en: 'Until, excluded' })
  readonly until!: string;

  @ShownCount({ de: 'Zinstage', en: 'Days of interest' }, { example: 184 })
  readonly days!: number;

  @ShownMoney({ de: 'Verzinster Betrag', en: 'Amount that bears interest' })
  readonly amount!: MoneyView;

  @ShownText({ de: 'Basiszinssatz in Prozent', en: 'Base rate in percent' }, { example: '3.12' })
  readonly baseRatePercent!: string;

  @ShownText({ de: 'Zinssatz in Prozent', en: 'Rate in percent' }, { example: '8.12' })
  readonly ratePercent!: string;

  @ShownText(
    {
      de: 'Zinsen in Euro, ungerundet; gerundet wird einmal, in der Summe',
      en: 'Interest in euros, not rounded; that is done once, in the sum',
    },
    { example: '1964.817534' },
  )
  readonly unrounded!: string;
}

export const interestPeriodView = ({ amount, ...period }: InterestPeriod): InterestPeriodView => ({
  ...period,
  amount: moneyOf(amount),
});

/** What is said of interest up to a day where a base rate is missing before it. */
export const unknownInterestWords = {
  from: {
    de: 'Erster Zinstag, für dessen Halbjahr kein Basiszinssatz bekannt ist; fehlt, wo alle bekannt sind',
    en: 'First day of interest whose half-year has no known base rate; absent where all are known',
  },
  before: {
    de: 'Zinsen bis zu diesem Tag, der selbst nicht zählt; fehlen mit ihm',
    en: 'Interest until that day, which itself does not count; absent with it',
  },
} satisfies Readonly<Record<string, Words>>;

interface UntilUnknown {
  readonly rateUnknownFrom?: string;
  readonly interestBeforeUnknown?: MoneyView;
}

export const untilUnknown = ({ amount, rateUnknownFrom }: KnownInterest): UntilUnknown =>
  rateUnknownFrom === undefined ? {} : { rateUnknownFrom, interestBeforeUnknown: moneyOf(amount) };
