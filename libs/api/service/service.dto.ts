import { type Prerequisite, type ServicePlatform, type State, longest } from '#domain';
import { prerequisiteWords } from '#refusal-words';
import { ChoiceField, DayField, LeikaKeyField, LineTextField, TextField } from '../http/fields.ts';
import { platformWords, stateWords } from '../http/choice-words.ts';

class ServiceFactsDto {
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

export class ServiceDto extends ServiceFactsDto {
  @LeikaKeyField({ description: 'LeiKa-Schlüssel' })
  readonly leikaKey!: string;
}

/** The service as it is right. */
export class ServiceCorrectionDto extends ServiceFactsDto {
  @TextField({ description: 'Grund', maxLength: longest.reason, example: 'Plattform verwechselt' })
  readonly reason!: string;
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
