import { bankTextOf } from '../text/bank-text.ts';

/** A postal address in its parts: no bank takes another since 15 November 2026 (EPC schemes). */
export interface PayeeAddress {
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town: string;
  /** ISO 3166-1, two capital letters. */
  readonly country: string;
}

/** Longest parts of an address that a SEPA message carries. */
export const addressPartLengthMax = { street: 70, houseNumber: 16, postcode: 16, town: 35 } as const;

/** The address as banks pass it on; none where nothing is left of its town. */
export function bankAddressOf(address: PayeeAddress | undefined): PayeeAddress | undefined {
  if (!address) return undefined;
  const part = (name: keyof typeof addressPartLengthMax) =>
    bankTextOf(address[name] ?? '', addressPartLengthMax[name]);
  const [street, houseNumber, postcode, town] = [
    part('street'),
    part('houseNumber'),
    part('postcode'),
    part('town'),
  ];
  if (town === '') return undefined;
  return {
    ...(street !== '' && { street }),
    ...(houseNumber !== '' && { houseNumber }),
    ...(postcode !== '' && { postcode }),
    town,
    country: address.country,
  };
}
