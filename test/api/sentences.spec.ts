import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claim, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  await ledger.start();
  await registerFrankfurt(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

type Ask = (options: RequestOptions) => Promise<Answer>;
const worker = ['bert', 'case-worker'] as const;
const claimant = ['carla', 'claimant', '06411000'] as const;

/** One request for each problem that comes from the edge and not from the domain. */
const problems: readonly (readonly [type: string, ask: Ask])[] = [
  ['forbidden', (options) => ledger.get('/api/v1/payees', { as: claimant, ...options })],
  ['forbidden', (options) => ledger.post('/api/v1/claims', claim('1.00'), { as: claimant, ...options })],
  ['not-found', (options) => ledger.get('/api/v1/nothing', options)],
  ['not-found', (options) => ledger.get('/api/v1/claims/EFA-2023-000009', options)],
  ['invalid-request', (options) => ledger.get('/api/v1/claims?cursor=W10', options)],
  ['invalid-request', (options) => ledger.get('/api/v1/events?after=W10', options)],
  ['invalid-request', (options) => ledger.post('/api/v1/claims', {}, { as: worker, ...options })],
  ['invalid-request', (options) => ledger.post('/api/v1/claims', claim('1'), { as: worker, ...options })],
  ['invalid-request', (options) => ledger.send('POST', '/api/v1/claims', '{', options)],
  [
    'payload-too-large',
    (options) => ledger.send('POST', '/api/v1/claims', `"${'x'.repeat(300_000)}"`, options),
  ],
  [
    'idempotency-key-missing',
    (options) => ledger.post('/api/v1/claims', {}, { as: worker, ...options, key: '' }),
  ],
  [
    'unauthenticated',
    ({ headers }) => ledger.get('/api/v1/claims', { headers: { ...headers, authorization: 'Bearer none' } }),
  ],
  [
    'unsupported-media-type',
    ({ headers }) =>
      ledger.send('POST', '/api/v1/claims', 'x', {
        headers: { ...headers, 'content-type': 'application/xml' },
      }),
  ],
  ['read-model-lags', (options) => ledger.get('/api/v1/claims?minPosition=999999', options)],
];

describe('a problem', () => {
  it.each(problems)(
    '%s says in both languages what is wrong and what to do, without codes',
    async (type, ask) => {
      for (const language of ['de', 'en']) {
        const { body } = await ask({ headers: { 'accept-language': language } });
        expect(body['type']).toBe(`urn:foerderbuch:problem:${type}`);
        const detail = String(body['detail']);
        expect(detail).toMatch(/^[\p{Lu}\d].{20,}[.]$/u);
        expect(detail).not.toMatch(
          /\d{4}-\d{2}-\d{2}|case-worker|payment-officer|budget-controller|undefined/,
        );
        if (language === 'en') expect(detail).not.toMatch(/[äöüß]/i);
      }
    },
  );

  it('names the roles as people do', async () => {
    const { body } = await ledger.post('/api/v1/claims/EFA-2023-000001/approval', {}, { as: claimant });
    expect(body['detail']).toBe(
      'Das darf nur, wer eine dieser Rollen hat: Bewilligung. Bitte mit ihr anmelden oder die Verwaltung fragen.',
    );
    expect(body['roles']).toEqual(['approver']);
  });

  it('names the fields of a request with what each must hold', async () => {
    const { body } = await ledger.post('/api/v1/claims', { ...claim('1'), leikaKey: '1' }, { as: worker });
    expect(body['detail']).toBe(
      'Bitte prüfen: /leikaKey (LeiKa-Schlüssel mit 14 Ziffern, beginnend mit 99); /amount (Betrag über null als Text mit zwei Nachkommastellen, höchstens 13 Stellen davor, etwa "527500.00").',
    );
  });
});
