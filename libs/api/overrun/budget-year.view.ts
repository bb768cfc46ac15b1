import type { BudgetYearRules } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  moneyOf,
  PositionView,
  ShownCount,
  ShownDay,
  ShownMoney,
  ShownObject,
  SourceView,
} from '../http/shown.ts';

export class BudgetYearView extends PositionView {
  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownCount(
    {
      de: 'Bis zum Ende des wievielten Folgejahres Ausgabereste verfügbar sind; mit 0 wird nichts übertragen',
      en: 'Until the end of which following year remainders may be used; with 0 nothing is carried over',
    },
    { example: 2 },
  )
  readonly carryOverYears!: number;

  @ShownDay(
    { de: 'Letzter Tag, an dem Ausgabereste verfügbar sind', en: 'Last day on which remainders may be used' },
    { example: '2025-12-31' },
  )
  readonly carryOverUntil!: string;

  @ShownObject(
    {
      de: 'Wo das steht; fehlt, wo nichts festgelegt ist und die Regel der LHO gilt',
      en: 'Where that is stated; absent where nothing is set and the rule of the budget code holds',
    },
    SourceView,
    { optional: true },
  )
  readonly carryOverSource?: SourceView;

  @ShownMoney(
    {
      de: 'Betrag, über dem eine Überschreitung auf der Liste steht; fehlt, wo keiner bekannt ist',
      en: 'Amount above which an overrun stands on the list; absent where none is known',
    },
    { optional: true, isAddable: false },
  )
  readonly overrunThreshold?: MoneyView;

  @ShownObject(
    {
      de: 'Wo das steht; fehlt, wo kein Betrag festgelegt ist',
      en: 'Where that is stated; absent where no amount was set',
    },
    SourceView,
    { optional: true },
  )
  readonly overrunThresholdSource?: SourceView;
}

export const budgetYearView = (rules: BudgetYearRules): Omit<BudgetYearView, 'position'> => ({
  fiscalYear: rules.fiscalYear,
  carryOverYears: rules.carryOverYears,
  carryOverUntil: rules.carryOverUntil,
  ...defined({
    carryOverSource: rules.carryOverSource,
    overrunThreshold: rules.overrunThreshold === undefined ? undefined : moneyOf(rules.overrunThreshold),
    overrunThresholdSource: rules.overrunThresholdSource,
  }),
});
