import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { builtDashboard } from './built-dashboard.ts';

/** The shell is the same engine without windows of its own, which cost the processor as much again as the pages. */
const executable = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

/** Why no page can be looked at here; undefined where one can. */
export const noBrowserBecause =
  executable === undefined
    ? 'no Chromium is installed (apt-get install chromium-headless-shell)'
    : existsSync(join(builtDashboard, 'index.html'))
      ? undefined
      : 'the page was not built (npm run build)';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
