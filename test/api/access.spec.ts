import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { roleName } from '#event-words';
import { roles, type Role } from '#identity';
import { routesOf, type Route } from '../../libs/api/http/routes.ts';
import { operationWords } from '../../libs/api/operation-words.ts';
import { leikaKey, recordEfa2023, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { keptUpToDate } from '../support/kept-up-to-date.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';

const ledger = new TestLedger();
const foreign = '06411000';
let routes: readonly Route[];
let caseNumber: string;
let head: bigint;

beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  const claim = await ledger.post(
    '/api/v1/claims',
    {
      programme: 'EFA',
      recipient,
      leikaKey,
      servicePeriod: { from: '2023-01-01', to: '2023-12-31' },
      amount: '100.00',
    },
    { as: ['carla', 'claimant', recipient] },
  );
  expect(claim.status).toBe(201);
  caseNumber = String(claim.body['caseNumber']);
  routes = routesOf(ledger.ledger.app);
  head = await ledger.store.head();
  expect((await ledger.get(`/api/v1/claims?minPosition=${head}`)).status).toBe(200);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

const closed = () => routes.filter(({ access }) => access !== 'public');
const allows = ({ access }: Route, role: Role): boolean => access === 'public' || access.includes(role);

/** Of the right form, as a route is addressed that exists. */
const addressOf = ({ path }: Route): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? missing(name));
const examples: Readonly<Record<string, string>> = {
  programme: 'EFA',
  line: 'MAIN',
  fiscalYear: '2023',
  id: 'F-1',
  totalId: 'T-1',
  recipient,
  leikaKey,
  caseNumber: 'EFA-2023-000001',
  awardId: 'B-1',
  conditionId: 'AU-1',
  drawdownId: 'MA-1',
  milestoneId: 'Q1',
  payeeId: 'FRANKFURT',
  authorityId: 'AB-1',
  orderNumber: 'EFA-2023-000001-Z01',
  repaymentId: 'EFA-2023-000001-R01',
  runId: 'ZL-3F9A2C71B0D48E5F',
  bookingId: '2023.1f0c7e2ab9d4.0123456789abcdef01234567',
  budgetActId: '01890a5d-ac96-774b-bcce-b302099a8057',
  caseActId: '01890a5d-ac96-774b-bcce-b302099a8057',
  inputFile: 'grants.csv',
  file: 'page.css',
};
const missing = (name: string): never => {
  throw new Error(`No example of the parameter ${name}: add one.`);
};

/** Who is let in is asked for the body next, which is empty here; nothing is ever recorded. */
const ask = (route: Route, role: Role, tenant?: string): Promise<Answer> => {
  const options = { as: tenant === undefined ? ([role, role] as const) : ([role, role, tenant] as const) };
  return route.method === 'POST'
    ? ledger.post(addressOf(route), { none: 1 }, options)
    : ledger.get(addressOf(route), options);
};

describe('who may call which route', () => {
  it('is said of every route', () => {
    expect(routes.length).toBeGreaterThan(100);
    expect(closed().filter(({ access }) => access.length === 0)).toEqual([]);
    expect(routes.filter(({ access }) => access === 'public').map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/health/live',
        '/health/ready',
        '/api/v1/openapi.json',
        '/api/docs',
        '/api/v1/sign-in',
      ]),
    );
    const open = routes.filter(({ access }) => access === 'public').map(({ path }) => path);
    // Whoever signs in has no token yet.
    const ofTheIssuer = open.filter((path) => path.startsWith('/anmeldung/'));
    expect([open.length - ofTheIssuer.length, ofTheIssuer.length]).toEqual([8, 11]);
  });

  it('is nobody without a token', async () => {
    const open: string[] = [];
    for (const route of closed()) {
      const { status, headers } = await fetch(`${ledger.address}${addressOf(route)}`, {
        method: route.method,
      });
      if (status !== 401 || !headers.get('www-authenticate')?.startsWith('Bearer'))
        open.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it.each(roles)('holds for the role %s on every route', async (role) => {
    const wrong: string[] = [];
    for (const route of closed()) {
      const { status, body } = await ask(route, role, role === 'claimant' ? recipient : undefined);
      const isRefused =
        status === 403 && String(body['detail']).startsWith('Das darf nur, wer eine dieser Rollen hat');
      if (allows(route, role) ? status === 403 || status === 401 : !isRefused)
        wrong.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(await ledger.store.head()).toBe(head);
  });

  it('lets a claimant without a municipality reach nothing', async () => {
    const reached: string[] = [];
    for (const route of closed()) {
      const { status } = await ask(route, 'claimant');
      if (status !== 403) reached.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(reached).toEqual([]);
  });

  it('shows a claimant of another municipality nothing of a case, nor lets it act there', async () => {
    const ofCases = closed().filter(
      (route) => allows(route, 'claimant') && route.path.includes('/claims/{caseNumber}'),
    );
    expect(ofCases.length).toBeGreaterThan(2);
    const bodies: Readonly<Record<string, object>> = {
      amendments: { amount: '50.00', reason: 'Weniger' },
      withdrawal: { reason: 'Doch nicht' },
    };
    for (const route of ofCases) {
      const address = addressOf({ ...route, path: route.path.replace('{caseNumber}', caseNumber) });
      const as = ['frida', 'claimant', foreign] as const;
      const { status } =
        route.method === 'GET'
          ? await ledger.get(address, { as })
          : await ledger.post(address, bodies[route.path.split('/').at(-1) ?? ''] ?? {}, { as });
      expect([403, 404]).toContain(status);
    }
    for (const path of ['/api/v1/claims', '/api/v1/grants', '/api/v1/payment-orders']) {
      const { body } = await ledger.get(path, { as: ['frida', 'claimant', foreign] });
      expect([path, body['items']]).toEqual([path, []]);
      const asked = await ledger.get(`${path}?recipient=${recipient}`, {
        as: ['frida', 'claimant', foreign],
      });
      expect([path, asked.status >= 400]).toEqual([path, true]);
    }
    expect(await ledger.store.head()).toBe(head);
  });

  it('stands in a table, as the routes have it', async () => {
    const rows = operationWords.map(({ tag, operations }) => [
      `## ${tag.en}`,
      `| operation | what it does | ${roles.map((role) => roleName(role, 'en')).join(' | ')} |`,
      `| --- | --- | ${roles.map(() => ':-:').join(' | ')} |`,
      ...Object.entries(operations).flatMap(([name, { en }]) => {
        const route = routes.find(({ method, path }) => `${method} ${path}` === name);
        return route
          ? [
              `| \`${name.replace('/api/v1', '')}\` | ${en.summary} | ${roles
                .map((role) => (route.access === 'public' ? '○' : allows(route, role) ? '●' : ''))
                .join(' | ')} |`,
            ]
          : [];
      }),
    ]);
    await keptUpToDate(
      join(import.meta.dirname, '../../docs/roles.md'),
      `# Who may do what

Made from the routes by \`test/api/access.spec.ts\`, which also asks each of them in each role. ● may, ○ needs no token. Addresses
begin with \`/api/v1\`. A claimant reaches what is its municipality's own, and nothing without a municipality in the token.
Beyond the role, four eyes and ordering authorities are checked by the rules themselves.

${rows.map((lines) => lines.join('\n').replace('\n|', '\n\n|')).join('\n\n')}
`,
    );
  });
});
