import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdempotencyKeyReused, Overloaded } from '#command-handling';
import { isEventStoreError, storageFaultOf, type EventStoreFailure, type StorageFault } from '#event-store';
import { KeysUnavailable } from '#identity';
import { DatabaseUnavailable, type DatabaseFault } from '#sql';
import { languageOf } from '../language.ts';
import { Problem } from './problem.ts';
import type { ProblemCode } from './problem-types.ts';

/** Turns everything that is thrown into a problem; what those who run it must mend is logged whole and answered with its number alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log: (requestId: string, error: unknown) => void;

  constructor(log: (requestId: string, error: unknown) => void) {
    this.#log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error);
    if (loggedCodes.has(problem.code)) this.#log(request.id, error);
    const language = languageOf(request.headers['accept-language']);
    void reply
      .status(problem.status)
      .headers({ ...problem.headers, 'content-language': language, vary: 'accept-language' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem.body(language, request.id)));
  }
}

/** What only those who run the ledger can mend. */
const loggedCodes: ReadonlySet<ProblemCode> = new Set([
  'INTERNAL_ERROR',
  'EVENT_UNREADABLE',
  'STORE_DAMAGED',
]);

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof IdempotencyKeyReused)
    return new Problem('IDEMPOTENCY_KEY_REUSED', {
      de: 'Mit diesem Idempotency-Key kam schon eine andere Anfrage. Für eine neue Anfrage einen neuen Schlüssel verwenden.',
      en: 'Another request came with this Idempotency-Key. Use a new key for a new request.',
    });
  const storage = storageFaultOf(error);
  if (storage)
    return problemOfStorage(storage, error instanceof Overloaded || isEventStoreError(error, 'unavailable'));
  if (error instanceof Overloaded) return overloaded(error.retryAfterSeconds);
  if (isEventStoreError(error)) return problemOfStore(error.failure);
  if (error instanceof KeysUnavailable)
    return new Problem(
      'ISSUER_UNAVAILABLE',
      {
        de: 'Die Schlüssel des Anmeldedienstes sind gerade nicht zu bekommen, das Token lässt sich nicht prüfen. Nichts wurde gebucht. Bitte gleich noch einmal versuchen.',
        en: 'The keys of the issuer cannot be had at the moment, so the token cannot be checked. Nothing was recorded. Try again in a moment.',
      },
      { headers: { 'retry-after': '5' } },
    );
  if (error instanceof DatabaseUnavailable) return problemOfReadModels(error.fault);
  const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
  if (status === 404)
    return new Problem('NOT_FOUND', {
      de: 'Diese Adresse gibt es nicht. Bitte Pfad und Methode prüfen.',
      en: 'There is no such address. Check the path and the method.',
    });
  if (status === 413)
    return new Problem('PAYLOAD_TOO_LARGE', {
      de: 'Die Anfrage ist größer als zulässig. Bitte in mehrere teilen.',
      en: 'The request is larger than allowed. Split it into several.',
    });
  if (status === 414)
    return new Problem('ADDRESS_TOO_LONG', {
      de: 'Ein Teil der Adresse ist länger als zulässig. Bitte Pfad und Kennungen prüfen.',
      en: 'A part of the address is longer than allowed. Check the path and the identifiers.',
    });
  if (status === 415)
    return new Problem('UNSUPPORTED_MEDIA_TYPE', {
      de: 'Der Inhalt muss JSON sein. Bitte mit »Content-Type: application/json« senden.',
      en: 'The content must be JSON. Send it with “Content-Type: application/json”.',
    });
  if (status >= 400 && status < 500)
    return new Problem('INVALID_REQUEST', {
      de: 'Die Anfrage ist kein lesbares JSON. Bitte Anführungszeichen, Kommas und Klammern prüfen.',
      en: 'The request is no readable JSON. Check its quotes, commas and brackets.',
    });
  return new Problem('INTERNAL_ERROR', {
    de: 'Etwas ist schiefgegangen. Bitte mit der Nummer dieser Anfrage melden.',
    en: 'Something went wrong. Please report it with the number of this request.',
  });
}

/** Said of this attempt alone: what an earlier one with the same key has come to is found by the next. */
const overloaded = (retryAfterSeconds: number): Problem =>
  new Problem(
    'OVERLOADED',
    {
      de: 'Dieser Versuch hat nichts gebucht. Bitte dieselbe Anfrage mit demselben Idempotency-Key wiederholen.',
      en: 'This attempt recorded nothing. Repeat the same request with the same Idempotency-Key.',
    },
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  );

const storageWords = {
  full: {
    code: 'STORAGE_FULL',
    de: 'Der Datenträger des Förderbuchs ist voll',
    en: 'The disk of the ledger is full',
  },
  failed: {
    code: 'STORAGE_FAILED',
    de: 'Der Datenträger des Förderbuchs nimmt gerade nichts an',
    en: 'The disk of the ledger does not take anything at the moment',
  },
  unread: {
    code: 'STORAGE_FAILED',
    de: 'Der Datenträger des Förderbuchs liest gerade nicht, was dafür gebraucht wird',
    en: 'The disk of the ledger does not read what this needs at the moment',
  },
  locked: {
    code: 'STORAGE_LOCKED',
    de: 'Ein anderes Programm hält die Datei des Förderbuchs gesperrt',
    en: 'Another program has locked the file of the ledger',
  },
} as const satisfies Readonly<Record<StorageFault, object>>;

/** What the store could not write for, and whether this attempt is known to have recorded nothing. */
function problemOfStorage(fault: StorageFault, recordedNothing: boolean): Problem {
  const { code, de, en } = storageWords[fault];
  const outcome = recordedNothing
    ? { de: 'dieser Versuch hat nichts gebucht', en: 'this attempt recorded nothing' }
    : { de: 'ob gebucht wurde, steht noch nicht fest', en: 'it is not known yet whether this was recorded' };
  return new Problem(
    code,
    {
      de: `${de}; ${outcome.de}. Bitte den Betrieb verständigen und danach dieselbe Anfrage mit demselben Idempotency-Key wiederholen: sie wird höchstens einmal gebucht.`,
      en: `${en}; ${outcome.en}. Tell those who run it, then repeat the same request with the same Idempotency-Key: it is recorded once at most.`,
    },
    { headers: { 'retry-after': '30' } },
  );
}

/** Why the read models give no answer; what is recorded is elsewhere. */
function problemOfReadModels(fault: DatabaseFault): Problem {
  const again = { headers: { 'retry-after': '2' } };
  switch (fault) {
    case 'unreachable':
    case 'overloaded':
    case 'mute':
      return new Problem(
        'STORE_UNAVAILABLE',
        {
          de: 'Die Auswertungen antworten gerade nicht. Bitte gleich noch einmal fragen.',
          en: 'The read models do not answer at the moment. Ask again in a moment.',
        },
        again,
      );
    case 'full':
      return new Problem(
        'STORAGE_FULL',
        {
          de: 'Der Datenträger der Auswertungen ist voll, die Antwort lässt sich nicht berechnen. Die Bücher selbst sind unberührt; bitte den Betrieb verständigen.',
          en: 'The disk of the read models is full, so the answer cannot be computed. The ledger itself is untouched; tell those who run it.',
        },
        { headers: { 'retry-after': '30' } },
      );
    case 'readOnly':
    case 'failed':
      return new Problem(
        'STORAGE_FAILED',
        {
          de: 'Der Datenträger der Auswertungen liest gerade nicht, was gefragt ist. Die Bücher selbst sind unberührt; bitte den Betrieb verständigen.',
          en: 'The disk of the read models does not read what was asked for at the moment. The ledger itself is untouched; tell those who run it.',
        },
        { headers: { 'retry-after': '30' } },
      );
  }
}

/** Whatever fails in the store is said as what it means to the caller; its reason stays inside. */
function problemOfStore(failure: EventStoreFailure): Problem {
  switch (failure.kind) {
    case 'outcomeUnknown':
    case 'unfinished':
      return new Problem(
        'OUTCOME_UNKNOWN',
        {
          de: 'Ob gebucht wurde, steht noch nicht fest. Bitte dieselbe Anfrage mit demselben Idempotency-Key wiederholen: sie wird höchstens einmal gebucht.',
          en: 'It is not known yet whether this was recorded. Repeat the same request with the same Idempotency-Key: it is recorded once at most.',
        },
        { headers: { 'retry-after': '2' } },
      );
    case 'conflict':
    case 'duplicate':
      return overloaded(1);
    case 'unavailable':
    case 'closed':
      return new Problem(
        'STORE_UNAVAILABLE',
        {
          de: 'Der Ereignisspeicher antwortet gerade nicht; dieser Versuch hat nichts gebucht. Bitte gleich noch einmal versuchen.',
          en: 'The event store does not answer at the moment; this attempt recorded nothing. Try again in a moment.',
        },
        { headers: { 'retry-after': '2' } },
      );
    case 'eventChanged':
      return new Problem(
        'EVENT_UNREADABLE',
        {
          de: `Das Ereignis an Position ${failure.position}, das dafür gebraucht wird, ist nicht mehr, was gebucht wurde. Es wird nicht verwendet; dieser Versuch hat nichts gebucht. Bitte den Betrieb verständigen: Sobald es wiederhergestellt ist, geht es weiter.`,
          en: `The event at position ${failure.position}, which this needs, is not what was recorded. It is not used; this attempt recorded nothing. Tell those who run it: as soon as it is restored, this works again.`,
        },
        { figures: { position: failure.position.toString() }, headers: { 'retry-after': '30' } },
      );
    case 'damaged':
      return new Problem(
        'STORE_DAMAGED',
        {
          de: 'Die Datei des Förderbuchs ist an der Stelle beschädigt, die dafür gebraucht wird; dieser Versuch hat nichts gebucht. Bitte den Betrieb verständigen.',
          en: 'The file of the ledger is damaged where this needs it; this attempt recorded nothing. Tell those who run it.',
        },
        { headers: { 'retry-after': '30' } },
      );
    case 'tooLarge':
      return new Problem('PAYLOAD_TOO_LARGE', {
        de: 'Was daraus folgt, ist größer, als der Speicher auf einmal annimmt; nichts wurde gebucht. Bitte in mehrere Anfragen teilen.',
        en: 'What follows from it is larger than the store takes at once; nothing was recorded. Split it into several requests.',
      });
    case 'denied':
    case 'invalid':
      return new Problem(
        'STORE_REFUSES',
        {
          de: 'Der Ereignisspeicher lässt das nicht zu; dieser Versuch hat nichts gebucht. Bitte den Betrieb verständigen, mit der Nummer dieser Anfrage.',
          en: 'The event store does not allow it; this attempt recorded nothing. Tell those who run it, with the number of this request.',
        },
        { headers: { 'retry-after': '60' } },
      );
  }
}

const statusCodeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
