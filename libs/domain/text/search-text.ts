const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
};

/**
 * What a text is found by: in any case, in both German spellings (Fürth and Fuerth, Groß-Gerau and Gross-Gerau), composed or
 * not, without other accents, and with single blanks.
 */
export const searchText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßæœø]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
