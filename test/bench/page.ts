import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { messageOf } from '../support/message-of.ts';
import { manyEvents, preparedFolder } from './prepared-folder.ts';
import { practiceProgramme } from '#practice-data';
import { median, report, rounded } from './report.ts';

/** What the page is to keep with a million events. */
const aims = {
  firstViewMs: 1_000,
  otherPageMs: 300,
  searchMs: 200,
  firstScriptsKb: 250,
  droppedFrames: 0,
} as const;

const year = 2024;
const shownYear = `jahr=${year}&uebung=1`;
const line = `/programme/${manyEvents.programme}/MAIN/${year}`;
const waitMsMax = 30_000;
const frameMs = 1_000 / 60;

/** Rows of a table once they are there. */
const rows = 'main tbody[role=rowgroup] tr';

interface MeasuredPage {
  /** Where no link says it. */
  readonly address?: string;
  /** What one came for, in the page once it is shown. */
  readonly main: string;
  /** The page with a link to it; the overview unless given. */
  readonly from?: string;
  /** The first such link is followed; unless given, one to the address. */
  readonly link?: string;
}

const list = 'main .data-table, main .table-empty';
const firstOfTable = `${rows} a`;

const pages: Readonly<Record<string, MeasuredPage>> = {
  worklist: { address: '/arbeitsvorrat', main: rows },
  cases: { address: '/vorgaenge', main: rows },
  case: { main: '.case-figures', from: '/vorgaenge', link: firstOfTable },
  payments: { address: '/zahlungen', main: rows },
  order: { main: 'main .case', from: '/zahlungen', link: `${rows} th a` },
  runs: { address: '/zahlungen/laeufe', main: list, from: '/zahlungen' },
  'bank bookings': { address: '/zahlungen/bank', main: list, from: '/zahlungen' },
  payees: { address: '/zahlungen/empfaenger', main: rows, from: '/zahlungen' },
  programmes: { address: '/programme', main: rows },
  programme: {
    main: rows,
    from: '/programme',
    link: `main a[href^="/programme/${practiceProgramme.programme}"]`,
  },
  line: { address: line, main: rows },
  municipalities: { address: '/kommunen', main: rows },
  municipality: { main: rows, from: '/kommunen', link: firstOfTable },
  audit: { address: '/pruefung', main: rows },
  administration: { address: '/verwaltung', main: 'main h2' },
  help: { address: '/hilfe', main: 'main h1' },
};

interface Shown {
  /** Unix milliseconds. */
  readonly atMs: number;
  readonly clickedAtMs: number;
  readonly openedAtMs: number;
  /** Of the questions asked meanwhile, the slowest ones. */
  readonly asked: readonly { readonly path: string; readonly tookMs: number }[];
}

/** In the page, from the start: when somebody last clicked or typed, and room to note each question. */
const noted = `
  performance.setResourceTimingBufferSize(10_000);
  for (const event of ['click', 'input'])
    addEventListener(event, ({ timeStamp }) => { globalThis.clickedAtMs = performance.timeOrigin + timeStamp; }, true);`;

/** Waits in the page, frame by frame, for what `condition` says. */
const watched = (condition: string): string => `new Promise((shown, failed) => {
  const giveUpAt = performance.now() + ${waitMsMax};
  const look = () => {
    if (!(${condition})) {
      if (performance.now() > giveUpAt) failed(new Error(location.pathname + ' does not show ' + ${JSON.stringify(condition)}));
      else requestAnimationFrame(look);
      return;
    }
    const { timeOrigin } = performance;
    const clickedAtMs = globalThis.clickedAtMs ?? timeOrigin;
    shown({
      atMs: timeOrigin + performance.now(),
      clickedAtMs,
      openedAtMs: timeOrigin,
      asked: performance.getEntriesByType('resource')
        .filter(({ name, startTime }) => name.includes('/api/v1/') && timeOrigin + startTime >= clickedAtMs)
        .map(({ name, duration }) => ({ path: name.slice(name.indexOf('/api/v1/') + 8), tookMs: Math.round(duration) }))
        .toSorted((a, b) => b.tookMs - a.tookMs),
    });
  };
  look();
})`;

const shownAt = (address: string, main: string): string =>
  `location.pathname === ${JSON.stringify(address)} && document.querySelector(${JSON.stringify(main)}) !== null`;
/** Nothing is waited for any more. */
const settled = `document.querySelector('main[aria-busy=false]') !== null && document.querySelector('main .skeleton') === null`;

/** The ledger in a process of its own. */
class Side {
  readonly #child: ChildProcess;
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = address;
  }

  static async start(folder: string): Promise<Side> {
    const child = fork(join(import.meta.dirname, 'page-side.ts'), [folder]);
    return new Side(child, String(await messageOf(child)));
  }

  async code(): Promise<string> {
    return String(await this.#ask('code'));
  }

  async token(): Promise<string> {
    return String(await this.#ask('token'));
  }

  /** Since it was asked last, how long nobody else was answered; milliseconds. */
  async longestTurnMs(): Promise<number> {
    return Number(await this.#ask('longest turn'));
  }

  async end(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.send('end');
    await exited;
  }

  #ask(what: string): Promise<unknown> {
    const answer = messageOf(this.#child);
    this.#child.send(what);
    return answer;
  }
}

/** How fast the page of a ledger of that size is, as a browser sees it. */
export async function benchPage({ events = 1_000_000, rounds = 5 }): Promise<void> {
  const { folder } = await preparedFolder(events);
  const side = await Side.start(folder);
  const browser = await openBrowser();
  try {
    const first = await firstViews(side, browser, rounds);
    const context = await contextOf(browser);
    const page = await signedIn(side, context);
    const inApp: Record<string, object> = {};
    for (const [name, one] of Object.entries(pages)) inApp[name] = await visits(page, side, one, rounds);
    const search = await searches(page, side, rounds);
    const scrolled = await scrolls(page, side);
    const past = await pastMoments(side);
    const worst = (of: 'clickedMs' | 'openedMs'): number =>
      Math.max(...Object.values(inApp).map((one) => (one as Visits)[of]));
    const otherPageMs = Math.max(worst('clickedMs'), worst('openedMs'));
    const measured = {
      firstViewMs: first.usableMs,
      otherPageMs,
      searchMs: search.shownMs,
      firstScriptsKb: first.scriptsKb,
    };
    // Below 1, every aim is met; the frames of a table are told beside those of a page without one.
    report({
      name: 'page',
      ratio: rounded(Math.max(...aimed.map((name) => measured[name] / aims[name]))),
      aim: 1,
      figures: { events, aims, rounds, first, pages: inApp, search, scrolled, past },
    });
  } finally {
    await browser.close();
    await side.end();
  }
}

async function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(waitMsMax);
  await context.addInitScript(noted);
  return context;
}

const watch = (page: Page, condition: string): Promise<Shown> => page.evaluate<Shown>(watched(condition));

/** From the printed link to the totals, with nothing kept in the browser. */
async function firstViews(side: Side, browser: Browser, rounds: number) {
  const usable: number[] = [];
  const whole: number[] = [];
  let scriptsKb = 0;
  for (let round = 0; round < rounds; round += 1) {
    const context = await contextOf(browser);
    const page = await context.newPage();
    await page.goto(`${side.address}/?${shownYear}#code=${await side.code()}`, { waitUntil: 'commit' });
    const { atMs, openedAtMs } = await watch(page, totalsShown);
    usable.push(atMs - openedAtMs);
    scriptsKb = await page.evaluate<number>(`performance.getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024`);
    whole.push((await watch(page, settled)).atMs - openedAtMs);
    await context.close();
  }
  return { usableMs: ms(usable), settledMs: ms(whole), scriptsKb: rounded(scriptsKb, 0) };
}

const totalsShown = `/[1-9]/.test(document.querySelector('.tiles__figure')?.textContent ?? '')`;

async function signedIn(side: Side, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${side.address}/?${shownYear}#code=${await side.code()}`);
  await watch(page, `${totalsShown} && ${settled}`);
  return page;
}

interface Visits {
  /** From the click on a link to what one came for. */
  readonly clickedMs: number;
  /** Until nothing of the page is waited for. */
  readonly settledMs: number;
  /** The same by its address, as a bookmark opens it. */
  readonly openedMs: number;
  readonly slowest: readonly string[];
}

async function visits(
  page: Page,
  side: Side,
  { address: named, main, from = '/', link = `a[href^="${named}?"]` }: MeasuredPage,
  rounds: number,
): Promise<Visits> {
  const clicked: number[] = [];
  const whole: number[] = [];
  const opened: number[] = [];
  let slowest: Shown['asked'] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${side.address}${from}?${shownYear}`);
    await watch(page, settled);
    const followed = page.locator(link).first();
    const address = new URL((await followed.getAttribute('href')) ?? '', side.address).pathname;
    await followed.click();
    const shown = await watch(page, shownAt(address, main));
    clicked.push(shown.atMs - shown.clickedAtMs);
    const { atMs, clickedAtMs, asked } = await watch(page, settled);
    whole.push(atMs - clickedAtMs);
    slowest = asked.slice(0, 3);
    await page.goto(`${side.address}${address}?${shownYear}`, { waitUntil: 'commit' });
    const byAddress = await watch(page, shownAt(address, main));
    opened.push(byAddress.atMs - byAddress.openedAtMs);
  }
  return {
    clickedMs: ms(clicked),
    settledMs: ms(whole),
    openedMs: ms(opened),
    slowest: slowest.map(({ path, tookMs }) => `${path} ${tookMs}`),
  };
}

/** Texts that somebody types, and what of the answer is waited for. */
const texts: readonly (readonly [text: string, found: string])[] = [
  ['frankfurt', 'Frankfurt'],
  [`${manyEvents.programme.toLowerCase()}-${year}-0001`, `${manyEvents.programme}-${year}-0001`],
  ['417', '000417'],
  ['betriebskosten', 'Betriebskosten'],
  ['06412', '06412'],
];

/** From the last character to the results. */
async function searches(page: Page, side: Side, rounds: number) {
  await page.goto(`${side.address}/hilfe?${shownYear}`);
  await watch(page, settled);
  const times: Record<string, number> = {};
  for (const [text, found] of texts) {
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      const { atMs, clickedAtMs } = await watch(
        page,
        `[...document.querySelectorAll('[role=option]')].some(({ textContent }) => textContent.includes(${JSON.stringify(found)}))`,
      );
      took.push(atMs - clickedAtMs);
      await page.goto(`${side.address}/hilfe?${shownYear}`);
      await watch(page, settled);
    }
    times[text] = ms(took);
  }
  return { shownMs: Math.max(...Object.values(times)), byText: times };
}

/** Frames that were left out while a thousand rows go by, and while a page of text does. */
async function scrolls(page: Page, side: Side) {
  await page.goto(`${side.address}/vorgaenge?${shownYear}`);
  await watch(page, `${shownAt('/vorgaenge', rows)} && ${settled}`);
  for (let wish = 0; wish < 30 && (await shownRows(page)) < 1_000; wish += 1) {
    await page.evaluate(`document.querySelector('.data-table__load').click()`);
    await watch(page, `document.querySelector('.data-table__load[aria-disabled=true]') === null`);
  }
  const table = await scrolledDown(page);
  await page.goto(`${side.address}/hilfe?${shownYear}`);
  await watch(page, settled);
  return {
    rows: table.rows,
    dropped: table.dropped,
    frames: table.frames,
    droppedWithoutTable: (await scrolledDown(page)).dropped,
  };
}

const shownRows = (page: Page): Promise<number> =>
  page.evaluate<number>(
    `Number(/[\\d.]+/.exec(document.querySelector('.data-table__count')?.textContent ?? '0')?.[0].replaceAll('.', ''))`,
  );

async function scrolledDown(
  page: Page,
): Promise<{ readonly rows: number; readonly frames: number; readonly dropped: number }> {
  const counted = await shownRows(page);
  const deltas = await page.evaluate<readonly number[]>(`new Promise((end) => {
    const deltas = [];
    let before;
    let by = 60;
    scrollTo(0, 0);
    const step = (at) => {
      if (before !== undefined) deltas.push(at - before);
      before = at;
      const { y } = { y: scrollY };
      scrollBy(0, by);
      if (scrollY === y) by = -by;
      if (deltas.length < 300) requestAnimationFrame(step);
      else end(deltas);
    };
    requestAnimationFrame(step);
  })`);
  const dropped = deltas
    .filter((delta) => delta > 1.5 * frameMs)
    .reduce((sum, delta) => sum + Math.round(delta / frameMs) - 1, 0);
  return { rows: counted, frames: deltas.length, dropped };
}

/** Lists as of a day that no table holds by itself: their events are folded anew. */
async function pastMoments(side: Side) {
  const token = await side.token();
  const asked = async (
    path: string,
  ): Promise<{ readonly tookMs: number; readonly longestTurnMs: number; readonly status: number }> => {
    await side.longestTurnMs();
    const startMs = performance.now();
    const response = await fetch(`${side.address}/api/v1/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await response.arrayBuffer();
    const tookMs = rounded(performance.now() - startMs, 0);
    return { tookMs, longestTurnMs: rounded(await side.longestTurnMs(), 0), status: response.status };
  };
  const results: Record<string, object> = {};
  for (const [name, path] of Object.entries(pastQuestions)) {
    const [day, next] = [`${year}-06-30`, `${year}-07-01`];
    results[name] = {
      first: await asked(`${path}asOf=${day}`),
      again: await asked(`${path}asOf=${day}`),
      nextDay: await asked(`${path}asOf=${next}`),
    };
  }
  return results;
}

const pastQuestions: Readonly<Record<string, string>> = {
  'budget lines': 'budget-lines?',
  claims: 'claims?limit=50&',
  orders: 'payment-orders?limit=50&',
  municipalities: 'recipient-consumption?limit=500&',
};

const aimed = ['firstViewMs', 'otherPageMs', 'searchMs', 'firstScriptsKb'] as const;

const ms = (values: readonly number[]): number => rounded(median(values), 0);
