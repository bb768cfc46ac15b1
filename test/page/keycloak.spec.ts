import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';
import { LikeKeycloak } from '../support/like-keycloak.ts';

const kept = 'foerderbuch-anmeldung';

/** The token of the page is due. */
const isDue = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    const session = JSON.parse(localStorage.getItem('${kept}'));
    localStorage.setItem('${kept}', JSON.stringify({ ...session, expiresAtMs: Date.now() }));
  }`);
const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(`JSON.parse(localStorage.getItem('${kept}') ?? '{}').token ?? ''`);

describePage('signing in with an issuer that does as Keycloak does', () => {
  const ledger = new TestLedger();
  let keycloak: LikeKeycloak;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the page was kept from, by its own policy or that of the issuer. */
  let refused: string[];

  beforeAll(async () => {
    [browser, keycloak] = await Promise.all([openBrowser(), LikeKeycloak.start()]);
    await ledger.start((app) => serveDashboard(app, builtDashboard, keycloak.settings.issuer), {
      verifier: await keycloak.verifier(),
      issuer: keycloak.settings,
      rateLimits: { signInPerAddress: 1e6, expensiveReadsPerToken: 1e6 },
    });
    keycloak.letIn(ledger.address);
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    keycloak.stop();
    expect(ledger.errors).toEqual([]);
  });
  beforeEach(async () => {
    refused = [];
    Object.assign(keycloak.mappers, { audience: true, sub: true });
    keycloak.endSessions();
    context = await browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|CORS/.test(message.text())) refused.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(refused).toEqual([]);
  });

  const outButton = () => page.getByRole('button', { name: 'Abmelden' });
  async function signIn(username: string): Promise<void> {
    await page.goto(`${ledger.address}/hilfe`);
    await page.getByRole('button', { name: 'Beim Anmeldedienst anmelden' }).click();
    await page.getByLabel('Username').fill(username);
    await page.getByRole('button', { name: 'Sign In' }).click();
  }

  it.each([
    ['a role of the realm', 'paula', 'Prüfung', 'Paula Prüfer'],
    ['roles of the client', 'verena', 'Verwaltung', 'Verena Verwalter'],
  ])('knows %s, and the name of the person', async (_, username, role, name) => {
    await signIn(username);
    await outButton().waitFor();
    expect(await page.locator('header').innerText()).toMatch(new RegExp(`${role}[^]*${name}`));
    expect(page.url()).not.toMatch(/code=|session_state|iss=/);
  });

  it('knows the municipality of a claimant', async () => {
    await signIn('clara');
    await outButton().waitFor();
    const asked = page.waitForResponse((response) => response.url().includes('/api/v1/claims'));
    await page.goto(`${ledger.address}/vorgaenge`);
    expect((await asked).status()).toBe(200);
  });

  it('renews by refresh tokens, each of which is used once, in no frame; also when the realm has replaced its keys by others', async () => {
    await signIn('paula');
    await outButton().waitFor();
    for (const alg of ['ES256', 'RS256'] as const) {
      await keycloak.replaceKeys(alg);
      const before = await tokenOf(page);
      await isDue(page);
      await page.goto(`${ledger.address}/kommunen`);
      while ((await tokenOf(page)) === before) await page.waitForTimeout(50);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('main').getByRole('alert').count()).toBe(0);
    }
    expect(await page.locator('iframe').count()).toBe(0);
    expect(keycloak.asked.filter((one) => one === 'POST /token refresh_token').length).toBeGreaterThan(1);
    expect(keycloak.asked.some((one) => one.includes('login-status-iframe'))).toBe(false);
  });

  it('signs out there as well, at once, and comes back', async () => {
    await signIn('paula');
    await outButton().click();
    await page.getByText('Sie sind abgemeldet.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(keycloak.openSessions).toBe(0);
    await page.getByRole('button', { name: 'Beim Anmeldedienst anmelden' }).click();
    await page.getByLabel('Username').waitFor();
  });

  it('that has ended a session elsewhere is asked to sign in beside the page, with what was typed', async () => {
    await signIn('paula');
    await outButton().waitFor();
    const typed = page.locator('header input').first();
    await typed.fill('Darmst');
    keycloak.endSessions();
    await isDue(page);
    // In one turn: any question of the page, such as for the feed, may be the one that learns of it, and covers the link.
    await page.evaluate(
      `dispatchEvent(new StorageEvent('storage', { key: '${kept}' })); document.querySelector('a[href="/kommunen"]').click()`,
    );
    const again = page.getByRole('button', { name: 'Wieder anmelden' });
    await again.waitFor();
    const [beside] = await Promise.all([context.waitForEvent('page'), again.click()]);
    await beside.getByLabel('Username').fill('paula');
    await beside.getByRole('button', { name: 'Sign In' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await typed.inputValue()).toBe('Darmst');
  });

  it.each([
    ['an audience', { audience: false }, /»aud«.*foerderbuch-api/],
    ['a subject', { sub: false }, /»sub«/],
  ])(
    'whose token lacks %s is told of by name, instead of being asked again and again',
    async (_, mappers, said) => {
      Object.assign(keycloak.mappers, mappers);
      await signIn('paula');
      await page.getByText(said).first().waitFor();
      await page.getByRole('button', { name: 'Beim Anmeldedienst anmelden' }).waitFor();
    },
  );

  it('whose token names no role says where it was looked for', async () => {
    await signIn('otto');
    await page
      .getByText(/nennt keine Rolle.*realm_access\.roles, resource_access\.foerderbuch\.roles/)
      .waitFor();
  });
});
