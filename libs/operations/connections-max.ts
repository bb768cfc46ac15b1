import { readFileSync } from 'node:fs';

/** Files of the ledger, of its threads and of the connections that it opens itself. */
const reserved = 256;
/** What POSIX grants at least, less what is reserved, where the system does not say. */
const unknownMax = 768;
const most = 10_000;

/** How many connections a process may accept and still open its files: below its limit of open files. */
export const connectionsMax = (limits: string = limitsOfProcess()): number => {
  const [, text] = /^Max open files\s+(\S+)/m.exec(limits) ?? [];
  if (text === undefined) return unknownMax;
  if (text === 'unlimited') return most;
  return Math.max(1, Math.min(most, Number(text) - reserved));
};

function limitsOfProcess(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}
