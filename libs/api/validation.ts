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
  const fields = found.map(({ field }) => field).join(', ');
  return new Problem(
    'INVALID_REQUEST',
    { de: `Bitte prüfen: ${fields}.`, en: `Please check: ${fields}.` },
    { errors: found },
  );
}

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
