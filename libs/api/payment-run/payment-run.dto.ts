import {
  BicField,
  DayField,
  IbanField,
  LineTextField,
  OrderNumbersField,
  TextField,
} from '../http/fields.ts';

export class PaymentRunDto {
  @DayField({
    description: {
      de: 'Tag, an dem die Bank ausführen soll; ein Bankarbeitstag',
      en: 'Day on which the bank is to carry it out; one on which banks work',
    },
    example: '2023-07-14',
  })
  readonly executionDay!: string;

  @OrderNumbersField({
    description: {
      de: 'Die Anordnungen, in der Reihenfolge der Datei',
      en: 'The payment orders, in the order of the file',
    },
  })
  readonly orderNumbers!: readonly string[];
}

export class DebtorAccountDto {
  @LineTextField({
    description: { de: 'Kontoinhaber', en: 'Account holder' },
    maxLength: 70,
    example: 'Hessisches Ministerium für Digitales',
  })
  readonly name!: string;

  @IbanField({ description: { de: 'IBAN, mit oder ohne Leerzeichen', en: 'IBAN, with or without blanks' } })
  readonly iban!: string;

  @BicField({ description: { de: 'BIC der Bank', en: 'BIC of the bank' }, optional: true })
  readonly bic?: string;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Konto der Landeskasse',
  })
  readonly reason!: string;
}
