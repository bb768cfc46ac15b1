import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const bytesPerId = 16;

/** Makes UUIDv7 with random bytes drawn in bulk: drawn for each id alone, they cost more than its storage. */
export function eventIds(): () => string {
  const pool = new Uint8Array(bytesPerId * 256);
  let used = pool.length;
  const random = (): Uint8Array => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    return pool.subarray(used, (used += bytesPerId));
  };
  return () => v7({ random: random() });
}
