import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { TestLedger } from '../support/ledger.ts';

let ledger: TestLedger;
let sockets: Socket[];
let isStopped: boolean;
beforeEach(() => {
  ledger = new TestLedger();
  sockets = [];
  isStopped = false;
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  if (!isStopped) await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

async function connected(text: string): Promise<Socket> {
  const socket = connect(Number(new URL(ledger.address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const get = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;

describe('requests sent before the answers to earlier ones were read', () => {
  it('are answered in their order, each once', async () => {
    await ledger.start();
    const many = 300;
    const socket = await connected(
      Array.from({ length: many }, (_, number) => get('/health/live', `X-Request-Id: r-${number}\r\n`)).join(
        '',
      ),
    );
    let text = '';
    socket.setEncoding('utf8');
    for await (const chunk of socket) {
      text += String(chunk);
      if (text.split('{"status":"live"}').length > many) break;
    }
    expect([...text.matchAll(/x-request-id: r-(\d+)/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: many }, (_, number) => number),
    );
  });

  it('do not cost their answers while nobody reads them, and the connection is cut', async () => {
    let begun = 0;
    await ledger.start(
      async (app) =>
        app
          .getHttpAdapter()
          .getInstance()
          .addHook('onRequest', async () => {
            begun += 1;
          }),
      { connections: { stillMs: 2_000 } },
    );
    const pipelined = get('/api/docs/swagger-ui-bundle.js').repeat(700);
    const unread = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = await connected('');
        socket.pause();
        socket.write(pipelined);
        return socket;
      }),
    );
    while (begun < 20) await delay(20);
    await delay(1_000);
    // Some megabytes fit into what the kernel holds of each connection; 700 answers are a gigabyte.
    expect(begun).toBeGreaterThanOrEqual(20);
    expect(begun).toBeLessThan(20 * 12);
    const server = ledger.ledger.app.getHttpServer();
    const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    while ((await open()) > 0) await delay(200);
    expect(begun).toBeLessThan(20 * 16);
    expect(unread).toHaveLength(20);
  }, 40_000);
});

describe('a server that closes', () => {
  it('ends within its limit whatever clients do: half-sent requests, half-sent bodies, open streams, unread answers', async () => {
    await ledger.start(undefined, { connections: { closeWithinMs: 1_000 } });
    const authorization = `Authorization: Bearer ${await ledger.token(['ina', 'auditor'])}\r\n`;
    await Promise.all([
      ...Array.from({ length: 300 }, () => connected('GET / HTTP/1.1\r\nHost: lo')),
      ...Array.from({ length: 50 }, () =>
        connected(
          'POST /api/v1/sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
        ),
      ),
      ...Array.from({ length: 10 }, async () => {
        const socket = await connected(
          get('/api/v1/events', `${authorization}Accept: text/event-stream\r\n`),
        );
        socket.pause();
      }),
      ...Array.from({ length: 5 }, async () => {
        const socket = await connected(get('/api/docs/swagger-ui-bundle.js').repeat(100));
        socket.pause();
      }),
    ]);
    await delay(300);
    const begunMs = performance.now();
    isStopped = true;
    await ledger.stop();
    expect(performance.now() - begunMs).toBeLessThan(5_000);
  });
});

describe('more connections than are allowed', () => {
  it('are turned away, and those that stand are answered', async () => {
    await ledger.start(undefined, { connections: { connectionsMax: 5 } });
    const standing = await Promise.all(Array.from({ length: 5 }, () => connected('')));
    await delay(50);
    const another = await connected(get('/health/live'));
    await once(another, 'close');
    expect(another.bytesRead).toBe(0);
    standing[0]?.write(get('/health/live'));
    const [answer] = (await once(standing[0] ?? another, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200/);
  });
});
