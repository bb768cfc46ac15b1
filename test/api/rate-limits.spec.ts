import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(() => ledger.start(undefined, { rateLimits: { signInPerAddress: 3, expensiveReadsPerToken: 2 } }));
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const left = (headers: Headers): readonly unknown[] => [
  headers.get('ratelimit-policy'),
  /r=\d+/.exec(headers.get('ratelimit') ?? '')?.[0] ?? null,
];
const signIns = '"sign-in";q=3;w=60';
const expensiveReads = '"expensive-reads";q=2;w=60';

it('who guesses at sign-in links is told what is left, and then to wait', async () => {
  const guess = () => ledger.post('/api/v1/sign-in', { code: 'x'.repeat(32) });
  const first = await guess();
  expect([first.status, ...left(first.headers)]).toEqual([401, signIns, 'r=2']);
  await guess();
  await guess();
  const refused = await guess();
  expect([refused.status, ...left(refused.headers)]).toEqual([429, signIns, 'r=0']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(refused.body).toMatchObject({
    type: 'urn:foerderbuch:problem:too-many-requests',
    title: 'Zu viele Anfragen',
    status: 429,
    detail: expect.stringMatching(/in \d+ Sekunden noch einmal/),
  });
});

it('one token reads expensive pages so often, another goes on, and other routes are not counted', async () => {
  const read = (subject: string) => ledger.get('/api/v1/events', { as: [subject, 'auditor'] });
  const statuses = [];
  for (let times = 0; times < 3; times += 1) statuses.push((await read('ina')).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await read('otto')).status).toBe(200);
  const trail = await ledger.get('/api/v1/audit-trail?actor=ina', { as: ['otto', 'auditor'] });
  expect([trail.status, ...left(trail.headers)]).toEqual([200, expensiveReads, 'r=0']);
  const lines = await ledger.get('/api/v1/budget-lines?asOf=2023-01-01', { as: ['otto', 'auditor'] });
  expect([lines.status, ...left(lines.headers)]).toEqual([429, expensiveReads, 'r=0']);
  const other = await ledger.get('/api/v1/event-types', { as: ['ina', 'auditor'] });
  expect([other.status, ...left(other.headers)]).toEqual([200, null, null]);
});

/** Reads that look through much, or add it up; what is read of a page or of one thing is not among them. */
const expensive =
  /^(events|audit-trail|allocation|budget-lines|double-fundings?|frame-consumption|income|overruns|payment-splits|recipient-consumption|shared-accounts)$|\/(actions|chain|closing)$|^(agreements|budget-lines|claims|grants)\/.*\/events$/;

it('every read that adds up or looks through much is counted, and says so', async () => {
  const { paths } = (await (await fetch(`${ledger.address}/api/v1/openapi.json`)).json()) as {
    readonly paths: Readonly<
      Record<string, { readonly get?: { readonly responses: Readonly<Record<string, object>> } }>
    >;
  };
  const reads = Object.entries(paths).flatMap(([path, { get }]) =>
    get && path.startsWith('/api/v1/')
      ? [{ path: path.replace('/api/v1/', ''), isLimited: '429' in get.responses }]
      : [],
  );
  const { true: counted = [], false: uncounted = [] } = Object.groupBy(
    reads,
    ({ isLimited }) => `${isLimited}`,
  );
  expect(uncounted.filter(({ path }) => expensive.test(path))).toEqual([]);
  expect(counted.filter(({ path }) => expensive.test(path)).length).toBeGreaterThan(20);
});
