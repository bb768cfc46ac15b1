import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from 'ibantools';

/** International Bank Account Number (ISO 13616), without blanks, in capitals. */
export type Iban = string;

/** What is wrong with a text that should be an IBAN. */
export const ibanFaults = [
  'CHARACTERS',
  'COUNTRY_UNKNOWN',
  'LENGTH',
  'STRUCTURE',
  'CHECK_DIGITS',
  'ACCOUNT_CHECK',
] as const;
export type IbanFault = (typeof ibanFaults)[number];

export type FaultyIban = {
  readonly iban: string;
  readonly fault: IbanFault;
  /** The first two characters. */
  readonly country: string;
  readonly length: number;
  /** Of an IBAN of the country, where it has any. */
  readonly lengthOfCountry?: number;
};

/** As it is stored and compared: people write IBANs in groups and in small letters, too. */
export const normalIban = (text: string): Iban =>
  text.replaceAll(/\s/g, '').replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());

/** True for an IBAN in its normal form. */
export const isIban = (text: string): boolean => faultOfIban(text) === undefined;

/**
 * What is wrong with an IBAN in its normal form: its country's length and structure (ISO 13616), its check digits (ISO 7064,
 * mod 97-10: from 02 to 98, as 00, 01 and 99 are others over again), and those that some countries' account numbers have.
 */
export function faultOfIban(iban: string): FaultyIban | undefined {
  const country = iban.slice(0, 2);
  const specification = Object.hasOwn(countrySpecs, country) ? countrySpecs[country] : undefined;
  const lengthOfCountry = specification?.chars ?? undefined;
  const fault = faultIn(iban, lengthOfCountry);
  return (
    fault && {
      iban,
      fault,
      country,
      length: iban.length,
      ...(lengthOfCountry !== undefined && { lengthOfCountry }),
    }
  );
}

function faultIn(iban: string, lengthOfCountry: number | undefined): IbanFault | undefined {
  if (!/^[A-Z0-9]*$/.test(iban)) return 'CHARACTERS';
  if (lengthOfCountry === undefined) return 'COUNTRY_UNKNOWN';
  if (iban.length !== lengthOfCountry) return 'LENGTH';
  if (!/^(0[2-9]|[1-8]\d|9[0-8])$/.test(iban.slice(2, 4))) return 'CHECK_DIGITS';
  const { errorCodes } = validateIBAN(iban);
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat)) return 'STRUCTURE';
  if (errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)) return 'CHECK_DIGITS';
  return errorCodes.length > 0 ? 'ACCOUNT_CHECK' : undefined;
}
