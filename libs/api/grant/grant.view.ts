import { awardStandings, exactnesses, grantStates } from '#domain';
import { keysIn, type GrantRow, type PublishedAwardRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class AwardedYearView {
  @ShownText('Haushaltsstelle', { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney('Womit die Bewilligung das Jahr belastet')
  readonly awarded!: MoneyView;

  @ShownMoney('Im Jahr noch festgelegt')
  readonly open!: MoneyView;

  @ShownMoney('Im Jahr gezahlt, auch aus Mitteln anderer Jahre')
  readonly paid!: MoneyView;
}

export class GrantView {
  @ShownText('Vorgangsnummer', { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownText('Programm', { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownTexts('Empfänger (AGS); der erste ist federführend')
  readonly recipients!: readonly string[];

  @ShownTexts('Wem bewilligt ist (AGS), wo die Rechte übergegangen sind', { optional: true })
  readonly awardedTo?: readonly string[];

  @ShownText('Vorhaben', { example: 'Smarte Region' })
  readonly purpose!: string;

  @ShownChoice('Stand', grantStates, { example: 'AWARDED' })
  readonly state!: string;

  @ShownMoney('Kosten des Vorhabens')
  readonly projectCost!: MoneyView;

  @ShownMoney('Beantragt')
  readonly requested!: MoneyView;

  @ShownMoney('Bewilligt')
  readonly awarded!: MoneyView;

  @ShownList('Die Haushaltsjahre, die sie belastet oder in denen gezahlt ist', AwardedYearView)
  readonly budgets!: readonly AwardedYearView[];

  @ShownText('Anteil der Bewilligung an den Kosten in Prozent', { optional: true, example: '90.00' })
  readonly sharePercent?: string;

  @ShownDay('Beginn des Bewilligungszeitraums', { optional: true })
  readonly periodFrom?: string;

  @ShownDay('Ende des Bewilligungszeitraums', { optional: true })
  readonly periodTo?: string;

  @ShownText('Nebenbestimmungen', { optional: true })
  readonly conditions?: string;

  @ShownMoney('Abgerufen')
  readonly drawnDown!: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownMoney('Zurückgezahlt')
  readonly returned!: MoneyView;

  @ShownMoney('Nach einem Widerruf zurückzuzahlen: was bis dahin gezahlt und behalten war', {
    optional: true,
  })
  readonly repayable?: MoneyView;

  @ShownDay('Eingang', { example: '2023-02-15' })
  readonly receivedOn!: string;

  @ShownText('Begründung der letzten Entscheidung', { optional: true })
  readonly reason?: string;

  @ShownTexts(
    'Mögliche Doppelförderung: andere Vorgänge für dasselbe, als sie gefunden wurden; nicht für Antragstellende',
    {
      optional: true,
    },
  )
  readonly possibleDoubleFunding?: readonly string[];

  @ShownText('Warum trotz einer anderen Bewilligung für dasselbe bewilligt ist; nicht für Antragstellende', {
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @ShownText('Beantragt von; nicht für Antragstellende', { optional: true, example: 'carla' })
  readonly appliedBy?: string;

  @ShownText('Sachlich richtig gezeichnet von; nicht für Antragstellende', {
    optional: true,
    example: 'bert',
  })
  readonly factualBy?: string;

  @ShownText('Rechnerisch richtig gezeichnet von; nicht für Antragstellende', {
    optional: true,
    example: 'bert',
  })
  readonly arithmeticBy?: string;

  @ShownText('Entschieden von; nicht für Antragstellende', { optional: true, example: 'dora' })
  readonly decidedBy?: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class GrantAnswer extends GrantView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class GrantPage extends PageView {
  @ShownList('Zuwendungen', GrantView)
  readonly items!: readonly GrantView[];
}

/** As the read model holds it: cents as strings. */
interface StoredYear {
  readonly line: string;
  readonly fiscalYear: number;
  readonly awarded: string;
  readonly open: string;
  readonly paid: string;
}

const awardedYears = (budgets: string | null): readonly AwardedYearView[] =>
  budgets === null
    ? []
    : (JSON.parse(budgets) as readonly StoredYear[]).map(({ line, fiscalYear, awarded, open, paid }) => ({
        line,
        fiscalYear,
        awarded: moneyOf(BigInt(awarded)),
        open: moneyOf(BigInt(open)),
        paid: moneyOf(BigInt(paid)),
      }));

/** `showPersons` is false for claimants: who decided is the administration's matter. */
export const grantView =
  (showPersons: boolean) =>
  (row: GrantRow): GrantView => ({
    caseNumber: row.case_number,
    programme: row.programme,
    line: row.line,
    fiscalYear: Number(row.fiscal_year),
    recipients: keysIn(row.recipients),
    ...(row.awarded_to !== null && { awardedTo: keysIn(row.awarded_to) }),
    purpose: row.purpose,
    state: row.state,
    projectCost: moneyOf(row.project_cost),
    requested: moneyOf(row.requested),
    awarded: moneyOf(row.awarded),
    budgets: awardedYears(row.budgets),
    ...defined({
      sharePercent: row.share_percent,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      conditions: row.conditions,
      reason: row.reason,
    }),
    drawnDown: moneyOf(row.drawn_down),
    paid: moneyOf(row.paid),
    returned: moneyOf(row.returned),
    ...defined({ repayable: row.repayable === null ? null : moneyOf(row.repayable) }),
    receivedOn: row.received_on,
    ...(showPersons &&
      defined({
        appliedBy: row.applied_by,
        factualBy: row.factual_by,
        arithmeticBy: row.arithmetic_by,
        decidedBy: row.decided_by,
        possibleDoubleFunding: keysIn(row.possible_double_funding),
        doubleFundingReason: row.double_funding_reason,
      })),
    synthetic: row.synthetic === 1n,
  });

export class PublishedAwardView {
  @ShownText('Kennung', { example: 'GRANTS-CSV-2' })
  readonly awardId!: string;

  @ShownText('Programm', { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr, soweit bekannt', { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownTexts('Empfänger (AGS); mehrere sind eine gemeinsame, ungeteilte Bewilligung')
  readonly recipients!: readonly string[];

  @ShownText('Empfänger, wie veröffentlicht', { example: 'Stadt Fulda' })
  readonly recipientNames!: string;

  @ShownMoney('Bewilligt')
  readonly amount!: MoneyView;

  @ShownChoice('Wie wörtlich der Betrag zu nehmen ist', exactnesses, { example: 'APPROXIMATE' })
  readonly exactness!: string;

  @ShownText('Vorhaben', { example: 'Di@-Mobil' })
  readonly purpose!: string;

  @ShownText('Tag, Monat oder Jahr der Bewilligung, soweit veröffentlicht', {
    optional: true,
    example: '2024',
  })
  readonly decidedOn?: string;

  @ShownChoice(
    'Auf dem Haushaltsansatz des Jahres festgelegt, oder nur angekündigt: dann zählt sie gegen kein Budget',
    awardStandings,
    { example: 'COMMITTED' },
  )
  readonly standing!: string;

  @ShownObject('Quelle', SourceView)
  readonly source!: SourceView;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class PublishedAwardPage extends PageView {
  @ShownList('Veröffentlichte Bewilligungen', PublishedAwardView)
  readonly items!: readonly PublishedAwardView[];
}

export const publishedAwardView = (row: PublishedAwardRow): PublishedAwardView => ({
  awardId: row.award_id,
  programme: row.programme,
  line: row.line,
  ...defined({
    fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
    decidedOn: row.decided_on,
  }),
  recipients: keysIn(row.recipients),
  recipientNames: row.recipient_names,
  amount: moneyOf(row.amount),
  exactness: row.exactness,
  purpose: row.purpose,
  standing: row.standing,
  source: sourceFrom(row.source),
  synthetic: row.synthetic === 1n,
});

const caseNumber = { column: 'case_number', type: 'text' } as const;
const awardId = { column: 'award_id', type: 'text' } as const;

export const grantSorts: Sorts = {
  caseNumber: [caseNumber],
  requested: [{ column: 'requested', type: 'integer' }, caseNumber],
  awarded: [{ column: 'awarded', type: 'integer' }, caseNumber],
};

export const publishedAwardSorts: Sorts = {
  awardId: [awardId],
  amount: [{ column: 'amount', type: 'integer' }, awardId],
};
