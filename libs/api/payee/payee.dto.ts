import { IbanField, LineTextField, RecipientKeyField, TextField } from '../http/fields.ts';

export class PayeeChangeDto {
  @LineTextField({
    description: { de: 'Kontoinhaber', en: 'Account holder' },
    maxLength: 140,
    example: 'Magistrat der Stadt Frankfurt am Main',
  })
  readonly name!: string;

  @IbanField({ description: { de: 'IBAN, mit oder ohne Leerzeichen', en: 'IBAN, with or without blanks' } })
  readonly iban!: string;

  @RecipientKeyField({
    description: {
      de: 'Kommune, deren Konto es ist (AGS); fehlt bei Dienstleistern wie ekom21',
      en: 'Municipality whose account it is (AGS); absent for providers such as ekom21',
    },
    optional: true,
  })
  readonly recipient?: string;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Neue Bankverbindung laut Schreiben vom 1.3.',
  })
  readonly reason!: string;
}
