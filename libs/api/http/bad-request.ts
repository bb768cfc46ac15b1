import type { Language } from '#refusal-words';
import { Problem, type FieldError } from './problem/problem.ts';

/** How many fields the sentence names; the list names all. */
const namedMax = 3;

/** What is wrong with the request itself, field by field. */
export function badRequest(errors: readonly FieldError[]): Problem {
  const named = errors.slice(0, namedMax);
  const others = errors.length - named.length;
  const told = (language: Language): string =>
    named.map(({ field, detail }) => `${field === '' ? '' : `${field}: `}${detail[language]}`).join(' ');
  return new Problem(
    'INVALID_REQUEST',
    {
      de: `Bitte prüfen, was die Anfrage nennt. ${told('de')}${others > 0 ? ` Dazu ${others} weitere.` : ''}`,
      en: `Please check what the request states. ${told('en')}${others > 0 ? ` And ${others} more.` : ''}`,
    },
    { errors },
  );
}
