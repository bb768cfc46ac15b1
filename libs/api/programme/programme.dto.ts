import { type AnnouncedTotalKind, type Exactness, longest } from '#domain';
import {
  AmountField,
  CountField,
  AnnouncedPeriodField,
  ChoiceField,
  DayOfYearField,
  FlagField,
  LineField,
  LineTextField,
  NameField,
  NestedField,
  ProgrammeField,
  TextField,
} from '../http/fields.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { announcedTotalKindWords, exactnessWords } from '../http/choice-words.ts';

export class ProgrammeDto {
  @ProgrammeField({ description: { de: 'Kürzel', en: 'Short name' }, example: 'EFA' })
  readonly programme!: string;

  @LineTextField({
    description: { de: 'Name', en: 'Name' },
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;
}

export class ProgrammeCorrectionDto {
  @LineTextField({
    description: { de: 'Name, wie er richtig ist', en: 'Name as it is right' },
    maxLength: longest.name,
  })
  readonly name!: string;

  @CorrectionReasonField()
  readonly reason!: string;
}

class TotalDto {
  @LineField({ description: { de: 'Haushaltsstelle', en: 'Budget line' }, example: 'MAIN' })
  readonly line!: string;

  @LineTextField({ description: { de: 'Bezeichnung', en: 'Title' }, maxLength: longest.name })
  readonly name!: string;

  @AnnouncedPeriodField({
    description: {
      de: 'Jahr oder Zeitraum; nach oben offen mit +, etwa 2019+',
      en: 'Year or years; open at the end with +, such as 2019+',
    },
  })
  readonly period!: string;

  @ChoiceField(announcedTotalKindWords, {
    description: { de: 'Rahmen oder Vergleichssumme', en: 'Frame or sum for comparison' },
    example: 'FRAME',
  })
  readonly kind!: AnnouncedTotalKind;

  @AmountField({ description: { de: 'Summe', en: 'Sum' }, example: '17000000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: {
      de: 'Wie wörtlich der Betrag zu nehmen ist',
      en: 'How literally the amount is to be taken',
    },
    example: 'APPROXIMATE',
  })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

export class FramePaymentRuleDto {
  @FlagField({
    description: {
      de: 'Ob aus einem Rahmen ohne Jahresscheibe gezahlt werden darf',
      en: 'Whether payments may be made from a frame without a part for the year',
    },
    example: true,
  })
  readonly allowed!: boolean;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Jahresscheiben sind nicht veröffentlicht',
  })
  readonly reason!: string;
}

export class YearClosingRuleDto {
  @DayOfYearField({
    description: {
      de: 'Tag des Folgejahres; ohne ihn schließen wieder Menschen ab',
      en: 'Day of the following year; without it people close years again',
    },
    optional: true,
  })
  readonly closesOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class SecondPersonRuleDto {
  @FlagField({
    description: {
      de: 'Ob eine zweite Person bestätigen muss; aufgehoben wird die Regel selbst nur mit einer zweiten Person',
      en: 'Whether a second person must confirm; the rule itself is lifted only with a second person',
    },
    example: true,
  })
  readonly required!: boolean;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Vier-Augen-Prinzip bei der Bewirtschaftung',
  })
  readonly reason!: string;
}

export class AnnouncedTotalDto extends TotalDto {
  @NameField({ description: { de: 'Kennung', en: 'Identifier' }, example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;
}

/** The total as it is right. */
export class AnnouncedTotalCorrectionDto extends TotalDto {
  @CorrectionReasonField()
  readonly reason!: string;
}

export class FundingRuleDto {
  @CountField({
    description: { de: 'Höchste Förderquote in Prozent', en: 'Highest share of funding in percent' },
    max: 100,
    example: 90,
  })
  readonly shareMaxPercent!: number;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Förderrichtlinie Starke Heimat',
  })
  readonly reason!: string;
}
