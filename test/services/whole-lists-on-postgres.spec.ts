import { expect, it } from '@jest/globals';
import { line, recordEfa2023 } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { startPostgresReader } from '../support/postgres-reader.ts';

it('a list of many pages is the same file from either database, each at one moment', async () => {
  const ledger = new TestLedger();
  await ledger.start();
  await recordEfa2023(ledger);
  for (let each = 0; each < 520; each += 52)
    await Promise.all(
      Array.from({ length: 52 }, (_, index) =>
        ledger.post(`${line}/commitments`, { commitmentId: `K-${each + index}`, amount: '0.01' }),
      ),
    );
  const postgres = await startPostgresReader(ledger);
  try {
    const minPosition = await ledger.store.head();
    const headers = { authorization: `Bearer ${await ledger.token(['ina', 'auditor'])}` };
    const taken = async (address: string, path: string): Promise<string> => {
      const response = await fetch(`${address}/api/v1/${path}&minPosition=${minPosition}`, { headers });
      expect([path, response.status]).toEqual([path, 200]);
      return response.text();
    };
    for (const path of ['audit-trail?format=json', 'audit-trail?format=csv', 'budget-lines?format=csv']) {
      const file = await taken(ledger.address, path);
      expect(await taken(postgres.address, path)).toBe(file);
      expect(file.length).toBeGreaterThan(500);
    }
  } finally {
    await postgres.stop();
    await ledger.stop();
    ledger.remove();
  }
  expect(ledger.errors).toEqual([]);
});
