import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLineCode, isProgrammeCode } from './identifiers.ts';
import { composed, isPlainLine, isPlainText } from './plain-text.ts';
import { searchText } from './search-text.ts';

describe('a text that people read', () => {
  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['\u00a0\u2003', 'other blanks'],
    ['\n\n', 'line breaks'],
    ['\u200b\u200d', 'zero width'],
    ['\u00ad', 'a soft hyphen'],
    ['\u2060\u2061', 'word joiner'],
    ['\u3164', 'Hangul filler'],
    ['\u115f\u1160\uffa0', 'other fillers'],
    ['\u2800', 'an empty Braille pattern'],
    ['\ufe0f\u{e0100}', 'variation selectors'],
    ['\u0301', 'an accent on nothing'],
    ['\u{e000}', 'private use'],
    ['\u0378', 'an unassigned character'],
    ['\u{1ffff}', 'a noncharacter'],
    ['Kas\u0378sel', 'an unassigned character among others'],
    ['Kas\u0000sel', 'NUL'],
    ['Kas\u0007sel', 'a control character'],
    ['Kas\u202esel', 'a mark that turns the direction'],
    ['Kas\ud800sel', 'half a character'],
  ])('is not %j (%s)', (text) => {
    expect(isPlainText(text)).toBe(false);
    expect(isPlainLine(text)).toBe(false);
  });

  it.each(['Kassel', 'Fu\u0308rth', '7', '–', '👩‍💻', 'Ω', '§ 44 LHO', 'a\u00adb'])('may be %j', (text) => {
    expect(isPlainText(text)).toBe(true);
    expect(isPlainLine(text)).toBe(true);
  });

  it.each(['Kassel\nFulda', 'Kassel\r\nFulda', 'Kassel\u2028Fulda', 'Kassel\n'])(
    'has several lines as a note, and never as a name: %j',
    (text) => {
      expect(isPlainText(text)).toBe(true);
      expect(isPlainLine(text)).toBe(false);
    },
  );

  it('reads the same composed and decomposed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(composed(text.normalize('NFD'))).toBe(composed(text));
        expect(composed(composed(text))).toBe(composed(text));
        expect(isPlainText(composed(text.normalize('NFD')))).toBe(isPlainText(composed(text)));
      }),
    ));
});

describe('what a text is found by', () => {
  it.each([
    ['Fürth', 'Fuerth'],
    ['Fürth', 'FÜRTH'],
    ['Fürth', 'Fu\u0308rth'],
    ['Groß-Gerau', 'GROSS-GERAU'],
    ['Groß-Gerau', 'Gross-gerau'],
    ['GROẞ-GERAU', 'groß-gerau'],
    ['Allendorf (Eder)', 'ALLENDORF  (EDER)'],
    ['André', 'Andre'],
    ['Höchst i. Odw.', 'hoechst\u00a0i. odw.'],
  ])('is one for %j and %j', (one, other) => expect(searchText(one)).toBe(searchText(other)));

  it('keeps what is no letter: a backslash, a percent sign and an underscore mean themselves', () =>
    expect(searchText('100 % \\ A_B')).toBe('100 % \\ a_b'));

  it('does not depend on case, composition, or being folded before', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aäöüßÄÖÜẞéÉ Zz-%_\\')) }), (text) => {
        const folded = searchText(text);
        expect(searchText(text.normalize('NFD'))).toBe(folded);
        expect(searchText(text.toUpperCase())).toBe(folded);
        expect(searchText(folded)).toBe(folded);
      }),
    ));
});

describe('codes', () => {
  it.each(['0216-633-01', '0216.633.01', 'MAIN', 'PHASE_2', '07', '7', 'M', '0216-633-01-A'])(
    'a line may be %s',
    (text) => expect(isLineCode(text)).toBe(true),
  );
  it.each(['', '-0216', '.5', '0216/633', '0216 633', 'main', 'Ä1', '0'.repeat(41), '0216-633-01\n'])(
    'a line is not %j',
    (text) => expect(isLineCode(text)).toBe(false),
  );
  it.each(['0216', 'STARKE-HEIMAT', 'EFA.2'])('a programme is not %s: case numbers begin with it', (text) =>
    expect(isProgrammeCode(text)).toBe(false),
  );
});
