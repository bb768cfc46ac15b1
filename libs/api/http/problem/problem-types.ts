import { serverProblemTypes } from '#connections';
import type { RejectionCode } from '#domain';
import { refusalTypes, type RefusalType } from '#refusal-words';

const edge = {
  ...serverProblemTypes,
  ADDRESS_TOO_LONG: { status: 414, title: { de: 'Adresse zu lang', en: 'Address too long' } },
  BANK_FILE_UNUSABLE: {
    status: 422,
    title: { de: 'Datei der Bank nicht verwendbar', en: 'File of the bank not usable' },
  },
  FILES_NOT_KEPT: {
    status: 503,
    title: { de: 'Dateien werden hier nicht aufbewahrt', en: 'Files are not kept here' },
  },
  IMPORT_INTERRUPTED: {
    status: 409,
    title: { de: 'Einlesen unterbrochen', en: 'Import interrupted' },
  },
  IMPORT_REFUSED: {
    status: 422,
    title: { de: 'Zeilen abgewiesen', en: 'Rows refused' },
  },
  EVENT_UNREADABLE: {
    status: 503,
    title: { de: 'Ereignis verändert oder unlesbar', en: 'Event changed or unreadable' },
  },
  FORBIDDEN: { status: 403, title: { de: 'Nicht erlaubt', en: 'Not allowed' } },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: { de: 'Idempotency-Key fehlt', en: 'Idempotency-Key missing' },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: {
      de: 'Idempotency-Key für eine andere Anfrage benutzt',
      en: 'Idempotency-Key used for another request',
    },
  },
  HISTORY_CHANGED: {
    status: 410,
    title: { de: 'Nicht aus diesem Journal', en: 'Not of this journal' },
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    title: { de: 'Noch nicht bekannt, ob gebucht', en: 'Not known yet whether recorded' },
  },
  OVERLOADED: { status: 503, title: { de: 'Gerade überlastet', en: 'Overloaded' } },
  PAST_BEING_FOLDED: {
    status: 503,
    title: { de: 'Antwort wird gebildet', en: 'The answer is being put together' },
  },
  PAST_CANNOT_FOLLOW: {
    status: 422,
    title: { de: 'Zu keinem früheren Stand', en: 'Not of the past' },
  },
  PAST_INTERRUPTED: {
    status: 503,
    title: { de: 'Früherer Stand abgebrochen', en: 'The past was interrupted' },
  },
  READ_MODEL_LAGS: { status: 503, title: { de: 'Auswertung liegt zurück', en: 'Read model lags' } },
  READ_MODEL_STOPPED: { status: 503, title: { de: 'Auswertung angehalten', en: 'Read model stopped' } },
  ISSUER_UNAVAILABLE: {
    status: 503,
    title: { de: 'Anmeldedienst nicht erreichbar', en: 'Issuer not available' },
  },
  STORAGE_FAILED: {
    status: 503,
    title: { de: 'Datenträger schreibt nicht', en: 'Storage failed' },
  },
  STORAGE_FULL: { status: 503, title: { de: 'Datenträger voll', en: 'Storage full' } },
  STORAGE_LOCKED: { status: 503, title: { de: 'Datei gesperrt', en: 'Storage locked' } },
  STORE_DAMAGED: {
    status: 503,
    title: { de: 'Förderbuch beschädigt', en: 'Ledger damaged' },
  },
  STORE_REFUSES: {
    status: 503,
    title: { de: 'Speicher nimmt es nicht an', en: 'Refused by the store' },
  },
  STORE_UNAVAILABLE: {
    status: 503,
    title: { de: 'Speicher nicht erreichbar', en: 'Store not available' },
  },
  TOKEN_UNUSABLE: {
    status: 401,
    title: { de: 'Token nicht zu gebrauchen', en: 'Token of no use' },
  },
  TOO_MANY_REQUESTS: { status: 429, title: { de: 'Zu viele Anfragen', en: 'Too many requests' } },
  UPKEEP_ELSEWHERE: {
    status: 409,
    title: { de: 'Von hier nicht zu beginnen', en: 'Not to be begun from here' },
  },
  UPKEEP_RUNS: {
    status: 409,
    title: { de: 'Läuft schon', en: 'Runs already' },
  },
  UNAUTHENTICATED: { status: 401, title: { de: 'Anmeldung fehlt', en: 'Not signed in' } },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { de: 'Nur JSON wird angenommen', en: 'Only JSON is accepted' },
  },
} as const satisfies Readonly<Record<string, RefusalType>>;

export type ProblemCode = RejectionCode | keyof typeof edge;

/** Every problem the API answers with. The type URI is `urn:foerderbuch:problem:` and the code in lower case. */
export const problemTypes: Readonly<Record<ProblemCode, RefusalType>> = { ...refusalTypes, ...edge };
