import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { HouseOfIssuer } from '../support/house-of-issuer.ts';
import { TestLedger } from '../support/ledger.ts';

const kept = 'foerderbuch-anmeldung';

/** Ends the session as its refresh token does. */
const end = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    const { refreshToken, ...session } = JSON.parse(localStorage.getItem('${kept}'));
    localStorage.setItem('${kept}', JSON.stringify({ ...session, expiresAtMs: 0 }));
    dispatchEvent(new StorageEvent('storage', { key: '${kept}' }));
  }`);

describePage('signing in', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the page says about itself where it should be silent. */
  let faults: string[];
  const ledger = new TestLedger();
  beforeAll(async () => {
    browser = await openBrowser();
    await ledger.start((app) => serveDashboard(app, builtDashboard), {
      rateLimits: { signInPerAddress: 1e6, expensiveReadsPerToken: 1e6 },
    });
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  const outButton = (shown: Page) => shown.getByRole('button', { name: 'Abmelden' });
  const asSample = async (shown: Page, name: string): Promise<void> => {
    await shown.getByRole('button', { name: 'Zum Ausprobieren anmelden' }).click();
    await shown.getByRole('button', { name }).click();
    await outButton(shown).waitFor();
  };

  it('leads to the page of the sample persons and back to where one was, as one of them', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${ledger.address}/kommunen?jahr=2023`);
    await page.getByRole('button', { name: 'Zum Ausprobieren anmelden' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await asSample(page, 'Berta Brandt');
    expect(new URL(page.url()).pathname).toBe('/kommunen');
    expect(page.url()).not.toMatch(/code=|token|state=/);
    expect(await page.locator('header').innerText()).toContain('Berta Brandt');
  });

  it('is on pages that find all that they ask for, their icon as well', async () => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`${ledger.address}/hilfe`);
    await page.getByRole('button', { name: 'Zum Ausprobieren anmelden' }).click();
    await page.getByRole('heading', { name: 'Als wer möchten Sie sich anmelden?' }).waitFor();
    const icon = String(await page.evaluate("document.querySelector('link[rel=icon]')?.href"));
    expect(icon).toBe(`${ledger.address}/icon.svg`);
    const answer = await page.request.get(icon);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(missing).toEqual([]);
  });

  it('is one for all tabs, and so is signing out: at the issuer as well', async () => {
    await page.goto(`${ledger.address}/hilfe`);
    await asSample(page, 'Paula Petri');
    const second = await context.newPage();
    await second.goto(`${ledger.address}/hilfe`);
    await outButton(second).click();
    for (const shown of [page, second]) await shown.getByText('Sie sind abgemeldet.').waitFor();
    await page.getByRole('button', { name: 'Zum Ausprobieren anmelden' }).click();
    await page.getByRole('heading', { name: 'Als wer möchten Sie sich anmelden?' }).waitFor();
  });

  it('is renewed before its end, once for all tabs, without anybody seeing it', async () => {
    await page.goto(ledger.signInLink());
    await outButton(page).waitFor();
    const second = await context.newPage();
    await second.goto(`${ledger.address}/hilfe`);
    await outButton(second).waitFor();
    const renewals: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/anmeldung/token')) renewals.push(request.postData() ?? '');
    });
    const before = await page.evaluate((key) => {
      const session = JSON.parse(localStorage.getItem(key) ?? '{}') as { token: string };
      localStorage.setItem(key, JSON.stringify({ ...session, expiresAtMs: Date.now() + 1_000 }));
      return session.token;
    }, kept);
    await Promise.all([page.goto(`${ledger.address}/`), second.goto(`${ledger.address}/`)]);
    await outButton(page).waitFor();
    await outButton(second).waitFor();
    while ((await page.evaluate(`JSON.parse(localStorage.getItem('${kept}')).token`)) === before)
      await page.waitForTimeout(50);
    expect(renewals).toHaveLength(1);
  });

  it('that has ended is begun again in a window beside the page, which stays as it is', async () => {
    await page.goto(`${ledger.address}/kommunen`);
    await asSample(page, 'Paula Petri');
    const typed = page.locator('header input').first();
    await typed.fill('Darmst');
    await end(page);
    await page.getByRole('heading', { name: 'Ihre Anmeldung ist abgelaufen' }).waitFor();
    const [beside] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
    await beside.waitForEvent('close');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await typed.inputValue()).toBe('Darmst');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await outButton(page).waitFor();
  });
});

describePage('signing in with an issuer of the house', () => {
  it('goes to its page and back with the roles that it names; the page asks it and the ledger, and nobody else', async () => {
    const browser = await openBrowser();
    const ledger = new TestLedger();
    const house = await HouseOfIssuer.start();
    try {
      await ledger.start((app) => serveDashboard(app, builtDashboard, house.settings.issuer), {
        verifier: await house.verifier(),
        issuer: house.settings,
      });
      house.letIn(ledger.address);
      const page = await browser.newPage();
      const answer = await page.goto(`${ledger.address}/hilfe`);
      expect(await answer?.headerValue('content-security-policy')).toBe(
        `default-src 'self';img-src 'self' data:;frame-ancestors 'none';connect-src 'self' ${house.settings.issuer}`,
      );
      expect(await page.locator('main').innerText()).not.toMatch(/Anmelde-Link|npm run|Ausprobieren/);
      await page.getByRole('button', { name: 'Beim Anmeldedienst anmelden' }).click();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('button', { name: 'Abmelden' }).waitFor();
      expect(await page.locator('header').innerText()).toMatch(/Prüfung[^]*Ute Untersuch/);
      await end(page);
      const [beside] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Wieder anmelden' }).click(),
      ]);
      await beside.waitForEvent('close');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      const asked = page.waitForResponse((response) => response.url().includes('/api/v1/'));
      await page.goto(`${ledger.address}/vorgaenge`);
      expect((await asked).status()).toBe(200);
      await page.getByRole('button', { name: 'Abmelden' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByText('Sie sind abgemeldet.').waitFor();
      expect(house.signedOut).toBe(1);
      const inner = await fetch(`${ledger.address}/anmeldung/auth`, { headers: { accept: 'text/html' } });
      expect(inner.status).toBe(404);
    } finally {
      await browser.close();
      await ledger.stop();
      ledger.remove();
      house.stop();
    }
  });
});
