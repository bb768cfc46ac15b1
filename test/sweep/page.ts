import type { Browser, BrowserContext } from 'playwright-core';
import type { TestLedger } from '../support/ledger.ts';
import { noBrowserBecause, openBrowser } from '../support/chromium.ts';
import { Person } from './journeys/person.ts';
import { travelAll } from './journeys/travel.ts';
import { habitsIn } from './page-habits.ts';
import { allLooks, lookAt, looksAtStates, someLooks, type Fault } from './page-looks.ts';
import { pageStates, type PageState } from './page-states.ts';
import { addressesOf, openWorld, signedInByLink } from './page-world.ts';

interface HeldPage {
  readonly pages: number;
  readonly looks: number;
  readonly states: number;
  readonly journeys: readonly string[];
  /** How many commands were recorded through the page, and those that were not. */
  readonly commands: { readonly sent: number; readonly unsent: readonly string[] };
  readonly failed: readonly Fault[];
}

export interface PageOptions {
  /**
   * How many looks, and a quarter of the pages by keyboard; or how many journeys, the first ones and by keyboard alone. All of them unless
   * given.
   */
  readonly runs?: number;
  readonly only?: 'looks' | 'journeys';
  /** Words of the names of the journeys that are meant. */
  readonly named?: string;
  /** Pages by their addresses, such as `/,/kommunen`: these and those below them, in every way, and nothing else. */
  readonly at?: string;
}

/**
 * Looks at every page as people do, in both themes and languages, on narrow and wide screens; then several people work in it, by mouse
 * and by keyboard alone.
 */
export async function holdPage({ runs, only, named, at }: PageOptions): Promise<HeldPage> {
  if (noBrowserBecause !== undefined) throw new Error(`No page is looked at: ${noBrowserBecause}.`);
  const ledger = await openWorld({ claims: 60 });
  const browser = await openBrowser();
  try {
    const failed: Fault[] = [];
    const known = await addressesOf(ledger);
    const addresses = at === undefined ? known : known.filter((address) => isAt(address, at.split(',')));
    if (addresses.length === 0) throw new Error(`No page is at ${at}: ${known.join(' ')}`);
    const looks = runs === undefined ? allLooks(addresses) : someLooks(addresses).slice(0, runs);
    const stateLooks =
      at === undefined ? looksAtStates(pageStates, runs === undefined ? 'way' : 'state') : [];
    if (only !== 'journeys') {
      const admin = await signedInByLink(browser, ledger);
      failed.push(...(await lookAt(admin, ledger.address, looks)));
      failed.push(...(await lookAtStates(browser, ledger, admin, stateLooks)));
      const walked = runs === undefined ? addresses : addresses.filter((_, index) => index % 4 === runs % 4);
      failed.push(...(await habitsIn(admin, ledger.address, walked)));
      await admin.close();
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
      looks: only === 'journeys' ? 0 : looks.length + stateLooks.length,
      states: only === 'journeys' || at !== undefined ? 0 : pageStates.length,
      journeys: journeys?.travelled ?? [],
      commands: { sent: journeys?.commands.sent.length ?? 0, unsent: journeys?.commands.unsent ?? [] },
      failed,
    };
  } finally {
    await browser.close();
    await ledger.stop();
    ledger.remove();
  }
}

const isAt = (address: string, pages: readonly string[]): boolean =>
  pages.some((page) => {
    const [path = ''] = address.split('?');
    return address === page || path === page || (page !== '/' && path.startsWith(`${page}/`));
  });

/** Each state as who comes to it. */
async function lookAtStates(
  browser: Browser,
  ledger: TestLedger,
  admin: BrowserContext,
  looks: ReturnType<typeof looksAtStates>,
): Promise<readonly Fault[]> {
  const worker = await Person.signIn(browser, ledger.address, { name: 'Sofia Sander', hands: 'mouse' });
  const nobody = await browser.newContext();
  const of = (as: PageState['as']) => looks.filter(({ state }) => state?.as === as);
  const faults = [
    ...(await lookAt(nobody, ledger.address, of('nobody'))),
    ...(await lookAt(worker.page.context(), ledger.address, of('case-worker'))),
    ...(await lookAt(admin, ledger.address, of(undefined))),
  ];
  await nobody.close();
  await worker.leave();
  return faults;
}
