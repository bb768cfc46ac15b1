/** Longest name, and longest remittance text, of a SEPA credit transfer. */
export const bankNameLengthMax = 70;
export const remittanceLengthMax = 140;

/** The characters that every bank passes on (EPC 217-08, DK Anlage 3). */
const bankCharacters = /^[A-Za-z0-9/\-?:().,'+ ]*$/;

/** True for a text that every bank passes on as it is: its characters, no blank at either end, no `/` there and no `//`. */
export const isBankText = (text: string): boolean =>
  bankCharacters.test(text) && text === text.trim() && !/^\/|\/$|\/\//.test(text);

const spelt: Readonly<Record<string, string>> = {
  Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ẞ: 'SS', Æ: 'Ae', æ: 'ae', Ø: 'Oe', ø: 'oe',
  Œ: 'Oe', œ: 'oe', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Þ: 'Th', þ: 'th', '&': '+', '–': '-', '—': '-',
  '’': "'", '‘': "'", '`': "'", '´': "'", '„': "'", '“': "'", '”': "'", '"': "'", '*': '.', '_': '-', ';': ',',
  '[': '(', ']': ')', '{': '(', '}': ')', '@': '(at)', '€': 'EUR', '§': 'Par.', '%': '.', '#': '.',
}; // prettier-ignore

/**
 * A text as every bank passes it on, at most so many characters: umlauts and ß spelt out, accents left off, and what has no
 * spelling a blank. The text on record stays beside it.
 */
export const bankTextOf = (text: string, lengthMax: number): string =>
  Array.from(text.normalize('NFC'), (character) => spelt[character] ?? character)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replaceAll(/\/{2,}/g, '/')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^[ /]+/g, '')
    .slice(0, lengthMax)
    .replaceAll(/[ /]+$/g, '');
