import { ValidationPipe, type ValidationError } from '@nestjs/common';
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
  return new Problem(
    'INVALID_REQUEST',
    {
      de: `Bitte prüfen: ${named.map(({ field, detail }) => `${field} (${detail})`).join('; ')}${others > 0 ? `; und ${others} weitere` : ''}.`,
      en: `Please check: ${named.map(({ field }) => field).join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
    },
    { errors: found },
  );
}

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
      detail: code === 'whitelistValidation' ? 'Dieses Feld gibt es hier nicht.' : detail,
    })),
    ...children.flatMap((child) => fieldErrors(child, field)),
  ];
}
