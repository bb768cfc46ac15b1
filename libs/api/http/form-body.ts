import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem.ts';

/** The fields of a form as a browser sends them, still encoded. */
export class FormBody {
  readonly #fields: string;

  constructor(fields: string) {
    this.#fields = fields;
  }

  get fields(): string {
    return this.#fields;
  }
}

export const formMediaType = 'application/x-www-form-urlencoded';
/** A token and what goes with it. */
export const formBytesMax = 32 * 1024;

const ofTheIssuer = '/anmeldung/';

/** @throws Problem UNSUPPORTED_MEDIA_TYPE where the route takes no form */
export function assertTakesForm({ routeOptions: { url = '' } }: FastifyRequest): void {
  if (url.startsWith(ofTheIssuer)) return;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: 'Der Inhalt muss JSON sein. Bitte mit »Content-Type: application/json« senden.',
    en: 'The content must be JSON. Send it with “Content-Type: application/json”.',
  });
}

/** The fields of a body that must be a form; none where there is none. @throws Problem UNSUPPORTED_MEDIA_TYPE */
export function formOf(body: unknown): string {
  if (body instanceof FormBody) return body.fields;
  if (body === undefined || body === null) return '';
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: `Der Inhalt muss ein Formular sein. Bitte mit »Content-Type: ${formMediaType}« senden.`,
    en: `The content must be a form. Send it with “Content-Type: ${formMediaType}”.`,
  });
}
