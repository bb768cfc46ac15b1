import { associationWords } from '../http/choice-words.ts';
import { coverageOf } from '#domain';
import type { ServiceCostRow } from '#read-models';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  ShownChoice,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownText,
  SummedPageView,
} from '../http/shown.ts';

/** What an operating cost of a year is, and what covers it. */
export class ServiceCostView {
  @ShownCount({ de: 'Jahr', en: 'Year' }, { example: 2025 })
  readonly fiscalYear!: number;

  @ShownText(
    {
      de: 'Leistung (LeiKa); fehlt, wo alle zusammengefasst sind',
      en: 'Service (LeiKa); missing where all are summed up',
    },
    { optional: true, example: '99108008000000' },
  )
  readonly leikaKey?: string;

  @ShownChoice(
    {
      de: 'Verband; fehlt, wo alle zusammengefasst sind oder kein Empfänger genannt ist',
      en: 'Association; missing where all are summed up or no recipient is named',
    },
    associationWords,
    { optional: true, example: 'STAEDTETAG' },
  )
  readonly association?: string;

  @ShownMoney({ de: 'Beantragt und nicht zurückgezogen', en: 'Claimed and not withdrawn' })
  readonly claimed!: MoneyView;

  @ShownMoney({ de: 'Mitgeteilte Betriebskosten', en: 'Operating cost as stated' })
  readonly stated!: MoneyView;

  @ShownMoney({
    de: 'Betriebskosten: je Empfänger das Größere von beantragt und mitgeteilt',
    en: 'Operating cost: by recipient the greater of claimed and stated',
  })
  readonly cost!: MoneyView;

  @ShownMoney({ de: 'Davon durch Haushalt gedeckt', en: 'Of that covered by budget' })
  readonly coveredByBudget!: MoneyView;

  @ShownMoney({
    de: 'Davon durch Verpflichtungsermächtigung gedeckt',
    en: 'Of that covered by commitment authority',
  })
  readonly coveredByAuthority!: MoneyView;

  @ShownMoney({ de: 'Davon durch nichts gedeckt', en: 'Of that covered by nothing' })
  readonly uncovered!: MoneyView;
}

export class ServiceCostPage extends SummedPageView {
  @ShownList(
    { de: 'Betriebskosten und ihre Deckung', en: 'Operating costs and what covers them' },
    ServiceCostView,
  )
  readonly items!: readonly ServiceCostView[];
}

const key = [
  { column: 'fiscal_year', type: 'integer' },
  { column: 'leika_key', type: 'text' },
  { column: 'association', type: 'text' },
] as const;

export const serviceCostSorts: Sorts = {
  fiscalYear: key,
  cost: [{ column: 'cost', type: 'integer' }, ...key],
};

export function serviceCostView(row: ServiceCostRow): ServiceCostView {
  const { byBudget, byAuthority, byNothing } = coverageOf(row);
  return {
    fiscalYear: Number(row.fiscal_year),
    ...(row.leika_key !== '' && { leikaKey: row.leika_key }),
    ...(row.association !== '' && { association: row.association }),
    claimed: moneyOf(row.claimed),
    stated: moneyOf(row.stated),
    cost: moneyOf(row.cost),
    coveredByBudget: moneyOf(byBudget),
    coveredByAuthority: moneyOf(byAuthority),
    uncovered: moneyOf(byNothing),
  };
}
