import { addressPartLengthMax, type PayeeAddress } from '#domain';
import { defined } from '../http/defined.ts';
import { CountryField, LineTextField } from '../http/fields.ts';
import { ShownText } from '../http/shown.ts';

/** An address in its parts; banks take no other. */
export class PayeeAddressDto {
  @LineTextField({
    description: { de: 'Straße', en: 'Street' },
    maxLength: addressPartLengthMax.street,
    optional: true,
    example: 'Römerberg',
  })
  readonly street?: string;

  @LineTextField({
    description: { de: 'Hausnummer', en: 'Number of the house' },
    maxLength: addressPartLengthMax.houseNumber,
    optional: true,
    example: '23',
  })
  readonly houseNumber?: string;

  @LineTextField({
    description: { de: 'Postleitzahl', en: 'Postcode' },
    maxLength: addressPartLengthMax.postcode,
    optional: true,
    example: '60311',
  })
  readonly postcode?: string;

  @LineTextField({
    description: { de: 'Ort', en: 'Town' },
    maxLength: addressPartLengthMax.town,
    example: 'Frankfurt am Main',
  })
  readonly town!: string;

  @CountryField({
    description: { de: 'Land (ISO 3166-1, zwei Buchstaben)', en: 'Country (ISO 3166-1, two letters)' },
  })
  readonly country!: string;
}

export const addressOf = ({
  street,
  houseNumber,
  postcode,
  town,
  country,
}: PayeeAddressDto): PayeeAddress => ({
  ...defined({ street, houseNumber, postcode }),
  town,
  country,
});

export class PayeeAddressView {
  @ShownText({ de: 'Straße', en: 'Street' }, { optional: true, example: 'Römerberg' })
  readonly street?: string;

  @ShownText({ de: 'Hausnummer', en: 'Number of the house' }, { optional: true, example: '23' })
  readonly houseNumber?: string;

  @ShownText({ de: 'Postleitzahl', en: 'Postcode' }, { optional: true, example: '60311' })
  readonly postcode?: string;

  @ShownText({ de: 'Ort', en: 'Town' }, { example: 'Frankfurt am Main' })
  readonly town!: string;

  @ShownText({ de: 'Land (ISO 3166-1)', en: 'Country (ISO 3166-1)' }, { example: 'DE' })
  readonly country!: string;
}

/** As a row of a read model has it. */
export const addressFrom = (stored: string | null): PayeeAddressView | undefined =>
  stored === null ? undefined : (JSON.parse(stored) as PayeeAddressView);
