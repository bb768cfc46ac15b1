import { grantStateWords } from '#refusal-words';
import { exactnessWords, financingTypeWords, awardStandingWords } from '../http/choice-words.ts';
import { ownFundsBeside } from '#domain';
import { drawdownsIn, keysIn, type GrantRow, type PublishedAwardRow, type SumOf } from '#read-models';
import { defined } from '../http/defined.ts';
import { HearingView, hearingViews } from '../http/hearing.view.ts';
import {
  MoneyView,
  moneyOf,
  SummedPageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownPercent,
  ShownText,
  ShownTexts,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class AwardedYearView {
  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney({ de: 'Womit die Bewilligung das Jahr belastet', en: 'What the award burdens the year with' })
  readonly awarded!: MoneyView;

  @ShownMoney({ de: 'Im Jahr noch festgelegt', en: 'Still bound in the year' })
  readonly open!: MoneyView;

  @ShownMoney({
    de: 'Im Jahr gezahlt, auch aus Mitteln anderer Jahre',
    en: 'Paid in the year, from funds of other years too',
  })
  readonly paid!: MoneyView;
}

export class DrawdownView {
  @ShownText({ de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' }, { example: 'MA-1' })
  readonly drawdownId!: string;

  @ShownMoney({ de: 'Abgerufen', en: 'Drawn down' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Abgerufen am', en: 'Drawn down on' })
  readonly requestedOn!: string;
}

export class FinancingView {
  @ShownChoice(
    { de: 'Finanzierungsart, von der Bewilligung an', en: 'Type of financing, from the award on' },
    financingTypeWords,
    { optional: true, example: 'SHARE' },
  )
  readonly type?: string;

  @ShownMoney({ de: 'Zuwendungsfähige Kosten', en: 'Eligible cost' })
  readonly eligibleCost!: MoneyView;

  @ShownMoney({ de: 'Mittel Dritter', en: 'Third-party funds' })
  readonly thirdPartyIncome!: MoneyView;

  @ShownMoney({
    de: 'Eigenmittel: was neben Zuwendung und Mitteln Dritter zu tragen bleibt',
    en: 'Own funds: what is left to bear beside the grant and third-party funds',
  })
  readonly ownFunds!: MoneyView;
}

export class GrantView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownTexts({
    de: 'Empfänger (AGS); der erste ist federführend',
    en: 'Recipients (AGS); the first one leads',
  })
  readonly recipients!: readonly string[];

  @ShownTexts(
    {
      de: 'Wem bewilligt ist (AGS), wo die Rechte übergegangen sind',
      en: 'To whom it is awarded (AGS), where the rights have passed',
    },
    { optional: true },
  )
  readonly awardedTo?: readonly string[];

  @ShownText({ de: 'Vorhaben', en: 'Project' }, { example: 'Smarte Region' })
  readonly purpose!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, grantStateWords, { example: 'AWARDED' })
  readonly state!: string;

  @ShownMoney({ de: 'Kosten des Vorhabens', en: 'Cost of the project' })
  readonly projectCost!: MoneyView;

  @ShownMoney({ de: 'Beantragt', en: 'Requested' })
  readonly requested!: MoneyView;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' })
  readonly awarded!: MoneyView;

  @ShownList(
    {
      de: 'Die Haushaltsjahre, die sie belastet oder in denen gezahlt ist',
      en: 'The fiscal years that it burdens or in which it is paid',
    },
    AwardedYearView,
  )
  readonly budgets!: readonly AwardedYearView[];

  @ShownObject(
    { de: 'Kosten und Finanzierung, wie zuletzt mitgeteilt', en: 'Cost and financing, as last told' },
    FinancingView,
  )
  readonly financing!: FinancingView;

  @ShownMoney(
    {
      de: 'Was behalten werden darf, nach Kosten, Einnahmen und Kürzungen; von der Bewilligung an',
      en: 'What may be kept, after cost, income and reductions; from the award on',
    },
    { optional: true },
  )
  readonly entitled?: MoneyView;

  @ShownMoney({
    de: 'Darüber hinaus abgerufen und behalten: zurückzufordern',
    en: 'Drawn down and kept beyond that: to be reclaimed',
  })
  readonly excess!: MoneyView;

  @ShownPercent(
    {
      de: 'Anteil der Bewilligung an den Kosten in Prozent',
      en: 'Share of the award in the cost, in percent',
    },
    { optional: true, example: '90.00' },
  )
  readonly sharePercent?: string;

  @ShownDay(
    { de: 'Beginn des Bewilligungszeitraums', en: 'Beginning of the period of the award' },
    { optional: true },
  )
  readonly periodFrom?: string;

  @ShownDay(
    { de: 'Ende des Bewilligungszeitraums', en: 'End of the period of the award' },
    { optional: true },
  )
  readonly periodTo?: string;

  @ShownText({ de: 'Nebenbestimmungen', en: 'Conditions' }, { optional: true })
  readonly conditions?: string;

  @ShownMoney({ de: 'Abgerufen', en: 'Drawn down' })
  readonly drawnDown!: MoneyView;

  @ShownList({ de: 'Mittelabrufe, der erste zuerst', en: 'Drawdowns, the first one first' }, DrawdownView)
  readonly drawdowns!: readonly DrawdownView[];

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({ de: 'Zurückgezahlt', en: 'Paid back' })
  readonly returned!: MoneyView;

  @ShownMoney(
    {
      de: 'Nach einem Widerruf zurückzuzahlen: was bis dahin gezahlt und behalten war',
      en: 'To be repaid after a revocation: what had been paid and kept by then',
    },
    {
      optional: true,
    },
  )
  readonly repayable?: MoneyView;

  @ShownDay({ de: 'Eingang', en: 'Received on' }, { example: '2023-02-15' })
  readonly receivedOn!: string;

  @ShownText(
    { de: 'Begründung der letzten Entscheidung', en: 'Reason for the last decision' },
    { optional: true },
  )
  readonly reason?: string;

  @ShownList(
    { de: 'Anhörungen (HVwVfG § 28), die erste zuerst', en: 'Hearings (HVwVfG § 28), the first one first' },
    HearingView,
  )
  readonly hearings!: readonly HearingView[];

  @ShownTexts(
    {
      de: 'Mögliche Doppelförderung: andere Vorgänge für dasselbe, als sie gefunden wurden; nicht für Antragstellende',
      en: 'Possible double funding: other cases for the same when they were found; not for claimants',
    },
    {
      optional: true,
    },
  )
  readonly possibleDoubleFunding?: readonly string[];

  @ShownText(
    {
      de: 'Warum trotz einer anderen Bewilligung für dasselbe bewilligt ist; nicht für Antragstellende',
      en: 'Why it is approved despite another approval for the same; not for claimants',
    },
    {
      optional: true,
    },
  )
  readonly doubleFundingReason?: string;

  @ShownText(
    { de: 'Beantragt von; nicht für Antragstellende', en: 'Applied for by; not for claimants' },
    { optional: true, example: 'carla' },
  )
  readonly appliedBy?: string;

  @ShownText(
    {
      de: 'Sachlich richtig gezeichnet von; nicht für Antragstellende',
      en: 'Certified as factually correct by; not for claimants',
    },
    {
      optional: true,
      example: 'bert',
    },
  )
  readonly factualBy?: string;

  @ShownText(
    {
      de: 'Rechnerisch richtig gezeichnet von; nicht für Antragstellende',
      en: 'Certified as arithmetically correct by; not for claimants',
    },
    {
      optional: true,
      example: 'bert',
    },
  )
  readonly arithmeticBy?: string;

  @ShownText(
    { de: 'Entschieden von; nicht für Antragstellende', en: 'Decided by; not for claimants' },
    { optional: true, example: 'dora' },
  )
  readonly decidedBy?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class GrantAnswer extends GrantView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class GrantPage extends SummedPageView {
  @ShownList({ de: 'Zuwendungen', en: 'Grants' }, GrantView)
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

function financingView({ financing, eligible_cost, third_party_income, ...row }: GrantRow): FinancingView {
  const plan = { eligibleCost: eligible_cost, thirdPartyIncome: third_party_income };
  const ownFunds = ownFundsBeside(plan, row.entitled ?? row.requested);
  return {
    ...defined({ type: financing }),
    eligibleCost: moneyOf(eligible_cost),
    thirdPartyIncome: moneyOf(third_party_income),
    ownFunds: moneyOf(ownFunds > 0n ? ownFunds : 0n),
  };
}

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
    financing: financingView(row),
    ...defined({
      sharePercent: row.share_percent,
      entitled: row.entitled === null ? null : moneyOf(row.entitled),
      periodFrom: row.period_from,
      periodTo: row.period_to,
      conditions: row.conditions,
      reason: row.reason,
    }),
    excess: moneyOf(row.excess),
    drawnDown: moneyOf(row.drawn_down),
    drawdowns: drawdownsIn(row.drawdowns).map(({ amount, ...drawdown }) => ({
      ...drawdown,
      amount: moneyOf(BigInt(amount)),
    })),
    paid: moneyOf(row.paid),
    returned: moneyOf(row.returned),
    ...defined({ repayable: row.repayable === null ? null : moneyOf(row.repayable) }),
    receivedOn: row.received_on,
    hearings: hearingViews(row.hearings, showPersons),
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
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'GRANTS-CSV-2' })
  readonly awardId!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'PHASE_2' })
  readonly line!: string;

  @ShownCount(
    { de: 'Haushaltsjahr, soweit bekannt', en: 'Fiscal year, as far as known' },
    { optional: true, example: 2023 },
  )
  readonly fiscalYear?: number;

  @ShownTexts({
    de: 'Empfänger (AGS); mehrere sind eine gemeinsame, ungeteilte Bewilligung',
    en: 'Recipients (AGS); several share one undivided award',
  })
  readonly recipients!: readonly string[];

  @ShownText(
    { de: 'Empfänger, wie veröffentlicht', en: 'Recipients as published' },
    { example: 'Stadt Fulda' },
  )
  readonly recipientNames!: string;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' })
  readonly amount!: MoneyView;

  @ShownChoice(
    { de: 'Wie wörtlich der Betrag zu nehmen ist', en: 'How literally the amount is to be taken' },
    exactnessWords,
    { example: 'APPROXIMATE' },
  )
  readonly exactness!: string;

  @ShownText({ de: 'Vorhaben', en: 'Project' }, { example: 'Di@-Mobil' })
  readonly purpose!: string;

  @ShownText(
    {
      de: 'Tag, Monat oder Jahr der Bewilligung, soweit veröffentlicht',
      en: 'Day, month or year of the award, as far as published',
    },
    {
      optional: true,
      example: '2024',
    },
  )
  readonly decidedOn?: string;

  @ShownChoice(
    {
      de: 'Auf dem Haushaltsansatz des Jahres festgelegt, oder nur angekündigt: dann zählt sie gegen kein Budget',
      en: 'Bound on the appropriation of the year, or announced only: then it counts against no budget',
    },
    awardStandingWords,
    { example: 'COMMITTED' },
  )
  readonly standing!: string;

  @ShownObject({ de: 'Quelle', en: 'Source' }, SourceView)
  readonly source!: SourceView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class PublishedAwardPage extends SummedPageView {
  @ShownList({ de: 'Veröffentlichte Bewilligungen', en: 'Published awards' }, PublishedAwardView)
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

/** What is added up of the whole list. */
export const grantSums: readonly SumOf[] = [
  { name: 'requested', column: 'requested' },
  { name: 'awarded', column: 'awarded' },
  { name: 'drawnDown', column: 'drawn_down' },
  { name: 'paid', column: 'paid' },
];

export const publishedAwardSorts: Sorts = {
  awardId: [awardId],
  amount: [{ column: 'amount', type: 'integer' }, awardId],
};

export const publishedAwardSums: readonly SumOf[] = [{ name: 'amount', column: 'amount' }];
