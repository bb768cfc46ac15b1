import { budgetActKinds, budgetActStates } from '#domain';
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
  @ShownText('Kennung', { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly budgetActId!: string;

  @ShownChoice('Was beschlossen werden soll', budgetActKinds, { example: 'SUPPLEMENT' })
  readonly act!: string;

  @ShownChoice('Stand', budgetActStates, { example: 'PROPOSED' })
  readonly state!: string;

  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount('Haushaltsjahr', { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownText('Nachtrag oder Sperre', { optional: true, example: 'NT-2023-1' })
  readonly itemId?: string;

  @ShownText('Zweckbestimmung eines Ansatzes', { optional: true })
  readonly name?: string;

  @ShownMoney('Betrag; fehlt, wo es nicht um Geld geht', { optional: true })
  readonly amount?: MoneyView;

  @ShownText('Wie wörtlich der Betrag zu nehmen ist', { optional: true, example: 'EXACT' })
  readonly exactness?: string;

  @ShownObject('Quelle', SourceView, { optional: true })
  readonly source?: SourceView;

  @ShownText('Grund', { optional: true })
  readonly reason?: string;

  @ShownDay('Tag, ab dem es wirken soll; fehlt, wo es ab der Bestätigung wirkt', { optional: true })
  readonly effectiveDay?: string;

  @ShownText('Vorgeschlagen von', { example: 'kai' })
  readonly proposedBy!: string;

  @ShownDay('Vorgeschlagen am')
  readonly proposedOn!: string;

  @ShownText('Bestätigt oder abgelehnt von', { optional: true, example: 'karin' })
  readonly decidedBy?: string;

  @ShownDay('Bestätigt oder abgelehnt am', { optional: true })
  readonly decidedOn?: string;

  @ShownText('Grund der Ablehnung', { optional: true })
  readonly decisionReason?: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class BudgetActAnswer extends BudgetActView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class BudgetActPage extends PageView {
  @ShownList('Haushaltsakte', BudgetActView)
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
    amount: row.amount === null ? null : moneyOf(row.amount),
    exactness: row.exactness,
    source: row.source === null ? null : sourceFrom(row.source),
    reason: row.reason,
    effectiveDay: row.effective_day,
  }),
  proposedBy: row.proposed_by,
  proposedOn: row.proposed_on,
  ...defined({ decidedBy: row.decided_by, decidedOn: row.decided_on, decisionReason: row.decision_reason }),
  synthetic: row.synthetic === 1n,
});
