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
    page.setDefaultTimeout(30_000);
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
  const textOf = async (locator: { innerText(): Promise<string> }): Promise<string> =>
    (await locator.innerText()).replaceAll('\u00a0', ' ');

  it('loads older events into the same table, each once, down to the appropriation', async () => {
    await show('programme/EFA/MAIN/2023');
    const events = page.getByRole('region', { name: 'Ereignisse hinter diesen Zahlen' });
    const rows = events.locator('tbody tr');
    const more = events.getByRole('button', { name: 'Weitere laden' });
    for (const shown of [5, 50]) {
      await events.getByText(`${shown} Einträge gezeigt; es gibt weitere.`).waitFor();
      expect(await rows.count()).toBe(shown);
      await more.press('Enter');
    }
    await events.getByText(/^Alle \d+ Einträge\.$/).waitFor();
    // The button is gone; the keyboard is where it was.
    expect(await textOf(events.locator(':focus'))).toMatch(/^Alle/);
    const positions = await rows.locator('td[data-label="Position"]').allTextContents();
    // Appropriation, commitments, warning, disbursement, reversal.
    expect(positions).toHaveLength(1 + commitmentCount + 1 + 1 + 1);
    expect(new Set(positions).size).toBe(positions.length);
    expect(await textOf(rows.last())).toContain('Haushaltsansatz beschlossen');
  });

  it('says what was known on a day, what was recorded later, and by how much the answers differ', async () => {
    await show('programme/EFA/MAIN/2023?stichtag=2023-06-30&kenntnisstand=2023-06-30');
    const later = page.getByRole('table', { name: 'Erst danach gebucht' });
    expect(await textOf(later)).toContain('Auszahlung zurückgenommen');
    expect(await textOf(later)).toContain('Doppelt gezahlt');
    const differences = page.getByRole('table', { name: 'Damals und heute' });
    expect(await textOf(differences.getByRole('row', { name: 'ausgezahlt' }))).toBe(
      'ausgezahlt\t48.000,00\t40.000,00\t−8.000,00',
    );
    await show('programme/EFA/MAIN/2023?stichtag=2023-06-30&kenntnisstand=2023-12-31');
    await page.getByText('Die Zahlen sind dieselben wie heute').waitFor();
    expect(await differences.count()).toBe(0);
  });

  it('raises the 90 % warning on the line and in the overview', async () => {
    await page.goto(ledger.signInLink('?jahr=2023'));
    const row = page.getByRole('row', { name: 'Übernahme der Betriebskosten kommunaler EfA-Verfahren' });
    expect(await textOf(row.first())).toContain('90 %');
    await show('programme/EFA/MAIN/2023');
    await page.getByText('Seit 01.02.2023, 13:00 Uhr sind 90 % des Ansatzes ausgeschöpft.').waitFor();
  });

  it.each(['light', 'dark'] as const)('keeps every text readable in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['?jahr=2023', 'programme/EFA/MAIN/2023?stichtag=2023-06-30', 'hilfe?uebung=1']) {
      await page.goto(ledger.signInLink(address));
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await tooFaintTexts(page)).toEqual([]);
    }
  });
});
