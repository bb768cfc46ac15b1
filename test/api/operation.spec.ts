import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { v4 } from 'uuid';
import { appropriate, certifiedClaim, claim, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  await ledger.start();
  await appropriate(ledger, '1000.00');
  await registerFrankfurt(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

const carla = ['carla', 'claimant', recipient] as const;

/** Sends exactly this target; `fetch` would spell it in its own way. */
const atTarget = async (
  target: string,
  key: string,
  body: string,
): Promise<{ status: number; text: string }> => {
  const { port } = new URL(ledger.address);
  const token = await ledger.token(carla);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path: target,
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': key,
          'content-type': 'application/json',
        },
      },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
};

const raw = (path: string, body: string, as: RequestOptions['as'] = carla): Promise<Answer> =>
  ledger.send('POST', path, body, { as });

const fieldsOf = ({ body }: Answer): readonly string[] =>
  ((body['errors'] ?? []) as readonly { readonly field: string }[]).map(({ field }) => field);

describe('the identity of an operation', () => {
  it('is not changed by the spelling of its address: the first answer comes again', async () => {
    const key = v4();
    const body = JSON.stringify(claim('1.00'));
    const first = await atTarget('/api/v1/claims', key, body);
    expect(first.status).toBe(201);
    const head = await ledger.store.head();
    const host = new URL(ledger.address).host;
    for (const target of [
      '/api/v1/claims?',
      '/api/v1/%63laims',
      '/%61pi/v1/claims',
      `http://${host}/api/v1/claims`,
    ])
      expect([target, await atTarget(target, key, body)]).toEqual([target, first]);
    expect(await ledger.store.head()).toBe(head);
  });

  it('is that of the same case, however its number is spelled', async () => {
    const servicePeriod = { from: '2023-07-01', to: '2023-12-31' };
    const caseNumber = await certifiedClaim(ledger, '2.00', { servicePeriod });
    const key = v4();
    const body = JSON.stringify({ reason: 'Versehen' });
    const first = await atTarget(`/api/v1/claims/${caseNumber}/withdrawal`, key, body);
    expect(first.status).toBe(200);
    const spelled = caseNumber.replace('E', '%45').replace('2', '%32');
    expect(await atTarget(`/api/v1/claims/${spelled}/withdrawal`, key, body)).toEqual(first);
  });
});

describe('a request that says more than its operation reads', () => {
  it('names parameters of the address: refused with each', async () => {
    const answer = await raw('/api/v1/claims?x=1&dryRun=true', JSON.stringify(claim('1.00')));
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['/query/x', '/query/dryRun']]);
  });

  it('brings a body where none is read: refused with its fields', async () => {
    const answer = await ledger.post(
      '/api/v1/claims/EFA-2023-000001/factual-certification',
      { amount: '1.00' },
      { as: ['bert', 'case-worker'] },
    );
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['/amount']]);
  });

  it('names a field twice: refused with the field, wherever it stands', async () => {
    const text = JSON.stringify(claim('1.00'));
    const twice = await raw('/api/v1/claims', text.replace('{', '{"amount":"9.00",'));
    expect([twice.status, fieldsOf(twice)]).toEqual([400, ['/amount']]);
    const inner = await raw('/api/v1/claims', text.replace('{"from"', '{"from":"2023-01-02","from"'));
    expect([inner.status, fieldsOf(inner)]).toEqual([400, ['/servicePeriod/from']]);
    const escaped = await raw('/api/v1/claims', text.replace('{', '{"\\u0061mount":"9.00",'));
    expect([escaped.status, fieldsOf(escaped)]).toEqual([400, ['/amount']]);
  });

  it('has colons, braces and quotes in its texts: these are texts', async () => {
    const description = 'a:{"b":1,"b":2}, [\\"c\\":]';
    const answer = await raw(
      '/api/v1/claims',
      JSON.stringify(claim('1.00', { description, receivedOn: '2023-02-16' })),
    );
    expect(answer.status).not.toBe(400);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'names %s, which each object has from its prototype: refused with the field',
    async (name) => {
      const text = JSON.stringify(claim('1.00')).replace('{', `{"${name}":{"x":1},`);
      const answer = await raw('/api/v1/claims', text);
      expect([answer.status, fieldsOf(answer)]).toEqual([400, [`/${name}`]]);
    },
  );

  it('has null for an object or a value: refused with the field', async () => {
    const period = await raw('/api/v1/claims', JSON.stringify(claim('1.00', { servicePeriod: null })));
    expect([period.status, fieldsOf(period)]).toEqual([400, ['/servicePeriod']]);
    const optional = await raw('/api/v1/claims', JSON.stringify(claim('1.00', { description: null })));
    expect([optional.status, fieldsOf(optional)]).toEqual([400, ['/description']]);
    const whole = await raw('/api/v1/claims', 'null');
    expect(whole.status).toBe(400);
  });
});

describe('a claimant whose token names no municipality', () => {
  it('reaches nothing: neither lists nor cases, nor orders, nor the feed', async () => {
    const as = ['carla', 'claimant'] as const;
    for (const path of ['claims', 'grants', 'payment-orders', 'published-awards', 'events', 'recipients'])
      expect([path, (await ledger.get(`/api/v1/${path}`, { as })).status]).toEqual([path, 403]);
    const submitted = await raw('/api/v1/claims', JSON.stringify(claim('1.00')), as);
    expect(submitted.status).toBe(403);
    expect(String(submitted.body['detail'])).toContain('keine Kommune');
  });

  it('may still act by another role that it holds', async () => {
    const answer = await raw(
      '/api/v1/claims',
      JSON.stringify(claim('3.00', { servicePeriod: { from: '2023-01-01', to: '2023-01-31' } })),
      ['carla', ['claimant', 'case-worker']],
    );
    expect(answer.status).toBe(201);
  });
});
