/** Why a database gives no answer: gone, too busy to let anybody in, silent, without room, without a right to write, or damaged. */
export type DatabaseFault = 'unreachable' | 'overloaded' | 'mute' | 'full' | 'readOnly' | 'failed';

/** The database does not do what it is asked; what was begun there is undone. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly fault: DatabaseFault;
  /** Host and port of what did not answer, where that is known. */
  readonly address: string | undefined;

  constructor(
    message: string,
    fault: DatabaseFault,
    options: ErrorOptions & { readonly address?: string } = {},
  ) {
    super(message, options);
    this.fault = fault;
    this.address = options.address;
  }
}

/** By the SQLSTATE of PostgreSQL (its documentation, appendix A). */
const ofStates: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^(08...|57P0[1-5])$/, 'unreachable'],
  [/^(53300|53200)$/, 'overloaded'],
  [/^(57014|55P03|25P0[34])$/, 'mute'],
  [/^(53100|53400)$/, 'full'],
  [/^25006$/, 'readOnly'],
  [/^(58...|XX00[12])$/, 'failed'],
];

const lostCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

const ofSentences: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/timeout exceeded when trying to connect|Query read timeout/, 'mute'],
  [/Connection terminated|Client has encountered/, 'unreachable'],
];

/**
 * By the result codes of SQLite (sqlite.org/rescode.html): BUSY, LOCKED; READONLY; IOERR, CORRUPT, CANTOPEN, NOTADB; FULL. The upper
 * bytes say more exactly what was tried.
 */
const ofResultCodes: ReadonlyMap<number, DatabaseFault> = new Map([
  ...[5, 6].map((code) => [code, 'mute'] as const),
  [8, 'readOnly'],
  ...[10, 11, 14, 26].map((code) => [code, 'failed'] as const),
  [13, 'full'],
]);

/** What is wrong with the database, where an error says so of it; undefined where it speaks of something else. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (error instanceof DatabaseUnavailable) return error.fault;
  // By what it has: an error of Node's own need not be of this realm's class.
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return ofResultCodes.get(error.errcode & 0xff);
  const [code, message] = [textIn(error, 'code'), textIn(error, 'message')];
  if (lostCodes.has(code)) return 'unreachable';
  return (
    ofStates.find(([states]) => states.test(code))?.[1] ??
    ofSentences.find(([sentence]) => sentence.test(message))?.[1]
  );
}

/** The error as `DatabaseUnavailable`, when it speaks of the database; otherwise itself. */
export function faultOr(error: unknown): unknown {
  const fault = databaseFaultOf(error);
  if (fault === undefined || error instanceof DatabaseUnavailable) return error;
  const known = error as object;
  const message = textIn(known, 'message') || textIn(known, 'code');
  return new DatabaseUnavailable(message, fault, { cause: error });
}

function textIn(error: object, name: 'code' | 'message'): string {
  const text: unknown = Reflect.get(error, name);
  return typeof text === 'string' ? text : '';
}
