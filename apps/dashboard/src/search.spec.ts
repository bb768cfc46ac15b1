import { describe, expect, it } from '@jest/globals';
import { pageSearchOf, parseSearch, stringifySearch } from './search.ts';

describe('what an address says', () => {
  it('is read as it is typed, and written so that people can read it', () => {
    const search = { jahr: '2023', stichtag: '2023-06-30', zeile: 'EFA/MAIN/2023' };
    expect(stringifySearch(search)).toBe('?jahr=2023&stichtag=2023-06-30&zeile=EFA/MAIN/2023');
    expect(parseSearch('jahr=2023&stichtag=2023-06-30&zeile=EFA/MAIN/2023')).toEqual(search);
  });

  it('leaves out what says nothing', () => {
    expect(stringifySearch({ jahr: undefined, programm: '', folge: null })).toBe('');
  });

  it.each([
    [{ jahr: '23' }],
    [{ jahr: 'immer' }],
    [{ stichtag: '30.06.2023' }],
    [{ stichtag: '2023-13-01' }],
    [{ kenntnisstand: '2023-02-30' }],
    [{ uebung: 'ja' }],
    [{ sprache: 'fr' }],
  ])('says nothing where it is none of what can be meant: %j', (search) => {
    expect(pageSearchOf(search)).toEqual({});
  });

  it('may name all years, practice data and a language', () => {
    const search = { jahr: 'alle', uebung: '1', sprache: 'en' };
    expect(pageSearchOf(search)).toEqual(search);
  });
});
