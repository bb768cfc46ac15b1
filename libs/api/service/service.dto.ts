import { type Prerequisite, type ServicePlatform, type State, longest } from '#domain';
import { prerequisiteWords } from '#refusal-words';
import { ChoiceField, DayField, LeikaKeyField, LineTextField, TextField } from '../http/fields.ts';
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
