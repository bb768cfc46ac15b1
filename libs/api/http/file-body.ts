import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem.ts';

/** The bytes of a file as it was sent; what they mean, whoever reads it finds out. */
export class FileBody {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }
}

export const fileMediaType = 'text/csv';
/** The municipalities of all of Germany fit in. */
export const fileBytesMax = 2 * 2 ** 20;

/** The addresses that take a file, as their routes spell them. */
const takingFiles: ReadonlySet<string> = new Set([
  '/api/v1/import-previews/:inputFile',
  '/api/v1/imports/:inputFile',
]);

/** @throws Problem UNSUPPORTED_MEDIA_TYPE where the route takes no file */
export function assertTakesFile({ routeOptions: { url = '' } }: FastifyRequest): void {
  if (takingFiles.has(url)) return;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: 'Der Inhalt muss JSON sein. Bitte mit »Content-Type: application/json« senden.',
    en: 'The content must be JSON. Send it with “Content-Type: application/json”.',
  });
}

/** The bytes of a body that must be a file. @throws Problem UNSUPPORTED_MEDIA_TYPE */
export function bytesOfFile(body: unknown): Uint8Array {
  if (body instanceof FileBody) return body.bytes;
  throw new Problem('UNSUPPORTED_MEDIA_TYPE', {
    de: `Der Inhalt muss die Datei selbst sein. Bitte mit »Content-Type: ${fileMediaType}« senden.`,
    en: `The content must be the file itself. Send it with “Content-Type: ${fileMediaType}”.`,
  });
}
