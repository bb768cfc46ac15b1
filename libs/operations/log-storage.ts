import type { StorageFault } from '#event-store';
import type { Log } from './log.ts';

const words: Readonly<Record<StorageFault, string>> = {
  full: 'the disk is full: nothing is recorded until there is room',
  failed: 'the disk does not take events: nothing is recorded until it does',
  locked: 'another program holds the lock of the file: nothing is recorded until it lets go',
};

/** One line when no events can be written any more, and one when they can again. */
export const logStorage =
  (log: Pick<Log, 'error' | 'warn'>) =>
  (fault: StorageFault | undefined, error?: unknown): void => {
    if (fault === undefined) log.warn({ storage: 'ok' }, 'events are written again: all clear');
    else log.error({ err: error, storage: `storage-${fault}` }, words[fault]);
  };
