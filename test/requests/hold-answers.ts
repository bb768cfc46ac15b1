import fc from 'fast-check';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { securityHeaders } from '#connections';
import { Conditions, serveOperations, ServiceMetrics, type OpenedService } from '#operations';
import { TestLedger } from '../support/ledger.ts';
import { answersOf, type RawAnswer } from '../support/raw-connection.ts';
import { anyRequest, ofApi, ofOperations, type AnyRequest } from './any-request.ts';

export interface HoldOptions {
  readonly runs: number;
  readonly seed?: number;
}

export interface HeldAnswers {
  readonly requests: number;
  /** How often each status was answered; 0 stands for a client that hung up. */
  readonly answered: Record<string, number>;
  /** What does not hold, with the request in words. */
  readonly wrong: string[];
}

const atOnce = 24;
const patienceMs = 20_000;
const connections = { headersWithinMs: 6_000, requestWithinMs: 7_000, checkEveryMs: 100 };
const unlimited = { signInPerAddress: 1e9, expensiveReadsPerToken: 1e9 };

/**
 * Sends unusual requests over bare connections: each has exactly one answer, of a status that is meant for it, with the
 * security headers, as a problem where it is none of success; nothing fails inside, and nothing is recorded but what was
 * answered with 201.
 */
export async function holdAnswers({ runs, seed }: HoldOptions): Promise<HeldAnswers> {
  const ledger = new TestLedger();
  await ledger.start(undefined, { connections, rateLimits: unlimited });
  const held: HeldAnswers = { requests: runs, answered: {}, wrong: [] };
  try {
    const tokens = {
      auditor: await ledger.token(['ina', 'auditor']),
      administrator: await ledger.token(['anna', 'administrator']),
    };
    await holdAll(
      ledger.address,
      anyRequest(ofApi(tokens)),
      { runs, ...(seed !== undefined && { seed }) },
      held,
    );
    const { events } = await ledger.store.readAll({ after: 0n, maxCount: 10_000 });
    const [recorded = 0, unanswered = 0] = [held.answered['201'], held.answered['0']];
    if (events.length < recorded || events.length > recorded + unanswered)
      held.wrong.push(`${events.length} events are recorded, ${recorded} answered`);
    for (const error of ledger.errors) held.wrong.push(`failed inside: ${String(error)}`);
  } finally {
    await ledger.stop();
    ledger.remove();
  }
  return held;
}

/** The same of the listener that each service has for its operators. */
export async function holdOperations(options: HoldOptions): Promise<HeldAnswers> {
  const service: OpenedService = {
    conditions: new Conditions({ of: 'projector', now: Date.now }),
    details: async () => ({}),
    close: async () => undefined,
  };
  const { server, address } = await serveOperations(
    { operationsHost: '127.0.0.1', operationsPort: 0 },
    () => ({ service, isClosing: false }),
    new ServiceMetrics('probe'),
    connections,
  );
  const held: HeldAnswers = { requests: options.runs, answered: {}, wrong: [] };
  try {
    await holdAll(address, anyRequest(ofOperations), options, held);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return held;
}

async function holdAll(
  address: string,
  requests: ReturnType<typeof anyRequest>,
  { runs, seed }: HoldOptions,
  held: HeldAnswers,
): Promise<void> {
  const chosen = fc.sample(requests, { numRuns: runs, ...(seed !== undefined && { seed }) });
  const left = chosen.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [number, requestOf] of left) await hold(address, requestOf(number), held);
    }),
  );
}

async function hold(address: string, request: AnyRequest, held: HeldAnswers): Promise<void> {
  const answers = await sent(address, request);
  const status = answers[0]?.status ?? 0;
  held.answered[status] = (held.answered[status] ?? 0) + 1;
  for (const what of faultsOf(request, answers)) held.wrong.push(`${request.changes.join(', ')}: ${what}`);
}

/** Who signs in by a browser is told in a page what was refused. */
const wantsPageOfIssuer = (bytes: Buffer): boolean =>
  /^\w+ \/anmeldung\/[^]*\r\naccept: text\/html/i.test(bytes.toString('latin1'));

function faultsOf(
  { intended, mayBeUnanswered, bytes }: AnyRequest,
  answers: readonly RawAnswer[] | string,
): readonly string[] {
  if (typeof answers === 'string') return [answers];
  const [answer, ...others] = answers;
  if (!answer) return mayBeUnanswered ? [] : ['no answer'];
  const { status, headers, body } = answer;
  const faults: string[] = [];
  const isPage = wantsPageOfIssuer(bytes) && headers.get('content-type') === 'text/html; charset=utf-8';
  if (others.length > 0)
    faults.push(`${answers.length} answers, ${others.map((one) => one.status).join(', ')} behind ${status}`);
  if (!intended.has(status))
    faults.push(`${status} instead of ${[...intended].join(', ')}: ${body.slice(0, 300)}`);
  for (const [name, value] of securityHeaders)
    if (
      headers.get(name) !== value &&
      // A page shows its own style and nothing else.
      !(
        isPage &&
        name === 'content-security-policy' &&
        headers.get(name)?.startsWith("default-src 'none';style-src 'self'")
      ) &&
      !(name === 'cache-control' && status < 300 && headers.get(name) === 'no-cache')
    )
      faults.push(`${status} with ${name}: ${headers.get(name)}`);
  if (!/^[\w.:-]{1,100}$/.test(headers.get('x-request-id') ?? ''))
    faults.push(`${status} with the number ${headers.get('x-request-id')}`);
  for (const name of ['server', 'x-powered-by', 'via'])
    if (headers.has(name)) faults.push(`${status} with ${name}`);
  if (status < 400 || isPage) return faults;
  if (headers.get('content-type') !== 'application/problem+json; charset=utf-8')
    faults.push(`${status} as ${headers.get('content-type')}`);
  if (/FST_|fastify|nestjs|node_modules| {4}at /i.test(body))
    faults.push(`${status} names what it is made of: ${body}`);
  if (!bytes.toString('latin1').startsWith('HEAD ')) faults.push(...problemFaults(answer));
  return faults;
}

function problemFaults({ status, headers, body }: RawAnswer): readonly string[] {
  try {
    const problem = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const isWhole =
      String(problem['type']).startsWith('urn:foerderbuch:problem:') &&
      problem['status'] === status &&
      problem['instance'] === `urn:foerderbuch:request:${headers.get('x-request-id')}` &&
      typeof problem['title'] === 'string' &&
      typeof problem['detail'] === 'string';
    return isWhole ? [] : [`${status} with the problem ${body}`];
  } catch {
    return [`${status} with ${body.slice(0, 300)}`];
  }
}

/** All answers that come back on its connection. */
async function sent(address: string, { bytes, packets, then }: AnyRequest): Promise<readonly RawAnswer[]> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true, allowHalfOpen: true });
  const received: Buffer[] = [];
  const { promise: over, resolve } = Promise.withResolvers<undefined>();
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  socket.on('error', () => undefined);
  socket.on('end', () => socket.end());
  socket.on('close', () => resolve(undefined));
  let from = 0;
  for (const to of [...packets.filter((place) => place < bytes.length), bytes.length]) {
    if (socket.writable) socket.write(bytes.subarray(from, to));
    from = to;
    if (to < bytes.length) await pause(1);
  }
  if (then === 'closes') socket.end();
  const patience = setTimeout(() => socket.destroy(), patienceMs);
  await over;
  clearTimeout(patience);
  return answersOf(Buffer.concat(received).toString('latin1'));
}
