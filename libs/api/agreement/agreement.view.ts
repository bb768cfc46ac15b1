import { allocationMethods, milestoneStates } from '#domain';
import type { AgreementBudgetRow, AgreementRow, AgreementWithMilestones, MilestoneRow } from '#read-models';
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
  ShownText,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export const agreementStates = ['RUNNING', 'ENDED'] as const;

export class AgreementView {
  @ShownText('Vorgangsnummer', { example: 'CIVENTO-2023-000001' })
  readonly caseNumber!: string;

  @ShownText('Programm', { example: 'CIVENTO' })
  readonly programme!: string;

  @ShownText('Dienstleister', { example: 'ekom21 – KGRZ Hessen' })
  readonly provider!: string;

  @ShownText('Zahlungsempfänger', { example: 'EKOM21' })
  readonly payeeId!: string;

  @ShownText('Rahmen ohne Jahresscheiben', { optional: true })
  readonly frameId?: string;

  @ShownText('Gegenstand', { example: 'Bereitstellung von civento 2023' })
  readonly subject!: string;

  @ShownChoice('Stand', agreementStates, { example: 'RUNNING' })
  readonly state!: string;

  @ShownMoney('Vereinbart, insgesamt')
  readonly amount!: MoneyView;

  @ShownMoney('In Meilensteinen vereinbart')
  readonly agreed!: MoneyView;

  @ShownMoney('Abgenommen')
  readonly accepted!: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownChoice('Aufteilung auf die begünstigten Kommunen', allocationMethods, { example: 'POPULATION' })
  readonly allocationMethod!: string;

  @ShownCount('Begünstigte Kommunen', { example: 442 })
  readonly beneficiaries!: number;

  @ShownDay('Geschlossen am', { example: '2023-01-10' })
  readonly concludedOn!: string;

  @ShownText('Festgehalten von', { example: 'anna' })
  readonly concludedBy!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class MilestoneView {
  @ShownText('Kennung', { example: 'Q1' })
  readonly milestoneId!: string;

  @ShownText('Bezeichnung', { example: '1. Quartal 2023' })
  readonly name!: string;

  @ShownText('Haushaltsstelle', { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount('Haushaltsjahr', { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownChoice('Stand', milestoneStates, { example: 'REPORTED' })
  readonly state!: string;

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;

  @ShownMoney('Gemeldet und noch nicht abgenommen')
  readonly reported!: MoneyView;

  @ShownMoney('Abgenommen')
  readonly accepted!: MoneyView;

  @ShownDay('Fällig am', { optional: true })
  readonly dueOn?: string;

  @ShownText('Nachweis der letzten Meldung', { optional: true, example: 'Rechnung 2023-0417' })
  readonly evidence?: string;

  @ShownDay('Zuletzt gemeldet am', { optional: true })
  readonly reportedOn?: string;

  @ShownText('Zuletzt gemeldet von', { optional: true, example: 'bert' })
  readonly reportedBy?: string;

  @ShownDay('Zuletzt abgenommen am', { optional: true })
  readonly acceptedOn?: string;

  @ShownText('Zuletzt abgenommen von', { optional: true, example: 'dora' })
  readonly acceptedBy?: string;

  @ShownText('Grund der Rückgabe, Teilabnahme oder Schließung', { optional: true })
  readonly reason?: string;
}

export class BurdenedYearView {
  @ShownText('Haushaltsstelle', { example: 'MAIN' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney('Womit die Vereinbarung das Jahr belastet')
  readonly amount!: MoneyView;

  @ShownMoney('Davon in Meilensteinen vereinbart')
  readonly agreed!: MoneyView;

  @ShownMoney('Davon abgenommen')
  readonly accepted!: MoneyView;
}

export class AgreementAnswer extends AgreementView implements PositionView {
  @ShownList('Die Haushaltsjahre, die sie belastet', BurdenedYearView)
  readonly budgets!: readonly BurdenedYearView[];

  @ShownList('Meilensteine', MilestoneView)
  readonly milestones!: readonly MilestoneView[];

  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class AgreementPage extends PageView {
  @ShownList('Vereinbarungen', AgreementView)
  readonly items!: readonly AgreementView[];
}

const caseNumber = { column: 'case_number', type: 'text' } as const;

export const agreementSorts: Sorts = {
  caseNumber: [caseNumber],
  amount: [{ column: 'amount', type: 'integer' }, caseNumber],
};

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

const milestoneView = (row: MilestoneRow): MilestoneView => ({
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
