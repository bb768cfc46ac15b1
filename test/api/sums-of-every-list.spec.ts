import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cents } from '#domain';
import {
  recordPracticeBudgetYears,
  recordPracticeClaims,
  recordPracticeGrantYears,
  type PracticeOptions,
} from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2026, 10, 24, 12);
  await ledger.start();
  const { engine } = ledger.ledger;
  await importRealInput({ engine });
  const execute: PracticeOptions['execute'] = (useCase, request) => engine.execute(useCase, request);
  const practice = { execute, recipients: municipalities(), seed: 7 };
  await recordPracticeClaims({ ...practice, claims: 12 });
  await recordPracticeBudgetYears(practice);
  await recordPracticeGrantYears(practice);
}, 60_000);
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const listed = async (path: string): Promise<Item> =>
  (await ledger.get(`/api/v1/${path}&minPosition=${await ledger.store.head()}`)).body;

interface Described {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { readonly name: string }[] } }>
  >;
}
type Item = Readonly<Record<string, unknown>>;

/** `principal.open` of an entry, in cents; of a booking with its sign. */
function centsIn(item: Item, field: string): bigint {
  const value = field.split('.').reduce<unknown>((of, name) => (of as Item | undefined)?.[name], item);
  const amount = value === undefined ? 0n : cents((value as { readonly amount: string }).amount);
  return item['direction'] === 'DEBIT' ? -amount : amount;
}

it('every list that can be summed up comes to what its entries on all pages come to', async () => {
  const { paths } = (await ledger.get('/api/v1/openapi.json')).body as unknown as Described;
  const summed = Object.entries(paths)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'sums'))
    .map(([path]) => path.replace('/api/v1/', ''));
  expect(summed.length).toBeGreaterThanOrEqual(12);
  const filled: string[] = [];
  for (const path of summed) {
    const items: Item[] = [];
    let told = await listed(`${path}?sums=true&limit=2`);
    items.push(...(told['items'] as readonly Item[]));
    while (typeof told['next'] === 'string') {
      told = await listed(`${path}?sums=true&limit=2&cursor=${told['next']}`);
      items.push(...(told['items'] as readonly Item[]));
    }
    const sums = told['sums'] as readonly { readonly field: string; readonly amount: { amount: string } }[];
    expect([path, told['count']]).toEqual([path, items.length]);
    for (const { field, amount } of sums)
      expect([path, field, cents(amount.amount)]).toEqual([
        path,
        field,
        items.reduce((sum, item) => sum + centsIn(item, field), 0n),
      ]);
    if (items.length > 2) filled.push(path);
  }
  expect(filled).toEqual(expect.arrayContaining(['claims', 'grants', 'proofs-of-use', 'service-costs']));
});
