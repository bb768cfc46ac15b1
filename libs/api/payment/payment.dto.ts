import { AmountField, CaseNumberField, DayField, NameField, TextField } from '../http/fields.ts';
import { ConsentDto } from '../http/consent.dto.ts';

/** A payment order on a commitment that no notice stands on; the address names it. */
export class CommitmentOrderDto {
  @NameField({ description: 'Zahlungsempfänger', example: 'FRANKFURT' })
  readonly payeeId!: string;

  @AmountField({
    description: 'Teilzahlung; alles, was noch zu zahlen ist, wenn nichts angegeben ist',
    optional: true,
  })
  readonly amount?: string;

  @DayField({ description: 'Fällig am', example: '2023-07-15' })
  readonly dueOn!: string;

  @TextField({
    description: 'Zahlungsgrund',
    maxLength: 500,
    example: 'Betriebskosten Wohngeld, 1. Halbjahr 2023',
  })
  readonly reason!: string;
}

export class PaymentOrderDto extends CommitmentOrderDto {
  @CaseNumberField({ description: 'Bewilligter Antrag, Zuwendung oder Vereinbarung' })
  readonly caseNumber!: string;

  @NameField({ description: 'Der Mittelabruf, bei einer Zuwendung', optional: true, example: 'MA-1' })
  readonly drawdownId?: string;

  @NameField({ description: 'Der Meilenstein, bei einer Vereinbarung', optional: true, example: 'Q1' })
  readonly milestoneId?: string;
}

export class BookingYearExceptionDto extends ConsentDto {
  @TextField({ description: 'Grund', maxLength: 1_000, example: 'Auslaufzeit bis 12. Januar' })
  readonly reason!: string;
}

export class SettlementDto {
  @NameField({ description: 'Referenz der Bank', example: 'CAMT-2023-0711-17' })
  readonly bankReference!: string;

  @DayField({
    description: 'Tag, an dem die Bank gezahlt hat; heute, wenn nichts angegeben ist',
    optional: true,
  })
  readonly settledOn?: string;
}

class BankAnswerDto {
  @NameField({ description: 'Referenz der Bank', example: 'PAIN002-2023-0711-17' })
  readonly bankReference!: string;

  @TextField({
    description: 'Grund, den die Bank nennt',
    maxLength: 500,
    example: 'AC04 Konto aufgelöst',
  })
  readonly reason!: string;
}

export class BankRejectionDto extends BankAnswerDto {
  @DayField({
    description: 'Tag, an dem die Bank zurückgewiesen hat; heute, wenn nichts angegeben ist',
    optional: true,
  })
  readonly rejectedOn?: string;
}

export class PaymentReturnDto extends BankAnswerDto {
  @DayField({ description: 'Tag des Rücklaufs; heute, wenn nichts angegeben ist', optional: true })
  readonly returnedOn?: string;
}
