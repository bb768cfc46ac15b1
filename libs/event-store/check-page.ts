import { EventStoreError } from './errors.ts';
import type { EventStoreLimits } from './event-store.ts';

/** The number of events asked for, as every adapter takes it. @throws EventStoreError `invalid`, `tooLarge` */
export function checkPage(maxCount: number, { readCountMax }: EventStoreLimits): number {
  if (!Number.isInteger(maxCount) || maxCount < 1)
    throw new EventStoreError({ kind: 'invalid', what: `a page of ${maxCount} events` });
  if (maxCount > readCountMax)
    throw new EventStoreError({
      kind: 'tooLarge',
      what: 'The number of events asked for',
      actual: maxCount,
      limit: readCountMax,
    });
  return maxCount;
}
