import { bankNameLengthMax } from '#domain';
import { PayeeAddressDto } from './address.dto.ts';
import { IbanField, LineTextField, NestedField, RecipientKeyField, TextField } from '../http/fields.ts';

export class PayeeChangeDto {
  @LineTextField({
    description: { de: 'Kontoinhaber', en: 'Account holder' },
    maxLength: 140,
    example: 'Magistrat der Stadt Frankfurt am Main',
  })
  readonly name!: string;

  @LineTextField({
    description: {
      de: 'Name für die Bank, höchstens 70 ihrer Zeichen; aus dem Kontoinhaber gebildet, wenn nichts angegeben ist',
      en: 'Name for the bank, at most 70 of its characters; made of the account holder unless given',
    },
    maxLength: bankNameLengthMax,
    optional: true,
    example: 'Stadt Frankfurt am Main',
  })
  readonly bankName?: string;

  @NestedField(PayeeAddressDto, {
    description: { de: 'Anschrift in ihren Teilen', en: 'Address in its parts' },
    optional: true,
  })
  readonly address?: PayeeAddressDto;

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
