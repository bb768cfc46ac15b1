import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { eventWords } from '#event-words';
import { serveDashboard } from '#operations';
import { eventFormats } from '../../libs/domain/stored/ledger-event.ts';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { tooFaintTexts } from '../support/contrast.ts';
import { TestLedger } from '../support/ledger.ts';
import { importStatedBy } from '../support/published-figures.ts';

const line = '/api/v1/budget-lines/EFA/MAIN/2023';
const commitmentCount = 60;

it('has a German word for every event', () =>
  expect(Object.keys(eventFormats).filter((type) => eventWords(type) === type)).toEqual([]));

describePage('reading the dashboard', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  const post = async (path: string, body: object, as: 'budget-controller' | 'system') => {
    const { status, body: answer } = await ledger.post(`${line}/${path}`, body, { as: ['paul', as] });
    if (status >= 300) throw new Error(JSON.stringify(answer));
  };

  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 1, 1, 12);
    await ledger.start((app) => serveDashboard(app, builtDashboard));
    const { engine, projector } = ledger.ledger;
    await importStatedBy(engine, '2023-02-01');
    for (let number = 1; number <= commitmentCount; number += 1)
      await post('commitments', { commitmentId: `F-${number}`, amount: '60000.00' }, 'budget-controller');
    const paid = { disbursementId: 'A-1', commitmentId: 'F-1', amount: '48000.00', reference: 'SAP-1' };
    await post('disbursements', paid, 'system');
    ledger.nowMs = Date.UTC(2023, 8, 1, 12);
    await post(
      'disbursements/A-1/reversals',
      { amount: '8000.00', reason: 'Doppelt gezahlt', reference: 'SAP-2', effectiveDay: '2023-05-15' },
      'system',
    );
    await projector.waitFor(await ledger.store.head(), ['consumption', 'trail', 'balance_history'], 10_000);
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });
  beforeEach(async () => {
    page = await context.newPage();
    page.setDefaultTimeout(8_000);
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const computed = () => page.getByText('Berechnet aus dem Journal');
  const show = async (search: string): Promise<void> => {
    await page.goto(ledger.signInLink(search));
    await computed().waitFor();
  };
  const focused = () =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.innerText');
  const textOf = async (locator: { innerText(): Promise<string> }): Promise<string> =>
    (await locator.innerText()).replaceAll('\u00a0', ' ');

  it('lets a day be typed without losing the field, and asks for that day alone', async () => {
    await show('?jahr=2023');
    const asked: (string | null)[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/v1/budget-lines') asked.push(searchParams.get('asOf'));
    });
    await page.getByLabel('Stichtag').focus();
    await page.keyboard.type('06062023');
    await page.getByText('was bis zum 06.06.2023 wirksam war').waitFor();
    await computed().waitFor();
    expect(await focused()).toBe('stichtag');
    expect(asked).toEqual(['2023-06-06']);
  });

  it('keeps the keyboard on a column that is put in order', async () => {
    await show('?jahr=2023');
    const head = page.getByRole('button', { name: 'Ausschöpfung' });
    await head.focus();
    await page.keyboard.press('Enter');
    const rows = page.getByRole('region', { name: 'Mittelverbrauch als Tabelle' }).locator('tbody tr');
    expect(await textOf(rows.first())).toContain('EfA-Verfahren');
    await page.keyboard.press('Enter');
    expect(await textOf(rows.last())).toContain('EfA-Verfahren');
    expect(await focused()).toMatch(/^Ausschöpfung/);
  });

  it('loads older events into the same table, each once, down to the appropriation', async () => {
    await show('?zeile=EFA/MAIN/2023');
    const rows = page.getByRole('region', { name: 'Ereignisse', exact: true }).locator('tbody tr');
    await page.getByText('Die neuesten 50 Ereignisse; es gibt ältere.').waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Weitere laden' }).press('Enter');
    await page.getByText(/^Alle \d+ Ereignisse\.$/).waitFor();
    const positions = await Promise.all(
      (await rows.all()).map(async (row) => /Position ([\d.]+)/.exec(await textOf(row))?.[1]),
    );
    // Appropriation, commitments, warning, disbursement, reversal.
    expect(positions).toHaveLength(1 + commitmentCount + 1 + 1 + 1);
    expect(new Set(positions).size).toBe(positions.length);
    expect(await textOf(rows.last())).toContain('Haushaltsansatz beschlossen');
  });

  it('says what was known on a day, what was recorded later, and by how much the answers differ', async () => {
    await show('?zeile=EFA/MAIN/2023&stichtag=2023-06-30&kenntnisstand=2023-06-30');
    const later = page.getByRole('region', { name: 'Erst danach gebucht', exact: true }).last();
    expect(await textOf(later)).toContain('Auszahlung zurückgenommen');
    expect(await textOf(later)).toContain('Grund: Doppelt gezahlt');
    const differences = page.getByRole('region', { name: 'Damals und heute' });
    expect(await textOf(differences.getByRole('row', { name: 'Ausgezahlt' }))).toBe(
      'Ausgezahlt\t48.000,00 €\t40.000,00 €\t-8.000,00 €',
    );
    await show('?zeile=EFA/MAIN/2023&stichtag=2023-06-30&kenntnisstand=2023-12-31');
    await page.getByText('Die Zahlen sind dieselben wie heute').waitFor();
    expect(await differences.count()).toBe(0);
  });

  it('raises the 90 % warning on the line and in the overview', async () => {
    await show('?jahr=2023');
    const row = page.getByRole('row', { name: 'Übernahme der Betriebskosten kommunaler EfA-Verfahren' });
    expect(await textOf(row)).toContain('90 % erreicht');
    await show('?zeile=EFA/MAIN/2023');
    await page.getByText('Seit 01.02.2023, 13:00 Uhr sind 90 % des Ansatzes ausgeschöpft.').waitFor();
  });

  it('shows a lagging read model in words, and the figures on the next try', async () => {
    const problem = { title: 'Auswertung liegt zurück', detail: 'Bitte gleich noch einmal fragen.' };
    await page.route('**/api/v1/budget-lines?*', (route) => route.fulfill({ status: 503, json: problem }), {
      times: 1,
    });
    await page.goto(ledger.signInLink('?jahr=2023'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    for (const words of Object.values(problem)) expect(await textOf(alert)).toContain(words);
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await computed().waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('says so when something else answers in place of the ledger', async () => {
    await page.route('**/api/v1/budget-lines?*', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
    );
    await page.goto(ledger.signInLink('?jahr=2023'));
    expect(await textOf(page.getByRole('alert'))).toContain('Unter dieser Adresse antwortet nicht');
  });

  it('stays signed in when the link is opened again, and leaves no code behind', async () => {
    await show('');
    await page.goto(`${ledger.address}/?jahr=2023#code=${'x'.repeat(32)}`);
    await computed().waitFor();
    expect(page.url()).toBe(`${ledger.address}/?jahr=2023`);
  });

  it('explains an empty view and an address that names no line', async () => {
    await show('?jahr=1999');
    await page.getByText('Ein anderes Jahr oder ein anderes Programm zeigt mehr.').waitFor();
    await show('?kenntnisstand=2001-01-01');
    await page.getByText('Ein späterer Tag zeigt mehr.').waitFor();
    await page.goto(`${ledger.address}/?zeile=../../health`);
    await page.getByText('Diese Adresse nennt keine Haushaltsstelle.').waitFor();
  });

  it('leads the keyboard into what was opened, and names it in the title', async () => {
    await show('?jahr=2023');
    await page
      .getByRole('link', { name: 'Übernahme der Betriebskosten kommunaler EfA-Verfahren' })
      .press('Enter');
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    expect(await page.title()).toBe('EFA/MAIN/2023 – Förderbuch');
    expect(await focused()).toBe('inhalt');
  });

  it.each(['light', 'dark'] as const)('keeps every text readable in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const search of ['?jahr=2023', '?zeile=EFA/MAIN/2023', '?uebung=1']) {
      await show(search);
      expect(await tooFaintTexts(page)).toEqual([]);
    }
  });
});
