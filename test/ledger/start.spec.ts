import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { importRealInput } from '#real-input';
import { engineOn } from '#real-input/testing';

const root = join(import.meta.dirname, '../..');
let folder: string;
let running: ChildProcess[] = [];
/** Of the ledger that the first of the tests start: it has read the published figures in. */
const readIn = mkdtempSync(join(tmpdir(), 'start-'));
let first: Started;
beforeAll(() => {
  first = start({ FOERDERBUCH_DATA: readIn, FOERDERBUCH_LOG_LEVEL: 'debug' });
});
afterAll(async () => {
  if (first.child.kill('SIGKILL')) await once(first.child, 'exit');
  rmSync(readIn, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function start(change: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, ['dist/apps/ledger/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', FOERDERBUCH_DATA: folder, NODE_OPTIONS: '', ...change },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  return { child, output: () => output };
}

async function saying({ child, output }: Started, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(output());
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`It ended: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How many events a log holds that another process writes; none before it has its tables. */
function countIn(file: string): number {
  const log = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(log.prepare('SELECT count(*) AS count FROM events').get()?.['count']);
  } catch {
    return 0;
  } finally {
    log.close();
  }
}

const link = /(http:\/\/localhost:\d+)\/#code=([\w-]+)/;

async function signIn(address: string, code: string): Promise<Response> {
  return fetch(`${address}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
}

/** So that a start has nothing to read in. */
const isReadIn = (): void => cpSync(readIn, folder, { recursive: true });

describe('npm start', () => {
  it('reads the published figures into an empty ledger, and prints a link that signs in once', async () => {
    const [, address = '', code = ''] = await saying(first, link);
    expect(first.output()).toContain('551 Buchungen');
    const answer = await signIn(address, code);
    expect(answer.status).toBe(200);
    const { token } = (await answer.json()) as { readonly token: string };
    const line = await fetch(`${address}/api/v1/budget-lines/EFA/MAIN/2023`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await line.json()).toMatchObject({
      appropriation: { amount: '3900000.00', currency: 'EUR' },
      exactness: 'UP_TO',
    });
    const again = await signIn(address, code);
    expect(again.status).toBe(401);
    expect(await again.json()).toMatchObject({ type: 'urn:foerderbuch:problem:unauthenticated' });
    expect(first.output()).not.toContain(token);
  });

  it('keeps the key of its issuer for its owner alone, and out of everything it prints', () => {
    const files = readdirSync(readIn);
    expect(files).toEqual(expect.arrayContaining(['events.sqlite', 'read-models.sqlite', 'issuer-key.json']));
    const { d } = JSON.parse(readFileSync(join(readIn, 'issuer-key.json'), 'utf8')) as { readonly d: string };
    expect(first.output()).not.toContain(d);
  });

  it('says who holds the ledger when it is started twice, and leaves the first one running', async () => {
    const [, address = ''] = await saying(first, link);
    const second = start({ FOERDERBUCH_DATA: readIn });
    await once(second.child, 'exit');
    expect(second.child.exitCode).toBe(1);
    expect(second.output()).toContain(
      `In ${join(readIn, 'events.sqlite')} schreibt schon ein anderer Prozess. Erst ihn beenden: Es schreibt immer nur einer.`,
    );
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
  });

  it('closes on SIGTERM, and finds everything again without reading it in twice', async () => {
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    expect(first.child.exitCode).toBe(0);
    isReadIn();
    const second = start();
    await saying(second, link);
    expect(second.output()).not.toContain('Eingelesen');
  });

  it('ends at once on SIGTERM in the middle of its first import, and the next start reads the rest', async () => {
    const first = start();
    const events = join(folder, 'events.sqlite');
    while (!existsSync(events) || countIn(events) < 10)
      await new Promise((resolve) => setTimeout(resolve, 5));
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    expect([first.child.exitCode, link.test(first.output())]).toEqual([0, false]);
    const second = start();
    await saying(second, link);
    expect(second.output()).toMatch(/Zu Ende eingelesen|Eingelesen/);
    expect(countIn(events)).toBe(1_200);
  });

  it('reads the published figures to their end where the first start was killed in it', async () => {
    const store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: Date.now });
    const engine = engineOn(store);
    let left = 200;
    const killed = importRealInput({
      engine: {
        rehearsal: () => engine.rehearsal(),
        execute: async (useCase, request) => {
          if ((left -= 1) < 0) throw new Error('killed');
          return engine.execute(useCase, request);
        },
      },
    });
    await expect(killed).rejects.toThrow('killed');
    await store.close();
    const started = start();
    const [, recorded, before] = await saying(
      started,
      /Zu Ende eingelesen: (\d+) Buchungen kamen zu (\d+) dazu/,
    );
    expect(Number(before)).toBeGreaterThan(0);
    expect(Number(recorded) + Number(before)).toBe(551);
    await saying(started, link);
    started.child.kill('SIGTERM');
    await once(started.child, 'exit');
    const again = start();
    await saying(again, link);
    expect(again.output()).not.toContain('ingelesen');
  });

  it.each([
    [
      'its port is taken',
      (port: number) => {
        isReadIn();
        return { PORT: String(port) };
      },
      /konnte nicht starten: Auf http:\/\/127\.0\.0\.1:\d+ antwortet schon ein anderes Programm\. .* PORT .*\.$/,
    ],
    [
      'the port of its operations is taken',
      (port: number) => {
        isReadIn();
        return { OPERATIONS_PORT: String(port) };
      },
      /konnte nicht starten: Auf http:\/\/127\.0\.0\.1:\d+ antwortet schon ein anderes Programm\. .* OPERATIONS_PORT .*\.$/,
    ],
    [
      'its read models are damaged',
      () => {
        writeFileSync(join(folder, 'read-models.sqlite'), 'das ist keine Datenbank '.repeat(500));
        return {};
      },
      /konnte nicht starten: Die Auswertungen in .*read-models\.sqlite sind beschädigt .*»npm run rebuild«.*\.$/,
    ],
  ])('says in one sentence that %s, and ends', async (_, prepare, sentence) => {
    const other = createServer();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    other.listen(0, '127.0.0.1', () => resolve(undefined));
    await promise;
    const started = start({
      FOERDERBUCH_LOG_LEVEL: 'error',
      ...prepare((other.address() as AddressInfo).port),
    });
    await once(started.child, 'exit');
    other.close();
    expect(started.output().trim()).toMatch(sentence);
    expect(started.output().trim().split('\n')).toHaveLength(1);
    expect(started.child.exitCode).toBe(1);
  });

  it('says which setting is wrong, without a stack', async () => {
    const started = start({ PORT: 'eighty' });
    await once(started.child, 'exit');
    expect(started.output()).toContain('PORT ist keine Portnummer: eighty');
    expect(started.output()).not.toContain('    at ');
  });
});
