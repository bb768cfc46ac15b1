import { EventStoreError } from '../errors.ts';

/** Of SQLite (sqlite.org/rescode.html): CORRUPT and NOTADB. The upper bytes say more exactly where. */
const damageCodes: ReadonlySet<number> = new Set([11, 26]);
const ioError = 10;

/** What a read failed with, in the words of the store; any other error as it is. */
function readErrorOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return error;
  const code = Number(error.errcode) & 0xff;
  const reason = 'message' in error ? String(error.message) : '';
  if (damageCodes.has(code)) return new EventStoreError({ kind: 'damaged', reason }, { cause: error });
  if (code === ioError)
    return new EventStoreError({ kind: 'unavailable', reason, storage: 'unread' }, { cause: error });
  return error;
}

/** Runs a read. @throws EventStoreError `damaged`, `unavailable` */
export function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw readErrorOf(error);
  }
}
