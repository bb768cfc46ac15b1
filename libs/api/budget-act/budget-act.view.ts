import { budgetActStateWords } from '#refusal-words';
import { budgetActKindWords } from '../http/choice-words.ts';
import type { BudgetActRow } from '#read-models';
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
  sourceFrom,
  SourceView,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class BudgetActView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly budgetActId!: string;

  @ShownChoice({ de: 'Was beschlossen werden soll', en: 'What is to be enacted' }, budgetActKindWords, {
    example: 'SUPPLEMENT',
  })
  readonly act!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, budgetActStateWords, { example: 'PROPOSED' })
  readonly state!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownText(
    { de: 'Nachtrag, Überschreitung, Umbuchung oder Sperre', en: 'Supplement, overrun, transfer or block' },
    { optional: true, example: 'NT-2023-1' },
  )
  readonly itemId?: string;

  @ShownText(
    { de: 'Die andere Haushaltsstelle einer Umbuchung', en: 'The other budget line of a transfer' },
    { optional: true, example: 'EFA/SCHULUNG' },
  )
  readonly partner?: string;

  @ShownText({ de: 'Zweckbestimmung eines Ansatzes', en: 'Purpose of an appropriation' }, { optional: true })
  readonly name?: string;

  @ShownMoney(
    { de: 'Betrag; fehlt, wo es nicht um Geld geht', en: 'Amount; absent where it is not about money' },
    { optional: true, isAddable: false },
  )
  readonly amount?: MoneyView;

  @ShownText(
    { de: 'Wie wörtlich der Betrag zu nehmen ist', en: 'How literally the amount is to be taken' },
    { optional: true, example: 'EXACT' },
  )
  readonly exactness?: string;

  @ShownObject({ de: 'Quelle', en: 'Source' }, SourceView, { optional: true })
  readonly source?: SourceView;

  @ShownText({ de: 'Grund', en: 'Reason' }, { optional: true })
  readonly reason?: string;

  @ShownText(
    {
      de: 'Aktenzeichen der Einwilligung in eine Überschreitung',
      en: 'File number of the consent to an overrun',
    },
    { optional: true, example: 'HMdF-2023-0042' },
  )
  readonly consentReference?: string;

  @ShownDay({ de: 'Tag dieser Einwilligung', en: 'Day of this consent' }, { optional: true })
  readonly consentedOn?: string;

  @ShownDay(
    {
      de: 'Tag, ab dem es wirken soll; fehlt, wo es ab der Bestätigung wirkt',
      en: 'Day from which it is to take effect; absent where it takes effect when confirmed',
    },
    { optional: true },
  )
  readonly effectiveDay?: string;

  @ShownText({ de: 'Vorgeschlagen von', en: 'Proposed by' }, { example: 'kai' })
  readonly proposedBy!: string;

  @ShownDay({ de: 'Vorgeschlagen am', en: 'Proposed at' })
  readonly proposedOn!: string;

  @ShownText(
    { de: 'Bestätigt oder abgelehnt von', en: 'Confirmed or rejected by' },
    { optional: true, example: 'karin' },
  )
  readonly decidedBy?: string;

  @ShownDay({ de: 'Bestätigt oder abgelehnt am', en: 'Confirmed or rejected at' }, { optional: true })
  readonly decidedOn?: string;

  @ShownText({ de: 'Grund der Ablehnung', en: 'Reason for the rejection' }, { optional: true })
  readonly decisionReason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class BudgetActAnswer extends BudgetActView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class BudgetActPage extends PageView {
  @ShownList({ de: 'Haushaltsakte', en: 'Budget acts' }, BudgetActView)
  readonly items!: readonly BudgetActView[];
}

const budgetActId = { column: 'budget_act_id', type: 'text' } as const;

export const budgetActSorts: Sorts = {
  proposedOn: [{ column: 'proposed_on', type: 'text' }, budgetActId],
  programme: [{ column: 'programme', type: 'text' }, budgetActId],
};

export const budgetActView = (row: BudgetActRow): BudgetActView => ({
  budgetActId: row.budget_act_id,
  act: row.act,
  state: row.state,
  programme: row.programme,
  ...defined({
    line: row.line,
    fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
    itemId: row.item_id,
    name: row.name,
    partner: row.partner,
    amount: row.amount === null ? null : moneyOf(row.amount),
    exactness: row.exactness,
    source: row.source === null ? null : sourceFrom(row.source),
    reason: row.reason,
    consentReference: row.consent_reference,
    consentedOn: row.consented_on,
    effectiveDay: row.effective_day,
  }),
  proposedBy: row.proposed_by,
  proposedOn: row.proposed_on,
  ...defined({ decidedBy: row.decided_by, decidedOn: row.decided_on, decisionReason: row.decision_reason }),
  synthetic: row.synthetic === 1n,
});
