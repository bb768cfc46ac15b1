import { longest } from '#domain';
import { DayField, FlagField, NameField, TextField } from '../http/fields.ts';

export class AwardConditionDto {
  @NameField({
    description: { de: 'Kennung der Auflage', en: 'Identifier of the condition' },
    example: 'AU-1',
  })
  readonly conditionId!: string;

  @TextField({
    description: { de: 'Was zu erfüllen ist', en: 'What is to be met' },
    maxLength: longest.purpose,
    example: 'Vergabevermerk vorlegen',
  })
  readonly subject!: string;

  @DayField({
    description: {
      de: 'Bis zu welchem Tag; ohne Frist, wenn nichts angegeben ist',
      en: 'By which day; without a deadline unless given',
    },
    optional: true,
  })
  readonly dueOn?: string;

  @FlagField({
    description: {
      de: 'Ob vorher nichts abgerufen werden darf',
      en: 'Whether nothing may be drawn down before',
    },
    example: true,
    optional: true,
  })
  readonly beforeDrawdown?: boolean;
}

export class ConditionFulfilmentDto {
  @DayField({
    description: { de: 'Erfüllt am; heute, wenn nichts angegeben ist', en: 'Met on; today unless given' },
    optional: true,
  })
  readonly metOn?: string;

  @TextField({
    description: { de: 'Woraus es hervorgeht', en: 'What shows it' },
    maxLength: 1_000,
    optional: true,
  })
  readonly evidence?: string;
}

export class ConditionFailureDto {
  @DayField({
    description: { de: 'Verfehlt am; heute, wenn nichts angegeben ist', en: 'Missed on; today unless given' },
    optional: true,
  })
  readonly missedOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ConditionWaiverDto {
  @DayField({
    description: { de: 'Erlassen am; heute, wenn nichts angegeben ist', en: 'Waived on; today unless given' },
    optional: true,
  })
  readonly waivedOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}
