import type { Rejection, RejectionCode } from '#domain';
import { refusalWords } from '#refusal-words';
import { wanted } from '../field-words.ts';
import { Problem, type FieldError } from './problem.ts';

/** The one place where a refusal of the domain becomes a problem of the API. */
export const problemOfRejection = (rejection: Rejection): Problem =>
  new Problem(rejection.code, refusalWords(rejection), {
    figures: { ...rejection.figures },
    errors: fieldErrors[rejection.code] ?? [],
  });

/** The field that a refusal is about, where it is one of the request's. */
const fieldErrors: Readonly<Partial<Record<RejectionCode, readonly FieldError[]>>> = {
  IBAN_INVALID: [{ field: '/iban', code: 'isIban', detail: wanted('eine gültige IBAN', 'a valid IBAN') }],
  REASON_MISSING: [
    {
      field: '/reason',
      code: 'required',
      detail: wanted(
        'der Grund, warum es weniger ist als verlangt',
        'the reason why it is less than was asked for',
      ),
    },
  ],
};
