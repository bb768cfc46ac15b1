import { caseActStateWords, proofStateWords } from '#refusal-words';
import type { CaseActRow } from '#read-models';
import { caseActKindWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

export class CaseActView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly caseActId!: string;

  @ShownChoice({ de: 'Was entschieden werden soll', en: 'What is to be decided' }, caseActKindWords, {
    example: 'CONDITION_WAIVER',
  })
  readonly act!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, caseActStateWords, { example: 'PROPOSED' })
  readonly state!: string;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText({ de: 'Auflage oder Nachweis', en: 'Condition or proof' }, { example: 'AU-1' })
  readonly itemId!: string;

  @ShownChoice({ de: 'Ergebnis einer Prüfung', en: 'Result of an examination' }, proofStateWords, {
    optional: true,
    example: 'ACCEPTED',
  })
  readonly result?: string;

  @ShownMoney({ de: 'Nachgewiesen', en: 'Accounted for' }, { optional: true })
  readonly spent?: MoneyView;

  @ShownMoney(
    { de: 'Davon nicht anerkannt oder beanstandet', en: 'Of that not accepted, or objected to' },
    { optional: true },
  )
  readonly amount?: MoneyView;

  @ShownText({ de: 'Grund', en: 'Reason' }, { optional: true })
  readonly reason?: string;

  @ShownDay(
    {
      de: 'Tag, ab dem es wirken soll; fehlt, wo es ab der Mitzeichnung wirkt',
      en: 'Day from which it is to take effect; absent where it takes effect when confirmed',
    },
    { optional: true },
  )
  readonly effectiveDay?: string;

  @ShownText({ de: 'Vorgelegt von', en: 'Proposed by' }, { example: 'dora' })
  readonly proposedBy!: string;

  @ShownDay({ de: 'Vorgelegt am', en: 'Proposed at' })
  readonly proposedOn!: string;

  @ShownText(
    { de: 'Mitgezeichnet oder abgelehnt von', en: 'Confirmed or rejected by' },
    { optional: true, example: 'erika' },
  )
  readonly decidedBy?: string;

  @ShownDay({ de: 'Mitgezeichnet oder abgelehnt am', en: 'Confirmed or rejected at' }, { optional: true })
  readonly decidedOn?: string;

  @ShownText({ de: 'Grund der Ablehnung', en: 'Reason for the rejection' }, { optional: true })
  readonly decisionReason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class CaseActAnswer extends CaseActView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class CaseActPage extends PageView {
  @ShownList({ de: 'Mitzeichnungen', en: 'Decisions of a second person' }, CaseActView)
  readonly items!: readonly CaseActView[];
}

const caseActId = { column: 'case_act_id', type: 'text' } as const;

export const caseActSorts: Sorts = {
  proposedOn: [{ column: 'proposed_on', type: 'text' }, caseActId],
  caseNumber: [{ column: 'case_number', type: 'text' }, caseActId],
};

export const caseActView = (row: CaseActRow): CaseActView => ({
  caseActId: row.case_act_id,
  act: row.act,
  state: row.state,
  caseNumber: row.case_number,
  programme: row.programme,
  itemId: row.item_id,
  ...defined({
    result: row.result,
    spent: row.spent === null ? null : moneyOf(row.spent),
    amount: row.amount === null ? null : moneyOf(row.amount),
    reason: row.reason,
    effectiveDay: row.effective_day,
  }),
  proposedBy: row.proposed_by,
  proposedOn: row.proposed_on,
  ...defined({ decidedBy: row.decided_by, decidedOn: row.decided_on, decisionReason: row.decision_reason }),
  synthetic: row.synthetic === 1n,
});
