import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appropriate, claim, line, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';

const ledger = new TestLedger();
let head: bigint;
beforeAll(async () => {
  await ledger.start();
  await appropriate(ledger, '1000.00');
  await registerFrankfurt(ledger);
  head = await ledger.store.head();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

/** A problem, no stack trace, nothing unexpected logged, nothing written. */
async function expectRefused(answer: Answer, status: number, field?: string): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ type: expect.stringMatching(/^urn:foerderbuch:problem:/), status });
  if (field !== undefined)
    expect((answer.body['errors'] as { field: string }[]).map((error) => error.field)).toContain(field);
  expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.(js|ts):\d+/);
  expect(ledger.errors).toEqual([]);
  expect(await ledger.store.head()).toBe(head);
}

const raw = (path: string, body: string, headers = {}): Promise<Answer> =>
  ledger.send('POST', path, body, { headers, as: ['anna', 'budget-controller'] });
const submission = (change: object): Promise<Answer> =>
  ledger.post('/api/v1/claims', claim('100.00', change), { as: ['carla', 'claimant', recipient] });

describe('bad input', () => {
  it.each([
    ['missing', undefined],
    ['null', null],
    ['a number', 100],
    ['negative', '-1.00'],
    ['zero', '0.00'],
    ['NaN', 'NaN'],
    ['infinite', 'Infinity'],
    ['of 30 digits', '100000000000000000000000000000.00'],
    ['with a fraction of a cent', '1.001'],
    ['without decimals', '100'],
    ['with a decimal comma', '100,00'],
    ['with an exponent', '1e3'],
    ['an object', { amount: '1.00' }],
    ['a list', ['1.00']],
    ['empty', ''],
  ])('is refused when the amount is %s', async (_, amount) => {
    await expectRefused(await submission({ amount }), 400, '/amount');
    await expectRefused(
      await ledger.post(`${line}/commitments`, { commitmentId: 'C', amount }),
      400,
      '/amount',
    );
  });

  it('is refused when a number is too large for JSON', async () => {
    await expectRefused(
      await raw(`${line}/commitments`, '{"commitmentId":"C","amount":1e400}'),
      400,
      '/amount',
    );
  });

  it.each([
    ['unknown', { recipient: '06999999' }, 422],
    ['of another shape', { recipient: '6412000' }, 400],
    ['no text', { recipient: 6412000 }, 400],
  ])('is refused when the AGS is %s', async (_, change, status) => {
    const answer = await ledger.post('/api/v1/claims', claim('100.00', change), {
      as: ['wim', 'case-worker'],
    });
    await expectRefused(answer, status);
  });

  it.each(['99', '9910800800000', '12108008000000', '9910800800000x'])(
    'is refused for the LeiKa key %s',
    async (key) => {
      await expectRefused(await submission({ leikaKey: key }), 400, '/leikaKey');
    },
  );

  it.each(['1899-01-01', '9999-12-31', '2023-02-30', '2023-13-01', '01.02.2023', '2023-1-1', ''])(
    'is refused for the day %j',
    async (from) => {
      await expectRefused(
        await submission({ servicePeriod: { from, to: '2023-06-30' } }),
        400,
        '/servicePeriod/from',
      );
      await expectRefused(await submission({ receivedOn: from }), 400, '/receivedOn');
    },
  );

  it.each([1899, 9999, '2023', 2023.5])('is refused for the fiscal year %j', async (fiscalYear) => {
    const body = {
      programme: 'EFA',
      line: 'NEXT',
      fiscalYear,
      name: 'x',
      amount: '1.00',
      exactness: 'EXACT',
    };
    await expectRefused(
      await ledger.post('/api/v1/budget-lines', { ...body, source: { title: 'x' } }),
      400,
      '/fiscalYear',
    );
  });

  it.each([
    ['a control character', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800'],
    ['a direction override', 'a\u202eb'],
    ['only blanks', '   '],
    ['too many characters', 'x'.repeat(2_001)],
  ])('is refused for a text with %s', async (_, description) => {
    await expectRefused(await submission({ description }), 400, '/description');
  });

  it('is refused beyond the size of a request', async () => {
    await expectRefused(await submission({ description: 'x'.repeat(1_000_000) }), 413);
  });

  it.each([
    ['broken', '{"amount":'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['empty', ''],
    ['with a poisoned prototype', '{"__proto__":{"amount":"1.00"}}'],
    ['nested deeply', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('is refused when the body is %s', async (_, body) => {
    await expectRefused(await raw(`${line}/commitments`, body), 400);
  });

  it('is refused for fields that nobody knows', async () => {
    await expectRefused(await submission({ approved: true }), 400, '/approved');
  });

  it('is refused for another media type', async () => {
    await expectRefused(await raw(`${line}/commitments`, '<x/>', { 'content-type': 'application/xml' }), 415);
  });

  it.each([
    '/api/v1/budget-lines/efa/MAIN/2023/blocks',
    '/api/v1/budget-lines/EFA/MAIN/1899/blocks',
    '/api/v1/claims/x/approval',
  ])('is refused for the address %s', async (path) => {
    const as = path.includes('claims')
      ? (['dora', 'approver'] as const)
      : (['anna', 'administrator'] as const);
    await expectRefused(await ledger.post(path, { blockId: 'S', amount: '1.00', reason: 'x' }, { as }), 400);
  });

  it('is refused without an Idempotency-Key, or with an unusable one', async () => {
    for (const key of ['', 'ä', 'x'.repeat(201)])
      await expectRefused(
        await raw(`${line}/commitments`, '{"commitmentId":"C","amount":"1.00"}', {
          'idempotency-key': Buffer.from(key).toString('latin1'),
        }),
        400,
        '/headers/idempotency-key',
      );
  });

  it('finds nothing at an unknown address', async () => {
    await expectRefused(await ledger.get('/api/v1/nothing'), 404);
  });
});

describe('access', () => {
  it('is refused without a token, and the answer says how to bring one', async () => {
    const answer = await raw(`${line}/commitments`, '{}', { authorization: '' });
    await expectRefused(answer, 401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('is refused to a role that may not', async () => {
    await expectRefused(
      await ledger.post(
        `${line}/commitments`,
        { commitmentId: 'C', amount: '1.00' },
        { as: ['aud', 'auditor'] },
      ),
      403,
    );
  });

  it('answers in English when asked to', async () => {
    const { body } = await raw(`${line}/commitments`, '{}', {
      authorization: '',
      'accept-language': 'en-GB,en;q=0.9',
    });
    expect(body['title']).toBe('Not signed in');
  });
});

describe('texts with SQL and HTML', () => {
  it('are data like any other', async () => {
    const reason = "'; DROP TABLE events; -- <script>alert(1)</script>";
    const answer = await ledger.post(`${line}/blocks`, { blockId: 'S-1', amount: '1.00', reason });
    expect(answer.status).toBe(201);
    const { events } = await ledger.store.readAll({ after: head });
    expect(JSON.parse(events[0]?.payload ?? '{}')).toMatchObject({ reason });
    head = await ledger.store.head();
  });
});
