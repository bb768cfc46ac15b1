import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { Words } from '#refusal-words';
import { badRequest } from './bad-request.ts';
import { wordsCarried } from './field-words.ts';
import { memberAt } from './json-pointer.ts';
import type { FieldError } from './problem/problem.ts';

/** Checks requests against their classes; what a class does not know is refused, and nothing is converted. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => badRequest(errors.flatMap((error) => fieldErrors(error, ''))),
  });

/** What no class knows. */
export const unknownField: Words = {
  de: 'Dieses Feld gibt es hier nicht.',
  en: 'There is no such field here.',
};

function fieldErrors(
  { property, constraints = {}, children = [] }: ValidationError,
  above: string,
): readonly FieldError[] {
  const field = memberAt(above, property);
  return [
    ...Object.entries(constraints).map(([code, detail]) => ({
      field,
      code: code === 'whitelistValidation' ? 'unknown' : code,
      detail: code === 'whitelistValidation' ? unknownField : wordsCarried(detail),
    })),
    ...children.flatMap((child) => fieldErrors(child, field)),
  ];
}
