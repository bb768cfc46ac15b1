import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { appropriate, leikaKey, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const lineOfEfa = '/api/v1/budget-lines/EFA/MAIN/2023';

describePage('forms of commands in the page', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  /** A claim that is certified, of one quarter. */
  const certified = async (amount: string, from: string, to: string): Promise<string> => {
    const claim = { programme: 'EFA', line: 'MAIN', recipient, leikaKey, amount };
    const answer = await ledger.post(
      '/api/v1/claims',
      { ...claim, servicePeriod: { from, to }, receivedOn: '2023-05-01' },
      { as: ['carla', 'case-worker'] },
    );
    expect(answer).toMatchObject({ status: 201 });
    const caseNumber = String(answer.body['caseNumber']);
    for (const kind of ['factual', 'arithmetic']) {
      const address = `/api/v1/claims/${caseNumber}/${kind}-certification`;
      const certification = await ledger.post(address, {}, { as: ['bert', 'case-worker'] });
      expect(certification).toMatchObject({ status: 200 });
    }
    return caseNumber;
  };

  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 5, 30, 12);
    await ledger.start((app) => serveDashboard(app, builtDashboard));
    await appropriate(ledger, '100000.00');
    await registerFrankfurt(ledger);
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });
  beforeEach(() => {
    complaints.length = 0;
  });
  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  /** The embedded issuer signs in whoever has the printed link; what the form may do is asked with the person's own token. */
  const openAs = async (person: string, role: 'approver', address: string): Promise<void> => {
    const token = await ledger.token([person, role]);
    await page.route('**/api/v1/**', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${token}` } }),
    );
    await page.goto(ledger.signInLink());
    await page.getByRole('button', { name: 'Abmelden' }).waitFor();
    await page.goto(`${new URL(page.url()).origin}${address}`);
  };
  const textOf = async (selector: string): Promise<string> =>
    (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

  it('says what an approval would do, keeps what is typed, and records it once it is confirmed', async () => {
    const caseNumber = await certified('12500.00', '2023-01-01', '2023-03-31');
    await openAs('dora', 'approver', `/vorgaenge/${caseNumber}`);
    await page.getByRole('button', { name: /^Antrag bewilligen/ }).click();
    const amount = page.getByLabel('Bewilligter Betrag');
    expect(await amount.inputValue()).toBe('12.500,00');
    await amount.fill('12000,5');
    await amount.blur();
    expect(await amount.inputValue()).toBe('12.000,50');
    await page.getByText('So nicht möglich: Begründung fehlt').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Antrag bewilligen/ }).click();
    expect(await amount.inputValue()).toBe('12.000,50');
    await page.getByLabel('Begründung').fill('Rechnung gekürzt');
    await page.getByText('Antrag bewilligt').waitFor();
    expect(await textOf('.rehearsal__line')).toMatch(/verfügbar 100\.000,00 → 87\.999,50/);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(of: string): Promise<{ violations: Violation[] }> } }).axe.run(
        'main',
      ),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.getByRole('button', { name: 'Buchen' }).click();
    await page.getByText('Diese Buchung bewegt Geld.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Gebucht', { exact: true }).waitFor();
    await page.locator('.case-figures').getByText('12.000,50').waitFor();
    const { body } = await ledger.get(lineOfEfa);
    expect(body['available']).toMatchObject({ amount: '87999.50' });
  });

  it('says in words that the funds were bound by somebody who was faster', async () => {
    const caseNumber = await certified('50000.00', '2023-04-01', '2023-06-30');
    await openAs('dora', 'approver', `/vorgaenge/${caseNumber}`);
    await page.getByRole('button', { name: /^Antrag bewilligen/ }).click();
    await page.getByText('Antrag bewilligt').waitFor();
    await page.getByRole('button', { name: 'Buchen' }).click();
    const taken = { commitmentId: 'F-9', amount: '80000.00' };
    expect(await ledger.post(`${lineOfEfa}/commitments`, taken)).toMatchObject({ status: 201 });
    await page.getByRole('button', { name: 'Ja, jetzt buchen' }).click();
    await page.getByText('Die Mittel sind inzwischen anders gebunden.').waitFor();
    const told = await textOf('.command-form [role=alert]');
    expect(told).toContain('Nicht gebucht: Mittel reichen nicht aus');
    expect(told).toContain('7.999,50 €');
  });
});
