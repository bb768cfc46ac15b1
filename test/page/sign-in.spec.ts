import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';

const issuer = 'https://anmeldung.example.org/realms/land';

describePage('the page, to somebody who is not signed in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const wordsOn = async (options: Parameters<TestLedger['start']>[1]): Promise<string> => {
    const ledger = new TestLedger();
    await ledger.start((app) => serveDashboard(app, builtDashboard), options);
    const page = await browser.newPage();
    await page.goto(ledger.address);
    await page
      .getByText(/Anmelde-Link|Anmeldedienst/)
      .first()
      .waitFor();
    const words = await page.locator('main').innerText();
    await page.close();
    await ledger.stop();
    ledger.remove();
    return words;
  };

  it('says where the link is, with the built-in issuer', async () => {
    const words = await wordsOn({});
    expect(words).toContain('Beim Start gibt das Förderbuch einen Anmelde-Link aus.');
    expect(words).toContain('npm run token');
  });

  it('names the issuer of the authority, where that signs in, and neither a link nor a command that are not there', async () => {
    const words = await wordsOn({
      issuer: {
        issuer,
        clientId: 'foerderbuch',
        scope: 'openid',
        rolesClaim: 'roles',
        tenantClaim: 'tenant',
      },
    });
    expect(words).toContain(`Hier meldet der Anmeldedienst der Behörde an: ${issuer}.`);
    expect(words).not.toMatch(/Anmelde-Link|npm run/);
  });
});
