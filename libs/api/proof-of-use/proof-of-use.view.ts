import { proofKindWords, proofStandingWords } from '../http/choice-words.ts';
import { type Day } from '#domain';
import { keysIn, type ProofOfUseRow, type SumOf } from '#read-models';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  moneyOf,
  MoneyView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
  ShownTexts,
  SummedPageView,
} from '../http/shown.ts';

export class ProofOfUseView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownTexts({
    de: 'Empfänger (AGS); der erste ist federführend',
    en: 'Recipients (AGS); the first one leads',
  })
  readonly recipients!: readonly string[];

  @ShownText({ de: 'Vorhaben', en: 'Project' }, { example: 'Smarte Region' })
  readonly purpose!: string;

  @ShownMoney({ de: 'Bewilligt, nach heutigem Stand', en: 'Awarded, as of today' }, { isAddable: false })
  readonly awarded!: MoneyView;

  @ShownChoice({ de: 'Welcher Nachweis', en: 'Which proof' }, proofKindWords, { example: 'FINAL' })
  readonly proof!: string;

  @ShownCount(
    { de: 'Jahr eines Zwischennachweises', en: 'Year of an interim proof' },
    { optional: true, example: 2023 },
  )
  readonly fiscalYear?: number;

  @ShownChoice({ de: 'Stand am Stichtag', en: 'State on the day' }, proofStandingWords, {
    example: 'OVERDUE',
  })
  readonly state!: string;

  @ShownDay({ de: 'Fällig am', en: 'Due on' }, { example: '2025-06-30' })
  readonly dueOn!: string;

  @ShownText({ de: 'Warum die Frist geändert ist', en: 'Why the deadline was changed' }, { optional: true })
  readonly dueReason?: string;

  @ShownCount(
    {
      de: 'Tage, die er überfällig ist oder zu spät kam',
      en: 'Days by which it is overdue, or came too late',
    },
    { example: 31 },
  )
  readonly daysLate!: number;

  @ShownDay({ de: 'Eingang', en: 'Received on' }, { optional: true })
  readonly receivedOn?: string;

  @ShownMoney({ de: 'Ausgaben nach dem Nachweis', en: 'What was spent, by the proof' }, { optional: true })
  readonly spent?: MoneyView;

  @ShownDay({ de: 'Geprüft am', en: 'Examined on' }, { optional: true })
  readonly examinedOn?: string;

  @ShownMoney(
    { de: 'Nicht anerkannt oder beanstandet', en: 'Not accepted, or objected to' },
    { optional: true },
  )
  readonly amount?: MoneyView;

  @ShownText(
    { de: 'Begründung der Kürzung oder Beanstandung', en: 'Reason for the reduction or objection' },
    { optional: true },
  )
  readonly reason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ProofOfUsePage extends SummedPageView {
  @ShownList({ de: 'Verwendungsnachweise', en: 'Proofs of use' }, ProofOfUseView)
  readonly items!: readonly ProofOfUseView[];
}

const key = [
  { column: 'case_number', type: 'text' },
  { column: 'proof_key', type: 'text' },
] as const;

export const proofOfUseSorts: Sorts = {
  dueOn: [{ column: 'due_on', type: 'text' }, ...key],
  caseNumber: key,
};

const dayMs = 86_400_000;
const daysBetween = (from: Day, to: Day): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs));

export const proofOfUseView =
  (asOf: Day) =>
  (row: ProofOfUseRow): ProofOfUseView => ({
    caseNumber: row.case_number,
    programme: row.programme,
    recipients: keysIn(row.recipients),
    purpose: row.purpose,
    awarded: moneyOf(row.awarded),
    proof: row.proof,
    state: row.state,
    dueOn: row.due_on,
    daysLate: daysBetween(row.due_on, row.received_on ?? asOf),
    ...defined({
      fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
      dueReason: row.due_reason,
      receivedOn: row.received_on,
      spent: row.spent === null ? null : moneyOf(row.spent),
      examinedOn: row.examined_on,
      amount: row.amount === null ? null : moneyOf(row.amount),
      reason: row.reason,
    }),
    synthetic: row.synthetic === 1n,
  });

/** What is added up of the whole list; an award with several proofs stands in each of them. */
export const proofOfUseSums: readonly SumOf[] = [
  { name: 'awarded', column: 'awarded' },
  { name: 'spent', column: 'spent' },
  { name: 'amount', column: 'amount' },
];
