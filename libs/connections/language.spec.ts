import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['de', 'de'],
    ['fr', 'de'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['en, de', 'en'],
    ['de, en', 'de'],
    ['fr, en;q=0.8, de;q=0.5', 'en'],
    ['en;q=0.2, de-DE', 'de'],
    ['en;q=0', 'de'],
  ])('for %j is %s', (accepted, language) => {
    expect(languageOf(accepted)).toBe(language);
  });
});
