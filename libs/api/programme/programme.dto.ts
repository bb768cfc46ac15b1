import { type AnnouncedTotalKind, type Exactness, longest } from '#domain';
import {
  AmountField,
  AnnouncedPeriodField,
  ChoiceField,
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
  @ProgrammeField({ description: 'Kürzel', example: 'EFA' })
  readonly programme!: string;

  @LineTextField({
    description: 'Name',
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;
}

export class ProgrammeCorrectionDto {
  @LineTextField({ description: 'Name, wie er richtig ist', maxLength: longest.name })
  readonly name!: string;

  @CorrectionReasonField()
  readonly reason!: string;
}

class TotalDto {
  @LineField({ description: 'Haushaltsstelle', example: 'MAIN' })
  readonly line!: string;

  @LineTextField({ description: 'Bezeichnung', maxLength: longest.name })
  readonly name!: string;

  @AnnouncedPeriodField({ description: 'Jahr oder Zeitraum; nach oben offen mit +, etwa 2019+' })
  readonly period!: string;

  @ChoiceField(announcedTotalKindWords, { description: 'Rahmen oder Vergleichssumme', example: 'FRAME' })
  readonly kind!: AnnouncedTotalKind;

  @AmountField({ description: 'Summe', example: '17000000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: 'Wie wörtlich der Betrag zu nehmen ist',
    example: 'APPROXIMATE',
  })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

export class FramePaymentRuleDto {
  @FlagField({ description: 'Ob aus einem Rahmen ohne Jahresscheibe gezahlt werden darf', example: true })
  readonly allowed!: boolean;

  @TextField({ description: 'Grund', maxLength: 1_000, example: 'Jahresscheiben sind nicht veröffentlicht' })
  readonly reason!: string;
}

export class SecondPersonRuleDto {
  @FlagField({
    description:
      'Ob eine zweite Person bestätigen muss; aufgehoben wird die Regel selbst nur mit einer zweiten Person',
    example: true,
  })
  readonly required!: boolean;

  @TextField({
    description: 'Grund',
    maxLength: 1_000,
    example: 'Vier-Augen-Prinzip bei der Bewirtschaftung',
  })
  readonly reason!: string;
}

export class AnnouncedTotalDto extends TotalDto {
  @NameField({ description: 'Kennung', example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;
}

/** The total as it is right. */
export class AnnouncedTotalCorrectionDto extends TotalDto {
  @CorrectionReasonField()
  readonly reason!: string;
}
