import { noBrowserBecause, openBrowser } from '../support/chromium.ts';
import { allLooks, lookAt, someLooks, type Fault } from './page-looks.ts';
import { addressesOf, openWorld } from './page-world.ts';

interface HeldPage {
  readonly pages: number;
  readonly looks: number;
  readonly failed: readonly Fault[];
}

/** Looks at every page as people do: in both themes and languages, on narrow and wide screens. `runs` bounds the looks. */
export async function holdPage({ runs }: { readonly runs?: number }): Promise<HeldPage> {
  if (noBrowserBecause !== undefined) throw new Error(`No page is looked at: ${noBrowserBecause}.`);
  const ledger = await openWorld({ claims: 60 });
  const browser = await openBrowser();
  try {
    const addresses = await addressesOf(ledger);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(ledger.signInLink());
    await page.getByRole('button', { name: /Abmelden|Sign out/ }).waitFor();
    await page.close();
    const looks = runs === undefined ? allLooks(addresses) : someLooks(addresses).slice(0, runs);
    const failed = [...(await lookAt(context, ledger.address, looks))];
    for (const error of ledger.errors) failed.push({ look: 'ledger', what: String(error) });
    return { pages: addresses.length, looks: looks.length, failed };
  } finally {
    await browser.close();
    await ledger.stop();
    ledger.remove();
  }
}
