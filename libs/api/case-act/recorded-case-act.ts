import { caseActKinds, caseActStates, evolveCaseAct, type CaseAct } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownChoice, ShownText } from '../http/shown.ts';

/** What its second person has made of an act on an award. */
export class RecordedCaseAct extends Recorded {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly caseActId!: string;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownChoice({ de: 'Was entschieden werden soll', en: 'What is to be decided' }, caseActKinds, {
    example: 'CONDITION_WAIVER',
  })
  readonly act!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, caseActStates, { example: 'CONFIRMED' })
  readonly state!: string;
}

export const recordedCaseAct = recordedState<CaseAct, RecordedCaseAct>(
  evolveCaseAct,
  ({ caseActId, proposed: { act, caseNumber }, state }) => ({ caseActId, caseNumber, act, state }),
);
