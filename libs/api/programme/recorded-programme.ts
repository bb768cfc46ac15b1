import { announcedTotalKinds, dayCounts, evolveProgramme, type Programme } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

class RecordedTotal {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;

  @ShownChoice(
    { de: 'Rahmen oder Vergleichssumme', en: 'Frame or sum for comparison' },
    announcedTotalKinds,
    { example: 'FRAME' },
  )
  readonly kind!: string;

  @ShownMoney({ de: 'Summe', en: 'Sum' })
  readonly amount!: MoneyView;
}

/** What a command has made of a programme. */
export class RecordedProgramme extends Recorded {
  @ShownText({ de: 'Kürzel', en: 'Short name' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownBoolean(
    {
      de: 'Ob eine zweite Person bestätigt, was am Haushalt geschieht',
      en: 'Whether a second person confirms what is done to the budget',
    },
    { example: true },
  )
  readonly secondPersonRequired!: boolean;

  @ShownBoolean(
    {
      de: 'Ob aus einem Rahmen ohne Jahresscheibe gezahlt werden darf',
      en: 'Whether payments may be made from a frame without a part for the year',
    },
    { example: false },
  )
  readonly framePaymentsAllowed!: boolean;

  @ShownCount(
    {
      de: 'Höchster Anteil einer Zuwendung an den Kosten in Prozent; fehlt, wo keiner gilt',
      en: 'Largest share of the costs that a grant may have, in percent; absent where there is no rule',
    },
    {
      optional: true,
      example: 90,
    },
  )
  readonly shareMaxPercent?: number;

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
    dayCounts,
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

  @ShownDay(
    {
      de: 'Ab welchem Tag die zuletzt gesetzte Vorlage der Schriftstücke gilt; fehlt, wo keine gesetzt ist',
      en: 'From which day the template of documents that was set last holds; absent where none is set',
    },
    { optional: true },
  )
  readonly documentTemplateFrom?: string;

  @ShownList({ de: 'Angekündigte Summen', en: 'Announced totals' }, RecordedTotal)
  readonly announcedTotals!: readonly RecordedTotal[];
}

export const recordedProgramme = recordedState<Programme, RecordedProgramme>(
  evolveProgramme,
  (programme) => ({
    programme: programme.code,
    name: programme.name,
    secondPersonRequired: programme.secondPersonRequired ?? false,
    framePaymentsAllowed: programme.framePayments ?? false,
    ...defined({
      shareMaxPercent: programme.shareMaxPercent,
      proofFinalMonths: programme.proofRule?.finalMonths,
      dayCount: programme.dayCount,
      yearClosesOn: programme.yearClosingRule?.closesOn,
      documentTemplateFrom: programme.documentTemplate?.from,
      useByMonths: programme.useByRules?.at(-1)?.months,
      proofInterimMonths: programme.proofRule?.interimMonths,
    }),
    announcedTotals: [...programme.announcedTotals.values()].map(({ totalId, kind, amount }) => ({
      totalId,
      kind,
      amount: moneyOf(amount),
    })),
  }),
);
