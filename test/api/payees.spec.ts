import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
beforeAll(() => ledger.start());
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const propose = (payeeId: string, iban: unknown, key?: string): Promise<Answer> =>
  ledger.post(
    `/api/v1/payees/${payeeId}/changes`,
    { name: `Kasse ${payeeId}`, iban, reason: 'Erstanlage' },
    { as: ['paul', 'payment-officer'], ...(key !== undefined && { key }) },
  );
const confirm = (payeeId: string, key?: string): Promise<Answer> =>
  ledger.post(
    `/api/v1/payees/${payeeId}/changes/confirmation`,
    {},
    { as: ['petra', 'payment-officer'], ...(key !== undefined && { key }) },
  );
const read = async (path: string, role: 'auditor' | 'case-worker' = 'auditor'): Promise<Answer> =>
  ledger.get(`${path}?minPosition=${await ledger.store.head()}`, { as: ['rita', role] });
const shared = async () =>
  (
    (await read('/api/v1/shared-accounts')).body['items'] as { iban: string; payees: { payeeId: string }[] }[]
  ).map(({ iban, payees }) => [iban, payees.map(({ payeeId }) => payeeId)]);

const accounts = {
  first: 'DE02120300000000202051',
  second: 'DE89370400440532013000',
  third: 'NL91ABNA0417164300',
};

describe('an IBAN of a payee', () => {
  it.each([
    ['AT6119043002345732011', 'Sie hat 21 Zeichen, mit AT am Anfang müssen es 20 sein'],
    ['FR1420041010050500013M0260', 'Sie hat 26 Zeichen, mit FR am Anfang müssen es 27 sein'],
    ['NL91ABNA04171643', 'Sie hat 16 Zeichen, mit NL am Anfang müssen es 18 sein'],
    ['GB29NWBK601613319268191', 'Sie hat 23 Zeichen, mit GB am Anfang müssen es 22 sein'],
    ['US64SVBKUS6S3300958879', 'Kein Land mit dem Kürzel »US« hat IBANs'],
    ['ZZ89370400440532013000', 'Kein Land mit dem Kürzel »ZZ« hat IBANs'],
    ['DE99370400440532013000', 'Die Prüfziffern 99 stimmen nicht'],
    ['DE00370400440532013000', 'Die Prüfziffern 00 stimmen nicht'],
    ['DE01370400440532013000', 'Die Prüfziffern 01 stimmen nicht'],
    ['DE8937040044053201300X', 'Buchstaben und Ziffern stehen nicht da'],
    ['DE89-3704-0044-0532-0130-00', 'Sie hat andere Zeichen als Buchstaben und Ziffern'],
  ])('is not %s, and the answer says why', async (iban, why) => {
    const head = await ledger.store.head();
    const answer = await propose('REFUSED', iban);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: '/iban', code: 'isIban' }] } });
    expect(String(answer.body['detail'])).toContain(why);
    expect(await ledger.store.head()).toBe(head);
  });

  it.each([null, 42, ['DE02120300000000202051'], {}, '', 'D'.repeat(100_000)])(
    'is not %j either',
    async (iban) => expect((await propose('REFUSED', iban)).status).toBe(400),
  );

  it.each([
    ['MUENSTER', 'gb29 nwbk 6016 1331 9268 19', 'GB29NWBK60161331926819'],
    ['KEHL', 'FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
    ['LINZ', 'at611904300234573201', 'AT611904300234573201'],
  ])('of %s is taken as it is written (%s), and stored in one form', async (payeeId, written, stored) => {
    await expectRecorded(propose(payeeId, written));
    await expectRecorded(confirm(payeeId));
    expect((await read(`/api/v1/payees/${payeeId}`)).body).toMatchObject({ iban: stored });
  });
});

describe('one account of two payees', () => {
  it('is warned of, for who proposes and for who confirms, and is on the list until it is given up', async () => {
    expect((await expectRecorded(propose('A', accounts.first))).body).not.toHaveProperty('warning');
    expect((await expectRecorded(confirm('A'))).body).not.toHaveProperty('warning');
    expect(await shared()).toEqual([]);

    const warning = {
      detail: 'Dieses Konto hat auch A. Bitte prüfen, ob das so sein soll.',
      sharedWith: ['A'],
    };
    expect((await expectRecorded(propose('B', 'de02 1203 0000 0000 2020 51', 'p'))).body['warning']).toEqual(
      warning,
    );
    expect((await propose('B', 'de02 1203 0000 0000 2020 51', 'p')).body['warning']).toEqual(warning);
    expect(await shared()).toEqual([[accounts.first, ['A', 'B']]]);
    expect((await expectRecorded(confirm('B', 'c'))).body['warning']).toEqual(warning);
    expect((await confirm('B', 'c')).body['warning']).toEqual(warning);
    expect(await shared()).toEqual([[accounts.first, ['A', 'B']]]);

    await expectRecorded(propose('A', accounts.second));
    await expectRecorded(confirm('A'));
    expect(await shared()).toEqual([]);
    expect((await expectRecorded(propose('C', accounts.first))).body['warning']).toMatchObject({
      sharedWith: ['B'],
    });
    await expectRecorded(confirm('C'));
    expect(await shared()).toEqual([[accounts.first, ['B', 'C']]]);
  });

  it('is known to one of two that are confirmed at the same moment', async () => {
    await Promise.all(['X', 'Y'].map((payeeId) => expectRecorded(propose(payeeId, accounts.third))));
    const answers = await Promise.all(['X', 'Y'].map((payeeId) => expectRecorded(confirm(payeeId))));
    const warned = answers.map(
      ({ body }) => (body['warning'] as { sharedWith: string[] } | undefined)?.sharedWith,
    );
    expect(warned.filter((others) => others !== undefined)).toHaveLength(1);
    expect(warned.flat()).toContain(warned[0] === undefined ? 'X' : 'Y');
  });

  it('is listed page by page, for those who look after accounts', async () => {
    const first = await ledger.get('/api/v1/shared-accounts?limit=1', { as: ['paul', 'payment-officer'] });
    expect(first.body['items']).toHaveLength(1);
    const next = await ledger.get(`/api/v1/shared-accounts?limit=1&cursor=${String(first.body['next'])}`, {
      as: ['paul', 'payment-officer'],
    });
    expect(next.body['items']).toHaveLength(1);
    expect(next.body).not.toHaveProperty('next');
    expect((await read('/api/v1/shared-accounts', 'case-worker')).status).toBe(403);
  });
});
