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
  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle, aus der gezahlt worden war', { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownText('Rahmen, aus dem gezahlt worden war', { optional: true })
  readonly frameId?: string;

  @ShownCount('Haushaltsjahr der Einnahme', { example: 2025 })
  readonly fiscalYear!: number;

  @ShownCount('Haushaltsjahr, in dem die Auszahlung gebucht ist und bleibt', {
    optional: true,
    example: 2024,
  })
  readonly paidYear?: number;

  @ShownDay('Zurückgekommen am', { example: '2025-02-03' })
  readonly receivedOn!: string;

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;

  @ShownText('Vorgang', { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText('Auszahlungsanordnung', { optional: true, example: 'EFA-2023-000417-Z01' })
  readonly orderNumber?: string;

  @ShownText('Auszahlung ohne Anordnung', { optional: true })
  readonly disbursementId?: string;

  @ShownText('Referenz der Bank oder des Kassenverfahrens', { optional: true, example: 'CAMT-2025-0203-1' })
  readonly reference?: string;

  @ShownText('Grund')
  readonly reason!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class IncomeAnswer extends PageView {
  @ShownMoney('Summe über alles, was der Filter findet, nicht nur über diese Seite')
  readonly total!: MoneyView;

  @ShownList('Einnahmen aus Zahlungen früherer Jahre', IncomeView)
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
