import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';

const line = '/api/v1/budget-lines/EFA/MAIN/2023';

describePage('the frame of the page', () => {
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
    await projector.waitFor(await ledger.store.head(), ['consumption', 'trail', 'claim'], 10_000);
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
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = async (address: string): Promise<void> => {
    await page.goto(ledger.signInLink(address));
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const search = () => page.getByRole('combobox', { name: 'Suche über alles' });
  const said = (address: string): string => new URL(address).pathname + new URL(address).search;
  /** Waits until it is so in the page; its policy forbids what Playwright has for that. */
  const becomes = async (expression: string, wanted: unknown): Promise<void> => {
    const giveUpAt = Date.now() + 8_000;
    let found = await page.evaluate(expression);
    while (found !== wanted && Date.now() < giveUpAt) {
      await page.waitForTimeout(50);
      found = await page.evaluate(expression);
    }
    expect(found).toBe(wanted);
  };
  const commit = (commitmentId: string) =>
    ledger.post(`${line}/commitments`, { commitmentId, amount: '1000.00', effectiveDay: '2023-06-30' });

  it('says on arrival where one is, and leads the keyboard there; back returns to where one was', async () => {
    await open('?jahr=2023');
    await page.getByRole('link', { name: 'Übernahme der Betriebskosten' }).first().waitFor();
    await page.evaluate('scrollTo(0, 400)');
    await becomes('scrollY', 400);
    await page.getByRole('link', { name: 'Kommunen', exact: true }).first().click();
    await becomes('document.title', 'Kommunen – Förderbuch');
    await becomes('document.activeElement.id', 'inhalt');
    await becomes('scrollY', 0);
    expect(
      await page.locator('.rail').getByRole('link', { name: 'Kommunen' }).getAttribute('aria-current'),
    ).toBe('page');
    await page.goBack();
    await becomes('scrollY', 400);
    expect(said(page.url())).toBe('/?jahr=2023');
  });

  it('finds anything by keyboard alone, from anywhere', async () => {
    await open('programme/EFA/MAIN/2023');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bebra');
    await page.getByRole('option', { name: '06632003' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommunen/06632003');
    // The arrival leads the keyboard to the page: only behind it does anybody search on.
    await page.locator('#inhalt:focus').waitFor();
    const { body } = await ledger.get('/api/v1/claims?synthetic=true&limit=1');
    const [{ caseNumber: practiceCase } = { caseNumber: '' }] = body['items'] as readonly {
      readonly caseNumber: string;
    }[];
    await search().fill(practiceCase);
    await page.getByText('ist nichts zu finden').waitFor();
    await page.goto(`${ledger.address}/?uebung=1`);
    await search().fill(practiceCase.toLowerCase());
    await page.getByRole('option', { name: practiceCase }).first().click();
    await page.waitForURL(`**/vorgaenge/${practiceCase}?uebung=1`);
  });

  it('goes back in time by what is typed, says so on every page, and returns in one click', async () => {
    await open('programme/EFA/MAIN/2023');
    const stichtag = page.getByLabel('Stichtag');
    await stichtag.fill('300623');
    await stichtag.press('Enter');
    await page.getByText('was bis zum 30.06.2023 wirksam war').waitFor();
    await stichtag.fill('31.2.2023');
    await stichtag.press('Enter');
    await page.getByText('Bitte einen Tag wie 31.12.2023 eingeben.').waitFor();
    expect(said(page.url())).toBe('/programme/EFA/MAIN/2023?stichtag=2023-06-30');
    await page.locator('.rail').getByRole('link', { name: 'Übersicht' }).click();
    await page.waitForURL('**/?stichtag=2023-06-30');
    await page.getByText('was bis zum 30.06.2023 wirksam war').waitFor();
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await page.waitForURL(`${ledger.address}/`);
    expect(await page.getByRole('button', { name: 'Zurück zu heute' }).count()).toBe(0);
  });

  it('says how far a past moment is that is still being put together, and shows it once it is there', async () => {
    let isThere = false;
    const problem = {
      type: 'urn:foerderbuch:problem:past-being-folded',
      title: 'Früherer Stand wird gebildet',
      detail: 'Bitte gleich noch einmal fragen.',
      percent: 42,
    };
    await page.route(
      ({ pathname, searchParams }) => pathname === line && searchParams.get('asOf') === '2023-05-31',
      (route) => (isThere ? route.continue() : route.fulfill({ status: 503, json: problem })),
    );
    await open('programme/EFA/MAIN/2023');
    expect(await page.getByRole('progressbar').count()).toBe(0);
    const stichtag = page.getByLabel('Stichtag');
    await stichtag.fill('310523');
    await stichtag.press('Enter');
    // On a slow machine the other questions are answered so at first.
    const status = page
      .getByRole('status')
      .filter({ hasText: /Die Antwort wird aus den Buchungen gebildet: 40\s% fertig$/ });
    await status.waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('42');
    expect(await page.getByRole('alert').count()).toBe(0);
    isThere = true;
    await status.waitFor({ state: 'detached' });
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });

  it('puts the moment into every question that the page asks', async () => {
    const asked: URLSearchParams[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === line) asked.push(searchParams);
    });
    await open('programme/EFA/MAIN/2023?stichtag=2023-06-30&kenntnisstand=2026-11-25');
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    expect(asked.map(String)).toEqual(
      expect.arrayContaining([expect.stringContaining('asOf=2023-06-30&knownAt=2026-11-25')]),
    );
  });

  it('says which of its controls a page does not follow, and follows the others', async () => {
    await open('');
    const yearIn = (request: Request): string | null => new URL(request.url()).searchParams.get('fiscalYear');
    for (const address of ['', 'programme', 'zahlungen']) {
      await Promise.all([
        page.waitForRequest((request) => yearIn(request) === '2023'),
        page.goto(`${ledger.address}/${address}?jahr=2023`),
      ]);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([address, await page.getByText('hier alle Jahre').count()]).toEqual([address, 0]);
    }
    const asked: string[] = [];
    page.on('request', (request) => {
      if (yearIn(request) !== null) asked.push(request.url());
    });
    for (const address of [
      'vorgaenge',
      'arbeitsvorrat',
      'programme/EFA',
      'pruefung',
      'verwaltung/programme',
    ]) {
      await page.goto(`${ledger.address}/${address}?jahr=2023`);
      await page.getByText('hier alle Jahre').waitFor();
      await page.locator('.time-bar').getByText('wirksam bis').waitFor();
    }
    expect(asked).toEqual([]);
    await page.goto(`${ledger.address}/verwaltung/auswertungen`);
    await page.getByText('ohne Wirkung').nth(2).waitFor();
  }, 240_000);

  it('says calmly that nothing was booked before the first booking', async () => {
    await open('programme/EFA/MAIN/2023?stichtag=2001-01-01');
    await page.getByText('liegt vor der ersten Buchung').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('plays a year day by day until it is stopped, and steps where no movement is wanted', async () => {
    await open('?jahr=2023');
    await page.getByRole('button', { name: '2023 Tag für Tag abspielen' }).click();
    await page.waitForURL('**stichtag=2023-01-03');
    await page.getByRole('button', { name: 'Anhalten' }).click();
    const stopped = page.url();
    await page.waitForTimeout(500);
    expect(page.url()).toBe(stopped);
    await page.goBack();
    expect(page.url()).not.toContain('stichtag');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${ledger.address}/?jahr=2023&stichtag=2023-03-01`);
    await page.getByRole('button', { name: 'Einen Tag weiter' }).click();
    await page.waitForURL('**stichtag=2023-03-02');
  });

  it('speaks English throughout when asked to, and keeps to it', async () => {
    await open('programme/EFA/MAIN/2023');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Municipalities' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`${ledger.address}/hilfe`);
    await page.getByRole('link', { name: 'Municipalities' }).waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'Kommunen' }).waitFor();
  });

  it('lets nobody take practice data for real figures', async () => {
    await open('vorgaenge?uebung=1');
    const stripe = page.getByText('Übungsdaten: alles hier ist erfunden.');
    await stripe.waitFor();
    await page.getByRole('link', { name: 'Zu den echten Zahlen' }).click();
    await stripe.waitFor({ state: 'detached' });
    expect(said(page.url())).toBe('/vorgaenge');
  });

  it('shows what others record by itself, and marks it', async () => {
    await open('programme/EFA/MAIN/2023');
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    expect(await page.getByText('3.899.000,00 €').count()).toBe(0);
    await commit('F-LIVE');
    await page.getByText('geändert', { exact: true }).first().waitFor();
    await page.getByText('3.899.000,00 €').last().waitFor();
  });

  it('goes on by itself when the ledger was gone and is back', async () => {
    await page.route('**/api/v1/budget-lines/**', (route) => route.abort());
    await open('programme/EFA/MAIN/2023');
    await page.getByText('Das Förderbuch antwortet nicht.').waitFor();
    await page.unroute('**/api/v1/budget-lines/**');
    await page.getByRole('heading', { name: 'Ereignisse hinter diesen Zahlen' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('shows a read model that stopped in the words of the API, with the number to quote', async () => {
    const problem = {
      type: 'urn:foerderbuch:problem:projection-stopped',
      title: 'Auswertung steht',
      detail: 'Bitte gleich noch einmal fragen.',
      instance: 'urn:foerderbuch:request:r-17',
    };
    // It is asked for beside the scripts, and once more by the page where that was refused before it was drawn.
    await page.route(`**${line}`, (route) => route.fulfill({ status: 503, json: problem }), { times: 2 });
    await open('programme/EFA/MAIN/2023');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    for (const words of [problem.title, problem.detail, 'r-17'])
      expect(await alert.innerText()).toContain(words);
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('says so when something else answers in place of the ledger, and when there is no such page', async () => {
    await page.route(`**${line}`, (route) =>
      route.fulfill({ status: 403, contentType: 'text/html', body: '<h1>Proxy</h1>' }),
    );
    await open('programme/EFA/MAIN/2023');
    await page.getByText('Unter dieser Adresse antwortet nicht das Förderbuch (Status 403).').waitFor();
    await page.goto(`${ledger.address}/hilfe/nirgends`);
    await page.getByRole('heading', { name: 'Diese Seite gibt es nicht.' }).waitFor();
  });

  it('fits a phone: rooms and moment behind a button each, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open('programme/EFA/MAIN/2023?stichtag=2023-06-30');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Menü' }).click();
    await page.locator('.rail').getByRole('link', { name: 'Vorgänge' }).click();
    await page.waitForURL('**/vorgaenge?stichtag=2023-06-30');
    await page.getByRole('button', { name: 'Zeitpunkt' }).click();
    await page.getByLabel('Kenntnisstand').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
