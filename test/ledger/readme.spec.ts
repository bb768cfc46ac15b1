import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { importRealInput } from '#real-input';
import { TestLedger } from '../support/ledger.ts';

const root = join(import.meta.dirname, '../..');
const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.now();
  await ledger.start();
  await importRealInput({ engine: ledger.ledger.engine });
  await ledger.get(`/api/v1/budget-lines?minPosition=${await ledger.store.head()}`);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

/** The commands that a newcomer types, as they stand there. */
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = readme
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => /^(TOKEN=|curl )/.test(line));

it('answers every curl of the README as the README says', async () => {
  const files = mkdtempSync(join(tmpdir(), 'readme-'));
  const booked = (await ledger.store.head()) + 1n;
  const waits = `curl -sS -o /dev/null -H "authorization: Bearer $TOKEN" '${ledger.address}/api/v1/budget-lines?minPosition=${booked}'`;
  // Each answer ends with its status, and what is asked after the booking waits for it.
  const script = commands
    .map((line) => line.replaceAll('localhost:3000', ledger.address))
    .map((line) => line.replace(' -OJ ', ` -OJ --output-dir ${files} `))
    .map((line) => line.replace(/^curl /, "curl -sS -w '\\n%{http_code}\\n' "))
    .map((line) => (line.includes(' -d ') ? `${line}\n${waits}` : line))
    .join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], {
    cwd: root,
    env: { ...process.env, FOERDERBUCH_DATA: ledger.folder, NODE_OPTIONS: '' },
  });
  const lines = stdout.trim().split('\n');
  const answers = lines.flatMap((line, index) =>
    index % 2 === 1
      ? [{ status: Number(line), body: JSON.parse(lines[index - 1] || '{}') as Record<string, unknown> }]
      : [],
  );
  expect(answers).toHaveLength(5);
  const [before, booking, shown, earlier, takenAway] = answers;
  const money = (amount: string) => ({ amount, currency: 'EUR' });
  expect(before).toMatchObject({ status: 200, body: { available: money('3900000.00') } });
  expect(booking).toMatchObject({ status: 201, body: { position: expect.stringMatching(/^\d+$/) } });
  expect(shown).toMatchObject({
    status: 200,
    body: { committed: money('1000.00'), available: money('3899000.00') },
  });
  expect(earlier).toMatchObject({ status: 200, body: { available: money('3900000.00') } });
  expect(takenAway).toEqual({ status: 200, body: {} });
  const [sheet = ''] = readdirSync(files);
  expect([sheet, readFileSync(join(files, sheet)).subarray(0, 2).toString()]).toEqual([
    expect.stringMatching(/\.xlsx$/),
    'PK',
  ]);
  rmSync(files, { recursive: true });
});

it('links to operations that the page of the API has, in their language', async () => {
  const links = [...readme.matchAll(/\/api\/docs\?lang=(\w+)#\/([^/)]+)\/(\w+)\)/g)];
  expect(links.length).toBeGreaterThan(1);
  for (const [, language = '', tag = '', operationId] of links) {
    const answer = await fetch(`${ledger.address}/api/v1/openapi.json?lang=${language}`);
    const { paths } = (await answer.json()) as { readonly paths: Readonly<Record<string, object>> };
    expect(Object.values(paths).flatMap((path) => Object.values(path) as object[])).toContainEqual(
      expect.objectContaining({ operationId, tags: [decodeURIComponent(tag)] }),
    );
  }
});
