import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { Language, Words } from '#refusal-words';
import { wordsCarried } from './field-words.ts';
import { Problem, type FieldError } from './problem/problem.ts';

/** Checks requests against their classes; what a class does not know is refused, and nothing is converted. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => problemOf(errors),
  });

function problemOf(errors: readonly ValidationError[]): Problem {
  const found = errors.flatMap((error) => fieldErrors(error, ''));
  const named = found.slice(0, namedMax);
  const others = found.length - named.length;
  const told = (language: Language): string =>
    named.map(({ field, detail }) => `${field === '' ? '' : `${field}: `}${detail[language]}`).join(' ');
  return new Problem(
    'INVALID_REQUEST',
    {
      de: `Bitte prüfen, was die Anfrage nennt. ${told('de')}${others > 0 ? ` Dazu ${others} weitere.` : ''}`,
      en: `Please check what the request states. ${told('en')}${others > 0 ? ` And ${others} more.` : ''}`,
    },
    { errors: found },
  );
}

const unknownField: Words = {
  de: 'Dieses Feld gibt es hier nicht.',
  en: 'There is no such field here.',
};

/** How many fields the sentence names; the list names all. */
const namedMax = 3;

function fieldErrors(
  { property, constraints = {}, children = [] }: ValidationError,
  above: string,
): readonly FieldError[] {
  const field = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
  return [
    ...Object.entries(constraints).map(([code, detail]) => ({
      field,
      code: code === 'whitelistValidation' ? 'unknown' : code,
      detail: code === 'whitelistValidation' ? unknownField : wordsCarried(detail),
    })),
    ...children.flatMap((child) => fieldErrors(child, field)),
  ];
}
