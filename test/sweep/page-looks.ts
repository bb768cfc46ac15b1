import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import type { PageState } from './page-states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const settleMsMax = 30_000;

/** How a page is looked at. */
export interface Look {
  readonly address: string;
  /** What has become of it. */
  readonly state?: PageState;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'de' | 'en';
  readonly forcedColors?: boolean;
}

const widths = [320, 768, 1280, 1920] as const;
const themes = ['light', 'dark'] as const;
const languages = ['de', 'en'] as const;

/** Every page in every way, and each in forced colours once. */
export const allLooks = (addresses: readonly string[]): readonly Look[] =>
  addresses.flatMap((address) => [
    ...themes.flatMap((theme) =>
      languages.flatMap((language) => widths.map((width) => ({ address, width, theme, language }))),
    ),
    { address, width: 1280, theme: 'light', language: 'de', forcedColors: true } as const,
  ]);

/** Each page once, in ways that take turns. */
export const someLooks = (addresses: readonly string[]): readonly Look[] =>
  addresses.map((address, index) => ({
    address,
    width: widths[index % 4] ?? 1280,
    theme: themes[Math.floor(index / 2) % 2] ?? 'light',
    language: languages[Math.floor(index / 4) % 2] ?? 'de',
    ...(index % 8 === 7 && { forcedColors: true }),
  }));

/** Every state in every way, and each in forced colours once; or each once, in ways that take turns. */
export const looksAtStates = (states: readonly PageState[], each: 'way' | 'state'): readonly Look[] =>
  states.flatMap((state, index) => {
    const looks = each === 'way' ? allLooks([state.address]) : someLooks(Array(8).fill(state.address));
    return (each === 'way' ? looks : looks.slice(index % 8, (index % 8) + 1)).map((look) => ({
      ...look,
      state,
    }));
  });

/** Tells when a page has nothing left to ask, and what its console complained about. */
export class WatchedPage {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #asked = new Set<unknown>();

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      // The feed of what others record never ends.
      if (request.url().includes('/api/v1/') && !request.url().includes('/api/v1/events?'))
        this.#asked.add(request);
    });
    page.on('requestfinished', (request) => this.#asked.delete(request));
    page.on('requestfailed', (request) => this.#asked.delete(request));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // An answer that is a problem is logged by the browser itself; the page shows it in words.
      if (
        ['error', 'warning'].includes(message.type()) &&
        !message.text().startsWith('Failed to load resource')
      )
        this.complaints.push(message.text());
    });
  }

  async settled(): Promise<void> {
    const giveUpAt = Date.now() + settleMsMax;
    await this.page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: settleMsMax });
    for (let quiet = 0; quiet < 3 && Date.now() < giveUpAt;) {
      await this.page.waitForTimeout(40);
      const isBusy =
        this.#asked.size > 0 ||
        (await this.page.evaluate("document.querySelector('main [aria-busy=true]') !== null"));
      quiet = isBusy ? 0 : quiet + 1;
    }
  }
}

export interface Fault {
  readonly look: string;
  readonly what: string;
}

/** Looks at pages one after the other, as whoever is signed in. */
export async function lookAt(
  context: BrowserContext,
  origin: string,
  looks: readonly Look[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const watched = new WatchedPage(await context.newPage());
  watched.page.setDefaultTimeout(settleMsMax);
  const { page, complaints } = watched;
  for (const [index, look] of looks.entries()) {
    const name = nameOf(look);
    // A whole run takes half an hour: it says how far it is, each time it comes to another page.
    if (look.address !== looks[index - 1]?.address)
      console.error(`${index} of ${looks.length} looks, ${faults.length} faults: ${name}`);
    const tell = (what: string): void => void faults.push({ look: name, what });
    try {
      complaints.length = 0;
      await openAs(watched, origin, look);
      for (const what of await violationsOf(page)) tell(what);
      for (const what of await page.evaluate<readonly string[]>(sidewaysIn)) tell(what);
      await page.keyboard.press('Tab');
      for (const what of await page.evaluate<readonly string[]>(unseenFocusIn)) tell(what);
      for (const complaint of complaints) tell(`console: ${complaint}`);
    } catch (error) {
      tell(String(error).slice(0, 400));
    }
  }
  await page.close();
  return faults;
}

const nameOf = ({ address, width, theme, language, forcedColors = false, state }: Look): string =>
  `${state ? `${state.name}: ` : ''}${address} ${width} ${theme} ${language}${forcedColors ? ' forced colours' : ''}`;

/** Opens a page as it is looked at, and lets become of it what is to be seen. */
export async function openAs(watched: WatchedPage, origin: string, look: Look): Promise<void> {
  const { page } = watched;
  const { address, width, theme, language, forcedColors = false, state } = look;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: theme,
    reducedMotion: state?.moves === true ? 'no-preference' : 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await state?.before?.(page);
  await page.goto(`${origin}${address}${address.includes('?') ? '&' : '?'}sprache=${language}`);
  await watched.settled();
  if (!state?.act) return;
  await state.act(page);
  await watched.settled();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<readonly Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 2).map(({ html, failureSummary }) => ({ html: html.slice(0, 160), failureSummary })) })))",
  );
  return violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html} (${failureSummary.split('\n')[1]?.trim() ?? ''})`).join(' | ')}`,
  );
}

/** Runs in the page: what is wider than the window. */
const sidewaysIn = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const [widest] = [...document.querySelectorAll('body *')]
    .map((element) => ({ element, right: element.getBoundingClientRect().right }))
    .filter(({ right }) => right > clientWidth + 1)
    .sort((one, other) => other.right - one.right);
  return ['scrolls sideways: ' + scrollWidth + ' of ' + clientWidth + ', ' + (widest?.element.outerHTML.slice(0, 160) ?? '')];
})()`;

/** Runs in the page after a key was pressed: controls that look the same with the focus as without, one of each kind. */
const unseenFocusIn = `(() => {
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  const compared = ['boxShadow', 'borderColor', 'borderWidth', 'backgroundColor', 'textDecoration', 'stroke', 'strokeWidth', 'clip', 'transform', 'translate', 'top'];
  const looks = (element) =>
    [element, element.parentElement, element.nextElementSibling]
      .flatMap((one) => (one === null ? [] : [undefined, '::before', '::after'].map((part) => {
        const style = getComputedStyle(one, part);
        const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor;
        return outline + compared.map((name) => style[name]).join();
      })))
      .join();
  const kindOf = (element) =>
    [element.tagName, ...['type', 'role', 'class'].map((name) => element.getAttribute(name)), element.parentElement?.getAttribute('class')].join();
  const found = new Map();
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
    if (element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0 && !found.has(kindOf(element)))
      found.set(kindOf(element), element);
  return [...found.values()].flatMap((element) => {
    document.activeElement?.blur();
    const before = looks(element);
    element.focus({ preventScroll: true });
    const isUnseen = document.activeElement === element && looks(element) === before;
    return isUnseen ? ['no visible focus: ' + element.outerHTML.slice(0, 160)] : [];
  });
})()`;
