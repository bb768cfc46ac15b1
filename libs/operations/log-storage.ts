import type { StorageFault } from '#event-store';
import type { Log } from './log.ts';

/** One line when the disk of the events takes nothing any more, and one when it does again. */
export const logStorage =
  (log: Pick<Log, 'error' | 'warn'>) =>
  (fault: StorageFault | undefined, error?: unknown): void => {
    if (fault === undefined) log.warn({ storage: 'ok' }, 'the disk takes events again: all clear');
    else
      log.error(
        { err: error, storage: `storage-${fault}` },
        fault === 'full'
          ? 'the disk is full: nothing is recorded until there is room'
          : 'the disk does not take events: nothing is recorded until it does',
      );
  };
