import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serveDashboard } from '#operations';
import { useCases } from '#use-cases';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const script = 'export const foerderbuch = 1;\n'.repeat(1_000);
beforeAll(async () => {
  const page = join(ledger.folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets/index-1234.js'), script);
  await ledger.start((app) => serveDashboard(app, page));
  for (let number = 0; number < 40; number += 1)
    await ledger.ledger.engine.execute(useCases.RegisterProgramme, {
      data: {
        programme: `P_${number}`,
        name: `Programm ${number}, das einen langen Namen hat`,
        synthetic: false,
      },
      actor: { subject: 'anna', role: 'administrator' },
      commandId: `00000000-0000-7000-8000-0000000000${number + 10}`,
      requestHash: '0'.repeat(64),
    });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

interface Got {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly type: string | undefined;
  readonly bytes: Buffer;
}

/** As it comes over the connection; `fetch` decompresses by itself. Of a stream, its beginning. */
async function got(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Got> {
  const authorization = `Bearer ${await ledger.token(['anna', 'administrator'])}`;
  return new Promise((resolve, reject) => {
    const sent = request(
      `${ledger.address}${path}`,
      {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization,
          'accept-encoding': 'gzip, deflate, br',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        const isStream = response.headers['content-type']?.startsWith('text/event-stream');
        const end = (): void =>
          resolve({
            encoding: response.headers['content-encoding'],
            vary: response.headers.vary,
            type: response.headers['content-type'],
            bytes: Buffer.concat(chunks),
          });
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (!isStream) return;
          end();
          sent.destroy();
        });
        response.on('end', end);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

it('a long answer is compressed for who takes it, and is the same', async () => {
  const path = '/api/v1/audit-trail?actor=anna&limit=500';
  const plain = await got(path, { 'accept-encoding': 'identity' });
  const compressed = await got(path);
  expect([plain.encoding, compressed.encoding]).toEqual([undefined, 'gzip']);
  expect(compressed.vary).toContain('accept-encoding');
  expect(compressed.bytes.length).toBeLessThan(plain.bytes.length / 4);
  expect(gunzipSync(compressed.bytes)).toEqual(plain.bytes);
});

it('so is a page of the feed, and what the page in the browser loads', async () => {
  const page = await got('/api/v1/events', { accept: 'application/cloudevents-batch+json' });
  expect([page.encoding, page.type]).toEqual(['gzip', 'application/cloudevents-batch+json; charset=utf-8']);
  const asset = await got('/assets/index-1234.js');
  expect([asset.encoding, gunzipSync(asset.bytes).toString()]).toEqual(['gzip', script]);
});

it('a short answer, a stream and the answer to a sign-in are not', async () => {
  const short = await got('/api/v1/programmes/P_1');
  const stream = await got('/api/v1/events', { accept: 'text/event-stream' });
  const signIn = await got('/api/v1/sign-in', {}, JSON.stringify({ code: 'x'.repeat(8_000) }));
  expect([short, stream, signIn].map(({ encoding }) => encoding)).toEqual([undefined, undefined, undefined]);
});

it('the description of the API is prepared once, and compressed once', async () => {
  const { encoding, bytes } = await got('/api/v1/openapi.json');
  expect(encoding).toBe('gzip');
  expect(JSON.parse(gunzipSync(bytes).toString())).toMatchObject({ openapi: expect.any(String) });
});
