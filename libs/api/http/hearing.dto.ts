import type { HearingStatement } from '#domain';
import { hearingStatementWords } from './choice-words.ts';
import { ChoiceField, DayField, TextField } from './fields.ts';

/** The hearing before a decision that burdens somebody (HVwVfG § 28). */
export class HearingDto {
  @DayField({ description: { de: 'Tag der Anhörung', en: 'Day of the hearing' } })
  readonly heldOn!: string;

  @ChoiceField(hearingStatementWords, {
    description: {
      de: 'Ob eine Stellungnahme kam, keine kam, oder davon abgesehen wurde (§ 28 Abs. 2, 3)',
      en: 'Whether a statement came, none came, or it was left out (§ 28 (2), (3))',
    },
    example: 'RECEIVED',
  })
  readonly statement!: HearingStatement;

  @TextField({
    description: {
      de: 'Was vorgebracht wurde, oder warum davon abgesehen wurde',
      en: 'What was said, or why it was left out',
    },
    maxLength: 4_000,
    optional: true,
  })
  readonly note?: string;
}
