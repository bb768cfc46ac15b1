import { type Prerequisite, type ServicePlatform, type State, longest } from '#domain';
import { prerequisiteWords } from '#refusal-words';
import {
  AmountField,
  ChoiceField,
  DayField,
  FiscalYearField,
  LeikaKeyField,
  LineTextField,
  NestedField,
  RecipientKeyField,
  TextField,
} from '../http/fields.ts';
import { SourceDto } from '../http/source.dto.ts';
import { platformWords, stateWords } from '../http/choice-words.ts';

class ServiceFactsDto {
  @LineTextField({ description: { de: 'Name', en: 'Name' }, maxLength: longest.name, example: 'Wohngeld' })
  readonly name!: string;

  @ChoiceField(stateWords, {
    description: {
      de: 'Land, das die Leistung gebaut hat (ISO 3166-2:DE)',
      en: 'State that built the service (ISO 3166-2:DE)',
    },
    example: 'SH',
  })
  readonly stateOfOrigin!: State;

  @ChoiceField(platformWords, { description: { de: 'Plattform', en: 'Platform' }, example: 'OTHER_STATE' })
  readonly platform!: ServicePlatform;
}

export class ServiceDto extends ServiceFactsDto {
  @LeikaKeyField({ description: { de: 'LeiKa-Schlüssel', en: 'LeiKa key' } })
  readonly leikaKey!: string;
}

/** The service as it is right. */
export class ServiceCorrectionDto extends ServiceFactsDto {
  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: longest.reason,
    example: 'Plattform verwechselt',
  })
  readonly reason!: string;
}

export class OperatingCostDto {
  @FiscalYearField({ description: { de: 'Jahr, in dem sie entstehen', en: 'Year in which it arises' } })
  readonly fiscalYear!: number;

  @RecipientKeyField({
    description: {
      de: 'Wessen Kosten es sind; fehlt er, die der Leistung insgesamt',
      en: 'Whose cost it is; where absent, that of the service as a whole',
    },
    optional: true,
  })
  readonly recipient?: string;

  @AmountField({ description: { de: 'Betriebskosten des Jahres', en: 'Operating cost of the year' } })
  readonly amount!: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

export class PrerequisiteDto {
  @ChoiceField(prerequisiteWords, {
    description: { de: 'Voraussetzung', en: 'Prerequisite' },
    example: 'HESSENFINDER_ENTRY',
  })
  readonly prerequisite!: Prerequisite;

  @DayField({ description: { de: 'Erfüllt seit', en: 'Met since' }, example: '2022-10-01' })
  readonly since!: string;
}

export class PrerequisiteLossDto {
  @ChoiceField(prerequisiteWords, {
    description: { de: 'Voraussetzung', en: 'Prerequisite' },
    example: 'HESSENFINDER_ENTRY',
  })
  readonly prerequisite!: Prerequisite;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: longest.reason })
  readonly reason!: string;
}
