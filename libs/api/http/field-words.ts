import type { Words } from '#refusal-words';

/** What a field must hold, as a whole sentence. */
export const wanted = (de: string, en: string): Words => ({
  de: `Verlangt ist ${de}.`,
  en: `Required is ${en}.`,
});

/** class-validator carries one text for each rule: both languages travel in it, and part where the answer is written. */
export const carried = (words: Words): string => JSON.stringify({ de: words.de, en: words.en });

/** The words of a rule; those of a rule that is none of ours are not shown. */
export function wordsCarried(message: string): Words {
  try {
    const words: unknown = JSON.parse(message);
    if (isWords(words)) return words;
  } catch {
    // A rule of class-validator itself.
  }
  return {
    de: 'Der Wert hat nicht die Form, die dieses Feld verlangt.',
    en: 'The value has not the form that this field requires.',
  };
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  'de' in value &&
  typeof value.de === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

/** Codes with their words: `SUBMITTED (eingereicht), CERTIFIED (festgestellt)`. */
export const oneOf = (choices: Choices): Words => {
  const listed = (language: 'de' | 'en'): string =>
    Object.entries(choices)
      .map(([code, words]) => (words[language] === code ? code : `${code} (${words[language]})`))
      .join(', ');
  return wanted(`eines von: ${listed('de')}`, `one of: ${listed('en')}`);
};

/** What may be chosen, in this order, and what each means. */
export type Choices = Readonly<Record<string, Words>>;

/** Names that need no words, such as those of fields. */
export const plainly = (names: readonly string[]): Choices =>
  Object.fromEntries(names.map((name) => [name, { de: name, en: name }]));
