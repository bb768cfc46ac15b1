import { type RecipientKind, longest } from '#domain';
import {
  ChoiceField,
  CountField,
  DayField,
  LineTextField,
  NestedField,
  RecipientKeyField,
} from '../http/fields.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { recipientKindWords } from '../http/choice-words.ts';

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

export class RecipientDto extends RecipientFactsDto {
  @RecipientKeyField({ description: { de: 'AGS', en: 'Official municipality key (AGS)' } })
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
    description: {
      de: 'Letzter Tag der Gültigkeit; fehlt er, ist der Schlüssel nicht beendet',
      en: 'Last day of validity; where absent, the key has not ended',
    },
    example: '2022-12-31',
    optional: true,
  })
  readonly validTo?: string;

  @RecipientKeyField({
    description: { de: 'Nachfolger', en: 'Successor' },
    example: '06635001',
    optional: true,
  })
  readonly successor?: string;

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
    description: { de: 'Nachfolger', en: 'Successor' },
    example: '06635001',
    optional: true,
  })
  readonly successor?: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}
