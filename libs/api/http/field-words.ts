import type { Words } from '#refusal-words';

/** What a field must hold, as a whole sentence. */
export const wanted = (de: string, en: string): Words => ({
  de: `Verlangt ist ${de}.`,
  en: `Required is ${en}.`,
});

/** Where a library takes one text, both languages travel in it, and part where the answer is written. */
export const carried = (words: Words): string => JSON.stringify({ de: words.de, en: words.en });

/** What {@link carried} put in; undefined for any other text. */
export function bothIn(text: string): Words | undefined {
  if (!text.startsWith('{"de":')) return undefined;
  try {
    const words: unknown = JSON.parse(text);
    return isWords(words) ? words : undefined;
  } catch {
    return undefined;
  }
}

/** The words of a rule; those of class-validator's own rules are not shown. */
export const wordsCarried = (message: string): Words =>
  bothIn(message) ?? {
    de: 'Der Wert hat nicht die Form, die dieses Feld verlangt.',
    en: 'The value has not the form that this field requires.',
  };

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
