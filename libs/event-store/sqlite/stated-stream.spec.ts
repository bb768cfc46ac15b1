import { expect, it } from '@jest/globals';
import { v4 } from 'uuid';
import { NO_STREAM } from '../envelope.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

it('reads of a stream for its state what it reads of it in full, page by page', async () => {
  const store = new SqliteEventStore({ file: ':memory:', now: () => 0 });
  const events = Array.from({ length: 25 }, (_, index) => ({
    id: v4(),
    type: 'Happened',
    version: 1,
    payload: JSON.stringify({ index, text: 'ä' }),
    effectiveDay: '2023-01-01',
    actor: { subject: 'anna', role: 'administrator' },
    commandId: v4(),
    correlationId: v4(),
    causationId: v4(),
    ...(index % 3 !== 0 && { requestHash: 'ab'.repeat(32) }),
    synthetic: false,
  }));
  await store.append([{ stream: 'one', expectedRevision: NO_STREAM, events }]);
  const { events: recorded } = await store.readStream('one');
  const pageSizes: number[] = [];
  for (let fromRevision = 0n, endOfStream = false; !endOfStream;) {
    const page = await store.readStated('one', { fromRevision, maxCount: 10 });
    for (const [index, stated] of page.events.entries()) {
      const whole = recorded[Number(fromRevision) + index];
      expect(whole).toMatchObject(stated);
      const commandId = Buffer.from(page.commandIds.subarray(16 * index, 16 * index + 16)).toString('hex');
      expect(commandId).toBe(whole?.requestHash ? whole.commandId.replaceAll('-', '') : '0'.repeat(32));
    }
    pageSizes.push(page.events.length);
    fromRevision += BigInt(page.events.length);
    ({ endOfStream } = page);
  }
  expect(pageSizes).toEqual([10, 10, 5]);
  const beyond = await store.readStated('one', { fromRevision: 25n, maxCount: 10 });
  expect(beyond).toEqual({ events: [], commandIds: new Uint8Array(), endOfStream: true });
  await store.close();
});
