import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * A process that does nothing but answer, and writes a page to the disk for each answer, as every commit does: what it takes among the same
 * crowd is the doing of the machine and its disk.
 */
const page = openSync(join(process.argv[2] ?? '', 'page'), 'w');
const content = Buffer.alloc(4_096);
const server = createServer((_, response) => {
  writeSync(page, content, 0, content.length, 0);
  fsyncSync(page);
  response.end('{"status":"live"}');
});
// Else it ends connections just as the next request comes.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
process.on('disconnect', () => process.exit());
