import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { builtDashboard } from './built-dashboard.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

export { builtDashboard };

/** Why no page can be looked at here; undefined where one can. */
const noBrowserBecause =
  executable === undefined
    ? 'no Chromium is installed (apt-get install chromium)'
    : existsSync(join(builtDashboard, 'index.html'))
      ? undefined
      : 'the page was not built (npm run build)';

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

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
