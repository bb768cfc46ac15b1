import type { AdvanceBurdenRow } from '#read-models';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  ShownBoolean,
  ShownCount,
  ShownList,
  ShownMoney,
} from '../http/shown.ts';

export class AdvanceBurdenView {
  @ShownCount({ de: 'Belastetes Haushaltsjahr', en: 'Burdened fiscal year' }, { example: 2025 })
  readonly fiscalYear!: number;

  @ShownCount(
    { de: 'Jahr, dessen Haushalt dazu ermächtigt', en: 'Year whose budget authorises it' },
    { example: 2023 },
  )
  readonly authorisedIn!: number;

  @ShownMoney({ de: 'Verpflichtungsermächtigungen', en: 'Commitment authorities' })
  readonly granted!: MoneyView;

  @ShownMoney({
    de: 'Vorbelastung: eingegangene Verpflichtungen',
    en: 'Burden in advance: obligations entered',
  })
  readonly burdened!: MoneyView;

  @ShownMoney({ de: 'Noch in Anspruch zu nehmen', en: 'Left to be used' })
  readonly left!: MoneyView;

  @ShownCount({ de: 'Anzahl der Verpflichtungen', en: 'Number of obligations' }, { example: 1 })
  readonly obligations!: number;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class AdvanceBurdenPage extends PageView {
  @ShownList({ de: 'Vorbelastungen', en: 'Burdens in advance' }, AdvanceBurdenView)
  readonly items!: readonly AdvanceBurdenView[];
}

export const advanceBurdenSorts: Sorts = { authorisedIn: [{ column: 'authorised_in', type: 'integer' }] };

export const advanceBurdenView = (row: AdvanceBurdenRow): AdvanceBurdenView => ({
  fiscalYear: Number(row.fiscal_year),
  authorisedIn: Number(row.authorised_in),
  granted: moneyOf(row.granted),
  burdened: moneyOf(row.burdened),
  left: moneyOf(row.granted - row.burdened),
  obligations: Number(row.obligations),
  synthetic: row.synthetic === 1n,
});
