import type { FastifyRequest } from 'fastify';
import { languageOf } from '#connections';
import type { Language } from '#refusal-words';
import { ChoiceField } from './fields.ts';

export { languageOf };

const languageNames = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
};

/** The language of a document: as its address names it, else as the reader's program asks. */
export class LanguageQuery {
  @ChoiceField(languageNames, { description: { de: 'Sprache', en: 'Language' }, optional: true })
  readonly lang?: Language;
}

export const askedLanguage = ({ lang }: LanguageQuery, { headers }: FastifyRequest): Language =>
  lang ?? languageOf(headers['accept-language']);
