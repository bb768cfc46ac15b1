import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDashboard } from '#operations';
import { recordPracticeClaims } from '#practice-data';
import { municipalities } from '#real-input';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { tooFaintTexts } from '../support/contrast.ts';
import { TestLedger } from '../support/ledger.ts';
import { importStatedBy } from '../support/published-figures.ts';

const line = '/api/v1/budget-lines/EFA/MAIN/2023';
const efa = 'Übernahme der Betriebskosten kommunaler EfA-Verfahren';
const linePage = '/programme/EFA/MAIN/2023';

describePage('the figures of the page', () => {
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
    await post('commitments', { commitmentId: 'F-1', amount: '3600000.00' }, 'budget-controller');
    const paid = { disbursementId: 'A-1', commitmentId: 'F-1', amount: '48000.00', reference: 'SAP-1' };
    await post('disbursements', paid, 'system');
    ledger.nowMs = Date.UTC(2023, 8, 1, 12);
    await post(
      'disbursements/A-1/reversals',
      { amount: '8000.00', reason: 'Doppelt gezahlt', reference: 'SAP-2', effectiveDay: '2023-05-15' },
      'system',
    );
    await recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: municipalities(),
      claims: 60,
      seed: 7,
    });
    await projector.waitFor(await ledger.store.head(), ['consumption', 'trail', 'balance_history'], 10_000);
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.goto(ledger.signInLink(''));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });
  beforeEach(() => {
    page.setDefaultTimeout(30_000);
    complaints = [];
    page.removeAllListeners('console');
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
  });
  afterEach(() => expect(complaints).toEqual([]));

  const show = async (address: string): Promise<void> => {
    await page.goto(`${ledger.address}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const textOf = async (locator: { innerText(): Promise<string> }): Promise<string> =>
    (await locator.innerText()).replaceAll('\u00a0', ' ');
  const table = (name: string) => page.getByRole('table', { name });
  const cents = (text: string): bigint => BigInt(text.replaceAll('−', '-').replaceAll(/[^\d-]/g, ''));

  it('sums up the year in five totals, and its lines in a row that is their exact sum', async () => {
    await show('/?jahr=2023');
    const rows = table('Programme').locator('tbody tr');
    await rows.first().waitFor();
    const paid = await Promise.all((await rows.all()).map((row) => textOf(row.locator('td').nth(3))));
    const total = await textOf(table('Programme').locator('tfoot td').nth(3));
    expect(cents(total)).toBe(paid.map(cents).reduce((sum, amount) => sum + amount, 0n));
    expect(await textOf(page.getByRole('button', { name: /ausgezahlt/ }).first())).toContain('40.000,00 €');
    expect(await textOf(table('Programme').getByRole('row', { name: efa }))).toContain('90 %');
  });

  it('opens a total into the lines that it is made of, at an address of its own', async () => {
    await show('/?jahr=2023');
    await page
      .getByRole('button', { name: /festgelegt/ })
      .first()
      .click();
    const why = table('festgelegt: Woraus diese Zahl besteht');
    await why.waitFor();
    expect(await textOf(why.getByRole('row', { name: efa }))).toContain('3.560.000,00');
    expect(new URL(page.url()).searchParams.get('warum')).toBe('committed');
  });

  it('shows the template of a programme’s documents, what it looks like, and where there is none', async () => {
    await show('/programme/UEBUNG?uebung=1');
    const panel = page.getByRole('region', { name: 'Vorlage der Schriftstücke' });
    await panel.getByText('Referat Muster (Übung)').waitFor();
    expect(await textOf(panel)).toContain('Klage innerhalb eines Monats: Verwaltungsgericht Wiesbaden');
    const file = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Zuwendungsbescheid' }).click();
    expect((await file).suggestedFilename()).toBe('Zuwendungsbescheid Vorschau.pdf');
    await panel.getByText('Die Vorschau »Zuwendungsbescheid« ist geladen.').waitFor();
    await panel.getByRole('button', { name: /Vorlage der Bescheide und Anordnungen/ }).click();
    const name = panel.getByRole('textbox', { name: /Name der Behörde/ });
    await name.waitFor();
    expect(await name.inputValue()).toBe('Hessisches Ministerium für Digitalisierung und Innovation');
    await show('/programme/EFA');
    await page.getByText('Keine Vorlage gilt: Bescheide dieses Programms sind Entwürfe').waitFor();
  });

  it('says what lapses at the end of the year, and of which lines', async () => {
    await show('/?jahr=2023&stichtag=2023-05-15');
    const part = page.locator('.glance__part').first();
    await part.getByText('in 230 Tagen').waitFor();
    expect(await textOf(part)).toContain('Verfällt am 31.12.2023');
    const lapsing = page.getByRole('button', { name: /Verfällt am 31\.12\.2023/ });
    const figure = cents((await textOf(lapsing)).split(',').slice(0, 2).join(','));
    await lapsing.click();
    await page.waitForURL(/warum=lapsing/);
    const why = table('Was verfällt, je Haushaltsstelle');
    const rows = await why.locator('tbody tr').all();
    const lapses = await Promise.all(rows.map((row) => textOf(row.getByRole('cell').nth(1))));
    expect(lapses.map(cents).reduce((sum, amount) => sum + amount, 0n)).toBe(figure);
    await show('/?jahr=2023');
    await page.getByRole('button', { name: /Verfällt mit dem Jahresabschluss 2023/ }).waitFor();
  });

  it('says what is another figure than the day before, at the moment that is shown', async () => {
    await show('/?jahr=2023&stichtag=2023-05-15');
    const part = page.locator('.glance__part').nth(1);
    await part.getByText('−8.000,00').waitFor();
    expect(await textOf(part)).toContain('Gegenüber dem Vortag');
    expect(await textOf(part)).toContain('festgelegt\n+8.000,00 €');
    const changed = table('Gegenüber dem 14.05.2023');
    expect(await textOf(changed.getByRole('row', { name: efa }))).toContain('+8.000,00\t−8.000,00');
    await show('/?jahr=2023&stichtag=2023-05-16');
    await part.getByText('Keine Zahl hat sich geändert.').waitFor();
    await page.getByRole('button', { name: 'eine Woche davor' }).click();
    await page.waitForURL(/seit=woche/);
    await table('Gegenüber dem 09.05.2023').getByRole('row', { name: efa }).waitFor();
  });

  it('draws the map with a ranking that says the same, and names whose outlines they are', async () => {
    await show('/?uebung=1&jahr=2023');
    await page.getByRole('img', { name: /Karte der Kommunen Hessens/ }).waitFor();
    await page.locator('.map__place').nth(400).waitFor();
    expect(await page.getByRole('link', { name: /GeoBasis-DE/ }).getAttribute('href')).toBe(
      'http://www.bkg.bund.de',
    );
    await page.getByRole('button', { name: 'Offene Anträge' }).click();
    await page.waitForURL(/karte=offen/);
    await page.locator('.ranked a').first().click();
    await page.waitForURL(/\/kommunen\/06/);
  });

  it('explains a figure of a line by every event that moved it', async () => {
    await show(`${linePage}?zahl=paid`);
    const why = table('Warum ausgezahlt?');
    await why.getByRole('row', { name: 'Doppelt gezahlt' }).waitFor();
    const changes = await Promise.all(
      (await why.locator('tbody tr').all()).map(async (row) => textOf(row.locator('td').nth(-2))),
    );
    expect(changes).toEqual(['+48.000,00', '−8.000,00']);
    expect(await textOf(why.locator('tfoot'))).toContain('40.000,00');
  });

  it('explains what changed between two days by what happened in between', async () => {
    await show(`${linePage}?zahl=paid&vergleich=2023-03-01&stichtag=2023-06-30`);
    await page.getByText('Von 48.000,00 € auf 40.000,00 €: −8.000,00 €.').waitFor();
  });

  it('gives a table that the page holds itself as a file too, with the sums of the page', async () => {
    await show('/kommunen?uebung=1&jahr=2023');
    const where = table('Wohin die Mittel gingen');
    const sums = await Promise.all((await where.locator('tfoot td').all()).map((cell) => textOf(cell)));
    const fileOf = async (format: string) => {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: `als ${format} – Wohin die Mittel gingen` }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(
        `foerderbuch-wohin-die-mittel-gingen.${format.toLowerCase()}`,
      );
      return readFileSync(await download.path());
    };
    const lines = (await fileOf('CSV')).toString().split('\r\n');
    expect(lines[0]).toBe('\uFEFFWohin;festgelegt (EUR);ausgezahlt (EUR)');
    expect(lines.at(-2)).toBe(['Summe', ...sums.map((sum) => sum.replaceAll('.', ''))].join(';'));
    const sheet = strFromU8(unzipSync(await fileOf('XLSX'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const sum of sums) expect(sheet).toContain(`<v>${sum.replaceAll('.', '').replace(',', '.')}</v>`);
    const { items } = JSON.parse((await fileOf('JSON')).toString()) as { items: { paid: string }[] };
    expect(items).toHaveLength(4);
    expect(items[0]?.paid).toMatch(/^\d+\.\d\d$/);
  });

  it('keeps the keyboard on a column that is put in order', async () => {
    await show('/kommunen?uebung=1&jahr=2023');
    const head = table('Kommunen').getByRole('button', { name: /ausgezahlt/ });
    await head.focus();
    await page.keyboard.press('Enter');
    const name = () => table('Kommunen').locator('tbody tr:not(.table__room) a').first().innerText();
    // The order stands in the address, and the table follows it.
    await page.waitForURL(/ordnung=kommunen/);
    await page.locator('th[aria-sort="descending"]').filter({ hasText: 'ausgezahlt' }).waitFor();
    expect(await name()).not.toBe('');
    expect(await page.evaluate<string>('document.activeElement.innerText')).toMatch(/^ausgezahlt/);
  });

  it('shows what waits, with what it is about together, and keeps the keyboard when more is loaded', async () => {
    await show('/arbeitsvorrat?uebung=1&schritt=CLAIM_PAYMENT');
    await page.getByRole('navigation', { name: 'Arbeitslisten' }).waitFor();
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.nth(1).waitFor();
    expect(await textOf(page.getByRole('table').locator('tfoot'))).toContain('Summe');
    await rows.first().getByRole('link').first().click();
    await page.waitForURL(/\/vorgaenge\/UEBUNG-/);
  });

  it('says what was refused and how to go on, and shows the figures on the next try', async () => {
    const problem = {
      type: 'urn:foerderbuch:problem:read-model-lags',
      title: 'Auswertung liegt zurück',
      detail: 'Bitte gleich noch einmal fragen.',
    };
    await page.route('**/api/v1/budget-lines?*', (route) => route.fulfill({ status: 503, json: problem }));
    await show('/?jahr=2023');
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await textOf(alert)).toContain(problem.detail);
    await page.unroute('**/api/v1/budget-lines?*');
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await table('Programme').getByRole('row', { name: efa }).waitFor();
  });

  it('explains an address that names no line, and one of a line that there is not', async () => {
    await show('/programme/EFA/x/2023');
    await page.getByText('Diese Adresse nennt keine Haushaltsstelle.').waitFor();
    await show('/programme/EFA/MAIN/2099');
    await page.getByText('Für EFA/MAIN 2099 ist nichts gebucht.').waitFor();
  });

  it('shows a row as a card on a phone, with nothing cut off', async () => {
    await page.setViewportSize({ width: 320, height: 760 });
    await show('/?jahr=2023');
    await table('Programme').getByRole('row', { name: efa }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each(['light', 'dark'] as const)('keeps every text readable in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['/?jahr=2023', linePage, '/arbeitsvorrat?uebung=1', '/programme']) {
      await show(address);
      expect(await tooFaintTexts(page)).toEqual([]);
    }
  });
});
