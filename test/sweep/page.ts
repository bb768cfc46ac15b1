import { noBrowserBecause, openBrowser } from '../support/chromium.ts';
import { travelAll } from './journeys/travel.ts';
import { allLooks, lookAt, someLooks, type Fault } from './page-looks.ts';
import { addressesOf, openWorld } from './page-world.ts';

interface HeldPage {
  readonly pages: number;
  readonly looks: number;
  readonly journeys: readonly string[];
  readonly failed: readonly Fault[];
}

interface PageOptions {
  /** How many looks, or journeys, the first ones and by keyboard alone; all of them unless given. */
  readonly runs?: number;
  readonly only?: 'looks' | 'journeys';
  /** Words of the names of the journeys that are meant. */
  readonly named?: string;
}

/**
 * Looks at every page as people do, in both themes and languages, on narrow and wide screens; then several people work in it, by mouse
 * and by keyboard alone.
 */
export async function holdPage({ runs, only, named }: PageOptions): Promise<HeldPage> {
  if (noBrowserBecause !== undefined) throw new Error(`No page is looked at: ${noBrowserBecause}.`);
  const ledger = await openWorld({ claims: 60 });
  const browser = await openBrowser();
  try {
    const failed: Fault[] = [];
    const addresses = await addressesOf(ledger);
    const looks = runs === undefined ? allLooks(addresses) : someLooks(addresses).slice(0, runs);
    if (only !== 'journeys') {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(ledger.signInLink());
      await page.getByRole('button', { name: /Abmelden|Sign out/ }).waitFor();
      await page.close();
      failed.push(...(await lookAt(context, ledger.address, looks)));
      await context.close();
    }
    const journeys =
      only === 'looks'
        ? undefined
        : await travelAll(browser, ledger, {
            ...(named !== undefined && { named }),
            ...(only === 'journeys' && runs !== undefined && { count: runs, hands: ['keyboard'] }),
          });
    failed.push(...(journeys?.faults ?? []));
    for (const error of ledger.errors) failed.push({ look: 'ledger', what: String(error) });
    return {
      pages: addresses.length,
      looks: only === 'journeys' ? 0 : looks.length,
      journeys: journeys?.travelled ?? [],
      failed,
    };
  } finally {
    await browser.close();
    await ledger.stop();
    ledger.remove();
  }
}
