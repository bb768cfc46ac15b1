import type { Rejection } from '#domain';
import { refusalWords } from '#refusal-words';
import { Problem } from './problem.ts';

/** The one place where a refusal of the domain becomes a problem of the API. */
export const problemOfRejection = (rejection: Rejection): Problem =>
  new Problem(rejection.code, refusalWords(rejection), { figures: { ...rejection.figures } });
