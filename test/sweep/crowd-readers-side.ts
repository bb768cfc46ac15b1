import { get } from 'node:http';

/** Readers that catch up from the start, all at once; says so once each has seen the last position. */
const [address = '', token = '', count = '0', lastCursor = ''] = process.argv.slice(2);

function caughtUp(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(
      `${address}/api/v1/events`,
      { agent: false, headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` } },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`The feed answered ${response.statusCode}.`));
        const sought = Buffer.from(`id: ${lastCursor}\n`);
        let before = Buffer.alloc(0);
        response.on('data', (chunk: Buffer) => {
          const text = Buffer.concat([before, chunk]);
          before = text.subarray(-sought.length);
          if (!text.includes(sought)) return;
          request.destroy();
          resolve();
        });
      },
    );
    request.on('error', reject);
  });
}

const outcomes = await Promise.allSettled(Array.from({ length: Number(count) }, () => caughtUp()));
process.send?.(outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])));
process.disconnect?.();
