import { budgetActKinds, budgetActStates, evolveBudgetAct, type BudgetAct } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownChoice, ShownText } from '../http/shown.ts';

/** What its second person has made of an act on the budget. */
export class RecordedBudgetAct extends Recorded {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly budgetActId!: string;

  @ShownChoice({ de: 'Was beschlossen werden soll', en: 'What is to be enacted' }, budgetActKinds, {
    example: 'SUPPLEMENT',
  })
  readonly act!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, budgetActStates, { example: 'CONFIRMED' })
  readonly state!: string;
}

export const recordedBudgetAct = recordedState<BudgetAct, RecordedBudgetAct>(
  evolveBudgetAct,
  ({ budgetActId, proposed, state }) => ({ budgetActId, act: proposed.act, state }),
);
