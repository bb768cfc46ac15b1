import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { serveDashboard } from '#operations';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { line, appropriate } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { actOn, confirmedPayee, expectRecorded, grantAuthority } from '../support/payments.ts';

describePage('what a page answers first', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let page: Page;

  async function ordered(body: object): Promise<string> {
    const prepared = await expectRecorded(
      ledger.post(
        `${line}/commitments/F-1/payment-orders`,
        { payeeId: 'EKOM21', reason: 'Rechnung', ...body },
        { as: ['bert', 'case-worker'] },
      ),
    );
    const orderNumber = String(prepared.body['orderNumber']);
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
    await expectRecorded(actOn(ledger, orderNumber, 'order', ['frieda', 'approver']));
    return orderNumber;
  }

  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 8, 1, 12);
    await ledger.start((app) => serveDashboard(app, builtDashboard));
    await appropriate(ledger, '5000.00');
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '3000.00' }));
    await confirmedPayee(ledger, 'EKOM21');
    await grantAuthority(ledger, 'frieda', '100000.00');
    await ordered({ amount: '1000.00', dueOn: '2023-08-31' });
    await ordered({ amount: '500.00', dueOn: '2023-12-01' });
    await ledger.ledger.projector.waitFor(await ledger.store.head(), ['payment', 'trail'], 10_000);
    browser = await openBrowser();
    page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(ledger.signInLink());
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const answers = async (list: string): Promise<readonly string[]> =>
    (await page.getByRole('list', { name: list }).getByRole('listitem').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' ').replaceAll(/\s*\n\s*/g, ' | '),
    );

  it('tells a payment officer what is to be paid, what of it is due, and what came back; each figure leads to its orders', async () => {
    await page.goto(`${ledger.address}/zahlungen?jahr=2022&stichtag=2023-09-01`);
    await page.getByText('Zu zahlen', { exact: true }).waitFor();
    expect(await answers('Stand der Zahlungen, alle Haushaltsjahre')).toEqual([
      'Zu zahlen | 1.500,00 € | 2 Anordnungen | davon bis 01.09.2023 fällig: 1 Anordnung, 1.000,00 €',
      'Im Zahllauf | nichts | Die Bank hat jeden Zahllauf bestätigt.',
      'Kam zurück | nichts | Die Bank hat nichts zurückgewiesen, nichts kam zurück.',
      'Nicht zugeordnet | nichts | Alles, was die Bank gebucht hat, ist zugeordnet.',
    ]);
    await page.getByRole('link', { name: '1.500,00 €' }).click();
    await page.waitForURL(/stand=ZU_ZAHLEN/);
    const total = page.getByRole('row', { name: /^Summe/ });
    await total.waitFor();
    expect(await total.innerText()).toContain('1.500,00');
    expect(page.url()).toContain('stichtag=2023-09-01');
  });

  it('tells an auditor whether anything was altered, whether the log yields the same figures, and how far that was found', async () => {
    await page.goto(`${ledger.address}/pruefung`);
    await page.getByText('Gebucht, lückenlos gezählt').waitFor();
    const [log = '', , same = '', ready = ''] = await answers('Stimmt, was hier steht?');
    expect(log).toMatch(
      new RegExp(`^Gebucht, lückenlos gezählt \\| ${await ledger.store.head()} Ereignisse \\| `),
    );
    expect(same).toContain('Noch nicht nachgerechnet');
    expect(ready).toMatch(/Ja, alle \d+/);
    expect(await page.getByRole('button', { name: 'Jetzt nachrechnen', exact: true }).isEnabled()).toBe(true);
  });
});
