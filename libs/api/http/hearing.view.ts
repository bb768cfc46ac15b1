import { hearingsIn, type HeardBefore } from '#read-models';
import type { WordsOf } from '#refusal-words';
import { hearingStatementWords, revocationGroundWords } from './choice-words.ts';
import { defined } from './defined.ts';
import { ShownChoice, ShownDay, ShownText } from './shown.ts';

const heardBeforeWords: WordsOf<HeardBefore> = {
  ...revocationGroundWords,
  REDUCTION: { de: 'Kürzung', en: 'reduction' },
  FINANCING_CHANGE: { de: 'geänderte Kosten oder Einnahmen', en: 'changed cost or income' },
  EXCESS_CLAIM: { de: 'Rückforderung des Überzahlten', en: 'claim of what was paid beyond' },
};

/** The hearing before a decision that burdened the recipients (HVwVfG § 28). */
export class HearingView {
  @ShownChoice({ de: 'Wovor angehört wurde', en: 'What the hearing came before' }, heardBeforeWords, {
    example: 'REVOCATION',
  })
  readonly before!: string;

  @ShownDay({ de: 'Tag der Entscheidung', en: 'Day of the decision' })
  readonly decidedOn!: string;

  @ShownDay({ de: 'Tag der Anhörung', en: 'Day of the hearing' })
  readonly heldOn!: string;

  @ShownChoice(
    {
      de: 'Ob eine Stellungnahme kam, keine kam, oder davon abgesehen wurde',
      en: 'Whether a statement came, none came, or it was left out',
    },
    hearingStatementWords,
    { example: 'RECEIVED' },
  )
  readonly statement!: string;

  @ShownText(
    {
      de: 'Was vorgebracht wurde, oder warum davon abgesehen wurde; nicht für Antragstellende',
      en: 'What was said, or why it was left out; not for claimants',
    },
    { optional: true },
  )
  readonly note?: string;
}

/** `showWords` is false for claimants: the note is the administration's. */
export const hearingViews = (hearings: string | null, showWords: boolean): readonly HearingView[] =>
  hearingsIn(hearings).map(({ note, before, decidedOn, heldOn, statement }) => ({
    before,
    decidedOn,
    heldOn,
    statement,
    ...(showWords && defined({ note })),
  }));
