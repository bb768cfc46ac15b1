import { useByOf, type Day } from '#domain';
import { keysIn, type OverdueUseRow, type SumOf } from '#read-models';
import type { Sorts } from '../http/query-fields.ts';
import {
  moneyOf,
  MoneyView,
  ShownBoolean,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
  ShownTexts,
  SummedPageView,
} from '../http/shown.ts';

export class OverdueUseView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' }, { example: 'MA-1' })
  readonly drawdownId!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownTexts({
    de: 'Empfänger (AGS); der erste ist federführend',
    en: 'Recipients (AGS); the first one leads',
  })
  readonly recipients!: readonly string[];

  @ShownText({ de: 'Zweck', en: 'Purpose' }, { example: 'Digitale Bauakte' })
  readonly purpose!: string;

  @ShownDay({ de: 'Stichtag', en: 'As of' })
  readonly asOf!: string;

  @ShownDay({ de: 'Zuerst ausgezahlt am', en: 'First paid on' })
  readonly paidOn!: string;

  @ShownCount(
    {
      de: 'Verwendungsfrist in Monaten, wie sie am Stichtag gilt',
      en: 'Months to use it in, as in force on the day',
    },
    { example: 2 },
  )
  readonly months!: number;

  @ShownDay({ de: 'Davon das Erste zu verwenden bis', en: 'Of that, the first to be used by' })
  readonly useBy!: string;

  @ShownMoney({ de: 'Nach der Frist nicht verwendet', en: 'Not used after the deadline' })
  readonly overdue!: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class OverdueUsePage extends SummedPageView {
  @ShownList(
    { de: 'Mittelabrufe nach ihrer Verwendungsfrist', en: 'Drawdowns past their deadline of use' },
    OverdueUseView,
  )
  readonly items!: readonly OverdueUseView[];
}

const key = [
  { column: 'case_number', type: 'text' },
  { column: 'drawdown_id', type: 'text' },
] as const;

export const overdueUseSorts: Sorts = {
  paidOn: [{ column: 'paid_on', type: 'text' }, ...key],
  caseNumber: key,
};

/** What is added up of the whole list. */
export const overdueUseSums: readonly SumOf[] = [{ name: 'overdue', column: 'overdue' }];

export const overdueUseView =
  (asOf: Day) =>
  (row: OverdueUseRow): OverdueUseView => ({
    caseNumber: row.case_number,
    drawdownId: row.drawdown_id,
    programme: row.programme,
    recipients: keysIn(row.recipients),
    purpose: row.purpose,
    asOf,
    paidOn: row.paid_on,
    months: row.months,
    useBy: useByOf(row.unused_since, row),
    overdue: moneyOf(row.overdue),
    synthetic: row.synthetic === 1n,
  });
