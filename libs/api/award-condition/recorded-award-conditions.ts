import { conditionStates, evolveAwardConditions, type AwardConditions } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownBoolean, ShownChoice, ShownDay, ShownList, ShownText } from '../http/shown.ts';

class RecordedCondition {
  @ShownText({ de: 'Kennung der Auflage', en: 'Identifier of the condition' }, { example: 'AU-1' })
  readonly conditionId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, conditionStates, { example: 'MET' })
  readonly state!: string;

  @ShownDay({ de: 'In diesem Stand seit', en: 'In this state since' })
  readonly since!: string;

  @ShownDay({ de: 'Zu erfüllen bis', en: 'To be met by' }, { optional: true })
  readonly dueOn?: string;

  @ShownBoolean(
    { de: 'Ob vorher nichts abgerufen werden darf', en: 'Whether nothing may be drawn down before' },
    { example: true },
  )
  readonly beforeDrawdown!: boolean;
}

/** What a command has made of the conditions of an award. */
export class RecordedAwardConditions extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownList({ de: 'Auflagen', en: 'Conditions' }, RecordedCondition)
  readonly conditions!: readonly RecordedCondition[];
}

export const recordedAwardConditions = recordedState<AwardConditions, RecordedAwardConditions>(
  evolveAwardConditions,
  ({ caseNumber, conditions }) => ({
    caseNumber,
    conditions: [...conditions.values()].map(({ conditionId, state, since, dueOn, beforeDrawdown }) => ({
      conditionId,
      state,
      since,
      ...defined({ dueOn }),
      beforeDrawdown,
    })),
  }),
);
