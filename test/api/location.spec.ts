import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appropriate, certifiedClaim, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { confirmedPayee, prepare } from '../support/payments.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerFrankfurt(ledger);
  await appropriate(ledger, '1000.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

const located = (answer: Answer): readonly [number, string | null] => [
  answer.status,
  answer.headers.get('location'),
];

describe('the answer of a command says where to read what it made or changed', () => {
  it('of master data, by the keys in the body', async () => {
    const programme = await ledger.post('/api/v1/programmes', { programme: 'OZG', name: 'OZG' });
    expect(located(programme)).toEqual([201, '/api/v1/programmes/OZG']);
    const found = await ledger.get(`${programme.headers.get('location') ?? ''}?minPosition=${await head()}`);
    expect(found.body).toMatchObject({ programme: 'OZG' });
    const line = await ledger.post('/api/v1/budget-lines', {
      programme: 'OZG',
      line: 'MAIN',
      fiscalYear: 2023,
      name: 'OZG',
      amount: '10.00',
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan' },
    });
    expect(located(line)).toEqual([201, '/api/v1/budget-lines/OZG/MAIN/2023']);
    const block = { blockId: 'S-1', amount: '1.00', reason: 'Sperre' };
    expect(located(await ledger.post('/api/v1/budget-lines/OZG/MAIN/2023/blocks', block))).toEqual([
      201,
      '/api/v1/budget-lines/OZG/MAIN/2023',
    ]);
  });

  it('of a case by its number, and of an order by its own', async () => {
    const caseNumber = await certifiedClaim(ledger, '100.00');
    const approval = await ledger.post(
      `/api/v1/claims/${caseNumber}/approval`,
      { amount: '100.00' },
      { as: ['dora', 'approver'] },
    );
    expect(located(approval)).toEqual([200, `/api/v1/claims/${caseNumber}`]);
    await confirmedPayee(ledger, 'KASSE', recipient);
    const prepared = await prepare(ledger, { caseNumber, payeeId: 'KASSE' });
    expect(located(prepared)).toEqual([201, `/api/v1/payment-orders/${caseNumber}-Z01`]);
  });

  it('of an act that waits for a second person, where that one finds it', async () => {
    await ledger.post('/api/v1/programmes/OZG/second-person-rules', { required: true, reason: 'Vier Augen' });
    const block = { blockId: 'S-2', amount: '1.00', reason: 'Sperre' };
    const proposed = await ledger.post('/api/v1/budget-lines/OZG/MAIN/2023/blocks', block);
    expect(located(proposed)).toEqual([202, `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}`]);
  });

  it('and of nothing where it was refused', async () => {
    const refused = await ledger.post('/api/v1/programmes', { programme: 'OZG', name: 'OZG' });
    expect(located(refused)).toEqual([409, null]);
  });
});

const head = () => ledger.store.head();
