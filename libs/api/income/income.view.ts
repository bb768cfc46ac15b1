import type { IncomeRow } from '#read-models';
import { defined } from '../http/defined.ts';
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
import type { Sorts } from '../http/query-fields.ts';

export class IncomeView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText(
    { de: 'Haushaltsstelle, aus der gezahlt worden war', en: 'Budget line that had paid' },
    { optional: true, example: 'MAIN' },
  )
  readonly line?: string;

  @ShownText({ de: 'Rahmen, aus dem gezahlt worden war', en: 'Frame that had paid' }, { optional: true })
  readonly frameId?: string;

  @ShownCount({ de: 'Haushaltsjahr der Einnahme', en: 'Fiscal year of the income' }, { example: 2025 })
  readonly fiscalYear!: number;

  @ShownCount(
    {
      de: 'Haushaltsjahr, in dem die Auszahlung gebucht ist und bleibt',
      en: 'Fiscal year in which the disbursement is booked and stays',
    },
    {
      optional: true,
      example: 2024,
    },
  )
  readonly paidYear?: number;

  @ShownDay({ de: 'Zurückgekommen am', en: 'Came back on' }, { example: '2025-02-03' })
  readonly receivedOn!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownText({ de: 'Vorgang', en: 'Case' }, { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText(
    { de: 'Auszahlungsanordnung', en: 'Payment order' },
    { optional: true, example: 'EFA-2023-000417-Z01' },
  )
  readonly orderNumber?: string;

  @ShownText({ de: 'Auszahlung ohne Anordnung', en: 'Disbursement without an order' }, { optional: true })
  readonly disbursementId?: string;

  @ShownText(
    { de: 'Referenz der Bank oder des Kassenverfahrens', en: 'Reference of the bank or of the cash system' },
    { optional: true, example: 'CAMT-2025-0203-1' },
  )
  readonly reference?: string;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class IncomeAnswer extends PageView {
  @ShownMoney({
    de: 'Summe über alles, was der Filter findet, nicht nur über diese Seite',
    en: 'Sum of all that the filter finds, not of this page alone',
  })
  readonly total!: MoneyView;

  @ShownList(
    { de: 'Einnahmen aus Zahlungen früherer Jahre', en: 'Income from payments of earlier years' },
    IncomeView,
  )
  readonly items!: readonly IncomeView[];
}

const position = { column: 'position', type: 'integer' } as const;

export const incomeSorts: Sorts = {
  position: [position],
  receivedOn: [{ column: 'received_on', type: 'text' }, position],
  amount: [{ column: 'amount', type: 'integer' }, position],
};

export const incomeView = (row: IncomeRow): IncomeView => ({
  programme: row.programme,
  fiscalYear: Number(row.fiscal_year),
  receivedOn: row.received_on,
  amount: moneyOf(row.amount),
  reason: row.reason,
  ...defined({
    line: row.line,
    frameId: row.frame_id,
    paidYear: row.paid_year === null ? null : Number(row.paid_year),
    caseNumber: row.case_number,
    orderNumber: row.order_number,
    disbursementId: row.disbursement_id,
    reference: row.reference,
  }),
  synthetic: row.synthetic === 1n,
});
