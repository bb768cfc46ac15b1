import { describe } from '@jest/globals';
import { builtDashboard } from './built-dashboard.ts';
import { noBrowserBecause, openBrowser } from './chromium.ts';

export { builtDashboard, openBrowser };

/**
 * A group of tests that look at the page. Where no page can be looked at they do not run, and say why; with `CI` set, nobody
 * would read that, and they fail.
 */
export function describePage(name: string, tests: () => void): void {
  if (noBrowserBecause === undefined) {
    describe(name, tests);
    return;
  }
  const why = `${name} is not tested: ${noBrowserBecause}.`;
  const { CI: ci = '' } = process.env;
  if (ci !== '' && ci !== 'false') throw new Error(why);
  console.warn(why);
  describe.skip(name, tests);
}
