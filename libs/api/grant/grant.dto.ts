import { longest, type Exactness } from '#domain';
import {
  AmountField,
  ChoiceField,
  ProgrammeField,
  LineField,
  CountField,
  DayField,
  FiscalYearField,
  NameField,
  NestedField,
  NestedListField,
  RecipientKeyField,
  RecipientKeysField,
  StatedOnField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { PeriodDto } from '../claim/claim.dto.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { exactnessWords } from '../http/choice-words.ts';

export class FundingRuleDto {
  @CountField({ description: 'Höchste Förderquote in Prozent', max: 100, example: 90 })
  readonly shareMaxPercent!: number;

  @TextField({ description: 'Grund', maxLength: 1_000, example: 'Förderrichtlinie Starke Heimat' })
  readonly reason!: string;
}

export class ApplicationDto {
  @ProgrammeField({ description: 'Programm', example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @LineField({ description: 'Haushaltsstelle', example: 'PHASE_2' })
  readonly line!: string;

  @FiscalYearField({ description: 'Haushaltsjahr' })
  readonly fiscalYear!: number;

  @RecipientKeyField({ description: 'Federführende Kommune (AGS)' })
  readonly recipient!: string;

  @RecipientKeysField({ description: 'Weitere Kommunen des Vorhabens (AGS)', optional: true })
  readonly partners?: readonly string[];

  @LineTextField({ description: 'Vorhaben', maxLength: 1_000, example: 'Smarte Region' })
  readonly purpose!: string;

  @AmountField({ description: 'Kosten des Vorhabens', example: '1000000.00' })
  readonly projectCost!: string;

  @AmountField({ description: 'Beantragte Zuwendung', example: '900000.00' })
  readonly requested!: string;

  @DayField({ description: 'Eingang; heute, wenn nichts angegeben ist', optional: true })
  readonly receivedOn?: string;
}

class AwardedYearDto {
  @FiscalYearField({ description: 'Haushaltsjahr' })
  readonly fiscalYear!: number;

  @AmountField({ description: 'Womit die Bewilligung das Jahr belastet', example: '600000.00' })
  readonly amount!: string;
}

export class AwardDto {
  @TextField({
    description: 'Warum bewilligt wird, obwohl für dasselbe schon bewilligt ist',
    maxLength: 1_000,
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @AmountField({
    description: 'Bewilligter Betrag; der beantragte, wenn nichts angegeben ist',
    optional: true,
  })
  readonly amount?: string;

  @NestedListField(AwardedYearDto, {
    description:
      'Die Haushaltsjahre der Haushaltsstelle, die sie belastet, zusammen der Betrag; dort wird er festgelegt. Das Jahr des Antrags, wenn nichts angegeben ist',
    max: 50,
    optional: true,
  })
  readonly budgets?: readonly AwardedYearDto[];

  @NestedField(PeriodDto, { description: 'Bewilligungszeitraum' })
  readonly period!: PeriodDto;

  @TextField({ description: 'Nebenbestimmungen', maxLength: 4_000, optional: true })
  readonly conditions?: string;

  @TextField({ description: 'Begründung einer Teilbewilligung', maxLength: 1_000, optional: true })
  readonly reason?: string;
}

export class AwardAmendmentDto {
  @AmountField({ description: 'Bewilligung von jetzt an' })
  readonly amount!: string;

  @FiscalYearField({
    description:
      'Haushaltsjahr, das eine Erhöhung belastet; das des Antrags, wenn nichts angegeben ist. Eine Kürzung entlastet das späteste Jahr zuerst',
    optional: true,
  })
  readonly fiscalYear?: number;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class DrawdownDto {
  @NameField({ description: 'Kennung des Mittelabrufs', example: 'MA-1' })
  readonly drawdownId!: string;

  @AmountField({ description: 'Betrag', example: '100000.00' })
  readonly amount!: string;

  @DayField({ description: 'Tag des Abrufs; heute, wenn nichts angegeben ist', optional: true })
  readonly requestedOn?: string;
}

export class CompletionDto {
  @DayField({ description: 'Ende des Vorhabens; heute, wenn nichts angegeben ist', optional: true })
  readonly completedOn?: string;
}

export class ReturnDto {
  @NameField({ description: 'Kennung der Rückzahlung', example: 'RZ-1' })
  readonly returnId!: string;

  @AmountField({ description: 'Betrag', example: '5000.00' })
  readonly amount!: string;

  @DayField({ description: 'Tag der Rückzahlung; heute, wenn nichts angegeben ist', optional: true })
  readonly returnedOn?: string;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

class PublishedFactsDto {
  @ProgrammeField({ description: 'Programm', example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @LineField({ description: 'Haushaltsstelle', example: 'PHASE_2' })
  readonly line!: string;

  @RecipientKeysField({
    description: 'Empfänger (AGS); mehrere sind eine gemeinsame, ungeteilte Bewilligung',
  })
  readonly recipients!: readonly string[];

  @LineTextField({
    description: 'Empfänger, wie veröffentlicht',
    maxLength: longest.awardRecipients,
    example: 'Stadt Fulda',
  })
  readonly recipientNames!: string;

  @AmountField({ description: 'Bewilligte Summe', example: '2250000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: 'Wie wörtlich der Betrag zu nehmen ist',
    example: 'APPROXIMATE',
  })
  readonly exactness!: Exactness;

  @LineTextField({ description: 'Vorhaben', maxLength: longest.purpose, example: 'Di@-Mobil' })
  readonly purpose!: string;

  @StatedOnField({ description: 'Wann es bewilligt wurde, soweit veröffentlicht', optional: true })
  readonly decidedOn?: string;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

export class PublishedAwardDto extends PublishedFactsDto {
  @NameField({ description: 'Kennung', example: 'SHH-P2-2023-01' })
  readonly awardId!: string;
}

/** What was published, as it is right. */
export class PublishedAwardCorrectionDto extends PublishedFactsDto {
  @CorrectionReasonField()
  readonly reason!: string;
}
