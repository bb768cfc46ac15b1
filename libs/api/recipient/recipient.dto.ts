import { type Association, type RecipientKind, longest } from '#domain';
import {
  ChoiceField,
  CountField,
  DayField,
  LineTextField,
  NestedField,
  RecipientKeyField,
  RecipientKeysField,
} from '../http/fields.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { associationWords, recipientKindWords } from '../http/choice-words.ts';

class RecipientFactsDto {
  @LineTextField({
    description: { de: 'Name', en: 'Name' },
    maxLength: longest.recipientName,
    example: 'Frankfurt am Main, Stadt',
  })
  readonly name!: string;

  @ChoiceField(recipientKindWords, { description: { de: 'Art', en: 'Kind' }, example: 'KREISFREIE_STADT' })
  readonly kind!: RecipientKind;

  @RecipientKeyField({ description: { de: 'Landkreis', en: 'County' }, example: '06431', optional: true })
  readonly county?: string;

  @CountField({
    description: { de: 'Einwohner', en: 'Residents' },
    max: longest.population,
    example: 764_104,
  })
  readonly population!: number;

  @DayField({
    description: { de: 'Stichtag der Einwohnerzahl', en: 'Day on which the residents were counted' },
    example: '2020-12-31',
  })
  readonly populationOn!: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

class RecipientWithBeginDto extends RecipientFactsDto {
  @DayField({
    description: {
      de: 'Erster Tag der Gültigkeit; fehlt er, galt der Schlüssel schon vor allem, was gebucht ist',
      en: 'First day of validity; where absent, the key was valid before anything was recorded',
    },
    example: '2020-01-01',
    optional: true,
  })
  readonly validFrom?: string;
}

export class RecipientDto extends RecipientWithBeginDto {
  @RecipientKeyField({ description: { de: 'AGS', en: 'Official municipality key (AGS)' } })
  readonly recipient!: string;
}

/** All facts as they are right; what is not named is not so. */
export class RecipientCorrectionDto extends RecipientWithBeginDto {
  @CorrectionReasonField()
  readonly reason!: string;
}

export class AssociationDto {
  @ChoiceField(associationWords, {
    description: { de: 'Verband, mit dem berichtet wird', en: 'Association to be reported with' },
    example: 'STAEDTETAG',
  })
  readonly association!: Association;

  @DayField({ description: { de: 'Ab diesem Tag', en: 'From this day on' }, example: '2020-01-01' })
  readonly since!: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

/** All facts as they are from a day on; what is not named is not so any more. */
export class RecipientChangeDto extends RecipientFactsDto {
  @DayField({
    description: { de: 'Ab diesem Tag', en: 'From this day on' },
    example: '2023-07-01',
  })
  readonly since!: string;
}

/** The end of the key as it is right; without `validTo` it never ended. */
export class RecipientEndCorrectionDto {
  @DayField({
    description: {
      de: 'Letzter Tag der Gültigkeit; fehlt er, ist der Schlüssel nicht beendet',
      en: 'Last day of validity; where absent, the key has not ended',
    },
    example: '2022-12-31',
    optional: true,
  })
  readonly validTo?: string;

  @RecipientKeyField({
    description: { de: 'Nachfolger, der die Rechte hält', en: 'Successor that holds the rights' },
    example: '06635001',
    optional: true,
  })
  readonly successor?: string;

  @RecipientKeysField({
    description: {
      de: 'Wer außerdem einen Teil übernimmt, ohne die Rechte, nach einer Teilung',
      en: 'Who else takes over a part, without the rights, after a split',
    },
    optional: true,
  })
  readonly otherSuccessors?: readonly string[];

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;

  @CorrectionReasonField()
  readonly reason!: string;
}

export class RecipientEndDto {
  @DayField({
    description: { de: 'Letzter Tag der Gültigkeit', en: 'Last day of validity' },
    example: '2022-12-31',
  })
  readonly validTo!: string;

  @RecipientKeyField({
    description: { de: 'Nachfolger, der die Rechte hält', en: 'Successor that holds the rights' },
    example: '06635001',
    optional: true,
  })
  readonly successor?: string;

  @RecipientKeysField({
    description: {
      de: 'Wer außerdem einen Teil übernimmt, ohne die Rechte, nach einer Teilung',
      en: 'Who else takes over a part, without the rights, after a split',
    },
    optional: true,
  })
  readonly otherSuccessors?: readonly string[];

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}
