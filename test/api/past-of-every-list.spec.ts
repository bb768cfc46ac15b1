import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordPracticeClaims } from '#practice-data';
import { routesOf } from '../../libs/api/http/routes.ts';
import { recordEfa2023, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

/** What is of today alone, or no list of the ledger: asked for a past moment, it says so. */
const ofTodayAlone = [
  '/api/v1/agreements/{caseNumber}/actions',
  '/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/actions',
  '/api/v1/budget-acts/{budgetActId}/actions',
  '/api/v1/case-acts/{caseActId}/actions',
  '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/actions',
  '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks/{id}/actions',
  '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/actions',
  '/api/v1/claims/{caseNumber}/actions',
  '/api/v1/commands.json',
  '/api/v1/event-streams',
  '/api/v1/event-types',
  '/api/v1/events',
  '/api/v1/grants/{caseNumber}/actions',
  '/api/v1/grants/{caseNumber}/conditions/{conditionId}/actions',
  '/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/actions',
  '/api/v1/openapi.json',
  '/api/v1/payment-orders/{orderNumber}/actions',
  '/api/v1/payment-runs/{runId}/file',
  '/api/v1/projections',
  '/api/v1/recipients/{recipient}/services/{leikaKey}/actions',
  '/api/v1/repayments/{repaymentId}/actions',
  '/api/v1/search',
  '/api/v1/sign-in',
  '/api/v1/verification',
];
const examples: Readonly<Record<string, string>> = {
  programme: 'EFA',
  line: 'MAIN',
  fiscalYear: '2023',
  id: 'F-1',
  recipient,
  caseNumber: 'EFA-2023-000001',
  milestoneId: 'Q1',
  conditionId: 'AU-1',
  drawdownId: 'MA-1',
  leikaKey: '99108008000000',
  payeeId: 'FRANKFURT',
  orderNumber: 'EFA-2023-000001-Z01',
  repaymentId: 'EFA-2023-000001-R01',
  runId: 'ZL-3F9A2C71B0D48E5F',
  totalId: 'T-1',
  bookingId: '2023.1f0c7e2ab9d4.0123456789abcdef01234567',
  budgetActId: '01890a5d-ac96-774b-bcce-b302099a8057',
  caseActId: '01890a5d-ac96-774b-bcce-b302099a8057',
};
/** What a list must be asked for at least. */
const neededFor = (path: string): string => {
  if (path === '/api/v1/allocation') return 'amount=100.00&by=EQUAL';
  return path.endsWith('/why') ? 'figure=paid' : '';
};
/** They are asked for days of their own, and know no other. */
const hasOwnDays = (path: string): boolean => /\/(series|differences)$/.test(path);

const ledger = new TestLedger();
let paths: readonly string[];
/** By the instant, what each list answered then. */
const answered = new Map<string, ReadonlyMap<string, unknown>>();

const of = (path: string, search = ''): string =>
  `${path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? `no-${name}`)}?${[neededFor(path), search].filter((part) => part !== '').join('&')}`;

const lists = (): readonly string[] =>
  paths.filter((path) => !ofTodayAlone.includes(path) && !path.includes('{'));

async function answers(search = ''): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const path of lists()) {
    const isPaged = ![
      'programmes',
      'services',
      'announced-totals',
      'allocation',
      'base-rates',
      'debtor-accounts',
      'worklist-sums',
      'municipal-consumption',
      'bundle',
    ].some((one) => path.endsWith(one));
    const all = isPaged ? 'limit=500' : '';
    const { body } = await ledger.get(of(path, [all, search].filter((part) => part !== '').join('&')));
    found.set(path, body['items'] ?? body);
  }
  return found;
}

/** All that was recorded up to now, as it is answered now; time goes on then. */
async function remember(): Promise<void> {
  await ledger.get(`/api/v1/audit-trail?minPosition=${await ledger.store.head()}`);
  const at = new Date(ledger.nowMs).toISOString();
  for (const path of lists())
    expect([path, (await ledger.get(of(path, `minPosition=${await ledger.store.head()}`))).status]).toEqual([
      path,
      200,
    ]);
  answered.set(at, await answers());
  ledger.nowMs += 30 * 86_400_000;
}

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 5, 10, 12);
  await ledger.start();
  paths = routesOf(ledger.ledger.app)
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/'))
    .map(({ path }) => path);
  const { engine } = ledger.ledger;
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  await remember();
  ledger.nowMs = Date.UTC(2026, 0, 5, 12);
  for (const claims of [12, 55]) {
    const { refused } = await recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: [{ recipient, population: 764_104 }],
      claims,
      seed: 1,
    });
    expect(refused).toEqual([]);
    await remember();
  }
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('every list and figure', () => {
  it('follows a day and an instant, or says that it is of today alone', async () => {
    const wrong: string[] = [];
    const refusing: string[] = [];
    for (const path of paths.filter((one) => !hasOwnDays(one))) {
      for (const search of ['asOf=2023-06-30', 'knownAt=2023-06-30']) {
        const { status, body } = await ledger.get(of(path, search), { as: ['erika', 'auditor'] });
        const type = String(body['type']);
        if (type.endsWith('past-cannot-follow')) refusing.push(path);
        else if (![200, 404].includes(status)) wrong.push(`${path}?${search}: ${status} ${type}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...new Set(refusing)].toSorted()).toEqual(ofTodayAlone.toSorted());
    expect(refusing).toHaveLength(2 * ofTodayAlone.length);
  });

  it('is answered as known at an instant as it was answered then', async () => {
    expect(answered.size).toBe(3);
    for (const [at, then] of answered) {
      const knownAt = `knownAt=${encodeURIComponent(at)}`;
      for (const search of [knownAt, `${knownAt}&asOf=${at.slice(0, 10)}`]) {
        const now = await answers(search);
        for (const [path, items] of then) {
          // How late something is depends on the day.
          if (search === knownAt && ['/api/v1/proofs-of-use', '/api/v1/overdue-uses'].includes(path))
            continue;
          expect([search, path, now.get(path)]).toEqual([search, path, items]);
        }
      }
    }
  });
});
