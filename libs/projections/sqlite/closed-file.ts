import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const chunkBytes = 2 ** 20;
const sumOf = (file: string): string => `${file}.sum`;
const isInMemory = (file: string): boolean => file === ':memory:' || file === '';

/**
 * Notes the sum of a database that is closed, so that its next opening finds any bit that was flipped meanwhile: rows have no
 * sums of their own. While others have it open, there is none.
 */
export function noteClosed(file: string): void {
  if (isInMemory(file) || !existsSync(file) || existsSync(`${file}-wal`)) return;
  try {
    writeFileSync(sumOf(file), textOf(file), { mode: 0o600, flush: true });
  } catch {
    // Where there is no room for it, nothing is known at the next opening.
    rmSync(sumOf(file), { force: true });
  }
}

/**
 * Before a database is opened to be written: takes its note, and removes a database that is not what was closed, for it is
 * built anew from the events. True where it did. Without a note, as after a crash, nothing is known.
 */
export function removeWhatChanged(file: string): boolean {
  if (isInMemory(file) || !existsSync(sumOf(file))) return false;
  const isChanged = existsSync(file) && readFileSync(sumOf(file), 'utf8') !== textOf(file);
  if (isChanged) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  rmSync(sumOf(file), { force: true });
  return isChanged;
}

/** Bytes and CRC-32 of a file. */
function textOf(file: string): string {
  const opened = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let bytes = 0;
  let sum = 0;
  try {
    for (let count = -1; count !== 0; bytes += count) {
      count = readSync(opened, chunk, 0, chunkBytes, null);
      sum = crc32(chunk.subarray(0, count), sum);
    }
  } finally {
    closeSync(opened);
  }
  return `${bytes} ${sum.toString(16).padStart(8, '0')}\n`;
}
