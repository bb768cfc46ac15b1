import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';

describePage('the page of the API', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let complaints: string[];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    await ledger.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
  });

  async function open(options: Parameters<Browser['newContext']>[0], search = ''): Promise<Page> {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(ledger.address) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    await page.goto(`${ledger.address}/api/docs${search}`);
    await page.locator('.opblock-tag').first().waitFor();
    return page;
  }

  it('is read without signing in, and loads nothing from elsewhere', async () => {
    const page = await open({ locale: 'de-DE', colorScheme: 'light' });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const { tags } = (await (await fetch(`${ledger.address}/api/v1/openapi.json?lang=de`)).json()) as {
      readonly tags: readonly { readonly name: string }[];
    };
    const shown = page.locator('.opblock-tag');
    expect(await shown.count()).toBe(tags.length);
    await shown.first().click();
    await page.locator('.opblock-summary').first().waitFor();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });

  it('is dark where the reader has it dark, English for who reads English, and tries a request with a token', async () => {
    const page = await open({ locale: 'en-GB', colorScheme: 'dark' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('class')).toContain('dark-mode');
    await page.getByRole('link', { name: 'Diese Seite auf Deutsch' }).click();
    await page.locator('html[lang=de]').waitFor();
    await page.locator('.auth-wrapper .authorize').click();
    await page.locator('.auth-container input').fill(await ledger.token(['anna', 'auditor']));
    await page.locator('.auth-container button.authorize').click();
    await page.locator('.auth-container .btn-done').click();
    await page.getByPlaceholder('Filter by tag or path').fill('projections');
    while ((await page.locator('.opblock-tag').count()) !== 1) await page.waitForTimeout(50);
    await page.locator('.opblock-tag').click();
    const operation = page.locator('.opblock', { has: page.locator('[data-path="/api/v1/projections"]') });
    await operation.locator('.opblock-summary-control').click();
    await operation.locator('.try-out__btn').click();
    await operation.locator('.execute').click();
    const answer = operation.locator('.live-responses-table .response-col_status').last();
    await answer.waitFor();
    expect(await answer.innerText()).toContain('200');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('reads a description that says nothing which OpenAPI 3.0 does not know', async () => {
    const text = await (await fetch(`${ledger.address}/api/v1/openapi.json`)).text();
    expect(text).toMatch(/"openapi": ?"3\.1\.\d+"/);
    for (const of31 of ['"type":[', '"const":', '"$defs":', '"webhooks":', '"prefixItems":', '"null"'])
      expect([of31, text.includes(of31)]).toEqual([of31, false]);
  });

  it('is sent once: who has it is told that it is the same', async () => {
    for (const path of ['/api/docs', '/api/docs/swagger-ui-bundle.js', '/api/v1/openapi.json']) {
      const first = await fetch(`${ledger.address}${path}`);
      const etag = first.headers.get('etag') ?? '';
      expect(first.headers.get('content-encoding')).toBe('gzip');
      const again = await fetch(`${ledger.address}${path}`, { headers: { 'if-none-match': etag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    }
  });
});
