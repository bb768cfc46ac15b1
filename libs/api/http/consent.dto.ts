import { DayField, NameField } from './fields.ts';

/** Of the finance ministry, case by case (LHO § 73 Abs. 3). */
export class ConsentDto {
  @NameField({
    description: { de: 'Aktenzeichen der Einwilligung', en: 'File number of the consent' },
    example: 'HMdF-2024-0117',
  })
  readonly consentReference!: string;

  @DayField({ description: { de: 'Tag der Einwilligung', en: 'Day of the consent' }, example: '2024-01-03' })
  readonly consentedOn!: string;
}
