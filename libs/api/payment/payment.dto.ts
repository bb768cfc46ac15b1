import type { VerificationDecision } from '#domain';
import { verificationDecisionWords } from '#refusal-words';
import { AmountField, CaseNumberField, ChoiceField, DayField, NameField, TextField } from '../http/fields.ts';
import { ConsentDto } from '../http/consent.dto.ts';

/** A payment order on a commitment that no notice stands on; the address names it. */
export class CommitmentOrderDto {
  @NameField({ description: { de: 'Zahlungsempfänger', en: 'Payee' }, example: 'FRANKFURT' })
  readonly payeeId!: string;

  @AmountField({
    description: {
      de: 'Teilzahlung; alles, was noch zu zahlen ist, wenn nichts angegeben ist',
      en: 'Part payment; all that is left to pay unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @DayField({ description: { de: 'Fällig am', en: 'Due on' }, example: '2023-07-15' })
  readonly dueOn!: string;

  @TextField({
    description: { de: 'Zahlungsgrund', en: 'Reason for payment' },
    maxLength: 500,
    example: 'Betriebskosten Wohngeld, 1. Halbjahr 2023',
  })
  readonly reason!: string;
}

export class PaymentOrderDto extends CommitmentOrderDto {
  @CaseNumberField({
    description: {
      de: 'Bewilligter Antrag, Zuwendung oder Vereinbarung',
      en: 'Approved claim, grant or agreement',
    },
  })
  readonly caseNumber!: string;

  @NameField({
    description: { de: 'Der Mittelabruf, bei einer Zuwendung', en: 'The drawdown, of a grant' },
    optional: true,
    example: 'MA-1',
  })
  readonly drawdownId?: string;

  @NameField({
    description: { de: 'Der Meilenstein, bei einer Vereinbarung', en: 'The milestone, of an agreement' },
    optional: true,
    example: 'Q1',
  })
  readonly milestoneId?: string;
}

export class BookingYearExceptionDto extends ConsentDto {
  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Auslaufzeit bis 12. Januar',
  })
  readonly reason!: string;
}

export class SettlementDto {
  @NameField({
    description: { de: 'Referenz der Bank', en: 'Reference of the bank' },
    example: 'CAMT-2023-0711-17',
  })
  readonly bankReference!: string;

  @DayField({
    description: {
      de: 'Tag, an dem die Bank gezahlt hat; heute, wenn nichts angegeben ist',
      en: 'Day on which the bank paid; today unless given',
    },
    optional: true,
  })
  readonly settledOn?: string;
}

export class VerificationDecisionDto {
  @ChoiceField(verificationDecisionWords, {
    description: { de: 'Ob gezahlt wird', en: 'Whether it is paid' },
    example: 'PROCEED',
  })
  readonly decision!: VerificationDecision;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Bei der Stadtkasse angerufen: Das Konto ist ihres',
  })
  readonly reason!: string;
}

class BankAnswerDto {
  @NameField({
    description: { de: 'Referenz der Bank', en: 'Reference of the bank' },
    example: 'PAIN002-2023-0711-17',
  })
  readonly bankReference!: string;

  @TextField({
    description: { de: 'Grund, den die Bank nennt', en: 'Reason that the bank gives' },
    maxLength: 500,
    example: 'AC04 Konto aufgelöst',
  })
  readonly reason!: string;
}

export class BankRejectionDto extends BankAnswerDto {
  @DayField({
    description: {
      de: 'Tag, an dem die Bank zurückgewiesen hat; heute, wenn nichts angegeben ist',
      en: 'Day on which the bank rejected; today unless given',
    },
    optional: true,
  })
  readonly rejectedOn?: string;
}

export class PaymentReturnDto extends BankAnswerDto {
  @DayField({
    description: {
      de: 'Tag des Rücklaufs; heute, wenn nichts angegeben ist',
      en: 'Day on which the money came back; today unless given',
    },
    optional: true,
  })
  readonly returnedOn?: string;
}
