import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultOfIban, isIban, normalIban } from './iban.ts';

/** The examples of the IBAN registry (SWIFT). */
const examples = [
  'DE89370400440532013000', 'AT611904300234573201', 'FR1420041010050500013M02606', 'NL91ABNA0417164300',
  'GB29NWBK60161331926819', 'BE68539007547034', 'CH9300762011623852957', 'LU280019400644750000',
  'PL61109010140000071219812874', 'MT84MALT011000012345MTLCAST001S', 'NO9386011117947', 'IT60X0542811101000000123456',
]; // prettier-ignore

/** ISO 7064 mod 97-10, computed apart from the library. */
const remainderOf = (iban: string): bigint =>
  BigInt(
    Array.from(iban.slice(4) + iban.slice(0, 4), (character) => Number.parseInt(character, 36)).join(''),
  ) % 97n;

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

describe('an IBAN', () => {
  it.each(examples)('may be %s', (iban) => {
    expect(isIban(iban)).toBe(true);
    expect(remainderOf(iban)).toBe(1n);
  });

  it.each([
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['de89370400440532013000', 'DE89370400440532013000'],
    ['\tnl91 abna\u00a00417 1643 00 ', 'NL91ABNA0417164300'],
  ])('is written %j, too', (text, iban) => {
    expect(normalIban(text)).toBe(iban);
    expect(isIban(normalIban(text))).toBe(true);
  });

  it.each([
    ['AT6119043002345732011', 'LENGTH', 20],
    ['AT61190430023457320', 'LENGTH', 20],
    ['FR1420041010050500013M0260', 'LENGTH', 27],
    ['NL91ABNA04171643001', 'LENGTH', 18],
    ['GB29NWBK6016133192681', 'LENGTH', 22],
    ['DE8937040044053201300', 'LENGTH', 22],
    ['US64SVBKUS6S3300958879', 'COUNTRY_UNKNOWN', undefined],
    ['ZZ89370400440532013000', 'COUNTRY_UNKNOWN', undefined],
    ['', 'COUNTRY_UNKNOWN', undefined],
    ['D', 'COUNTRY_UNKNOWN', undefined],
    ['DE8937040044053201300A', 'STRUCTURE', 22],
    ['NL911BNA0417164300', 'STRUCTURE', 18],
    ['DE88370400440532013000', 'CHECK_DIGITS', 22],
    ['DEA9370400440532013000', 'CHECK_DIGITS', 22],
    ['DE89-3704-0044-0532-01', 'CHARACTERS', 22],
    ['ÄE89370400440532013000', 'CHARACTERS', undefined],
    ['NO9386011117948', 'CHECK_DIGITS', 15],
  ])('is not %s: %s', (iban, fault, lengthOfCountry) => {
    expect(isIban(iban)).toBe(false);
    expect(faultOfIban(iban)).toEqual({
      iban,
      fault,
      country: iban.slice(0, 2),
      length: iban.length,
      ...(lengthOfCountry !== undefined && { lengthOfCountry }),
    });
  });

  it('has one pair of check digits from 02 to 98; 00, 01 and 99 are refused even where mod 97 holds', () =>
    fc.assert(
      fc.property(digits(18), (account) => {
        const all = Array.from(
          { length: 100 },
          (_, check) => `DE${String(check).padStart(2, '0')}${account}`,
        );
        const valid = all.filter(isIban);
        expect(valid).toHaveLength(1);
        expect(valid.every((iban) => remainderOf(iban) === 1n)).toBe(true);
        expect(Number(valid[0]?.slice(2, 4))).toBeGreaterThanOrEqual(2);
        expect(Number(valid[0]?.slice(2, 4))).toBeLessThanOrEqual(98);
        for (const alias of ['00', '01', '99'])
          expect(faultOfIban(`DE${alias}${account}`)?.fault).toBe('CHECK_DIGITS');
      }),
      { numRuns: 50 },
    ));

  it('does not survive one wrong digit, two digits that changed places, or a character too few or too many', () =>
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, at, by) => {
        const places = Array.from(iban).flatMap((character, index) => (/\d/.test(character) ? [index] : []));
        const place = places[at % places.length] ?? 2;
        const wrong = String((Number(iban[place]) + by) % 10);
        expect(isIban(iban.slice(0, place) + wrong + iban.slice(place + 1))).toBe(false);
        const [one, two] = [iban[place] ?? '', iban[place + 1] ?? ''];
        if (/\d/.test(two) && one !== two)
          expect(isIban(iban.slice(0, place) + two + one + iban.slice(place + 2))).toBe(false);
        expect(isIban(iban.slice(0, place) + iban.slice(place + 1))).toBe(false);
        expect(isIban(`${iban}0`)).toBe(false);
      }),
    ));
});
