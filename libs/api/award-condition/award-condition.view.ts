import { conditionStandingWords } from '../http/choice-words.ts';
import { keysIn, type AwardConditionRow } from '#read-models';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  PageView,
  ShownBoolean,
  ShownChoice,
  ShownDay,
  ShownList,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

export class AwardConditionView {
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

  @ShownText({ de: 'Kennung der Auflage', en: 'Identifier of the condition' }, { example: 'AU-1' })
  readonly conditionId!: string;

  @ShownText({ de: 'Was zu erfüllen ist', en: 'What is to be met' }, { example: 'Vergabevermerk vorlegen' })
  readonly subject!: string;

  @ShownChoice({ de: 'Stand am Stichtag', en: 'State on the day' }, conditionStandingWords, {
    example: 'OVERDUE',
  })
  readonly state!: string;

  @ShownBoolean(
    { de: 'Ob vorher nichts abgerufen werden darf', en: 'Whether nothing may be drawn down before' },
    { example: true },
  )
  readonly beforeDrawdown!: boolean;

  @ShownDay({ de: 'Festgesetzt am', en: 'Set on' })
  readonly setOn!: string;

  @ShownText({ de: 'Festgesetzt von', en: 'Set by' }, { example: 'dora' })
  readonly setBy!: string;

  @ShownDay({ de: 'Zu erfüllen bis', en: 'To be met by' }, { optional: true })
  readonly dueOn?: string;

  @ShownDay({ de: 'Erfüllt, verfehlt oder erlassen am', en: 'Met, missed or waived on' }, { optional: true })
  readonly settledOn?: string;

  @ShownText({ de: 'Festgehalten von', en: 'Recorded by' }, { optional: true, example: 'bert' })
  readonly settledBy?: string;

  @ShownText(
    {
      de: 'Woraus die Erfüllung hervorgeht, oder warum verfehlt oder erlassen',
      en: 'What shows that it was met, or why it was missed or waived',
    },
    { optional: true },
  )
  readonly note?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class AwardConditionPage extends PageView {
  @ShownList({ de: 'Auflagen', en: 'Conditions' }, AwardConditionView)
  readonly items!: readonly AwardConditionView[];
}

const key = [
  { column: 'case_number', type: 'text' },
  { column: 'condition_id', type: 'text' },
] as const;

export const awardConditionSorts: Sorts = {
  caseNumber: key,
  setOn: [{ column: 'set_on', type: 'text' }, ...key],
};

export const awardConditionView = (row: AwardConditionRow): AwardConditionView => ({
  caseNumber: row.case_number,
  programme: row.programme,
  recipients: keysIn(row.recipients),
  purpose: row.purpose,
  conditionId: row.condition_id,
  subject: row.subject,
  state: row.state,
  beforeDrawdown: row.before_drawdown === 1n,
  setOn: row.set_on,
  setBy: row.set_by,
  ...defined({ dueOn: row.due_on, settledOn: row.settled_on, settledBy: row.settled_by, note: row.note }),
  synthetic: row.synthetic === 1n,
});
