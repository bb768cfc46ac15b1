import { DayField, NameField } from './fields.ts';

/** Of the finance ministry, case by case (LHO § 73 Abs. 3). */
export class ConsentDto {
  @NameField({ description: 'Aktenzeichen der Einwilligung', example: 'HMdF-2024-0117' })
  readonly consentReference!: string;

  @DayField({ description: 'Tag der Einwilligung', example: '2024-01-03' })
  readonly consentedOn!: string;
}
