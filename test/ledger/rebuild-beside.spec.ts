import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runCli } from '../support/cli.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(() => ledger.start());
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

it('a rebuild by the command line beside a ledger at work switches its tables under it without an error', async () => {
  const rebuilding = new AbortController();
  const rebuilt = runCli(ledger.folder, ['rebuild']).finally(() => rebuilding.abort());
  const statuses = new Set<number>();
  // Rows that no runner has at hand: it looks for each in its tables.
  for (let count = 0; !rebuilding.signal.aborted; count += 1) {
    const programme = `P${count}`;
    const { status, body } = await ledger.post('/api/v1/programmes', { programme, name: programme });
    const shown = await ledger.get(`/api/v1/programmes/${programme}?minPosition=${String(body['position'])}`);
    statuses.add(status).add(shown.status);
  }
  const { code, stderr } = await rebuilt;
  expect([code, stderr]).toEqual([0, '']);
  expect([...statuses].sort()).toEqual([200, 201]);
  expect(ledger.errors).toEqual([]);
}, 30_000);
