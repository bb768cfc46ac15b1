import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import type { TestLedger } from '../support/ledger.ts';
import { Person } from '../sweep/journeys/person.ts';
import { openAs, WatchedPage, type Look } from '../sweep/page-looks.ts';
import { pageStates } from '../sweep/page-states.ts';
import { addressesOf, openWorld, signedInByLink } from '../sweep/page-world.ts';

const widths = [390, 1280, 1920] as const;
const themes = ['light', 'dark'] as const;

/** Takes a picture of every page and state as a whole, on a telephone, a desk and a wall, light and dark, to be looked at one by one. */
export async function takeEveryPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const ledger = await openWorld({ claims: 400 });
  const browser = await openBrowser();
  try {
    const admin = await signedInByLink(browser, ledger, { locale: 'de-DE' });
    const worker = await Person.signIn(browser, ledger.address, { name: 'Sofia Sander', hands: 'mouse' });
    const nobody = await browser.newContext({ locale: 'de-DE' });

    for (const address of await addressesOf(ledger)) await take(admin, ledger, folder, { address });
    const contexts = { nobody, 'case-worker': worker.page.context(), admin };
    for (const state of pageStates)
      await take(contexts[state.as ?? 'admin'], ledger, folder, { address: state.address, state });
  } finally {
    await browser.close();
    await ledger.stop();
    ledger.remove();
  }
}

async function take(
  context: BrowserContext,
  ledger: TestLedger,
  folder: string,
  seen: Pick<Look, 'address' | 'state'>,
): Promise<void> {
  const watched = new WatchedPage(await context.newPage());
  const name = (seen.state?.name ?? seen.address).replaceAll(/[^\p{L}\d]+/gu, '-').replaceAll(/^-|-$/g, '');
  for (const theme of themes)
    for (const width of widths) {
      const path = join(folder, `${name}.${width}.${theme}.png`);
      try {
        await openAs(watched, ledger.address, { ...seen, width, theme, language: 'de' });
        await watched.page.screenshot({ path, fullPage: true });
      } catch (error) {
        console.error(`${path}: ${String(error)}`);
        process.exitCode = 1;
      }
    }
  console.log(name);
  await watched.page.close();
}
