import { describe, expect, it } from '@jest/globals';
import { bankAddressOf } from './payee-address.ts';

describe('the address of a payee as banks pass it on', () => {
  it('is spelt in their characters, part by part', () => {
    expect(
      bankAddressOf({
        street: 'Römerberg',
        houseNumber: '23',
        postcode: '60311',
        town: 'Königstein im Taunus',
        country: 'DE',
      }),
    ).toEqual({
      street: 'Roemerberg',
      houseNumber: '23',
      postcode: '60311',
      town: 'Koenigstein im Taunus',
      country: 'DE',
    });
    expect(bankAddressOf({ town: 'Fulda', country: 'DE', street: '–' })).toEqual({
      street: '-',
      town: 'Fulda',
      country: 'DE',
    });
  });

  it('is none without a town that they can spell', () => {
    expect(bankAddressOf(undefined)).toBeUndefined();
    expect(bankAddressOf({ town: '東京', country: 'JP' })).toBeUndefined();
  });
});
