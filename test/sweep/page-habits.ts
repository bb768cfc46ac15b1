import type { BrowserContext, Page } from 'playwright-core';
import { WatchedPage, type Fault } from './page-looks.ts';

const tabsMax = 400;
const loadsMax = 12;
const scrolled = 700;
const scrollTolerance = 60;

/** What people take for granted: the tabulator leads through everything and nowhere else, and one finds back to where one was. */
export async function habitsIn(
  context: BrowserContext,
  origin: string,
  addresses: readonly string[],
): Promise<readonly Fault[]> {
  const watched = new WatchedPage(await context.newPage());
  const { page } = watched;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: Fault[] = [];
  const hold = async (look: string, act: () => Promise<readonly string[]>): Promise<void> => {
    const told = await act().catch((error: unknown) => [String(error).slice(0, 300)]);
    faults.push(...told.map((what) => ({ look, what })));
  };
  const open = async (address: string): Promise<void> => {
    await page.goto(`${origin}${address}`);
    await watched.settled();
  };
  for (const address of addresses)
    await hold(`tabulator: ${address}`, async () => {
      await open(address);
      return tabThrough(page);
    });
  for (const address of ['/vorgaenge?uebung=1', '/zahlungen?uebung=1', '/kommunen', '/pruefung'])
    await hold(`more of ${address}`, async () => {
      await open(address);
      return loadAll(watched);
    });
  for (const [address, link] of [
    ['/vorgaenge?uebung=1&stand=APPROVED', 'a[href*="/vorgaenge/UEBUNG"]'],
    ['/zahlungen?uebung=1&stand=SETTLED', 'a[href*="/zahlungen/anordnungen/"]'],
    ['/kommunen?mass=bereit', 'tbody a[href*="/kommunen/"]'],
  ] as const)
    await hold(`there and back: ${address}`, async () => {
      await open(address);
      return thereAndBack(watched, link);
    });
  for (const address of [
    '/vorgaenge?uebung=1',
    '/vorgaenge?art=grants&uebung=1',
    '/vorgaenge/verwendungsnachweise?uebung=1',
    '/vorgaenge/rueckforderungen?uebung=1',
    '/zahlungen?uebung=1',
    '/programme?jahr=alle&uebung=1',
    '/arbeitsvorrat?schritt=PROOF_OVERDUE&uebung=1',
  ])
    await hold(`totals of ${address}`, async () => {
      // Amounts are read as they are written in German.
      await open(`${address}&sprache=de`);
      return totalsOf(watched);
    });
  await page.close();
  return faults;
}

async function tabThrough(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  await page.evaluate('window.scrollTo(0, 0); document.activeElement?.blur()');
  for (let tabs = 0; tabs < tabsMax; tabs += 1) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate<readonly string[] | 'around'>(stopIn);
    if (told === 'around') return [...found];
    for (const what of told) found.add(what);
  }
  return [...found, `more than ${tabsMax} stops`];
}

/** Runs in the page: what is wrong with where the tabulator has stopped; `around` once it leaves the page. */
const stopIn = `(() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return 'around';
  if (stop.dataset.reached === 'yes') return 'around';
  stop.dataset.reached = 'yes';
  const named = stop.outerHTML.slice(0, 140);
  const { width, height } = stop.getBoundingClientRect();
  const acts = stop.matches('a[href], button, input, select, textarea, summary');
  const scrolls = stop.scrollWidth > stop.clientWidth + 1 || stop.scrollHeight > stop.clientHeight + 1;
  return [
    ...(acts || scrolls ? [] : ['a stop without a purpose: ' + named]),
    ...(width < 2 || height < 2 || !stop.checkVisibility({ visibilityProperty: true }) ? ['a stop that nobody sees: ' + named] : []),
    ...(stop.tabIndex > 0 ? ['a stop out of its order: ' + named] : []),
    ...(stop.disabled ? ['a stop that is disabled: ' + named] : []),
  ];
})()`;

/** Asks for more by keyboard until everything is there. */
async function loadAll(watched: WatchedPage): Promise<readonly string[]> {
  const { page } = watched;
  const more = page.locator('.data-table__load').first();
  for (let loads = 0; loads < loadsMax && (await more.isVisible()); loads += 1) {
    await more.focus();
    await page.keyboard.press('Enter');
    await watched.settled();
    if (await page.evaluate('document.activeElement === document.body'))
      return [`the focus is lost after ${loads + 1} times`];
  }
  return [];
}

/** Under each table of amounts stands what all its rows come to, from the first ones shown on. */
async function totalsOf(watched: WatchedPage): Promise<readonly string[]> {
  const { page } = watched;
  const found: string[] = [];
  const tables = page.locator('main .data-table');
  const count = await tables.count();
  for (let index = 0; index < count; index += 1) {
    const table = tables.nth(index);
    const before = await page.evaluate<Totals>(totalsIn(index));
    const more = table.locator('.data-table__load');
    for (let loads = 0; loads < loadsMax && (await more.isVisible()); loads += 1) {
      await more.click();
      await watched.settled();
    }
    await page.emulateMedia({ media: 'print' });
    // All rows are in the page only where it is printed.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const after = await page.evaluate<Totals>(totalsIn(index));
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await page.emulateMedia({ media: 'screen' });
    if (index === 0 && after.totals.every((total) => total === undefined)) found.push('No total is shown.');
    for (const [place, cents] of after.sums.entries()) {
      const total = after.totals[place];
      if (total === undefined) continue;
      if (cents !== total) found.push(`${after.name}, column ${place}: ${cents} above ${total}`);
      if (before.totals[place] !== total)
        found.push(`${after.name}, column ${place}: ${String(before.totals[place])} at first, then ${total}`);
    }
  }
  return found;
}

interface Totals {
  readonly name: string;
  /** Of each column the cents in the total row, where it has some, and those of the rows above it. */
  readonly totals: readonly (number | undefined)[];
  readonly sums: readonly number[];
}

/** Runs in the page. */
const totalsIn = (index: number): string => `(() => {
  const table = document.querySelectorAll('main .data-table')[${index}];
  const cents = (cell) => {
    const text = cell.textContent.replace('\u2212', '-').match(/-?[\\d.]+,\\d\\d/)?.[0];
    return text === undefined ? undefined : Number(text.replaceAll('.', '').replace(',', ''));
  };
  const cells = (row) => [...row.cells];
  const total = table.querySelector('tfoot tr');
  const rows = [...table.querySelectorAll('tbody tr.table__row')];
  const isWhole = total && !/gezeigten|shown/.test(total.textContent);
  const isAmount = (place) => /\\d,\\d\\d$/.test(total.cells[place].textContent.trim());
  return {
    name: table.querySelector('caption')?.textContent ?? '',
    totals: total ? cells(total).map((cell, place) => (isWhole && isAmount(place) ? cents(cell) : undefined)) : [],
    sums: total ? cells(total).map((_, place) => rows.reduce((sum, row) => sum + (cents(row.cells[place]) ?? 0), 0)) : [],
  };
})()`;

/** Opens something further down, and goes back. */
async function thereAndBack(watched: WatchedPage, link: string): Promise<readonly string[]> {
  const { page } = watched;
  const before = page.url();
  await page.evaluate(`window.scrollTo(0, ${scrolled})`);
  await page.waitForTimeout(150);
  const y = await page.evaluate<number>('window.scrollY');
  // One that is in sight: the browser scrolls to no other.
  const index = await page
    .locator(link)
    .evaluateAll((all) =>
      all.findIndex((one) => (one as unknown as Placed).getBoundingClientRect().top > 200),
    );
  const opened = page.locator(link).nth(index);
  const named = await opened.innerText();
  const rows = await page.locator('main tbody tr').count();
  await opened.click();
  await page.waitForURL((url) => url.href !== before);
  await watched.settled();
  const top = await page.evaluate<number>('window.scrollY');
  await page.goBack();
  await watched.settled();
  await page.waitForTimeout(300);
  const back = await page.evaluate<number>('window.scrollY');
  const focused = await page.evaluate<string>("document.activeElement?.textContent ?? ''");
  const rowsBack = await page.locator('main tbody tr').count();
  return [
    ...(top > scrollTolerance ? [`what was opened begins at ${top}`] : []),
    ...(page.url() === before ? [] : [`back is at ${page.url()}`]),
    ...(focused.trim() === named.trim() ? [] : [`back leads the keyboard to »${focused.slice(0, 60)}«`]),
    ...(rowsBack === rows ? [] : [`back has ${rowsBack} rows instead of ${rows}`]),
    ...(Math.abs(back - y) <= scrollTolerance ? [] : [`back is at ${back} instead of ${y}`]),
  ];
}

interface Placed {
  readonly getBoundingClientRect: () => { readonly top: number };
}
