import { keysIn, type WaitingRow, type WorklistSumRow, type SumOf } from '#read-models';
import { defined } from '../http/defined.ts';
import { workStepWords } from './work-step-words.ts';
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
  ShownTexts,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class WaitingView {
  @ShownChoice({ de: 'Was als Nächstes zu tun ist', en: 'What is to be done next' }, workStepWords, {
    example: 'CLAIM_DECISION',
  })
  readonly step!: string;

  @ShownText(
    {
      de: 'Was wartet: Vorgang, Anordnung, Buchung der Bank, Haushaltsakt, Zahlungsempfänger; ein Meilenstein als Vorgang/Meilenstein',
      en: 'What waits: case, order, booking of the bank, budget act, payee; a milestone as case/milestone',
    },
    { example: 'EFA-2023-000417' },
  )
  readonly reference!: string;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { optional: true, example: 'EFA' })
  readonly programme?: string;

  @ShownTexts({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' })
  readonly recipients!: readonly string[];

  @ShownText(
    {
      de: 'Worum es geht: Leistung, Vorhaben, Zahlungsgrund, Name',
      en: 'What it is about: service, project, reason for payment, name',
    },
    { optional: true },
  )
  readonly subject?: string;

  @ShownDay(
    { de: 'Seit wann es liegt', en: 'Since when it waits' },
    { optional: true, example: '2023-02-15' },
  )
  readonly since?: string;

  @ShownDay({ de: 'Wann es fällig ist', en: 'When it is due' }, { optional: true, example: '2023-07-15' })
  readonly dueOn?: string;

  @ShownMoney(
    {
      de: 'Um wie viel es geht; was die Bank abgebucht hat, ist negativ; fehlt, wo es nicht um Geld geht',
      en: 'How much it is about; what the bank has taken is negative; absent where it is not about money',
    },
    { optional: true },
  )
  readonly amount?: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class WorklistPage extends SummedPageView {
  @ShownList({ de: 'Was auf jemanden wartet', en: 'What waits for somebody' }, WaitingView)
  readonly items!: readonly WaitingView[];
}

const unique = [
  { column: 'step', type: 'text' },
  { column: 'reference', type: 'text' },
] as const;

export const worklistSorts: Sorts = {
  since: [{ column: 'since', type: 'text' }, ...unique],
  dueOn: [{ column: 'due_on', type: 'text' }, ...unique],
  reference: [{ column: 'reference', type: 'text' }, unique[0]],
};

/** What is added up of the whole list. */
export const worklistSums: readonly SumOf[] = [{ name: 'amount', column: 'amount' }];

const given = (text: string): string | undefined => (text === '' ? undefined : text);

export const waitingView = (row: WaitingRow): WaitingView => ({
  step: row.step,
  reference: row.reference,
  ...defined({ caseNumber: given(row.case_number), programme: given(row.programme) }),
  recipients: keysIn(row.recipients),
  ...defined({
    subject: given(row.subject),
    since: given(row.since),
    dueOn: given(row.due_on),
    amount: row.amount === null ? undefined : moneyOf(row.amount),
  }),
  synthetic: row.synthetic === 1n,
});

export class WorklistSumView {
  @ShownChoice({ de: 'Was als Nächstes zu tun ist', en: 'What is to be done next' }, workStepWords, {
    example: 'CLAIM_DECISION',
  })
  readonly step!: string;

  @ShownCount({ de: 'Wie vieles wartet', en: 'How many wait' }, { example: 12 })
  readonly waiting!: number;

  @ShownMoney({ de: 'Um wie viel es zusammen geht', en: 'How much it is about together' })
  readonly amount!: MoneyView;

  @ShownDay(
    { de: 'Seit wann das Älteste liegt', en: 'Since when the oldest waits' },
    { optional: true, example: '2023-02-15' },
  )
  readonly since?: string;

  @ShownDay(
    { de: 'Wann das Erste fällig ist', en: 'When the first is due' },
    { optional: true, example: '2023-07-15' },
  )
  readonly dueOn?: string;
}

export class WorklistSumList extends PositionView {
  @ShownList(
    {
      de: 'Wie vieles auf welchen Schritt wartet; worauf nichts wartet, fehlt',
      en: 'How much waits for which step; steps that nothing waits for are absent',
    },
    WorklistSumView,
  )
  readonly items!: readonly WorklistSumView[];
}

export const worklistSumView = (row: WorklistSumRow): WorklistSumView => ({
  step: row.step,
  waiting: Number(row.waiting),
  amount: moneyOf(row.amount),
  ...defined({ since: given(row.since), dueOn: given(row.due_on) }),
});
