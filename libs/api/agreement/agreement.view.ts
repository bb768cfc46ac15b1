import { methodWords } from '#refusal-words';
import { agreementStateWords, milestoneStateWords } from '../http/choice-words.ts';
import type {
  AgreementBudgetRow,
  AgreementRow,
  AgreementWithMilestones,
  MilestoneRow,
  SumOf,
} from '#read-models';
import { defined } from '../http/defined.ts';
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
  ShownText,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export const agreementStates = ['RUNNING', 'ENDED'] as const;

export class AgreementView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'CIVENTO-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'CIVENTO' })
  readonly programme!: string;

  @ShownText({ de: 'Dienstleister', en: 'Provider' }, { example: 'ekom21 – KGRZ Hessen' })
  readonly provider!: string;

  @ShownText({ de: 'Zahlungsempfänger', en: 'Payee' }, { example: 'EKOM21' })
  readonly payeeId!: string;

  @ShownText({ de: 'Rahmen ohne Jahresscheiben', en: 'Frame without parts for years' }, { optional: true })
  readonly frameId?: string;

  @ShownText({ de: 'Gegenstand', en: 'Subject matter' }, { example: 'Bereitstellung von civento 2023' })
  readonly subject!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, agreementStateWords, { example: 'RUNNING' })
  readonly state!: string;

  @ShownMoney({ de: 'Vereinbart, insgesamt', en: 'Agreed, in total' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'In Meilensteinen vereinbart', en: 'Agreed in milestones' })
  readonly agreed!: MoneyView;

  @ShownMoney({ de: 'Abgenommen', en: 'Accepted' })
  readonly accepted!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownChoice(
    { de: 'Aufteilung auf die begünstigten Kommunen', en: 'Division among the benefiting municipalities' },
    methodWords,
    { example: 'POPULATION' },
  )
  readonly allocationMethod!: string;

  @ShownCount({ de: 'Begünstigte Kommunen', en: 'Benefiting municipalities' }, { example: 442 })
  readonly beneficiaries!: number;

  @ShownDay({ de: 'Geschlossen am', en: 'Concluded on' }, { example: '2023-01-10' })
  readonly concludedOn!: string;

  @ShownText({ de: 'Festgehalten von', en: 'Recorded by' }, { example: 'anna' })
  readonly concludedBy!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class MilestoneView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'Q1' })
  readonly milestoneId!: string;

  @ShownText({ de: 'Bezeichnung', en: 'Title' }, { example: '1. Quartal 2023' })
  readonly name!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownChoice({ de: 'Stand', en: 'State' }, milestoneStateWords, { example: 'REPORTED' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Gemeldet und noch nicht abgenommen', en: 'Reported and not yet accepted' })
  readonly reported!: MoneyView;

  @ShownMoney({ de: 'Abgenommen', en: 'Accepted' })
  readonly accepted!: MoneyView;

  @ShownDay({ de: 'Fällig am', en: 'Due on' }, { optional: true })
  readonly dueOn?: string;

  @ShownText(
    { de: 'Nachweis der letzten Meldung', en: 'Evidence of the last report' },
    { optional: true, example: 'Rechnung 2023-0417' },
  )
  readonly evidence?: string;

  @ShownDay({ de: 'Zuletzt gemeldet am', en: 'Last reported on' }, { optional: true })
  readonly reportedOn?: string;

  @ShownText({ de: 'Zuletzt gemeldet von', en: 'Last reported by' }, { optional: true, example: 'bert' })
  readonly reportedBy?: string;

  @ShownDay({ de: 'Zuletzt abgenommen am', en: 'Last accepted on' }, { optional: true })
  readonly acceptedOn?: string;

  @ShownText({ de: 'Zuletzt abgenommen von', en: 'Last accepted by' }, { optional: true, example: 'dora' })
  readonly acceptedBy?: string;

  @ShownText(
    {
      de: 'Grund der Rückgabe, Teilabnahme oder Schließung',
      en: 'Reason for the return, partial acceptance or closing',
    },
    { optional: true },
  )
  readonly reason?: string;
}

export class BurdenedYearView {
  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney({
    de: 'Womit die Vereinbarung das Jahr belastet',
    en: 'What the agreement burdens the year with',
  })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Davon in Meilensteinen vereinbart', en: 'Of that agreed in milestones' })
  readonly agreed!: MoneyView;

  @ShownMoney({ de: 'Davon abgenommen', en: 'Of that accepted' })
  readonly accepted!: MoneyView;
}

export class AgreementAnswer extends AgreementView implements PositionView {
  @ShownList(
    { de: 'Die Haushaltsjahre, die sie belastet', en: 'The fiscal years that it burdens' },
    BurdenedYearView,
  )
  readonly budgets!: readonly BurdenedYearView[];

  @ShownList({ de: 'Meilensteine', en: 'Milestones' }, MilestoneView)
  readonly milestones!: readonly MilestoneView[];

  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class AgreementPage extends SummedPageView {
  @ShownList({ de: 'Vereinbarungen', en: 'Agreements' }, AgreementView)
  readonly items!: readonly AgreementView[];
}

const caseNumber = { column: 'case_number', type: 'text' } as const;

export const agreementSorts: Sorts = {
  caseNumber: [caseNumber],
  amount: [{ column: 'amount', type: 'integer' }, caseNumber],
};

/** What is added up of the whole list. */
export const agreementSums: readonly SumOf[] = [
  { name: 'amount', column: 'amount' },
  { name: 'agreed', column: 'agreed' },
  { name: 'accepted', column: 'accepted' },
  { name: 'paid', column: 'paid' },
];

export const agreementView = (row: AgreementRow): AgreementView => ({
  caseNumber: row.case_number,
  programme: row.programme,
  provider: row.provider,
  payeeId: row.payee_id,
  ...defined({ frameId: row.frame_id }),
  subject: row.subject,
  state: row.state,
  amount: moneyOf(row.amount),
  agreed: moneyOf(row.agreed),
  accepted: moneyOf(row.accepted),
  paid: moneyOf(row.paid),
  allocationMethod: row.allocation_method,
  beneficiaries: Number(row.beneficiaries),
  concludedOn: row.concluded_on,
  concludedBy: row.concluded_by,
  synthetic: row.synthetic === 1n,
});

export const milestoneView = (row: MilestoneRow) => ({
  milestoneId: row.milestone_id,
  name: row.name,
  state: row.state,
  amount: moneyOf(row.amount),
  reported: moneyOf(row.reported),
  accepted: moneyOf(row.accepted),
  ...defined({
    line: row.line,
    fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
    dueOn: row.due_on,
    evidence: row.evidence,
    reportedOn: row.reported_on,
    reportedBy: row.reported_by,
    acceptedOn: row.accepted_on,
    acceptedBy: row.accepted_by,
    reason: row.reason,
  }),
});

/** With what of the year milestones take; of a closed one that is only what was accepted. */
function burdenedYearView(row: AgreementBudgetRow, milestones: readonly MilestoneRow[]): BurdenedYearView {
  const ofYear = milestones.filter(
    ({ line, fiscal_year: fiscalYear }) => line === row.line && fiscalYear === row.fiscal_year,
  );
  const sumOf = (amountOf: (milestone: MilestoneRow) => bigint): MoneyView =>
    moneyOf(ofYear.reduce((sum, milestone) => sum + amountOf(milestone), 0n));
  return {
    line: row.line,
    fiscalYear: Number(row.fiscal_year),
    amount: moneyOf(row.amount),
    agreed: sumOf(({ state, amount, accepted }) => (state === 'CLOSED' ? accepted : amount)),
    accepted: sumOf(({ accepted }) => accepted),
  };
}

export const agreementWithMilestonesView = ({
  agreement,
  budgets,
  milestones,
}: AgreementWithMilestones): Omit<AgreementAnswer, 'position'> => ({
  ...agreementView(agreement),
  budgets: budgets.map((budget) => burdenedYearView(budget, milestones)),
  milestones: milestones.map(milestoneView),
});
