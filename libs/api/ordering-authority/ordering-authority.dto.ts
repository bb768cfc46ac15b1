import { AmountField, DayField, NameField, SubjectField, TextField } from '../http/fields.ts';

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
