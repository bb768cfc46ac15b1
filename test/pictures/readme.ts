import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { Person } from '../sweep/journeys/person.ts';
import { WatchedPage } from '../sweep/page-looks.ts';
import { addressesOf, openWorld, ownLine, signedInByLink } from '../sweep/page-world.ts';
import { withFewColours } from './small-png.ts';

interface Shown {
  readonly file: string;
  readonly address: string;
  readonly theme: 'light' | 'dark';
  /** Whose session: a sample person, or who holds the printed link. */
  readonly as?: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

interface Scrolled {
  readonly scrollIntoView: (options: {
    readonly block: 'start' | 'center';
    readonly behavior: 'instant';
  }) => void;
}
const toTop = (element: Scrolled): void => element.scrollIntoView({ block: 'start', behavior: 'instant' });
const toMiddle = (element: Scrolled): void =>
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
/** A picture of a page that still scrolls shows an empty band. */
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))';

const bytesMax = 60 * 1_024;
const folder = join(import.meta.dirname, '../../docs');

/** The pictures of the README anew, out of the page as it is. */
export async function takePicturesOfReadme(): Promise<void> {
  const ledger = await openWorld({ claims: 400 });
  const [, , , , , , claim = ''] = await addressesOf(ledger);
  const browser = await openBrowser();

  const shown: readonly Shown[] = [
    { file: 'page-overview', address: '/?uebung=1&jahr=2024', theme: 'light' },
    { file: 'page-case', address: claim, theme: 'light' },
    {
      file: 'page-why',
      address: '/programme/UEBUNG/HAUSHALT-BETRIEB/2024?uebung=1&zahl=available',
      theme: 'dark',
      act: (page) => page.locator('#warum').evaluate(toTop),
    },
    {
      file: 'page-rehearsal',
      address: ownLine.replace('/api/v1/budget-lines', '/programme'),
      theme: 'light',
      as: 'Hanna Hauser',
      act: async (page) => {
        await page.locator('.actions button.kern-btn--primary').first().click();
        await page.locator('form.command-form input[type=text]').first().fill('V-2026-17');
        await page.locator('form.command-form .field__amount').first().fill('12.500,00');
        await page.keyboard.press('Tab');
        await page.locator('.rehearsal__line').first().waitFor();
        await page.locator('.rehearsal__line').first().evaluate(toMiddle);
      },
    },
    { file: 'page-map', address: '/kommunen?mass=bereit', theme: 'dark' },
    { file: 'page-worklist', address: '/arbeitsvorrat?uebung=1', theme: 'dark', as: 'Sofia Sander' },
  ];

  const contexts = new Map<string, BrowserContext>();
  async function contextOf(as: string | undefined): Promise<BrowserContext> {
    const known = contexts.get(as ?? '');
    if (known) return known;
    const context =
      as === undefined
        ? await signedInByLink(browser, ledger, { locale: 'de-DE' })
        : (await Person.signIn(browser, ledger.address, { name: as, hands: 'mouse' })).page.context();
    contexts.set(as ?? '', context);
    return context;
  }

  for (const { file, address, theme, as, act } of shown) {
    const watched = new WatchedPage(await (await contextOf(as)).newPage());
    const { page } = watched;
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(`${ledger.address}${address}`);
    await watched.settled();
    await act?.(page);
    await watched.settled();
    await page.evaluate(drawn);
    const taken = await page.screenshot();
    const small = [64, 32, 16]
      .map((colours) => withFewColours(taken, colours))
      .find(({ length }) => length <= bytesMax);
    if (!small) throw new Error(`${file} stays larger than ${bytesMax} bytes.`);
    writeFileSync(join(folder, `${file}.png`), small);
    console.log(`${file}.png ${small.length} bytes`);
    await page.close();
  }
  await browser.close();
  await ledger.stop();
  ledger.remove();
}
