import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '#identity';
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
const everyone = ['anna', roles.filter((role) => role !== 'claimant')] as const;
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
  ['history-changed', (options) => ledger.get('/api/v1/claims?minPosition=999999', options)],
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
      'Bitte prüfen, was die Anfrage nennt. /leikaKey: Verlangt ist ein LeiKa-Schlüssel mit 14 Ziffern, der mit 99 beginnt. /amount: Verlangt ist ein Betrag über null als Text mit Punkt und zwei Nachkommastellen, höchstens 13 Stellen davor, zum Beispiel "527500.00".',
    );
  });

  it('is in one language as a whole: title, detail and each field', async () => {
    const payee = { name: 'x', iban: 'DE02120300000000202052' };
    for (const [path, body, german, english] of [
      [
        '/api/v1/claims?state=OPEN',
        undefined,
        'Verlangt ist eines von: SUBMITTED (eingereicht), CERTIFIED (festgestellt), APPROVED (bewilligt), REJECTED (abgelehnt), WITHDRAWN (zurückgezogen), REVOKED (widerrufen).',
        'Required is one of: SUBMITTED (submitted), CERTIFIED (certified), APPROVED (approved), REJECTED (rejected), WITHDRAWN (withdrawn), REVOKED (revoked).',
      ],
      [
        '/api/v1/budget-lines?asOf=31.12.2023',
        undefined,
        'Verlangt ist ein Tag im Format JJJJ-MM-TT, den es gibt, in den Jahren 2000 bis 2100, zum Beispiel 2023-12-31 für den 31.12.2023.',
        'Required is a day in the format YYYY-MM-DD that exists, in the years 2000 to 2100, such as 2023-12-31 for 31 December 2023.',
      ],
      [
        '/api/v1/payees/FRANKFURT/changes',
        payee,
        'Die IBAN DE02120300000000202052 ist nicht gültig: Die Prüfziffern 02 stimmen nicht. Mit der Angabe des Kontoinhabers abgleichen.',
        'The IBAN DE02120300000000202052 is not valid: its check digits 02 do not hold. Compare it with what its holder states.',
      ],
      ['/api/v1/claims', { surplus: 1 }, 'Dieses Feld gibt es hier nicht.', 'There is no such field here.'],
    ] as const)
      for (const [accepted, detail, title] of [
        ['de', german, 'Anfrage ungültig'],
        ['fr, de;q=0.5, en;q=0.8', english, 'Invalid request'],
      ] as const) {
        const options = { as: everyone, headers: { 'accept-language': accepted } };
        const answer = await (body ? ledger.post(path, body, options) : ledger.get(path, options));
        expect(answer).toMatchObject({ status: 400, body: { title } });
        const errors = answer.body['errors'] as readonly { readonly detail: string }[];
        expect(errors.map((error) => error.detail)).toContain(detail);
        expect(answer.headers.get('content-language')).toBe(title === 'Invalid request' ? 'en' : 'de');
        for (const text of [String(answer.body['detail']), ...errors.map((error) => error.detail)])
          expect(text).toMatch(
            title === 'Invalid request'
              ? /^(Required is|The|There is|Please) [^äöüß]*\.$/
              : /^(Verlangt ist|Die|Dieses|Bitte) .*\.$/s,
          );
      }
  });
});
