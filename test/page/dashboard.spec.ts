import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { practiceProgramme, recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';

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
    page.setDefaultTimeout(8_000);
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

  const signIn = async (search = ''): Promise<void> => {
    await page.goto(ledger.signInLink(search));
    await page.getByRole('button', { name: 'Abmelden' }).waitFor();
    await page.getByText('Berechnet aus dem Journal').waitFor();
  };
  const figures = () => page.getByRole('region', { name: 'Mittelverbrauch als Tabelle' });
  const rowOf = (name: string) => figures().getByRole('row', { name });
  const textOf = async (locator: { innerText(): Promise<string> }): Promise<string> =>
    (await locator.innerText()).replaceAll('\u00a0', ' ');

  it('signs in by the printed link, which then is gone from the address', async () => {
    await signIn();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.title()).toBe('Mittelverbrauch – Förderbuch');
    await page.reload();
    await page.getByRole('heading', { name: 'Mittelverbrauch je Programm und Jahr' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Anmelden' }).count()).toBe(0);
  });

  it('asks to sign in whoever has no token, and says why when a link was used up', async () => {
    await page.goto(ledger.address);
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await textOf(page.locator('pre'))).toContain('npm run token');
    await page.goto(`${ledger.address}/?x#code=${'x'.repeat(32)}`);
    await page.getByText('Dieser Anmelde-Link gilt nicht mehr').waitFor();
    expect(new URL(page.url()).hash).toBe('');
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

  it('shows what is appropriated, committed, paid and available for EFA 2023, with exactness and source', async () => {
    await signIn('?jahr=2023');
    const row = rowOf('Übernahme der Betriebskosten kommunaler EfA-Verfahren');
    const text = await textOf(row);
    for (const figure of [
      'bis zu 3.900.000,00 €',
      '392.500,00 €',
      '2.980.000,00 €',
      '527.500,00 €',
      '86,47 %',
    ])
      expect(text).toContain(figure);
    const source = row.getByRole('link', { name: 'Land Hessen weitet Unterstützung' });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/digitales\.hessen\.de\//);
    expect(await textOf(source)).toContain('31.01.2023');
    const bar = page.getByRole('img', { name: 'Übernahme der Betriebskosten kommunaler EfA-Verfahren 2023' });
    expect((await bar.locator('desc').textContent())?.replaceAll('\u00a0', ' ')).toBe(
      '2.980.000,00 € ausgezahlt, 392.500,00 € festgelegt, 527.500,00 € verfügbar',
    );
  });

  it('sums up the lines of one year alone, never the frames, and says how exact the sum is', async () => {
    await signIn('?jahr=2023');
    const amounts = await Promise.all(
      (await figures().locator('tbody tr').all()).map(async (row) => textOf(row.locator('td').first())),
    );
    const cents = amounts.map((text) => BigInt(text.replace(/[^\d]/g, '')));
    const sum = await textOf(rowOf('Summe 2023').locator('td').first());
    expect(BigInt(sum.replace(/[^\d]/g, ''))).toBe(cents.reduce((total, amount) => total + amount, 0n));
    expect(await textOf(rowOf('Summe 2023'))).toContain('enthält Höchst- und Näherungsbeträge');
    const frames = page.getByRole('region', { name: 'Rahmen und Vergleichssummen' }).last();
    expect(await textOf(frames.getByRole('row', { name: 'Kommunale Digitalisierungsfabriken' }))).toContain(
      'rund 17.000.000,00 €',
    );
    await page.goto(`${ledger.address}/?jahr=alle`);
    await page.getByText('Berechnet aus dem Journal').waitFor();
    expect(await page.getByRole('row', { name: /^Summe/ }).count()).toBe(0);
  });

  it('shows published awards with recipient and source: those with a known budget make up what is committed, the others count nowhere', async () => {
    await signIn('?jahr=2023&programm=STARKE_HEIMAT');
    const announced = page
      .getByRole('region', { name: 'Bewilligungen ohne bekannten Haushaltsansatz' })
      .last();
    const rows = await announced.locator('tbody tr').count();
    expect(rows).toBeGreaterThan(10);
    expect(await announced.getByRole('link').count()).toBe(rows);
    const committed = await textOf(rowOf('Förderung smarter Kommunen').first().locator('td').nth(3));
    await figures().getByRole('link', { name: 'Förderung smarter Kommunen' }).click();
    const published = page.getByRole('region', { name: 'Veröffentlichte Bewilligungen' }).last();
    await published.locator('tbody tr').first().waitFor();
    const amounts = await Promise.all(
      (await published.locator('tbody tr').all()).map((row) => textOf(row.locator('td').nth(2))),
    );
    const centsOf = (text: string): bigint => BigInt(text.replace(/[^\d]/g, ''));
    expect(amounts.map(centsOf).reduce((total, amount) => total + amount, 0n)).toBe(centsOf(committed));
  });

  it('opens a figure into the events behind it, in words', async () => {
    await signIn('?jahr=2023');
    await page.getByRole('link', { name: 'Übernahme der Betriebskosten kommunaler EfA-Verfahren' }).click();
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    const events = page.getByRole('region', { name: 'Ereignisse', exact: true });
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
    expect(await textOf(events)).toContain('Grund: Storno');
    expect(await textOf(events)).toContain('2.980.000,00 €');
    await page.goBack();
    await page.getByRole('heading', { name: 'Mittelverbrauch je Programm und Jahr' }).waitFor();
    expect(new URL(page.url()).search).toBe('?jahr=2023');
  });

  it('opens a budget line into municipalities and cases, and a case into its payments and all that happened', async () => {
    await signIn('?uebung=1&zeile=UEBUNG/MAIN/2023');
    const section = (name: string) => page.getByRole('region', { name, exact: true }).last();
    await section('Kommunen').getByRole('row').nth(1).waitFor();
    await section('Vereinbarungen des Programms').getByText('Betrieb der Plattform 2023').waitFor();
    const claims = section('Anträge');
    await claims.getByRole('row', { name: 'bewilligt' }).first().waitFor();
    await section('Vereinbarungen des Programms').getByRole('link', { name: 'UEBUNG-2023-000001' }).click();
    await page.getByRole('heading', { name: 'Vorgang UEBUNG-2023-000001' }).waitFor();
    const orders = section('Auszahlungsanordnungen');
    await orders.getByText('UEBUNG-2023-000001-Z01').waitFor();
    expect(await textOf(orders)).toContain('gezahlt');
    expect(await textOf(orders)).toContain('Befugnis UEBUNG-AB-1 bis 100.000.000,00 €');
    await page.getByText('Meilenstein abgenommen').first().waitFor();
    await page.goBack();
    await claims.getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).searchParams.get('zeile')).toBe('UEBUNG/MAIN/2023');
  });

  it('shows the figures of a past day and keeps the day in the address', async () => {
    await signIn('?jahr=2023');
    await page.getByLabel('Stichtag').fill('2023-01-31');
    await page.getByText('was bis zum 31.01.2023 wirksam war').waitFor();
    await page.getByText('Berechnet aus dem Journal').waitFor();
    expect(await textOf(rowOf('EfA-Verfahren'))).not.toContain('2.980.000,00 €');
    expect(new URL(page.url()).searchParams.get('stichtag')).toBe('2023-01-31');
  });

  it('never shows practice data among real figures, and marks it where it is asked for', async () => {
    await signIn('?jahr=alle');
    expect(await textOf(page.locator('main'))).not.toContain(practiceProgramme.name);
    await page.getByRole('checkbox', { name: 'Übungsdaten' }).check();
    await page.getByText('alles hier ist erfunden').waitFor();
    await page.getByText('Berechnet aus dem Journal').waitFor();
    expect(await textOf(figures())).toContain(practiceProgramme.name);
    expect(await textOf(figures())).not.toContain('Starke Heimat');
  });

  it('sorts by a column, from the largest on', async () => {
    await signIn('?jahr=alle');
    await page.getByRole('button', { name: 'Verfügbar' }).click();
    await page.waitForURL(/folge=-available/);
    await page.getByText('Berechnet aus dem Journal').waitFor();
    expect(await page.getByRole('columnheader', { name: 'Verfügbar' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const available = await Promise.all(
      (await figures().locator('tbody tr').all()).map(async (row) =>
        Number((await textOf(row.locator('td').nth(6))).replace(/[^\d]/g, '')),
      ),
    );
    expect(available.length).toBeGreaterThan(5);
    expect(available).toEqual(available.toSorted((a, b) => b - a));
  });

  it('shows a problem in the words of the API, and how to go on', async () => {
    await signIn();
    await page.goto(`${ledger.address}/?zeile=EFA/MAIN/2099`);
    await page.getByRole('alert').waitFor();
    expect(await textOf(page.getByRole('alert'))).toContain('Für EFA/MAIN 2099 ist nichts gebucht.');
    expect(await page.getByRole('button', { name: 'Erneut versuchen' }).count()).toBe(1);
  });

  it('is usable by keyboard and by name: headings, labels, captions, and a way past the header', async () => {
    await signIn('?jahr=2023');
    await page.keyboard.press('Tab');
    expect((await page.locator(':focus').innerText()).trim()).toBe('Zum Inhalt');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const unnamed = await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('input, select, button, a, table')]
        .filter((element) => element.tagName === 'TABLE'
          ? !element.caption?.textContent
          : !element.textContent.trim() && !element.labels?.length && !element.getAttribute('aria-label'))
        .map((element) => element.outerHTML)`);
    expect(unnamed).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('th:not([scope])').count()).toBe(0);
  });

  it('fits a narrow screen: only the tables scroll', async () => {
    await page.setViewportSize({ width: 360, height: 760 });
    await signIn('?jahr=2023');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
