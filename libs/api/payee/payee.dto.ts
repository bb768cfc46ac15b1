import { IbanField, LineTextField, RecipientKeyField, TextField } from '../http/fields.ts';

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
