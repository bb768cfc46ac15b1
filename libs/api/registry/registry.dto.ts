import {
  longest,
  type AnnouncedTotalKind,
  type Exactness,
  type Prerequisite,
  type RecipientKind,
  type ServicePlatform,
  type State,
} from '#domain';
import {
  AmountField,
  AnnouncedPeriodField,
  ChoiceField,
  ProgrammeField,
  LineField,
  CountField,
  DayField,
  FlagField,
  LeikaKeyField,
  NameField,
  NestedField,
  RecipientKeyField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import {
  exactnessWords,
  announcedTotalKindWords,
  recipientKindWords,
  platformWords,
  stateWords,
} from '../http/choice-words.ts';
import { prerequisiteWords } from '#refusal-words';

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

class RecipientFactsDto {
  @LineTextField({
    description: 'Name',
    maxLength: longest.recipientName,
    example: 'Frankfurt am Main, Stadt',
  })
  readonly name!: string;

  @ChoiceField(recipientKindWords, { description: 'Art', example: 'KREISFREIE_STADT' })
  readonly kind!: RecipientKind;

  @RecipientKeyField({ description: 'Landkreis', example: '06431', optional: true })
  readonly county?: string;

  @CountField({ description: 'Einwohner', max: longest.population, example: 764_104 })
  readonly population!: number;

  @DayField({ description: 'Stichtag der Einwohnerzahl', example: '2020-12-31' })
  readonly populationOn!: string;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

export class RecipientDto extends RecipientFactsDto {
  @RecipientKeyField({ description: 'AGS' })
  readonly recipient!: string;
}

/** All facts as they are right; what is not named is not so. */
export class RecipientCorrectionDto extends RecipientFactsDto {
  @CorrectionReasonField()
  readonly reason!: string;
}

/** The end of the key as it is right; without `validTo` it never ended. */
export class RecipientEndCorrectionDto {
  @DayField({
    description: 'Letzter Tag der Gültigkeit; fehlt er, ist der Schlüssel nicht beendet',
    example: '2022-12-31',
    optional: true,
  })
  readonly validTo?: string;

  @RecipientKeyField({ description: 'Nachfolger', example: '06635001', optional: true })
  readonly successor?: string;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;

  @CorrectionReasonField()
  readonly reason!: string;
}

export class RecipientEndDto {
  @DayField({ description: 'Letzter Tag der Gültigkeit', example: '2022-12-31' })
  readonly validTo!: string;

  @RecipientKeyField({ description: 'Nachfolger', example: '06635001', optional: true })
  readonly successor?: string;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

export class ServiceDto {
  @LeikaKeyField({ description: 'LeiKa-Schlüssel' })
  readonly leikaKey!: string;

  @LineTextField({ description: 'Name', maxLength: longest.name, example: 'Wohngeld' })
  readonly name!: string;

  @ChoiceField(stateWords, {
    description: 'Land, das die Leistung gebaut hat (ISO 3166-2:DE)',
    example: 'SH',
  })
  readonly stateOfOrigin!: State;

  @ChoiceField(platformWords, { description: 'Plattform', example: 'OTHER_STATE' })
  readonly platform!: ServicePlatform;
}

export class PrerequisiteDto {
  @ChoiceField(prerequisiteWords, { description: 'Voraussetzung', example: 'HESSENFINDER_ENTRY' })
  readonly prerequisite!: Prerequisite;

  @DayField({ description: 'Erfüllt seit', example: '2022-10-01' })
  readonly since!: string;
}

export class PrerequisiteLossDto {
  @ChoiceField(prerequisiteWords, { description: 'Voraussetzung', example: 'HESSENFINDER_ENTRY' })
  readonly prerequisite!: Prerequisite;

  @TextField({ description: 'Grund', maxLength: longest.reason })
  readonly reason!: string;
}
