import { forecastConsumption } from '#domain';
import type { BudgetLineRow } from '#read-models';
import type { Language } from '#refusal-words';
import {
  moneyOf,
  MoneyView,
  PositionView,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

/** What a line will have consumed at the end of its year, with formula and inputs. */
export class ForecastAnswer extends PositionView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownDay({ de: 'Stichtag', en: 'As of' }, { example: '2023-10-27' })
  readonly asOf!: string;

  @ShownMoney({ de: 'Verbrauch am Jahresende, vorausgeschätzt', en: 'Consumption at year end, forecast' })
  readonly forecast!: MoneyView;

  @ShownText(
    { de: 'Wie gerechnet ist', en: 'How it is reckoned' },
    { example: { de: 'Das Größere von …', en: 'The greater of …' } },
  )
  readonly formula!: string;

  @ShownChoice(
    {
      de: 'Was von beidem größer ist: was gebunden ist, oder das bisherige Tempo der Auszahlungen',
      en: 'Which of both is greater: what is bound, or the rate of payments so far',
    },
    ['BOUND', 'RATE'],
    { example: 'RATE' },
  )
  readonly follows!: string;

  @ShownMoney({ de: 'Eingabe: offene Festlegungen', en: 'Input: open commitments' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Eingabe: ausgezahlt', en: 'Input: paid' })
  readonly paid!: MoneyView;

  @ShownMoney({ de: 'Eingabe: was das Jahr ausgeben darf', en: 'Input: what the year may spend' })
  readonly authorised!: MoneyView;

  @ShownCount(
    {
      de: 'Eingabe: vergangene Tage des Jahres, der Stichtag mit',
      en: 'Input: days of the year passed, the day included',
    },
    { example: 300 },
  )
  readonly daysPassed!: number;

  @ShownCount({ de: 'Eingabe: Tage des Jahres', en: 'Input: days of the year' }, { example: 365 })
  readonly daysOfYear!: number;

  @ShownMoney({ de: 'Ausgezahlt und gebunden', en: 'Paid and bound' })
  readonly bound!: MoneyView;

  @ShownMoney(
    {
      de: 'Auszahlungen beim bisherigen Tempo; fehlt vor Beginn des Jahres',
      en: 'Payments at the rate so far; missing before the year',
    },
    { optional: true },
  )
  readonly atRate?: MoneyView;

  @ShownMoney({
    de: 'Was über das hinaus fehlte, was das Jahr ausgeben darf',
    en: 'What would be missing beyond what the year may spend',
  })
  readonly shortfall!: MoneyView;
}

const formula: Readonly<Record<Language, string>> = {
  de: 'Das Größere von: ausgezahlt + offene Festlegungen; ausgezahlt × Tage des Jahres ÷ vergangene Tage, auf den Cent gerundet',
  en: 'The greater of: paid + open commitments; paid × days of the year ÷ days passed, rounded to the cent',
};

export function forecastAnswer(
  row: BudgetLineRow,
  asOf: string,
  position: bigint,
  language: Language,
): ForecastAnswer {
  const { programme, line, committed, paid, authorised } = row;
  const fiscalYear = Number(row.fiscal_year);
  const { forecast, follows, bound, atRate, daysPassed, daysOfYear, shortfall } = forecastConsumption(
    { fiscalYear, committed, paid, authorised },
    asOf,
  );
  return {
    programme,
    line,
    fiscalYear,
    asOf,
    forecast: moneyOf(forecast),
    formula: formula[language],
    follows,
    committed: moneyOf(committed),
    paid: moneyOf(paid),
    authorised: moneyOf(authorised),
    daysPassed,
    daysOfYear,
    bound: moneyOf(bound),
    ...(atRate !== undefined && { atRate: moneyOf(atRate) }),
    shortfall: moneyOf(shortfall),
    position: position.toString(),
  };
}
