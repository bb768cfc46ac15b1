import type { InterestBeginning } from '#domain';
import { interestBeginningWords } from '../http/choice-words.ts';
import { AmountField, ChoiceField, CountField, DayField, NameField, TextField } from '../http/fields.ts';

export class UseByRuleDto {
  @CountField({
    description: {
      de: 'Monate nach der Auszahlung, in denen sie zu verwenden ist',
      en: 'Months after a payment within which it is to be used',
    },
    max: 60,
    example: 2,
  })
  readonly months!: number;

  @ChoiceField(interestBeginningWords, {
    description: {
      de: 'Ab wann verspätet Verwendetes zu verzinsen ist; ab der Auszahlung, wenn nichts angegeben ist',
      en: 'From when late use bears interest; from the payment on unless given',
    },
    optional: true,
    example: 'PAYMENT',
  })
  readonly interestFrom?: InterestBeginning;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000, example: 'VV zu § 44 LHO' })
  readonly reason!: string;
}

export class UseDto {
  @NameField({ description: { de: 'Kennung der Verwendung', en: 'Identifier of the use' }, example: 'VW-1' })
  readonly useId!: string;

  @AmountField({ description: { de: 'Verwendet', en: 'Used' }, example: '30000.00' })
  readonly amount!: string;

  @DayField({
    description: { de: 'Verwendet am; heute, wenn nichts angegeben ist', en: 'Used on; today unless given' },
    optional: true,
  })
  readonly usedOn?: string;
}

export class LateUseInterestDto {
  @DayField({
    description: {
      de: 'Bis zu welchem Tag, er selbst nicht; heute, wenn nichts angegeben ist',
      en: 'Up to which day, itself excluded; today unless given',
    },
    optional: true,
  })
  readonly until?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}
