import type { FastifyRequest } from 'fastify';
import type { Language } from '#refusal-words';
import { ChoiceField } from './fields.ts';

/** German, unless English is preferred to it. */
export function languageOf(accepted = ''): Language {
  const qualityOf = (language: Language): number =>
    Math.max(
      0,
      ...accepted.split(',').flatMap((part) => {
        const [range = '', ...parameters] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/);
        if (range.split('-')[0] !== language) return [];
        const quality = parameters.find((one) => one.startsWith('q='))?.slice('q='.length) ?? '1';
        return [Number(quality) || 0];
      }),
    );
  const [german, english] = [qualityOf('de'), qualityOf('en')];
  if (english !== german) return english > german ? 'en' : 'de';
  return english > 0 && /^\s*en\b/i.test(accepted) ? 'en' : 'de';
}

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
