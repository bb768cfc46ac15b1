import { exactnessWords } from '../http/choice-words.ts';
import { percentage } from '#domain';
import type { BudgetLineRow, LaterEvent } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownAnything,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownPercent,
  ShownText,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';

export class BudgetLineView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText({ de: 'Zweckbestimmung', en: 'Purpose' }, { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownBoolean(
    { de: 'Übungsdaten, keine echten Zahlen', en: 'Practice data, no real figures' },
    { example: false },
  )
  readonly synthetic!: boolean;

  @ShownChoice(
    { de: 'Wie wörtlich der Ansatz zu nehmen ist', en: 'How literally the appropriation is to be taken' },
    exactnessWords,
    { example: 'UP_TO' },
  )
  readonly exactness!: string;

  @ShownObject({ de: 'Quelle des Ansatzes', en: 'Source of the appropriation' }, SourceView)
  readonly source!: SourceView;

  @ShownText(
    {
      de: 'Produkt im Haushalt; Haushaltsstellen eines Produkts decken einander (LHO § 20)',
      en: 'Product in the budget; lines of one product cover each other (LHO § 20)',
    },
    { optional: true, example: '0814-05' },
  )
  readonly product?: string;

  @ShownMoney({ de: 'Haushaltsansatz', en: 'Appropriation' })
  readonly appropriation!: MoneyView;

  @ShownMoney({ de: 'Nachträge', en: 'Supplements' })
  readonly supplements!: MoneyView;

  @ShownMoney({ de: 'Ansatz und Nachträge', en: 'Appropriation and supplements' })
  readonly appropriated!: MoneyView;

  @ShownMoney({
    de: 'Überschreitungen mit Einwilligung (LHO § 37)',
    en: 'Overruns with consent (LHO § 37)',
  })
  readonly overrun!: MoneyView;

  @ShownMoney({
    de: 'Umgebucht von anderen Haushaltsstellen (LHO § 20)',
    en: 'Transferred from other budget lines (LHO § 20)',
  })
  readonly transferredIn!: MoneyView;

  @ShownMoney({ de: 'Umgebucht auf andere Haushaltsstellen', en: 'Transferred to other budget lines' })
  readonly transferredOut!: MoneyView;

  @ShownMoney({
    de: 'Ausgabereste aus dem Vorjahr (LHO § 45)',
    en: 'Carried over from the year before (LHO § 45)',
  })
  readonly carriedIn!: MoneyView;

  @ShownMoney({ de: 'Ins Folgejahr übertragen', en: 'Carried over to the following year' })
  readonly carriedOn!: MoneyView;

  @ShownMoney({ de: 'Mit dem Abschluss des Jahres verfallen', en: 'Lapsed when the year was closed' })
  readonly lapsed!: MoneyView;

  @ShownMoney({
    de: 'Was das Jahr ausgeben darf: Ansatz ± Nachträge + Überschreitungen ± Umbuchungen + Ausgabereste',
    en: 'What the year may spend: appropriation ± supplements + overruns ± transfers + carried over to it',
  })
  readonly authorised!: MoneyView;

  @ShownMoney({ de: 'Gesperrt', en: 'Blocked' })
  readonly blocked!: MoneyView;

  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({
    de: 'Verfügbar: Ansatz ± Nachträge + Überschreitungen ± Umbuchungen + Ausgabereste − Sperren − offene Festlegungen − Auszahlungen − Übertragenes − Verfallenes',
    en: 'Available: appropriation ± supplements + overruns ± transfers + carried over to it − blocks − open commitments − disbursements − carried on − lapsed',
  })
  readonly available!: MoneyView;

  @ShownPercent(
    {
      de: 'Offene Festlegungen und Auszahlungen in Prozent dessen, was das Jahr ausgeben darf',
      en: 'Open commitments and disbursements in percent of what the year may spend',
    },
    {
      example: '86.47',
    },
  )
  readonly usedPercent!: string;

  @ShownDay(
    {
      de: 'Ab diesem Tag wirkt der Haushaltsansatz; davor gibt es die Haushaltsstelle nicht',
      en: 'From this day on the appropriation is in effect; before it there is no budget line',
    },
    {
      example: '2023-01-01',
    },
  )
  readonly effectiveFrom!: string;

  @ShownInstant(
    { de: 'Wann die Warnung bei 90 % kam', en: 'When the warning at 90 % came' },
    { optional: true },
  )
  readonly warnedAt?: string;

  @ShownText(
    { de: 'Adresse der Ereignisse dahinter', en: 'Address of the events behind it' },
    { example: '/api/v1/budget-lines/EFA/MAIN/2023/events' },
  )
  readonly events!: string;
}

export class LaterEventView {
  @ShownText({ de: 'Position im Journal', en: 'Position in the log' }, { example: '417' })
  readonly position!: string;

  @ShownInstant({ de: 'Gebucht am', en: 'Recorded at' })
  readonly recordedAt!: string;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' })
  readonly effectiveDay!: string;

  @ShownText({ de: 'Ereignis', en: 'Event' }, { example: 'DisbursementReversed' })
  readonly type!: string;

  @ShownAnything({ de: 'Inhalt', en: 'Content' })
  readonly data!: object;
}

export class BudgetLineAnswer extends BudgetLineView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;

  @ShownList(
    {
      de: 'Bei »knownAt«: was erst danach gebucht wurde, aber bis zum Stichtag wirkt, die ersten 10 Ereignisse',
      en: 'With “knownAt”: what was recorded only later but is in effect by the day, the first 10 events',
    },
    LaterEventView,
    { optional: true },
  )
  readonly recordedLater?: readonly LaterEventView[];
}

export class BudgetLinePage extends PageView {
  @ShownList({ de: 'Haushaltsstellen', en: 'Budget lines' }, BudgetLineView)
  readonly items!: readonly BudgetLineView[];
}

export function budgetLineView(row: BudgetLineRow): BudgetLineView {
  const fiscalYear = Number(row.fiscal_year);
  return {
    programme: row.programme,
    line: row.line,
    fiscalYear,
    name: row.name,
    synthetic: row.synthetic === 1n,
    exactness: row.exactness,
    source: sourceFrom(row.source),
    appropriation: moneyOf(row.appropriation),
    supplements: moneyOf(row.supplements),
    appropriated: moneyOf(row.appropriated),
    overrun: moneyOf(row.overrun),
    transferredIn: moneyOf(row.received),
    transferredOut: moneyOf(row.given),
    carriedIn: moneyOf(row.brought),
    carriedOn: moneyOf(row.carried),
    lapsed: moneyOf(row.lapsed),
    authorised: moneyOf(row.authorised),
    blocked: moneyOf(row.blocked),
    committed: moneyOf(row.committed),
    paid: moneyOf(row.paid),
    available: moneyOf(row.available),
    usedPercent: percentage(row.committed + row.paid, row.authorised),
    effectiveFrom: row.effective_from,
    ...defined({
      product: row.product,
      warnedAt: row.warned_at_ms === null ? null : instantOf(row.warned_at_ms),
    }),
    events: `/api/v1/budget-lines/${row.programme}/${row.line}/${fiscalYear}/events`,
  };
}

export const laterEventView = (row: LaterEvent): LaterEventView => ({
  position: row.position.toString(),
  recordedAt: instantOf(row.recorded_at_ms),
  effectiveDay: row.effective_day,
  type: row.type,
  data: JSON.parse(row.data) as object,
});
