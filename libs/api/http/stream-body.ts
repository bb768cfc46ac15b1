import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem.ts';

/** A body that is read by whom it is for, while it arrives: after it is known who sends it, and in little memory. */
export class StreamBody {
  readonly #bytes: AsyncIterable<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes;
  }

  get bytes(): AsyncIterable<Uint8Array> {
    return this.#bytes;
  }
}

export const xmlMediaTypes = ['application/xml', 'text/xml'];

/** The addresses that take XML, as their routes spell them. */
const takingXml: ReadonlySet<string> = new Set(['/api/v1/bank-statements', '/api/v1/payment-status-reports']);

/** @throws Problem UNSUPPORTED_MEDIA_TYPE where the route takes no XML */
export function assertTakesXml({ routeOptions: { url = '' } }: FastifyRequest): void {
  if (takingXml.has(url)) return;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: 'Der Inhalt muss JSON sein. Bitte mit »Content-Type: application/json« senden.',
    en: 'The content must be JSON. Send it with “Content-Type: application/json”.',
  });
}

/** The bytes of a body that must be XML, as they arrive. @throws Problem UNSUPPORTED_MEDIA_TYPE */
export function xmlOf(body: unknown): AsyncIterable<Uint8Array> {
  if (body instanceof StreamBody) return body.bytes;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: 'Der Inhalt muss die Datei der Bank selbst sein. Bitte mit »Content-Type: application/xml« senden.',
    en: 'The content must be the bank’s file itself. Send it with “Content-Type: application/xml”.',
  });
}
