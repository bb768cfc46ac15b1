import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import {
  practiceProgramme,
  recordPracticeBudgetYears,
  recordPracticeClaims,
  recordPracticeGrantYears,
  type PracticeOptions,
} from '#practice-data';
import { serveDashboard } from '#operations';
import { importRealInput, municipalities } from '#real-input';
import { builtDashboard } from '../support/built-dashboard.ts';
import { leikaKey, recipient, source } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded, iban } from '../support/payments.ts';
import { setDebtor } from '../support/payment-runs.ts';

/** A line that people act on here; no figure of it is published. */
export const ownLine = '/api/v1/budget-lines/EFA/SCHAU/2026';
const waitMsMax = 60_000;

/** A ledger with everything published, practice data, and a line on which people can act. */
export async function openWorld({ claims }: { readonly claims: number }): Promise<TestLedger> {
  const ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2026, 10, 24, 12);
  await ledger.start((app) => serveDashboard(app, builtDashboard), {
    rateLimits: { signInPerAddress: 1e6, expensiveReadsPerToken: 1e6 },
  });
  const { engine, projector } = ledger.ledger;
  await importRealInput({ engine });
  const execute: PracticeOptions['execute'] = (useCase, request) => engine.execute(useCase, request);
  const practice = { execute, recipients: municipalities(), seed: 7 };
  await recordPracticeClaims({ ...practice, claims });
  await recordPracticeBudgetYears(practice);
  await recordPracticeGrantYears(practice);
  await addOwnLine(ledger);
  const { items = [] } = (await ledger.get('/api/v1/projections')).body as {
    readonly items?: readonly { readonly name: string }[];
  };
  await projector.waitFor(
    await ledger.store.head(),
    items.map(({ name }) => name),
    waitMsMax,
  );
  return ledger;
}

/** Whoever holds the link that the ledger prints. */
export async function signedInByLink(
  browser: Browser,
  ledger: TestLedger,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(ledger.signInLink());
  await page.getByRole('button', { name: /Abmelden|Sign out/ }).waitFor();
  await page.close();
  return context;
}

/** What somebody needs to submit, decide and pay a claim of Frankfurt. */
async function addOwnLine(ledger: TestLedger): Promise<void> {
  const post = (address: string, body: object, as?: readonly [string, 'payment-officer']) =>
    expectRecorded(ledger.post(address, body, as ? { as } : {}));
  await post('/api/v1/budget-lines', {
    programme: 'EFA',
    line: 'SCHAU',
    fiscalYear: 2026,
    name: 'Was die Seite vorführt',
    amount: '100000.00',
    exactness: 'UP_TO',
    source,
    effectiveDay: '2026-01-01',
  });
  await post('/api/v1/services', {
    leikaKey,
    name: 'Wohngeld',
    stateOfOrigin: 'SH',
    platform: 'OTHER_STATE',
  });
  for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
    await post(`/api/v1/recipients/${recipient}/services/${leikaKey}/prerequisites`, {
      prerequisite,
      since: '2022-10-01',
    });
  await post(
    '/api/v1/payees/KASSE-FFM/changes',
    { name: 'Stadtkasse', iban, recipient, reason: 'Erstanlage' },
    ['paul', 'payment-officer'],
  );
  await post('/api/v1/payees/KASSE-FFM/changes/confirmation', {}, ['petra', 'payment-officer']);
  for (const person of ['uebung-berta', 'uebung-bastian'])
    await post('/api/v1/ordering-authorities', {
      authorityId: `AB-${person}`,
      person,
      limit: '1000000.00',
      validFrom: '2023-01-01',
      reason: 'Vertretungsplan',
    });
  await setDebtor(ledger);
}

/** An address of every page, with something that there is. */
export async function addressesOf(ledger: TestLedger): Promise<readonly string[]> {
  const first = async (list: string, name: string): Promise<string> => {
    const { body } = await ledger.get(list);
    const [item] = (body['items'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    const value = item?.[name];
    if (typeof value !== 'string') throw new Error(`${list} has nothing: ${JSON.stringify(body)}`);
    return encodeURIComponent(value);
  };
  const claim = await first('/api/v1/claims?synthetic=true&limit=1', 'caseNumber');
  const grant = await first('/api/v1/grants?programme=UEBUNG&limit=1', 'caseNumber');
  const order = await first('/api/v1/payment-orders?limit=1', 'orderNumber');
  const payee = await first('/api/v1/payees?limit=1', 'payeeId');
  const claimedBack = await first('/api/v1/repayments?limit=1', 'repaymentId');
  const run = await preparedRun(ledger);
  return [
    '/?jahr=2023',
    '/?jahr=alle&uebung=1',
    '/arbeitsvorrat',
    '/vorgaenge?uebung=1',
    '/vorgaenge?art=grants&uebung=1',
    '/vorgaenge?art=agreements&uebung=1',
    `/vorgaenge/${claim}?uebung=1`,
    `/vorgaenge/${grant}?uebung=1`,
    '/vorgaenge/verwendungsnachweise?uebung=1',
    '/vorgaenge/rueckforderungen?uebung=1',
    `/vorgaenge/${claimedBack.slice(0, -4)}/rueckforderungen/${claimedBack}?uebung=1`,
    '/arbeitsvorrat?uebung=1&schritt=FRISTEN',
    '/zahlungen?uebung=1',
    `/zahlungen/anordnungen/${order}?uebung=1`,
    '/zahlungen/laeufe',
    `/zahlungen/laeufe/${run}`,
    '/zahlungen/bank',
    '/zahlungen/empfaenger',
    `/zahlungen/empfaenger/${payee}`,
    '/zahlungen/befugnisse',
    '/programme',
    '/programme/EFA',
    `/programme/${practiceProgramme.programme}?uebung=1`,
    '/programme/EFA/MAIN/2023',
    `/programme/${practiceProgramme.programme}/HAUSHALT-BETRIEB/2024?uebung=1&zahl=available`,
    '/kommunen',
    `/kommunen/${recipient}`,
    '/pruefung',
    '/pruefung?position=40',
    '/verwaltung',
    '/verwaltung/auswertungen',
    '/verwaltung/programme',
    '/verwaltung/befugnisse',
    '/verwaltung/leistungen',
    '/verwaltung/empfaenger',
    '/verwaltung/basiszinssaetze',
    '/verwaltung/rollen',
    '/verwaltung/abnehmer',
    '/hilfe',
  ];
}

/** A payment run of a claim that is approved and ordered for it. */
async function preparedRun(ledger: TestLedger): Promise<string> {
  const as = (subject: string, role: 'case-worker' | 'approver' | 'payment-officer') => ({
    as: [subject, role] as const,
  });
  const claim = await expectRecorded(
    ledger.post(
      '/api/v1/claims',
      {
        programme: 'EFA',
        line: 'SCHAU',
        recipient,
        leikaKey,
        servicePeriod: { from: '2026-01-01', to: '2026-01-31' },
        amount: '1200.00',
        receivedOn: '2026-02-15',
      },
      as('sina', 'case-worker'),
    ),
  );
  const caseNumber = String(claim.body['caseNumber']);
  for (const kind of ['factual', 'arithmetic'])
    await expectRecorded(
      ledger.post(`/api/v1/claims/${caseNumber}/${kind}-certification`, {}, as('bert', 'case-worker')),
    );
  await expectRecorded(ledger.post(`/api/v1/claims/${caseNumber}/approval`, {}, as('dora', 'approver')));
  const prepared = await expectRecorded(
    ledger.post(
      '/api/v1/payment-orders',
      { caseNumber, payeeId: 'KASSE-FFM', amount: '1200.00', dueOn: '2026-11-26', reason: 'Betriebskosten' },
      as('bert', 'case-worker'),
    ),
  );
  const orderNumber = String(prepared.body['orderNumber']);
  const order = `/api/v1/payment-orders/${orderNumber}`;
  for (const kind of ['factual', 'arithmetic'])
    await expectRecorded(ledger.post(`${order}/${kind}-certification`, {}, as('bert', 'case-worker')));
  await expectRecorded(ledger.post(`${order}/order`, {}, as('uebung-bastian', 'approver')));
  const run = await expectRecorded(
    ledger.post(
      '/api/v1/payment-runs',
      { executionDay: '2026-11-26', orderNumbers: [orderNumber] },
      as('paul', 'payment-officer'),
    ),
  );
  return String(run.body['runId']);
}
