import {
  AmountField,
  CaseNumberField,
  DayField,
  IbanField,
  NameField,
  RecipientKeyField,
  SubjectField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { ConsentDto } from '../http/consent.dto.ts';

export class PayeeChangeDto {
  @LineTextField({
    description: 'Kontoinhaber',
    maxLength: 140,
    example: 'Magistrat der Stadt Frankfurt am Main',
  })
  readonly name!: string;

  @IbanField({ description: 'IBAN, mit oder ohne Leerzeichen' })
  readonly iban!: string;

  @RecipientKeyField({
    description: 'Kommune, deren Konto es ist (AGS); fehlt bei Dienstleistern wie ekom21',
    optional: true,
  })
  readonly recipient?: string;

  @TextField({
    description: 'Grund',
    maxLength: 1_000,
    example: 'Neue Bankverbindung laut Schreiben vom 1.3.',
  })
  readonly reason!: string;
}

export class OrderingAuthorityDto {
  @NameField({ description: 'Kennung der Anordnungsbefugnis', example: 'AB-2023-07' })
  readonly authorityId!: string;

  @SubjectField({ description: 'Kennung der Person (subject ihres Tokens)', example: 'frieda' })
  readonly person!: string;

  @AmountField({ description: 'Höchster Betrag einer Anordnung', example: '250000.00' })
  readonly limit!: string;

  @DayField({ description: 'Erster Tag', example: '2023-01-01' })
  readonly validFrom!: string;

  @DayField({ description: 'Letzter Tag; unbefristet, wenn nichts angegeben ist', optional: true })
  readonly validTo?: string;

  @TextField({ description: 'Grund', maxLength: 1_000, example: 'Vertretungsplan 2023' })
  readonly reason!: string;
}

export class RevocationDto {
  @SubjectField({ description: 'Kennung der Person', example: 'frieda' })
  readonly person!: string;

  @DayField({ description: 'Letzter Tag der Befugnis; heute, wenn nichts angegeben ist', optional: true })
  readonly validTo?: string;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

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
