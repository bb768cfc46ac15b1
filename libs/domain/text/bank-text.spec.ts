import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bankTextOf, isBankText } from './bank-text.ts';

describe('a text as banks pass it on', () => {
  it.each([
    ['Magistrat der Stadt Königstein im Taunus', 'Magistrat der Stadt Koenigstein im Taunus'],
    ['Müller & Söhne GmbH', 'Mueller + Soehne GmbH'],
    ['Straße „Alt-Höchst“ – Süd', "Strasse 'Alt-Hoechst' - Sued"],
    ['Café René', 'Cafe Rene'],
    ['STARKE_HEIMAT-2023-000001', 'STARKE-HEIMAT-2023-000001'],
    ['//Kasse//', 'Kasse'],
    ['地方 Kasse', 'Kasse'],
    ['Kasse\tFulda', 'Kasse Fulda'],
  ])('of %j is %j', (text, banks) => {
    expect(bankTextOf(text, 70)).toBe(banks);
  });

  it('ends at its greatest length, without a blank', () => {
    expect(bankTextOf(`${'x'.repeat(69)} y`, 70)).toBe('x'.repeat(69));
  });

  it('is one of every text, which stays as it is where it is one already', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const banks = bankTextOf(text, 70);
        expect(isBankText(banks)).toBe(true);
        expect(banks.length).toBeLessThanOrEqual(70);
        expect(bankTextOf(banks, 70)).toBe(banks);
      }),
      { numRuns: 1_000 },
    ));
});
