import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const unreadConnections = 20;
const pipelined = 1_400;
const growthMaxMb = 100;
const goneWithinMs = 25_000;
/** Longer than a connection on which nothing moves is kept. */
const cutWithinMs = 75_000;

export interface HostileClientsOptions {
  /** Connections with a request of which the end never comes. */
  readonly halfSent: number;
  /** Waits until unread connections are cut, which takes more than a minute. */
  readonly awaitsCut: boolean;
}

export interface HostileClients {
  readonly halfSent: number;
  readonly growthMb: number;
  /** Of the connections that read nothing; undefined where nobody waited for it. */
  readonly cutAfterSeconds: number | undefined;
  /** From SIGTERM to the end of the process. */
  readonly goneAfterSeconds: number;
  readonly failed: readonly string[];
}

/** The built ledger among clients that ask for much and read nothing, and that never finish what they ask. */
export async function holdHostileClients(options: HostileClientsOptions): Promise<HostileClients> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const sockets: Socket[] = [];
  const failed: string[] = [];
  const ledger = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'dist/apps/ledger/main.js'],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', FOERDERBUCH_DATA: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(ledger, 'exit');
  try {
    const address = await addressOf(ledger);
    const path = '/api/v1/openapi.json';
    // What is prepared when it is first asked for is no growth.
    await (await fetch(`${address}${path}`)).arrayBuffer();
    const beforeMb = residentMb(ledger);
    const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const opened = async (text: string): Promise<Socket> => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
      sockets.push(socket);
      await once(socket, 'connect');
      socket.pause();
      socket.write(text);
      return socket;
    };
    const begunMs = performance.now();
    const unread = await Promise.all(
      Array.from({ length: unreadConnections }, () => opened(request.repeat(pipelined))),
    );
    let mostMb = beforeMb;
    for (let tick = 0; tick < 50; tick += 1) {
      await delay(100);
      mostMb = Math.max(mostMb, residentMb(ledger));
    }
    const growthMb = Math.round(mostMb - beforeMb);
    if (growthMb > growthMaxMb) failed.push(`the memory grew by ${growthMb} MB`);
    let cutAfterSeconds: number | undefined;
    if (options.awaitsCut) {
      while (establishedTo(ledger, unread) > 0 && performance.now() - begunMs < cutWithinMs) await delay(500);
      const left = establishedTo(ledger, unread);
      if (left > 0) failed.push(`${left} connections that read nothing are still open`);
      cutAfterSeconds = secondsSince(begunMs);
    }
    for (let number = 0; number < options.halfSent; number += 1)
      await opened(
        number % 2 === 0
          ? 'GET /api/v1/programmes HTTP/1.1\r\nHost: lo'
          : 'POST /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      );
    const endingMs = performance.now();
    ledger.kill('SIGTERM');
    const isGone = await Promise.race([
      exited.then(() => true),
      delay(goneWithinMs + 5_000, false, { ref: false }),
    ]);
    const goneAfterSeconds = secondsSince(endingMs);
    if (!isGone || goneAfterSeconds * 1_000 > goneWithinMs) failed.push(`gone after ${goneAfterSeconds} s`);
    return { halfSent: options.halfSent, growthMb, cutAfterSeconds, goneAfterSeconds, failed };
  } finally {
    for (const socket of sockets) socket.destroy();
    ledger.kill('SIGKILL');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addressOf(ledger: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of ledger.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(chunk);
    const [, address] = /^Förderbuch: (http:\S+)/m.exec(text) ?? [];
    if (address !== undefined) {
      ledger.stdout?.resume();
      return address;
    }
  }
  throw new Error(`The ledger did not start: ${text}`);
}

const residentMb = ({ pid }: ChildProcess): number => {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
};

/** How many of the connections the process still holds, whatever of them this side has not read yet. */
function establishedTo({ pid }: ChildProcess, sockets: readonly Socket[]): number {
  const ports = new Set(
    sockets.map(({ localPort = 0 }) => localPort.toString(16).toUpperCase().padStart(4, '0')),
  );
  return readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
    .split('\n')
    .filter((line) => {
      const [, , , remote = '', state] = line.split(/\s+/);
      return state === '01' && ports.has(remote.slice(-4));
    }).length;
}

const secondsSince = (ms: number): number => Math.round((performance.now() - ms) / 100) / 10;
