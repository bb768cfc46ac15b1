import { connect } from 'node:net';
import { goSecondAsProcess } from '#turns';

/**
 * Readers that catch up from a cursor, all at once; each says so when it has seen the last event, and all how much they read. They stand
 * for other machines, so that they take what the ledger leaves them of this one, and little: bytes are counted and looked through for the last
 * event, into a buffer of each connection, and nothing else is made of them.
 */
goSecondAsProcess('patrol');
const [address = '', token = '', count = '0', firstCursor = '', lastCursor = ''] = process.argv.slice(2);
const { hostname, port, host } = new URL(address);
let megabytes = 0;
let caughtUpCount = 0;
setInterval(
  () => process.send?.({ megabytes: Math.round(megabytes), caughtUp: caughtUpCount }),
  1_000,
).unref();

const bufferBytes = 65_536;
const sought = Buffer.from(`id: ${lastCursor}\n`);
const expected = Buffer.from('HTTP/1.1 200 ');

function caughtUp(): Promise<void> {
  return new Promise((resolve, reject) => {
    // What was read last stands before what is read next.
    const buffer = Buffer.alloc(sought.length + bufferBytes);
    let total = 0;
    const socket = connect({
      host: hostname,
      port: Number(port),
      onread: {
        buffer: buffer.subarray(sought.length),
        callback: (bytes) => {
          if (total === 0 && !buffer.subarray(sought.length).subarray(0, expected.length).equals(expected))
            reject(new Error(buffer.toString('latin1', sought.length, sought.length + bytes)));
          total += bytes;
          megabytes += bytes / 1e6;
          if (buffer.subarray(0, sought.length + bytes).includes(sought)) {
            caughtUpCount += 1;
            resolve();
            socket.destroy();
            return false;
          }
          buffer.copyWithin(0, bytes, bytes + sought.length);
          return true;
        },
      },
    });
    socket.on('error', reject);
    socket.on('end', () => reject(new Error('The feed has ended.')));
    socket.write(
      [
        'GET /api/v1/events HTTP/1.1',
        `host: ${host}`,
        'accept: text/event-stream',
        `authorization: Bearer ${token}`,
        `last-event-id: ${firstCursor}`,
        '\r\n',
      ].join('\r\n'),
    );
  });
}

const outcomes = await Promise.allSettled(Array.from({ length: Number(count) }, () => caughtUp()));
process.send?.({ megabytes: Math.round(megabytes), caughtUp: caughtUpCount });
process.send?.({ ended: outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])) });
process.disconnect?.();
