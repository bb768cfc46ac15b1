import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestLedger } from '../support/ledger.ts';
import { holdAnswers, holdOperations } from '../requests/hold-answers.ts';
import { sendRaw, sendRawAll, type RawAnswer } from '../support/raw-connection.ts';

const ledger = new TestLedger();
beforeAll(() =>
  ledger.start(undefined, { connections: { headersWithinMs: 300, requestWithinMs: 600, checkEveryMs: 100 } }),
);
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

function expectHeaders(headers: Headers): void {
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self';img-src 'self' data:;frame-ancestors 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
  expect(headers.get('x-request-id')).toMatch(/^[\w.:-]+$/);
}

function expectProblem({ headers, body }: RawAnswer, status: number): void {
  expectHeaders(headers);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(JSON.parse(body)).toMatchObject({
    type: expect.stringMatching(/^urn:foerderbuch:problem:/),
    status,
    instance: `urn:foerderbuch:request:${headers.get('x-request-id')}`,
  });
  expect(body).not.toMatch(/FST_|fastify|node/i);
}

const host = 'Host: localhost\r\nConnection: close\r\n';
const json = `${host}Content-Type: application/json\r\n`;

describe('an answer, whatever made it, has the security headers', () => {
  it.each([
    ['/health/live', 200],
    ['/api/docs', 200],
    ['/api/v1/openapi.json', 200],
    ['/api/v1/events', 401],
    ['/nowhere', 404],
  ])('from %s', async (path, status) => {
    const answer = await fetch(`${ledger.address}${path}`);
    expect(answer.status).toBe(status);
    expectHeaders(answer.headers);
  });

  it.each([
    ['is no HTTP', 'nonsense\r\n\r\n', 400],
    ['has a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n', 400],
    ['names no host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['is of an unknown method', `BREW / HTTP/1.1\r\n${host}\r\n`, 400],
    ['has an address that cannot be decoded', `GET /api/v1/%zz HTTP/1.1\r\n${host}\r\n`, 400],
    ['asks for a tunnel', `CONNECT localhost:443 HTTP/1.1\r\n${host}\r\n`, 400],
    ['is of a version of tomorrow', `GET /health/live HTTP/2.0\r\n${host}\r\n`, 400],
    ['reads, and brings a body', `GET /health/live HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\nx`, 400],
    ['names what every object has', `GET /api/v1/openapi.json?constructor=1 HTTP/1.1\r\n${host}\r\n`, 400],
    ['is no UTF-8', `POST /api/v1/sign-in HTTP/1.1\r\n${json}Content-Length: 3\r\n\r\n"\xff"`, 400],
    [
      'is packed',
      `POST /api/v1/sign-in HTTP/1.1\r\n${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`,
      415,
    ],
    ['is two lengths long', `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
    ['never ends its headers', 'GET / HTTP/1.1\r\nHost: loc', 408],
    ['never ends its body', `POST /api/v1/sign-in HTTP/1.1\r\n${json}Content-Length: 9\r\n\r\n{`, 408],
    ['has too large a body', `POST /api/v1/sign-in HTTP/1.1\r\n${json}Content-Length: 999999\r\n\r\n`, 413],
    ['has too long an identifier', `GET /api/v1/claims/${'x'.repeat(2_000)} HTTP/1.1\r\n${host}\r\n`, 414],
    ['is no JSON', `POST /api/v1/sign-in HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\nx`, 415],
    ['expects what nobody can do', `GET / HTTP/1.1\r\n${host}Expect: wonders\r\n\r\n`, 417],
    ['has too large headers', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('to a request that %s, as a problem', async (_, text, status) => {
    const answer = await sendRaw(ledger.address, text);
    expect(answer.status).toBe(status);
    expectProblem(answer, status);
  });
});

it('what comes behind a request is refused behind its answer', async () => {
  const asked = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: ';
  const answers = await sendRawAll(ledger.address, `${asked}r-1\r\n\r\n${asked}r-2\r\n\r\nnonsense\r\n\r\n`);
  expect(answers.map(({ status, headers }) => [status, headers.get('x-request-id')])).toEqual([
    [200, 'r-1'],
    [200, 'r-2'],
    [400, expect.anything()],
  ]);
  expectProblem(answers[2] as RawAnswer, 400);
});

it('a tunnel is refused behind the answers to what was asked before it', async () => {
  const answers = await sendRawAll(
    ledger.address,
    `GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\nCONNECT localhost:443 HTTP/1.1\r\n${host}\r\n`,
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 400]);
});

it('any request, however unusual, has one answer, which is meant for it, and records nothing but what it says', async () => {
  const { wrong, answered } = await holdAnswers({ runs: 600 });
  expect(wrong).toEqual([]);
  expect(Object.keys(answered)).toEqual(expect.arrayContaining(['200', '400', '401', '404', '408']));
}, 180_000);

it('any request to the listener of the operators has one answer as well, a problem where it is none of success', async () => {
  const { wrong, answered } = await holdOperations({ runs: 600 });
  expect(wrong).toEqual([]);
  expect(Object.keys(answered)).toEqual(expect.arrayContaining(['200', '400', '404', '408', '431']));
}, 180_000);

it.each(['application/json', 'text/event-stream', 'application/cloudevents-batch+json'])(
  'the feed answers to HEAD for %s and ends the answer',
  async (accept) => {
    const token = await ledger.token(['ina', 'auditor']);
    const answer = await fetch(`${ledger.address}/api/v1/events`, {
      method: 'HEAD',
      headers: { accept, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(3_000),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(accept);
    expectHeaders(answer.headers);
  },
);

it('an event stream has the headers as well', async () => {
  const token = await ledger.token(['ina', 'auditor']);
  const leave = new AbortController();
  const answer = await fetch(`${ledger.address}/api/v1/events`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
    signal: leave.signal,
  });
  expectHeaders(answer.headers);
  leave.abort();
});
