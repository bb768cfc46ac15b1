import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { builtDashboard } from './built-dashboard.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** Why no page can be looked at here; undefined where one can. */
export const noBrowserBecause =
  executable === undefined
    ? 'no Chromium is installed (apt-get install chromium)'
    : existsSync(join(builtDashboard, 'index.html'))
      ? undefined
      : 'the page was not built (npm run build)';

/** What Playwright turns off as well, for the last of such switches is the one that holds. */
const offInPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
/** What the browser shows below its own line for addresses is a page too: for every page of ours it took a second of processor more. */
const popupOfAddressLine = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--disable-features=${[...offInPlaywright, ...popupOfAddressLine].join(',')}`,
    ],
  });
