import { get } from 'node:http';

/** Readers that catch up from a cursor, all at once; each says so when it has seen the last event, and all how much they read. */
const [address = '', token = '', count = '0', firstCursor = '', lastCursor = ''] = process.argv.slice(2);
let megabytes = 0;
let caughtUpCount = 0;
setInterval(
  () => process.send?.({ megabytes: Math.round(megabytes), caughtUp: caughtUpCount }),
  1_000,
).unref();

function caughtUp(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(
      `${address}/api/v1/events`,
      {
        agent: false,
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
          'last-event-id': firstCursor,
        },
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`The feed answered ${response.statusCode}.`));
        const sought = Buffer.from(`id: ${lastCursor}\n`);
        let before = Buffer.alloc(0);
        response.on('data', (chunk: Buffer) => {
          megabytes += chunk.length / 1e6;
          const text = Buffer.concat([before, chunk]);
          before = text.subarray(-sought.length);
          if (!text.includes(sought)) return;
          request.destroy();
          caughtUpCount += 1;
          resolve();
        });
      },
    );
    request.on('error', reject);
  });
}

const outcomes = await Promise.allSettled(Array.from({ length: Number(count) }, () => caughtUp()));
process.send?.({ megabytes: Math.round(megabytes), caughtUp: caughtUpCount });
process.send?.({ ended: outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])) });
process.disconnect?.();
