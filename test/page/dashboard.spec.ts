import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { practiceProgramme, recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const line = '/api/v1/budget-lines/EFA/MAIN/2023';

describePage('the dashboard', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2026, 10, 24, 12);
    await ledger.start((app) => serveDashboard(app, builtDashboard));
    const { engine, projector } = ledger.ledger;
    await importRealInput({ engine });
    await recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: municipalities(),
      claims: 30,
      seed: 7,
    });
    const effectiveDay = '2023-06-30';
    await ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '3412500.00', effectiveDay });
    await ledger.post(`${line}/commitments/F-1/reductions`, {
      amount: '40000.00',
      reason: 'Storno',
      effectiveDay,
    });
    await ledger.post(
      `${line}/disbursements`,
      { disbursementId: 'A-1', commitmentId: 'F-1', amount: '2980000.00', reference: 'SAP-1', effectiveDay },
      { as: ['sap', 'system'] },
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
      // An answer that is a problem is logged by the browser itself; the page shows it in words.
      if (
        ['error', 'warning'].includes(message.type()) &&
        !message.text().startsWith('Failed to load resource')
      )
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const signIn = async (address = '?jahr=2023'): Promise<void> => {
    await page.goto(ledger.signInLink(address));
    await page.getByRole('button', { name: 'Abmelden' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const efa = 'Übernahme der Betriebskosten kommunaler EfA-Verfahren';
  const rowOf = (name: string | RegExp) => page.getByRole('row', { name });
  const textOf = async (locator: { innerText(): Promise<string> }): Promise<string> =>
    (await locator.innerText()).replaceAll('\u00a0', ' ');

  it('signs in by the printed link, which then is gone from the address', async () => {
    await signIn();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.title()).toBe('Übersicht 2023 – Förderbuch');
    await page.reload();
    await page.getByRole('heading', { name: 'Übersicht 2023' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Anmelden' }).count()).toBe(0);
  });

  it('says why when a link was used up', async () => {
    const stranger = await browser.newContext({ locale: 'de-DE' });
    const shown = await stranger.newPage();
    await shown.goto(`${ledger.address}/?x#code=${'x'.repeat(32)}`);
    await shown.getByText('Dieser Anmelde-Link gilt nicht mehr').waitFor();
    expect(new URL(shown.url()).hash).toBe('');
    await stranger.close();
  });

  it('leads back to signing in when a session ended while nobody was there, and forgets it on signing out', async () => {
    await signIn();
    await page.evaluate(
      "localStorage.setItem('foerderbuch-anmeldung', JSON.stringify({ person: { subject: 'a', roles: [] }, token: '', expiresAtMs: 0 }))",
    );
    await page.reload();
    await page.getByText('Ihre Anmeldung ist abgelaufen.').waitFor();
    await signIn();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await page.evaluate("localStorage.getItem('foerderbuch-anmeldung')")).toBeNull();
  });

  it('shows what is appropriated, committed, paid and available for EFA 2023, and how exact that is', async () => {
    await signIn();
    const text = await textOf(rowOf(efa).first());
    for (const figure of ['bis zu 3.900.000,00', '392.500,00', '2.980.000,00', '527.500,00'])
      expect(text).toContain(figure);
  });

  it('sums up the lines of the year: the total row is the sum above it', async () => {
    await signIn();
    await rowOf(efa).first().waitFor();
    const available = page.locator('td[data-column="available"], td:nth-last-child(2)');
    expect(await available.count()).toBeGreaterThan(3);
    const table = page.locator('table').first();
    const cents = async (row: { innerText(): Promise<string> }): Promise<bigint> =>
      BigInt(
        (/(-?[\d.]+,\d{2})[^\d]+[\d,]+ ?%?\s*$/.exec(await textOf(row))?.[1] ?? '0').replace(/[.,]/g, ''),
      );
    const rows = await Promise.all((await table.locator('tbody tr').all()).map(cents));
    expect(rows.length).toBeGreaterThan(3);
    expect(await cents(table.locator('tfoot tr'))).toBe(rows.reduce((sum, one) => sum + one, 0n));
  });

  it('opens a figure into the events behind it, in words', async () => {
    await signIn();
    await page.getByRole('link', { name: efa }).first().click();
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    const events = page.getByRole('region', { name: 'Ereignisse hinter diesen Zahlen' });
    await events.getByText('Ausgezahlt').waitFor();
    const words = await Promise.all(
      (await events.locator('tbody th').all()).map(async (cell) => (await textOf(cell)).split('\n')[0]),
    );
    expect(words).toEqual([
      'Ausgezahlt',
      'Festlegung gemindert',
      'Mittel festgelegt',
      'Haushaltsansatz beschlossen',
    ]);
    expect(await textOf(events)).toContain('Storno');
    await page.goBack();
    await page.getByRole('heading', { name: 'Übersicht 2023' }).waitFor();
  });

  it('shows published awards with recipient and source, which make up what is committed on their line', async () => {
    await signIn('programme/STARKE_HEIMAT/PHASE_2/2023');
    const published = page.getByRole('region', { name: 'Veröffentlichte Bewilligungen' }).last();
    await published.locator('tbody tr').first().waitFor();
    const rows = await published.locator('tbody tr').all();
    expect(await published.locator('tbody').getByRole('link').count()).toBe(rows.length);
    const centsOf = (text: string): bigint => BigInt(text.replace(/[^\d]/g, ''));
    const amounts = await Promise.all(rows.map((row) => textOf(row.locator('td').nth(2))));
    const committed = await textOf(page.locator('.line-figures__amount', { hasText: 'festgelegt:' }));
    expect(amounts.map(centsOf).reduce((total, amount) => total + amount, 0n)).toBe(
      centsOf(committed.split(',').slice(0, 2).join(',')),
    );
  });

  it('never shows practice data among real figures, and marks it where it is asked for', async () => {
    await signIn('?jahr=alle');
    await rowOf(efa).first().waitFor();
    expect(await textOf(page.locator('main'))).not.toContain(practiceProgramme.name);
    await page.getByRole('checkbox', { name: 'Übungsdaten' }).check();
    await page.getByText('alles hier ist erfunden').waitFor();
    await rowOf(practiceProgramme.name).first().waitFor();
    expect(await rowOf(efa).count()).toBe(0);
  });

  it('is usable by keyboard and by name: headings, labels, captions, and a way past the header', async () => {
    await signIn();
    await page.keyboard.press('Tab');
    expect((await page.locator(':focus').innerText()).trim()).toBe('Zum Inhalt');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('h1').count()).toBe(1);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ readonly violations: readonly { readonly id: string }[] }>(
      'axe.run(document)',
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
