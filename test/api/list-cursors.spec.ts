import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';

/** Two ledgers with the same content; each event has an id of its own. */
const [ledger, restored] = [new TestLedger(), new TestLedger()];
const path = '/api/v1/audit-trail?limit=2';

beforeAll(async () => {
  for (const one of [ledger, restored]) {
    await one.start();
    await appropriate(one, '1000.00');
  }
  await registerFrankfurt(ledger);
});
afterAll(async () => {
  for (const one of [ledger, restored]) {
    await one.stop();
    one.remove();
    expect(one.errors).toEqual([]);
  }
});

const pageBehind = async (of: TestLedger, asked: TestLedger, search = ''): Promise<Answer> => {
  const minPosition = await of.store.head();
  const { body } = await of.get(`${path}${search}&minPosition=${minPosition}`);
  return asked.get(`${path}${search}&cursor=${String(body['next'])}`);
};

it('a page leads on in the ledger that it is of, also when more was recorded meanwhile, and after a restart', async () => {
  const first = await ledger.get(`${path}&minPosition=${await ledger.store.head()}`);
  const next = `${path}&cursor=${String(first.body['next'])}`;
  const second = await ledger.get(next);
  expect(second.status).toBe(200);
  await ledger.post('/api/v1/programmes', { programme: 'OZG', name: 'OZG' });
  await ledger.stop();
  await ledger.start();
  expect((await ledger.get(next)).body['items']).toEqual(second.body['items']);
});

it('a page of a journal that holds other entries, or fewer, is refused with what to do', async () => {
  for (const search of ['', '&actor=anna']) {
    const refused = await pageBehind(ledger, restored, search);
    expect(refused.status).toBe(410);
    expect(refused.body).toMatchObject({
      type: 'urn:foerderbuch:problem:history-changed',
      position: String(await ledger.store.head()),
      detail: expect.stringContaining('ohne »cursor« von vorn lesen'),
    });
  }
});

it('a cursor of before there were marks is taken, and one whose mark was tampered with is not', async () => {
  const { body } = await ledger.get(`${path}&minPosition=${await ledger.store.head()}`);
  const [cursor = '', position = ''] = String(body['next']).split('.');
  expect((await ledger.get(`${path}&cursor=${cursor}`)).status).toBe(200);
  expect((await ledger.get(`${path}&cursor=${cursor}.${position}.AAAAAAAAAAAA`)).status).toBe(410);
  expect((await ledger.get(`${path}&cursor=${cursor}.${position}`)).status).toBe(400);
});
