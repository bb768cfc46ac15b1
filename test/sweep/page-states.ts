import type { Page } from 'playwright-core';
import { ownLine } from './page-world.ts';

/** What a page can come to look like, beside what its address shows. */
export interface PageState {
  readonly name: string;
  readonly address: string;
  /** Who is signed in: `admin` unless given. */
  readonly as?: 'nobody' | 'case-worker';
  /** Before the page is opened, such as a ledger that does not answer. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act?: (page: Page) => Promise<unknown>;
  /** For whom nothing on a screen need stand still. */
  readonly moves?: boolean;
}

const ownPage = ownLine.replace('/api/v1/budget-lines', '/programme');
const answers = '**/api/v1/**';

const problem = (status: number) => (page: Page) =>
  page.route(answers, (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      json: {
        type: `urn:foerderbuch:problem:${status === 503 ? 'read-model-stopped' : 'internal-error'}`,
        title: status === 503 ? 'Auswertung angehalten' : 'Interner Fehler',
        status,
        detail: 'Die Auswertung »Anträge« ist angehalten; die Verwaltung baut sie neu auf.',
        instance: 'urn:foerderbuch:request:0190b0d2-7c1e-7a44-9d5b-4f0f5a2f6c11',
      },
    }),
  );

/** Opens what is closed where the window is narrow. */
const unfold = async (page: Page, toggle: string): Promise<void> => {
  const button = page.locator(toggle);
  if (await button.isVisible()) await button.click();
};

const openForm = async (page: Page): Promise<void> => {
  await page.locator('.actions button.kern-btn--primary').first().click();
  await page.locator('form.command-form').waitFor();
};

/** States of every kind that the pages have. */
export const pageStates: readonly PageState[] = [
  { name: 'sign-in', address: '/', as: 'nobody' },
  {
    name: 'sample persons',
    address: '/',
    as: 'nobody',
    act: async (page) => {
      await page.locator('.sign-in .kern-btn--primary').click();
      await page.waitForURL('**/anmeldung/**');
      await page.getByRole('button').nth(3).waitFor();
    },
  },
  { name: 'no such page', address: '/gibt-es-nicht' },
  { name: 'no such case', address: '/vorgaenge/EFA-2023-999999' },
  { name: 'no such line', address: '/programme/EFA/GIBT-ES-NICHT/2023' },
  { name: 'before the first booking', address: '/programme/EFA/MAIN/2023?stichtag=2019-01-01' },
  { name: 'in the past', address: '/?jahr=2023&stichtag=2023-06-30&kenntnisstand=2026-11-24' },
  {
    name: 'the ledger is gone',
    address: '/zahlungen',
    before: (page) => page.route(answers, (route) => route.abort('connectionrefused')),
  },
  { name: 'a read model has stopped', address: '/kommunen', before: problem(503) },
  { name: 'a fault', address: '/', before: problem(500) },
  {
    name: 'no token is accepted',
    address: '/hilfe',
    before: (page) => page.route('**/api/v1/**', (route) => route.fulfill({ status: 401, json: {} })),
  },
  {
    name: 'search with hits',
    address: '/hilfe',
    act: async (page) => {
      await page.getByRole('combobox').first().fill('Frankfurt');
      await page.locator('.search__hit').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'search without hits',
    address: '/hilfe',
    act: async (page) => {
      await page.getByRole('combobox').first().fill('Xyzzy');
      await page.locator('.search__told').waitFor();
    },
  },
  {
    name: 'menu and time bar open',
    address: '/arbeitsvorrat',
    act: async (page) => {
      await unfold(page, '.rail__menu');
      await unfold(page, '.time-bar__toggle');
      await page.locator('.time-bar__day').first().fill('31.02.');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'a year is played',
    address: '/programme/EFA/MAIN/2023?stichtag=2023-03-01',
    moves: true,
    act: async (page) => {
      await unfold(page, '.time-bar__toggle');
      await page.locator('.time-bar__button').click();
      await page.waitForURL(/stichtag=2023-03-0[3-9]/);
      await page.locator('.time-bar__button').click();
    },
  },
  { name: 'a total and its parts', address: '/?jahr=2023&warum=appropriated' },
  {
    name: 'two days of a figure',
    address: '/programme/EFA/MAIN/2023?zahl=available&vergleich=2023-03-01&kenntnisstand=2026-11-24',
  },
  {
    name: 'a form with its rehearsal',
    address: ownPage,
    act: async (page) => {
      await openForm(page);
      await page.locator('form.command-form input[type=text]').first().fill('G-1');
      await page.locator('form.command-form .field__amount').first().fill('10,00');
      await page.keyboard.press('Tab');
      await page.locator('.rehearsal__line').first().waitFor();
    },
  },
  {
    name: 'a form that is refused',
    address: ownPage,
    act: async (page) => {
      await openForm(page);
      await page.locator('form.command-form input[type=text]').first().fill('G-1');
      await page.locator('form.command-form .field__amount').first().fill('999.999.999,00');
      await page.keyboard.press('Tab');
      await page.locator('form.command-form .command-notice').first().waitFor();
    },
  },
  {
    name: 'a form with faults',
    address: ownPage,
    act: async (page) => {
      await openForm(page);
      // What was typed before is kept.
      await page.locator('form.command-form .field__amount').first().fill('');
      await page.locator('form.command-form .kern-btn--primary').last().click();
      await page.locator('form.command-form [aria-invalid=true]').first().waitFor();
    },
  },
  {
    name: 'columns and folded parts open',
    address: '/programme/UEBUNG/MAIN/2023?uebung=1',
    act: async (page) => {
      // Who comes back finds open what was.
      for (const folded of ['.folded', '.data-table__columns'])
        if (!(await page.locator(`${folded}[open]`).first().isVisible()))
          await page.locator(`${folded} summary`).first().click();
      await page.locator('.folded[open] table').waitFor();
      await page.locator('.data-table__columns[open]').waitFor();
    },
  },
  {
    name: 'every command',
    address: '/hilfe',
    act: async (page) => {
      await page.locator('.all-commands summary').first().click();
      await page.locator('.all-commands .command-panel__button').first().click();
      await page.locator('form.command-form').waitFor();
    },
  },
  {
    name: 'several at once',
    address: '/vorgaenge?uebung=1&stand=SUBMITTED',
    as: 'case-worker',
    act: async (page) => {
      for (const row of [0, 1]) await page.locator('.cases__choose').nth(row).check();
      await page.locator('.cases__several .kern-btn').first().click();
      await page.locator('.several__state--possible, .several__state--refused').nth(1).waitFor();
    },
  },
];
