import { ServerProblem } from './server-problem.ts';

/** What the server refuses before there is a request to route. */
export function unroutable(error: NodeJS.ErrnoException): ServerProblem {
  switch (error.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ServerProblem('REQUEST_TIMEOUT', {
        de: 'Die Anfrage kam nicht rechtzeitig zu Ende. Bitte noch einmal senden.',
        en: 'The request did not come to its end in time. Send it again.',
      });
    case 'HPE_HEADER_OVERFLOW':
      return new ServerProblem('HEADERS_TOO_LARGE', {
        de: 'Adresse und Köpfe der Anfrage sind zusammen größer als 16 KB. Bitte kürzen.',
        en: 'The address and the headers of the request together are larger than 16 KB. Shorten them.',
      });
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new ServerProblem('PAYLOAD_TOO_LARGE', {
        de: 'Die Anfrage ist größer als zulässig. Bitte in mehrere teilen.',
        en: 'The request is larger than allowed. Split it into several.',
      });
    default:
      return malformed();
  }
}

export const malformed = (): ServerProblem =>
  new ServerProblem('INVALID_REQUEST', {
    de: 'Das ist keine Anfrage nach HTTP/1.1. Bitte Anfragezeile, Adresse und Köpfe prüfen.',
    en: 'This is no request of HTTP/1.1. Check the request line, the address and the headers.',
  });

export const tunnel = (): ServerProblem =>
  new ServerProblem('INVALID_REQUEST', {
    de: 'Eine Verbindung zu anderen (CONNECT) gibt es hier nicht. Bitte die Methode prüfen.',
    en: 'There are no connections to others here (CONNECT). Check the method.',
  });

export const unexpected = (): ServerProblem =>
  new ServerProblem('EXPECTATION_FAILED', {
    de: 'Im Kopf »Expect« geht nur »100-continue«. Bitte ohne ihn senden.',
    en: 'The header “Expect” takes nothing but “100-continue”. Send the request without it.',
  });
