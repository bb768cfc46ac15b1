import type { Language, RefusalType, Words } from '#refusal-words';

/** What any server may answer, whatever it serves. */
export const serverProblemTypes = {
  EXPECTATION_FAILED: { status: 417, title: { de: 'Erwartung nicht erfüllbar', en: 'Expectation failed' } },
  HEADERS_TOO_LARGE: { status: 431, title: { de: 'Köpfe zu groß', en: 'Headers too large' } },
  INTERNAL_ERROR: { status: 500, title: { de: 'Interner Fehler', en: 'Internal error' } },
  INVALID_REQUEST: { status: 400, title: { de: 'Anfrage ungültig', en: 'Invalid request' } },
  NOT_FOUND: { status: 404, title: { de: 'Nicht gefunden', en: 'Not found' } },
  PAYLOAD_TOO_LARGE: { status: 413, title: { de: 'Anfrage zu groß', en: 'Request too large' } },
  REQUEST_TIMEOUT: { status: 408, title: { de: 'Anfrage kam nicht zu Ende', en: 'Request timed out' } },
} as const satisfies Readonly<Record<string, RefusalType>>;

export const problemTypeUri = (code: string): string =>
  `urn:foerderbuch:problem:${code.toLowerCase().replaceAll('_', '-')}`;

export const problemMediaType = 'application/problem+json; charset=utf-8';

/** An answer of RFC 9457 of a server that knows no more than HTTP. */
export class ServerProblem extends Error {
  override readonly name = 'ServerProblem';
  readonly status: number;
  readonly #code: keyof typeof serverProblemTypes;
  readonly #detail: Words;

  constructor(code: keyof typeof serverProblemTypes, detail: Words) {
    super(detail.en);
    this.#code = code;
    this.#detail = detail;
    this.status = serverProblemTypes[code].status;
  }

  body(language: Language, requestId: string): Readonly<Record<string, unknown>> {
    return {
      type: problemTypeUri(this.#code),
      title: serverProblemTypes[this.#code].title[language],
      status: this.status,
      detail: this.#detail[language],
      instance: `urn:foerderbuch:request:${requestId}`,
    };
  }
}
