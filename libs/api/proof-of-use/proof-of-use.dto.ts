import type { ProofKind, ProofResult } from '#domain';
import { proofKindWords, proofResultWords } from '../http/choice-words.ts';
import {
  AmountField,
  ChoiceField,
  CountField,
  DayField,
  FiscalYearField,
  TextField,
} from '../http/fields.ts';

export class ProofOfUseRuleDto {
  @CountField({
    description: {
      de: 'Monate nach Ende des Bewilligungszeitraums bis zum Verwendungsnachweis',
      en: 'Months after the end of the period of the award until the final proof',
    },
    max: 60,
    example: 6,
  })
  readonly finalMonths!: number;

  @CountField({
    description: {
      de: 'Monate nach Ende jedes Jahres davor bis zum Zwischennachweis; kein Zwischennachweis, wenn nichts angegeben ist',
      en: 'Months after the end of each year before until the interim proof; no interim proof unless given',
    },
    max: 60,
    example: 4,
    optional: true,
  })
  readonly interimMonths?: number;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000, example: 'ANBest-P Nr. 6' })
  readonly reason!: string;
}

class ProofDto {
  @ChoiceField(proofKindWords, {
    description: { de: 'Welcher Nachweis', en: 'Which proof' },
    example: 'FINAL',
  })
  readonly proof!: ProofKind;

  @FiscalYearField({
    description: { de: 'Jahr eines Zwischennachweises', en: 'Year of an interim proof' },
    optional: true,
  })
  readonly fiscalYear?: number;
}

export class ProofDeadlineDto extends ProofDto {
  @DayField({ description: { de: 'Fällig am', en: 'Due on' } })
  readonly dueOn!: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ProofReceiptDto extends ProofDto {
  @AmountField({
    description: { de: 'Ausgaben nach dem Nachweis', en: 'What was spent, by the proof' },
    example: '48000.00',
  })
  readonly spent!: string;

  @DayField({
    description: { de: 'Eingang; heute, wenn nichts angegeben ist', en: 'Received on; today unless given' },
    optional: true,
  })
  readonly receivedOn?: string;
}

export class ProofExaminationDto extends ProofDto {
  @ChoiceField(proofResultWords, {
    description: { de: 'Ergebnis der Prüfung', en: 'Result of the examination' },
    example: 'ACCEPTED_WITH_REDUCTION',
  })
  readonly result!: ProofResult;

  @AmountField({
    description: {
      de: 'Was nicht anerkannt oder beanstandet wird; nur bei Kürzung und Beanstandung',
      en: 'What is not accepted or objected to; with a reduction and an objection only',
    },
    example: '5000.00',
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: {
      de: 'Begründung einer Kürzung oder Beanstandung',
      en: 'Reason for a reduction or an objection',
    },
    maxLength: 1_000,
    optional: true,
  })
  readonly reason?: string;
}
