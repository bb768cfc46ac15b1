import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveDashboard } from '#operations';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const page = '<!doctype html><title>Förderbuch</title>';
beforeAll(async () => {
  const folder = join(ledger.folder, 'page');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), page);
  await ledger.start((app) => serveDashboard(app, folder));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

/** As the router names them, each parameter with a value that a key can have. */
const addresses = [
  ...readFileSync(join(import.meta.dirname, '../../apps/dashboard/src/router.tsx'), 'utf8').matchAll(
    /path: '([^']+)'/g,
  ),
].map(([, path = '']) => path.replace(/\$\w+/g, 'EFA-2023.x_1'));

it('every address of the page is answered with the page, so that it can be reloaded and sent on', async () => {
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const response = await fetch(`${ledger.address}${address}?jahr=2023`);
    expect([address, response.status, await response.text()]).toEqual([address, 200, page]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  }
});

it.each(['/api/v1/nirgends', '/nirgends', '/zahlungenx', '/assets/fehlt.js'])(
  'what is no address of the page stays a problem of the API: %s',
  async (address) => {
    const response = await fetch(`${ledger.address}${address}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  },
);

it.each([
  ['/nirgends', 'text/html; charset=utf-8'],
  ['/api/v1/nirgends', 'application/problem+json; charset=utf-8'],
  ['/assets/fehlt.js', 'application/problem+json; charset=utf-8'],
])('a browser that opens %s, where nothing is, is told in what it reads: %s', async (address, type) => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const response = await fetch(`${ledger.address}${address}`, { headers: { accept } });
  expect([response.status, response.headers.get('content-type')]).toEqual([404, type]);
  expect((await response.text()) === page).toBe(type.startsWith('text/html'));
});
