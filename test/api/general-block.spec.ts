import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  approve,
  certifiedClaim,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { actOn, confirmedPayee, expectRecorded, grantAuthority, prepare } from '../support/payments.ts';

const ledger = new TestLedger();
const kai = { as: ['kai', 'budget-controller'] } as const;
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const block = (body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  ledger.post(
    `${line}/general-blocks`,
    { reason: 'Erlass des Finanzministeriums', ...body },
    { ...kai, headers },
  );
const order = (orderNumber: string): Promise<Answer> =>
  actOn(ledger, orderNumber, 'order', ['frieda', 'approver']);
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}?minPosition=${await ledger.store.head()}`);

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('a general block of the finance ministry', () => {
  it('of 10 % of the appropriation is 390,000.00 and leaves 137,500.00, as its rehearsal says', async () => {
    expect((await block({ blockId: 'HS-1', percent: '10' })).body).toMatchObject({
      errors: [{ field: '/percent', code: 'isPercent' }],
    });
    const rehearsed = await block({ blockId: 'HS-1', percent: '10.00' }, { prefer: 'handling=rehearse' });
    expect(rehearsed.body).toMatchObject({
      budgetLines: [{ after: { blocked: euros('390000.00'), available: euros('137500.00') } }],
    });
    await expectRecorded(block({ blockId: 'HS-1', percent: '10.00' }));
    expect((await read(line)).body).toMatchObject({
      blocked: euros('390000.00'),
      available: euros('137500.00'),
    });
    expect((await read(`${line}/events`)).body['items']).toContainEqual(
      expect.objectContaining({ type: 'FundsBlocked', data: expect.objectContaining({ percent: '10.00' }) }),
    );
    await expectRecorded(ledger.post(`${line}/blocks/HS-1/releases`, { reason: 'Aufgehoben' }, kai));
    expect((await read(line)).body).toMatchObject({ available: euros('527500.00') });
  });

  it('stops payments where it says so: nothing is ordered before it is released', async () => {
    const caseNumber = await certifiedClaim(ledger, '48000.00');
    await expectRecorded(approve(ledger, caseNumber));
    const prepared = await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' }));
    const orderNumber = String(prepared.body['orderNumber']);
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
    await expectRecorded(block({ blockId: 'HS-2', percent: '1.00', stopsPayments: true }));
    const refused = await order(orderNumber);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:payments-stopped',
        blockId: 'HS-2',
        fiscalYear: 2023,
        amount: euros('48000.00'),
      },
    });
    expect(String(refused.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      'Die Haushaltssperre HS-2 hält Auszahlungen von EFA/MAIN 2023 an; angeordnet werden sollen 48.000,00 €. Warten, bis die Sperre aufgehoben ist, oder das Finanzministerium um die Freigabe bitten.',
    );
    await expectRecorded(ledger.post(`${line}/blocks/HS-2/releases`, { reason: 'Aufgehoben' }, kai));
    await expectRecorded(order(orderNumber));
  });
});
