import type { AnnouncedTotalRow, ProgrammeRow } from '#read-models';
import { exactnessWords, announcedTotalKindWords, dayCountWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  SourceView,
  moneyOf,
  sourceFrom,
} from '../http/shown.ts';

export class ProgrammeView {
  @ShownText({ de: 'Kürzel', en: 'Short name' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownCount(
    {
      de: 'Höchste Förderquote in Prozent, wo eine Regel besteht',
      en: 'Highest share of funding in percent, where there is a rule',
    },
    { optional: true, example: 90 },
  )
  readonly shareMaxPercent?: number;

  @ShownBoolean(
    {
      de: 'Ob aus einem Rahmen ohne Haushaltsjahr gezahlt werden darf',
      en: 'Whether payments may be made from a frame without a fiscal year',
    },
    { example: false },
  )
  readonly framePayments!: boolean;

  @ShownBoolean(
    {
      de: 'Ob eine zweite Person bestätigt, was am Haushalt beschlossen wird',
      en: 'Whether a second person confirms what is enacted on the budget',
    },
    { example: false },
  )
  readonly secondPerson!: boolean;

  @ShownCount(
    {
      de: 'Monate bis zum Verwendungsnachweis, wo eine Regel besteht; sonst sechs',
      en: 'Months until the final proof of use, where there is a rule; six otherwise',
    },
    { optional: true, example: 6 },
  )
  readonly proofFinalMonths?: number;

  @ShownCount(
    {
      de: 'Monate bis zum Zwischennachweis jedes Jahres, wo einer verlangt ist',
      en: 'Months until the interim proof of each year, where one is asked for',
    },
    { optional: true, example: 4 },
  )
  readonly proofInterimMonths?: number;

  @ShownChoice(
    {
      de: 'Zinsmethode, wo eine gesetzt ist; sonst ACT_365',
      en: 'Day count of interest, where one is set; ACT_365 otherwise',
    },
    dayCountWords,
    { optional: true, example: '30_360' },
  )
  readonly dayCount?: string;
  @ShownCount(
    {
      de: 'Monate, in denen Ausgezahltes zu verwenden ist, wo eine Regel besteht; sonst zwei',
      en: 'Months within which payments are to be used, where there is a rule; two otherwise',
    },
    { optional: true, example: 2 },
  )
  readonly useByMonths?: number;

  @ShownText(
    {
      de: 'Tag des Folgejahres (MM-TT), an dem die Haushaltsstellen von selbst abgeschlossen werden; fehlt, wo es Menschen tun',
      en: 'Day of the following year (MM-DD) on which its lines are closed by themselves; absent where people do it',
    },
    { optional: true, example: '03-31' },
  )
  readonly yearClosesOn?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ProgrammeAnswer extends ProgrammeView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class ProgrammeList extends PositionView {
  @ShownList({ de: 'Programme', en: 'Programmes' }, ProgrammeView)
  readonly items!: readonly ProgrammeView[];
}

export const programmeView = (row: ProgrammeRow): ProgrammeView => ({
  programme: row.programme,
  name: row.name,
  ...defined({
    shareMaxPercent: row.share_max_percent === null ? null : Number(row.share_max_percent),
    proofFinalMonths: row.proof_final_months === null ? null : Number(row.proof_final_months),
    dayCount: row.day_count,
    yearClosesOn: row.year_closes_on,
    useByMonths: row.use_by_months === null ? null : Number(row.use_by_months),
    proofInterimMonths: row.proof_interim_months === null ? null : Number(row.proof_interim_months),
  }),
  framePayments: row.frame_payments === 1n,
  secondPerson: row.second_person === 1n,
  synthetic: row.synthetic === 1n,
});

export class AnnouncedTotalView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'DIGITALISIERUNGSFABRIK' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownText({ de: 'Bezeichnung', en: 'Title' })
  readonly name!: string;

  @ShownText(
    { de: 'Jahr, Zeitraum, oder nach oben offen', en: 'Year, years, or open at the end' },
    { example: '2019+' },
  )
  readonly period!: string;

  @ShownChoice(
    {
      de: 'Rahmen ohne Jahresscheiben, oder Vergleichssumme; nie Teil eines Jahres',
      en: 'Frame without parts for years, or sum for comparison; never part of a year',
    },
    announcedTotalKindWords,
    {
      example: 'FRAME',
    },
  )
  readonly kind!: string;

  @ShownMoney({ de: 'Summe', en: 'Sum' }, { isAddable: false })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Davon durch Vereinbarungen gebunden', en: 'Of that bound by agreements' })
  readonly bound!: MoneyView;

  @ShownMoney({ de: 'Davon ausgezahlt', en: 'Of that paid' })
  readonly paid!: MoneyView;

  @ShownChoice(
    { de: 'Wie wörtlich die Summe zu nehmen ist', en: 'How literally the sum is to be taken' },
    exactnessWords,
    { example: 'APPROXIMATE' },
  )
  readonly exactness!: string;

  @ShownObject({ de: 'Quelle', en: 'Source' }, SourceView)
  readonly source!: SourceView;
}

export class AnnouncedTotalList extends PositionView {
  @ShownList({ de: 'Angekündigte Summen', en: 'Announced totals' }, AnnouncedTotalView)
  readonly items!: readonly AnnouncedTotalView[];
}

export const announcedTotalView = (row: AnnouncedTotalRow): AnnouncedTotalView => ({
  totalId: row.total_id,
  programme: row.programme,
  line: row.line,
  name: row.name,
  period: row.period,
  kind: row.kind,
  amount: moneyOf(row.amount),
  bound: moneyOf(row.bound),
  paid: moneyOf(row.paid),
  exactness: row.exactness,
  source: sourceFrom(row.source),
});
