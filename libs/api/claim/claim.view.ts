import { claimStateWords } from '#refusal-words';
import { keysIn, type ClaimRow, type SumOf } from '#read-models';
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
  ShownText,
  ShownTexts,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

class PeriodView {
  @ShownDay({ de: 'Erster Tag', en: 'First day' }, { example: '2023-01-01' })
  readonly from!: string;

  @ShownDay({ de: 'Letzter Tag', en: 'Last day' }, { example: '2023-06-30' })
  readonly to!: string;
}

export class ClaimView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { example: '06412000' })
  readonly recipient!: string;

  @ShownText(
    { de: 'EfA-Leistung (LeiKa-Schlüssel)', en: 'EfA service (LeiKa key)' },
    { example: '99108008000000' },
  )
  readonly leikaKey!: string;

  @ShownObject({ de: 'Zeitraum der Kosten', en: 'Period of the costs' }, PeriodView)
  readonly servicePeriod!: PeriodView;

  @ShownChoice({ de: 'Stand', en: 'State' }, claimStateWords, { example: 'SUBMITTED' })
  readonly state!: string;

  @ShownCount(
    { de: 'Fassung; jede Änderung zählt eins weiter', en: 'Version; each amendment counts one up' },
    { example: 1 },
  )
  readonly version!: number;

  @ShownMoney({ de: 'Beantragt', en: 'Requested' })
  readonly claimed!: MoneyView;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' }, { optional: true })
  readonly approved?: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney(
    {
      de: 'Nach einem Widerruf zurückzuzahlen: was bis dahin gezahlt war',
      en: 'To be repaid after a revocation: what had been paid by then',
    },
    { optional: true },
  )
  readonly repayable?: MoneyView;

  @ShownDay({ de: 'Eingang', en: 'Received on' }, { example: '2023-02-15' })
  readonly receivedOn!: string;

  @ShownText({ de: 'Begründung der Entscheidung', en: 'Reason for the decision' }, { optional: true })
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
    { de: 'Eingereicht von; nicht für Antragstellende', en: 'Submitted by; not for claimants' },
    { optional: true, example: 'carla' },
  )
  readonly submittedBy?: string;

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

  @ShownDay({ de: 'Entschieden am', en: 'Decided on' }, { optional: true, example: '2023-08-01' })
  readonly decidedOn?: string;

  @ShownText(
    { de: 'Entschieden von; nicht für Antragstellende', en: 'Decided by; not for claimants' },
    { optional: true, example: 'dora' },
  )
  readonly decidedBy?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ClaimAnswer extends ClaimView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class ClaimPage extends SummedPageView {
  @ShownList({ de: 'Anträge', en: 'Claims' }, ClaimView)
  readonly items!: readonly ClaimView[];
}

const caseNumber = { column: 'case_number', type: 'text' } as const;

export const claimSorts: Sorts = {
  caseNumber: [caseNumber],
  claimed: [{ column: 'claimed', type: 'integer' }, caseNumber],
  receivedOn: [{ column: 'received_on', type: 'text' }, caseNumber],
};

/** What is added up of the whole list. */
export const claimSums: readonly SumOf[] = [
  { name: 'claimed', column: 'claimed' },
  { name: 'approved', column: 'approved' },
  { name: 'paid', column: 'paid' },
];

/** `showPersons` is false for claimants: who worked on the claim is the administration's matter. */
export const claimView =
  (showPersons: boolean) =>
  (row: ClaimRow): ClaimView => ({
    caseNumber: row.case_number,
    programme: row.programme,
    line: row.line,
    fiscalYear: Number(row.fiscal_year),
    recipient: row.recipient,
    leikaKey: row.leika_key,
    servicePeriod: { from: row.period_from, to: row.period_to },
    state: row.state,
    version: Number(row.version),
    claimed: moneyOf(row.claimed),
    ...defined({ approved: row.approved === null ? null : moneyOf(row.approved), reason: row.reason }),
    paid: moneyOf(row.paid),
    ...defined({ repayable: row.repayable === null ? null : moneyOf(row.repayable) }),
    receivedOn: row.received_on,
    ...defined({ decidedOn: row.decided_on }),
    hearings: hearingViews(row.hearings, showPersons),
    ...(showPersons &&
      defined({
        submittedBy: row.submitted_by,
        factualBy: row.factual_by,
        arithmeticBy: row.arithmetic_by,
        decidedBy: row.decided_by,
        possibleDoubleFunding: keysIn(row.possible_double_funding),
        doubleFundingReason: row.double_funding_reason,
      })),
    synthetic: row.synthetic === 1n,
  });
