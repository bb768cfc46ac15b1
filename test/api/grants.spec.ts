import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importRealInput } from '#real-input';
import { certifyGrant, fulda } from '../support/grants.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const items = ({ body }: Answer): readonly Record<string, unknown>[] =>
  body['items'] as readonly Record<string, unknown>[];
const line = '/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2023';

describe('a Starke-Heimat grant on the published budget of 2023', () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2026, 10, 24, 12);
    await ledger.start();
    await importRealInput({ engine: ledger.ledger.engine });
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const read = async (path: string, options?: RequestOptions): Promise<Answer> =>
    ledger.get(
      `/api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`,
      options,
    );
  const apply = (requested: string, change: object = {}): Promise<Answer> =>
    ledger.post(
      '/api/v1/grants',
      {
        programme: 'STARKE_HEIMAT',
        line: 'PHASE_2',
        fiscalYear: 2023,
        recipient: fulda,
        purpose: 'Smarte Region',
        projectCost: '1000000.00',
        requested,
        receivedOn: '2023-02-15',
        ...change,
      },
      { as: ['carla', 'claimant', fulda] },
    );
  const committedNow = async (): Promise<string> => {
    const { body } = await read(line.slice('/api/v1/'.length));
    return (body['committed'] as { amount: string }).amount;
  };

  it('is refused at 900,000.01 of a cost of 1,000,000.00 with the largest amount, and nothing is recorded', async () => {
    const head = await ledger.store.head();
    expect(await apply('900000.01')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:share-exceeded',
        requested: euros('900000.01'),
        largest: euros('900000.00'),
        shareMaxPercent: 90,
      },
    });
    expect(await ledger.store.head()).toBe(head);
  });

  it('goes from application to completion, and every step shows on the budget line', async () => {
    const before = await committedNow();
    const { body } = await apply('900000.00');
    const caseNumber = String(body['caseNumber']);
    expect(caseNumber).toMatch(/^STARKE_HEIMAT-2023-\d{6}$/);
    const act = (path: string, content: object, as: RequestOptions['as']) =>
      ledger.post(`/api/v1/grants/${caseNumber}/${path}`, content, as ? { as } : {});
    const period = { from: '2023-01-01', to: '2026-12-31' };

    expect(await act('award', { period }, ['dora', 'approver'])).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:not-certified', missing: ['FACTUAL', 'ARITHMETIC'] },
    });
    await certifyGrant(ledger, caseNumber);
    expect((await read(`grants/${caseNumber}`)).body).toMatchObject({
      state: 'CERTIFIED',
      factualBy: 'bert',
      arithmeticBy: 'bert',
    });
    expect((await act('award', { period }, ['dora', 'approver'])).status).toBe(200);
    const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
    expect(cents(await committedNow()) - cents(before)).toBe(90_000_000n);
    expect(
      (await act('drawdowns', { drawdownId: 'MA-1', amount: '500000.00' }, ['carla', 'claimant', fulda]))
        .status,
    ).toBe(201);
    expect(
      await act('drawdowns', { drawdownId: 'MA-2', amount: '400000.01' }, ['carla', 'claimant', fulda]),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:award-exceeded', left: euros('400000.00') },
    });
    expect((await act('completion', {}, ['bert', 'case-worker'])).status).toBe(200);
    expect(cents(await committedNow()) - cents(before)).toBe(50_000_000n);
    // Nothing was paid, so nothing can come back.
    expect(
      await act('returns', { returnId: 'RZ-1', amount: '1000.00', reason: 'Rest' }, [
        'paul',
        'payment-officer',
      ]),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:return-exceeded', held: euros('0.00') },
    });

    const grant = await read(`grants/${caseNumber}`, { as: ['rita', 'auditor'] });
    expect(grant.body).toMatchObject({
      state: 'COMPLETED',
      sharePercent: '90.00',
      awarded: euros('900000.00'),
      drawnDown: euros('500000.00'),
      returned: euros('0.00'),
      appliedBy: 'carla',
      decidedBy: 'dora',
    });
    const events = items(await read(`grants/${caseNumber}/events`, { as: ['rita', 'auditor'] }));
    expect(events.map(({ type }) => type)).toEqual([
      'CaseNumberAssigned',
      'GrantApplied',
      'GrantCertifiedFactual',
      'GrantCertifiedArithmetic',
      'FundsCommitted',
      'GrantAwarded',
      'FundsDrawnDown',
      'CommitmentReduced',
      'GrantCompleted',
    ]);
    const own = await read('grants', { as: ['carla', 'claimant', fulda] });
    expect(items(own)).toHaveLength(1);
    expect(items(own)[0]).not.toHaveProperty('decidedBy');
    expect(items(await read('grants', { as: ['eve', 'claimant', '06412000'] }))).toEqual([]);
    expect((await read(`grants/${caseNumber}`, { as: ['eve', 'claimant', '06412000'] })).status).toBe(404);
  });

  it('is not awarded by who applied: refused, on record, and refused again when the request is repeated', async () => {
    const { body } = await ledger.post(
      '/api/v1/grants',
      {
        programme: 'STARKE_HEIMAT',
        line: 'PHASE_2',
        fiscalYear: 2023,
        recipient: fulda,
        partners: ['06631018'],
        purpose: 'Gemeinsam',
        projectCost: '1000.00',
        requested: '900.00',
      },
      { as: ['dora', 'case-worker'] },
    );
    const path = `/api/v1/grants/${String(body['caseNumber'])}/award`;
    const content = { period: { from: '2023-01-01', to: '2023-12-31' } };
    const head = await ledger.store.head();
    for (let time = 0; time < 2; time += 1)
      expect(await ledger.post(path, content, { as: ['dora', 'approver'], key: 'same' })).toMatchObject({
        status: 403,
        body: { type: 'urn:foerderbuch:problem:four-eyes' },
      });
    expect((await ledger.store.head()) - head).toBe(1n);
    expect(
      items(await read('audit-trail?type=GrantFourEyesViolationRefused', { as: ['rita', 'auditor'] })),
    ).toHaveLength(1);
  });

  it('stands beside the published awards: bound on their year or announced, with recipients and source', async () => {
    const bound = items(
      await read('published-awards?standing=COMMITTED&limit=500', { as: ['rita', 'auditor'] }),
    );
    const announced = items(
      await read('published-awards?standing=ANNOUNCED&limit=500', { as: ['rita', 'auditor'] }),
    );
    expect(bound.length + announced.length).toBe(65);
    expect(announced.some(({ fiscalYear }) => fiscalYear === undefined)).toBe(true);
    const ofFulda = items(
      await read(`published-awards?recipient=${fulda}&sort=-amount`, { as: ['rita', 'auditor'] }),
    );
    expect(ofFulda.length).toBeGreaterThan(1);
    expect(ofFulda[0]).toMatchObject({ amount: euros('2250000.00'), exactness: 'APPROXIMATE' });
    expect(ofFulda.every(({ source }) => Boolean((source as { title?: string }).title))).toBe(true);
  });

  it.each([
    ['/api/v1/grants', { programme: 'X' }, '/programme'],
    ['/api/v1/published-awards', { recipients: ['0641200'] }, '/recipients'],
    ['/api/v1/published-awards', { recipients: 'all' }, '/recipients'],
    [
      '/api/v1/programmes/STARKE_HEIMAT/funding-rules',
      { shareMaxPercent: 90.5, reason: 'x' },
      '/shareMaxPercent',
    ],
    ['/api/v1/grants/STARKE_HEIMAT-2023-000001/drawdowns', { drawdownId: 'M', amount: '-1.00' }, '/amount'],
  ])('answers bad input at %s with the field', async (path, body, field) => {
    const head = await ledger.store.head();
    const role = /grants/.test(path) ? 'case-worker' : 'administrator';
    const answer = await ledger.post(path, body, { as: ['anna', role] });
    expect(answer).toMatchObject({ status: 400, body: { type: 'urn:foerderbuch:problem:invalid-request' } });
    expect((answer.body['errors'] as readonly { field: string }[]).map((error) => error.field)).toContain(
      field,
    );
    expect(await ledger.store.head()).toBe(head);
  });
});
