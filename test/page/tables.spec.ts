import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { recordPracticeClaims, recordPracticeGrantYears } from '#practice-data';
import { serveDashboard } from '#operations';
import { municipalities } from '#real-input';
import { builtDashboard, describePage, openBrowser } from '../support/browser.ts';
import { TestLedger } from '../support/ledger.ts';
import { importStatedBy } from '../support/published-figures.ts';
import { openedSpreadsheets, spreadsheetProgram, type SpreadsheetFile } from '../support/spreadsheet.ts';

/** What each page says; undefined, and said so, where nothing reads it. */
function textsOfPdf(file: Buffer): readonly string[] | undefined {
  expect(file.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/);
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: file })
      .toString()
      .split('\f')
      .slice(0, -1);
  } catch {
    console.warn('The printed pages are not read: pdftotext (poppler-utils) is not installed.');
    return undefined;
  }
}

interface Placed {
  readonly getBoundingClientRect: () => { readonly top: number };
}

describePage('a table of the page', () => {
  const ledger = new TestLedger();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2026, 10, 24, 12);
    await ledger.start((app) => serveDashboard(app, builtDashboard));
    const { engine, projector } = ledger.ledger;
    await importStatedBy(engine, '2023-02-01');
    const practice = { recipients: municipalities(), seed: 7 };
    await recordPracticeClaims({
      ...practice,
      execute: (useCase, request) => engine.execute(useCase, request),
      claims: 130,
    });
    await recordPracticeGrantYears({
      ...practice,
      execute: (useCase, request) => engine.execute(useCase, request),
    });
    await projector.waitFor(await ledger.store.head(), ['claim', 'grant', 'proof_of_use'], 20_000);
    browser = await openBrowser();
    context = await browser.newContext({
      locale: 'de-DE',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const first = await context.newPage();
    await first.goto(ledger.signInLink('?jahr=2023'));
    await first.getByRole('button', { name: 'Abmelden' }).waitFor();
    await first.close();
  }, 120_000);
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
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = async (address: string): Promise<void> => {
    await page.goto(`${ledger.address}/${address}`);
    await page.locator('main tbody tr.table__row').first().waitFor();
  };
  const rows = () => page.locator('main tbody tr.table__row');
  const until = async (holds: () => Promise<boolean>, what: () => Promise<unknown>): Promise<void> => {
    const giveUpAt = Date.now() + 20_000;
    while (!(await holds())) {
      if (Date.now() > giveUpAt) throw new Error(`It never held: ${JSON.stringify(await what())}`);
      await page.waitForTimeout(50);
    }
  };
  const state = () =>
    page.evaluate<{ y: number; focus: string; count: string | undefined }>(
      "({ y: Math.round(scrollY), focus: document.activeElement.textContent.trim(), count: document.querySelector('main .data-table__count')?.textContent })",
    );

  it('is as it was left when one comes back to it: its rows, how far down, and where the keyboard was', async () => {
    await open('vorgaenge?uebung=1');
    const more = page.getByRole('button', { name: 'Weitere laden' });
    for (const shown of ['20 von 130 Einträgen gezeigt.', '100 von 130 Einträgen gezeigt.']) {
      await page.getByText(shown).waitFor();
      await more.press('Enter');
    }
    await page.getByText('Alle 130 Einträge.').waitFor();
    // Far down in a list of which only the rows in sight are in the page.
    await page.evaluate('scrollTo(0, 4000)');
    const index = await rows().evaluateAll((all) =>
      all.findIndex((one) => (one as unknown as Placed).getBoundingClientRect().top > 300),
    );
    const link = rows().nth(index).getByRole('link').first();
    await link.focus();
    const before = await state();
    expect(before.y).toBeGreaterThan(3000);
    await link.press('Enter');
    await page.waitForURL(/vorgaenge\/UEBUNG/);
    await page.locator('.case-card').first().waitFor();
    await page.goBack();
    const isBack = async (): Promise<boolean> => {
      const { y, focus, count } = await state();
      return Math.abs(y - before.y) < 5 && focus === before.focus && count === before.count;
    };
    await until(isBack, state);
    await page.goForward();
    await page.waitForURL(/vorgaenge\/UEBUNG/);
    await page.goBack();
    await until(isBack, state);
  });

  it('has what was opened out of it still open when one comes back', async () => {
    await open('vorgaenge/verwendungsnachweise?uebung=1');
    const row = rows().nth(2);
    const next = row.locator('.open-button');
    const label = await next.innerText();
    await next.click();
    await page.locator('.opened-form').waitFor();
    await row.getByRole('link').first().click();
    await page.locator('.case-card').first().waitFor();
    await page.goBack();
    await page.locator('.opened-form').waitFor();
    expect(await rows().nth(2).locator('.open-button').innerText()).toBe(label);
  });

  it('is to be had as CSV, XLSX and JSON, whole and with its filters', async () => {
    await open('vorgaenge?uebung=1&stand=APPROVED');
    const ofState = (await ledger.get('/api/v1/claims?state=APPROVED&synthetic=true&limit=500')).body;
    for (const format of ['CSV', 'XLSX', 'JSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^als ${format}`) }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
      if (format !== 'JSON') continue;
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      const { items } = JSON.parse(Buffer.concat(parts).toString()) as { items: unknown[] };
      expect(items).toEqual(ofState['items']);
    }
  });

  it('holds in its file the rows that its page shows, and no others', async () => {
    const [{ recipient } = { recipient: '' }] = (
      await ledger.get('/api/v1/claims?synthetic=true&limit=1&state=APPROVED')
    ).body['items'] as readonly { readonly recipient: string }[];
    for (const [address, panel] of [
      [`kommunen/${recipient}?uebung=1&bereit=bereit`, 'bereitschaft'],
      ['kommunen?jahr=2023&suche=kassel', 'kommunen'],
      ['programme/EFA?jahr=2023', 'programme'],
      ['programme?jahr=2023', 'programme'],
    ] as const) {
      await open(address);
      const table = page.locator(`section[aria-labelledby="${panel}"] .data-table`);
      const told = table.locator('.data-table__count');
      await told.filter({ hasText: /Eintr/ }).waitFor();
      const count = /\d+(?= Eintr)/.exec(await told.innerText())?.[0] ?? '1';
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        table.getByRole('button', { name: /^als JSON/ }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      const { items } = JSON.parse(Buffer.concat(parts).toString()) as { items: unknown[] };
      expect([address, items.length]).toEqual([address, Number(count)]);
    }
  }, 60_000);

  it(`adds up to what it says itself in its files, opened by ${spreadsheetProgram}`, async () => {
    const files: SpreadsheetFile[] = [];
    const told: string[][] = [];
    for (const address of [
      'vorgaenge?uebung=1',
      'vorgaenge?art=grants&uebung=1',
      'vorgaenge/verwendungsnachweise?uebung=1',
      'zahlungen?uebung=1',
      'programme?jahr=2024&uebung=1',
    ]) {
      await open(address);
      const table = page.locator('.data-table').first();
      // Not of those alone that are shown.
      await table
        .locator('tfoot th')
        .filter({ hasText: /^Summe( aller .*)?$/ })
        .waitFor();
      const sums = (await table.locator('tfoot td').allInnerTexts()).filter((text) =>
        /^[−\d.]+,\d\d$/.test(text),
      );
      expect([address, sums.length > 0]).toEqual([address, true]);
      for (const format of ['CSV', 'XLSX']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          table.getByRole('button', { name: new RegExp(`^als ${format}`) }).click(),
        ]);
        const parts: Buffer[] = [];
        for await (const part of await download.createReadStream()) parts.push(part as Buffer);
        files.push({ name: `${told.length}.${format.toLowerCase()}`, bytes: Buffer.concat(parts) });
      }
      told.push(sums.map((text) => text.replace('−', '-').replace(/[.,]/g, '')));
    }
    const opened = await openedSpreadsheets(files);
    for (const { name } of files) {
      const [, ...body] = opened.get(name)?.[0]?.rows ?? [];
      const total = body.pop() ?? [];
      const cents = (row: typeof total, place: number): bigint =>
        row[place]?.kind === 'number' ? BigInt(Math.round(Number(row[place].value) * 100)) : 0n;
      const sums = total.flatMap((cell, place) => (cell.kind === 'number' ? [place] : []));
      expect([name, body.length > 0, sums.length > 0]).toEqual([name, true, true]);
      for (const place of sums)
        expect([name, place, body.reduce((sum, row) => sum + cents(row, place), 0n)]).toEqual([
          name,
          place,
          cents(total, place),
        ]);
      expect(sums.map((place) => cents(total, place).toString())).toEqual(
        expect.arrayContaining(told[Number(name.split('.')[0])] ?? []),
      );
    }
  }, 200_000);

  it('is printed whole on A4: all its rows under a head on each page, the source in the foot, and nothing to press', async () => {
    await open('vorgaenge?uebung=1');
    for (const shown of ['20 von 130', '100 von 130']) {
      await page.getByText(`${shown} Einträgen gezeigt.`).waitFor();
      await page.getByRole('button', { name: 'Weitere laden' }).click();
    }
    await page.getByText('Alle 130 Einträge.').waitFor();
    await page.evaluate(
      "addEventListener('beforeprint', () => { window.printedRows = document.querySelectorAll('main tbody tr.table__row').length })",
    );
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(await page.evaluate('window.printedRows')).toBe(130);
    const pages = textsOfPdf(file);
    if (pages === undefined) return;
    expect(pages.length).toBeGreaterThan(4);
    const { items } = (await ledger.get('/api/v1/claims?synthetic=true&limit=500')).body as unknown as {
      items: readonly { readonly caseNumber: string }[];
    };
    const said = pages.join(' ');
    expect(items.filter(({ caseNumber }) => !said.includes(caseNumber))).toEqual([]);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`Förderbuch · ${ledger.address}/vorgaenge?uebung=1 · gedruckt am `);
      expect(text).toMatch(/ Uhr · Journal bis Position \d+|, \d\d:\d\d · Journal bis Position \d+/);
      expect(text).toMatch(new RegExp(`\\D${index + 1} ?/ ?${pages.length}\\D`));
      if (text.includes('UEBUNG-'))
        expect(text).toMatch(/Vorgang.*beantragt in € +bewilligt in € +ausgezahlt in €/s);
    }
    expect(said).toMatch(/Summe .*\d,\d\d/);
    for (const pressed of [
      'Abmelden',
      'Weitere laden',
      'als CSV',
      'Spalten',
      'Arbeitsvorrat',
      'Zum Inhalt',
      'Neuer Vorgang',
    ])
      expect([pressed, said.includes(pressed)]).toEqual([pressed, false]);
    await open('?jahr=2023');
    const overview = textsOfPdf(await page.pdf({ preferCSSPageSize: true }))?.join(' ');
    expect(overview).toMatch(/verfügbar.*\d,\d\d €/s);
  });

  it('keeps its filter, its order and its columns under a name, but not the moment of the page', async () => {
    await open('vorgaenge?uebung=1&stand=APPROVED');
    await page.getByRole('button', { name: /^beantragt/ }).click();
    await page.waitForURL(/ordnung=/);
    await page.getByText('Spalten', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Leistung' }).uncheck();
    const service = page.getByRole('columnheader', { name: 'Leistung' });
    await service.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Diese Ansicht merken …' }).click();
    await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Große zuerst');
    await page.getByRole('button', { name: 'Merken', exact: true }).click();
    const view = page.getByRole('link', { name: 'Große zuerst' });
    expect(await view.getAttribute('aria-current')).toBe('page');
    const amounts = () => page.locator('main tbody td[data-label^="Beantragt"]').allInnerTexts();
    const before = await amounts();
    await page.getByRole('checkbox', { name: 'Leistung' }).check();
    await service.waitFor();
    await open('vorgaenge?uebung=1&stichtag=2026-11-20');
    expect(await view.getAttribute('aria-current')).toBeNull();
    await view.click();
    await page.waitForURL(/ordnung=/);
    await service.waitFor({ state: 'detached' });
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('stand'), searchParams.get('uebung')]).toEqual(['APPROVED', '1']);
    expect(searchParams.get('stichtag')).toBe('2026-11-20');
    await until(async () => JSON.stringify(await amounts()) === JSON.stringify(before), amounts);
    await page.getByRole('button', { name: 'Ansicht »Große zuerst« vergessen' }).click();
    await view.waitFor({ state: 'detached' });
  });

  it('marks what somebody else has changed where it is, moves nothing by it, and forgets the mark once it was seen', async () => {
    await page.clock.install();
    await open('vorgaenge?uebung=1');
    const { items } = (await ledger.get('/api/v1/claims?synthetic=true&limit=100')).body as unknown as {
      items: readonly { readonly caseNumber: string; readonly state: string }[];
    };
    const certified = items.filter((one) => one.state === 'CERTIFIED').map((one) => one.caseNumber);
    const [caseNumber = '', other = ''] = certified;
    const approve = async (one: string): Promise<void> => {
      const { status, body } = await ledger.post(
        `/api/v1/claims/${one}/approval`,
        {},
        { as: ['dora', 'approver'] },
      );
      expect([status, body]).toEqual([200, expect.anything()]);
    };
    await page.getByRole('button', { name: 'Weitere laden' }).click();
    const row = page.getByRole('row').filter({ hasText: caseNumber });
    const place = () => row.evaluate((one) => (one as unknown as Placed).getBoundingClientRect().top);
    const top = await place();
    await approve(caseNumber);
    await row.getByText('geändert', { exact: true }).waitFor();
    expect(await page.locator('.table__row--marked').count()).toBe(1);
    expect(await place()).toBe(top);
    await page.getByRole('status').filter({ hasText: 'Ein Eintrag geändert' }).waitFor({ state: 'attached' });
    await page.clock.fastForward(9_000);
    await page.locator('.table__row--marked').waitFor({ state: 'detached' });
    await page.goto(`${ledger.address}/vorgaenge/${other}?uebung=1`);
    const approved = page.locator('.case-figure').filter({ hasText: /bewilligt/i });
    await approved.waitFor();
    // It was changed before it was opened.
    expect(await page.locator('.changed__mark').count()).toBe(0);
    await approve(other);
    await approved.getByText('geändert', { exact: true }).waitFor();
  });
});
