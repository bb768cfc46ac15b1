import type { OverrunRow } from '#read-models';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  ShownBoolean,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

export class OverrunView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'UE-2023-1' })
  readonly overrunId!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownText(
    { de: 'Aktenzeichen der Einwilligung', en: 'File number of the consent' },
    { example: 'HMdF-2023-0042' },
  )
  readonly consentReference!: string;

  @ShownDay({ de: 'Tag der Einwilligung', en: 'Day of the consent' }, { example: '2023-06-01' })
  readonly consentedOn!: string;

  @ShownCount({ de: 'Quartal der Einwilligung', en: 'Quarter of the consent' }, { example: 2 })
  readonly quarter!: number;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' }, { example: '2023-06-01' })
  readonly effectiveDay!: string;

  @ShownText({ de: 'Begründung', en: 'Reason' })
  readonly reason!: string;

  @ShownMoney(
    {
      de: 'Grenze des Jahres; fehlt, wo keine bekannt ist',
      en: 'Threshold of the year; absent where none is known',
    },
    { optional: true, isAddable: false },
  )
  readonly threshold?: MoneyView;

  @ShownBoolean(
    {
      de: 'Über der Grenze: auf der vierteljährlichen Liste',
      en: 'Above the threshold: on the quarterly list',
    },
    { example: true },
  )
  readonly isListed!: boolean;

  @ShownDay({ de: 'Zurückgenommen ab', en: 'Reversed from' }, { optional: true })
  readonly reversedOn?: string;

  @ShownText({ de: 'Grund der Rücknahme', en: 'Reason for the reversal' }, { optional: true })
  readonly reversalReason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class OverrunAnswer extends PageView {
  @ShownMoney({
    de: 'Summe über alles, was der Filter findet, nicht nur über diese Seite',
    en: 'Sum of all that the filter finds, not of this page alone',
  })
  readonly total!: MoneyView;

  @ShownList({ de: 'Überschreitungen', en: 'Overruns' }, OverrunView)
  readonly items!: readonly OverrunView[];
}

const key = [
  { column: 'programme', type: 'text' },
  { column: 'line', type: 'text' },
  { column: 'fiscal_year', type: 'integer' },
  { column: 'overrun_id', type: 'text' },
] as const;

export const overrunSorts: Sorts = {
  consentedOn: [{ column: 'consented_on', type: 'text' }, ...key],
  amount: [{ column: 'amount', type: 'integer' }, ...key],
};

export const overrunView = (row: OverrunRow): OverrunView => ({
  programme: row.programme,
  line: row.line,
  fiscalYear: Number(row.fiscal_year),
  overrunId: row.overrun_id,
  amount: moneyOf(row.amount),
  consentReference: row.consent_reference,
  consentedOn: row.consented_on,
  quarter: Number(row.quarter),
  effectiveDay: row.effective_day,
  reason: row.reason,
  ...defined({
    threshold: row.threshold === null ? null : moneyOf(row.threshold),
    reversedOn: row.reversed_on,
    reversalReason: row.reversal_reason,
  }),
  isListed: row.listed === 1n,
  synthetic: row.synthetic === 1n,
});
