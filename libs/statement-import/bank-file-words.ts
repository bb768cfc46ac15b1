import {
  defaultXmlLimits,
  UnusableCamt,
  UnusableXml,
  type CamtProblem,
  type XmlProblem,
} from '#bank-formats';
import { FileTooLarge } from '#kept-files';
import type { Words } from '#refusal-words';

type Sentence = (detail: string) => Words;

const megabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

/** What is wrong with the file, and what to do. */
const xmlSentences: Readonly<Record<XmlProblem, Sentence>> = {
  EMPTY: () => ({
    de: 'Die Datei ist leer. Bitte die Datei der Bank noch einmal holen.',
    en: 'The file is empty. Fetch the bank’s file again.',
  }),
  NOT_UTF8: (detail) => ({
    de: `Die Datei ist nicht in UTF-8 geschrieben${named(detail)}. ISO 20022 verlangt UTF-8; bitte die Datei unverändert senden.`,
    en: `The file is not written in UTF-8${named(detail)}. ISO 20022 asks for UTF-8; send the file unchanged.`,
  }),
  TOO_LARGE: () => ({
    de: `Die Datei ist größer als ${megabytes(defaultXmlLimits.bytesMax)} Megabyte. Bitte Auszüge kürzerer Zeiträume senden.`,
    en: `The file is larger than ${megabytes(defaultXmlLimits.bytesMax)} megabytes. Send statements of shorter periods.`,
  }),
  TOO_DEEP: (detail) => ({
    de: `Die Elemente sind tiefer als ${detail} Stufen verschachtelt. Das ist kein Kontoauszug; bitte die Herkunft der Datei prüfen.`,
    en: `Elements are nested deeper than ${detail} levels. That is no bank statement; check where the file comes from.`,
  }),
  TOO_LONG: (detail) => ({
    de: `Ein Text oder eine Marke hat mehr als ${detail} Zeichen. Das ist kein Kontoauszug; bitte die Herkunft der Datei prüfen.`,
    en: `A text or a tag has more than ${detail} characters. That is no bank statement; check where the file comes from.`,
  }),
  TOO_MANY_ELEMENTS: (detail) => ({
    de: `Ein Teil der Datei hat mehr als ${detail} Elemente. Das ist kein Kontoauszug; bitte die Herkunft der Datei prüfen.`,
    en: `A part of the file has more than ${detail} elements. That is no bank statement; check where the file comes from.`,
  }),
  DOCUMENT_TYPE: () => ({
    de: 'Die Datei hat eine Dokumenttyp-Definition (DTD). Banken senden keine; bitte die Herkunft der Datei prüfen.',
    en: 'The file has a document type definition (DTD). Banks send none; check where the file comes from.',
  }),
  ENTITY: () => ({
    de: 'Die Datei verweist auf eine Entität, die es nicht gibt. Bitte die Datei der Bank unverändert senden.',
    en: 'The file refers to an entity that there is not. Send the bank’s file unchanged.',
  }),
  PROCESSING_INSTRUCTION: (detail) => ({
    de: `Die Datei hat eine Verarbeitungsanweisung${named(detail)}. Banken senden keine; bitte die Herkunft der Datei prüfen.`,
    en: `The file has a processing instruction${named(detail)}. Banks send none; check where the file comes from.`,
  }),
  EXTERNAL_REFERENCE: () => ({
    de: 'Die Datei bindet eine andere ein. Es wird nichts nachgeladen; bitte die Herkunft der Datei prüfen.',
    en: 'The file includes another one. Nothing is loaded; check where the file comes from.',
  }),
  MALFORMED: () => ({
    de: 'Die Datei ist kein wohlgeformtes XML. Bitte die Datei der Bank unverändert senden.',
    en: 'The file is no well-formed XML. Send the bank’s file unchanged.',
  }),
  TRUNCATED: () => ({
    de: 'Die Datei bricht ab. Bitte die Datei der Bank noch einmal holen.',
    en: 'The file breaks off. Fetch the bank’s file again.',
  }),
};

const camtSentences: Readonly<Record<CamtProblem, Sentence>> = {
  UNKNOWN_FORMAT: (detail) => ({
    de: `Das Format »${detail}« wird nicht gelesen. Angenommen werden camt.053 und camt.054 in den Fassungen 001.02 und 001.08, und pain.002 in 001.03 und 001.10.`,
    en: `The format “${detail}” is not read. Accepted are camt.053 and camt.054 in the versions 001.02 and 001.08, and pain.002 in 001.03 and 001.10.`,
  }),
  MISSING_ELEMENT: (detail) => ({
    de: `Im Auszug fehlt »${detail}«. Bitte bei der Bank nachfragen.`,
    en: `“${detail}” is missing in the statement. Ask the bank.`,
  }),
  INVALID_VALUE: (detail) => ({
    de: `Ein Wert im Auszug ist nicht lesbar: ${detail}. Bitte bei der Bank nachfragen.`,
    en: `A value in the statement cannot be read: ${detail}. Ask the bank.`,
  }),
  BALANCE_MISSING: (detail) => ({
    de: `Im Auszug fehlt der gebuchte Anfangs- oder Endsaldo (${detail}). Bitte bei der Bank nachfragen.`,
    en: `The booked opening or closing balance (${detail}) is missing in the statement. Ask the bank.`,
  }),
  SUM_DIFFERS: (detail) => ({
    de: `Anfangssaldo und Buchungen ergeben nicht den Endsaldo: ${detail}. Bitte bei der Bank nachfragen.`,
    en: `Opening balance and bookings are not the closing balance: ${detail}. Ask the bank.`,
  }),
  TOO_MANY_ENTRIES: (detail) => ({
    de: `Der Auszug hat mehr als ${detail} Buchungen. Bitte Auszüge kürzerer Zeiträume senden.`,
    en: `The statement has more than ${detail} bookings. Send statements of shorter periods.`,
  }),
};

const named = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Why a file of the bank is refused as it stands. */
export interface UnusableFile {
  readonly reason: XmlProblem | CamtProblem;
  readonly line?: number;
  /** What is wrong, where, and what to do. */
  readonly words: Words;
}

/** What was thrown while a file was read, in words; undefined for what is no fault of the file. */
export function unusableFileOf(error: unknown): UnusableFile | undefined {
  if (error instanceof FileTooLarge) return unusable('TOO_LARGE', xmlSentences.TOO_LARGE(''));
  if (error instanceof UnusableXml)
    return unusable(error.problem, xmlSentences[error.problem](error.detail ?? ''), error.line);
  if (error instanceof UnusableCamt)
    return unusable(error.problem, camtSentences[error.problem](error.detail), error.line);
  return undefined;
}

const unusable = (reason: UnusableFile['reason'], { de, en }: Words, line?: number): UnusableFile =>
  line === undefined
    ? { reason, words: { de: `${de} Nichts wurde gebucht.`, en: `${en} Nothing was recorded.` } }
    : {
        reason,
        line,
        words: {
          de: `Zeile ${line}: ${de} Nichts wurde gebucht.`,
          en: `Line ${line}: ${en} Nothing was recorded.`,
        },
      };
