import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  recipient,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
} from '../support/payments.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const dora = { as: ['dora', 'approver'] as const };

describe('the worklist', () => {
  const ledger = new TestLedger();
  const cases: Record<string, string> = {};
  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 6, 3, 12);
    await ledger.start();
    await appropriate(ledger, '3900000.00');
    await registerFrankfurt(ledger);
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
    await grantAuthority(ledger, 'frieda', '500000.00');
    const { body } = await expectRecorded(submit(ledger, '100.00', month('01')));
    cases['submitted'] = String(body['caseNumber']);
    cases['certified'] = await certifiedClaim(ledger, '200.01', month('02'));
    cases['approved'] = await certifiedClaim(ledger, '300.00', month('03'));
    await expectRecorded(approve(ledger, cases['approved']));
    cases['prepared'] = await certifiedClaim(ledger, '400.00', month('04'));
    await expectRecorded(approve(ledger, cases['prepared']));
    await expectRecorded(
      prepare(ledger, { caseNumber: cases['prepared'], payeeId: 'FRANKFURT', amount: '400.00' }),
    );
    cases['ordered'] = await certifiedClaim(ledger, '500.00', month('05'));
    await expectRecorded(approve(ledger, cases['ordered']));
    await orderedPayment(ledger, { caseNumber: cases['ordered'], payeeId: 'FRANKFURT', amount: '500.00' });
    await expectRecorded(
      ledger.post(
        '/api/v1/payees/BAD-VILBEL/changes',
        { name: 'Kasse', iban: 'DE02120300000000202051', reason: 'Erstanlage' },
        { as: ['paul', 'payment-officer'] },
      ),
    );
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const month = (of: string) => ({ servicePeriod: { from: `2023-${of}-01`, to: `2023-${of}-28` } });
  const ask = async (path: string) => {
    const separator = path.includes('?') ? '&' : '?';
    const { status, body } = await ledger.get(
      `/api/v1/${path}${separator}minPosition=${await ledger.store.head()}`,
      dora,
    );
    expect([status, body['detail']]).toEqual([200, undefined]);
    return body['items'] as readonly Record<string, unknown>[];
  };

  it('has each step of each case once, with since when, by when and how much', async () => {
    const items = await ask('worklist?sort=reference');
    expect(items.map(({ step, caseNumber, reference }) => [step, caseNumber ?? reference])).toEqual([
      ['PAYEE_CHANGE', 'BAD-VILBEL'],
      ['CLAIM_ARITHMETIC', cases['submitted']],
      ['CLAIM_FACTUAL', cases['submitted']],
      ['CLAIM_DECISION', cases['certified']],
      ['CLAIM_PAYMENT', cases['approved']],
      ['ORDER_ARITHMETIC', cases['prepared']],
      ['ORDER_FACTUAL', cases['prepared']],
      ['ORDER_RUN', cases['ordered']],
    ]);
    expect(items[1]).toEqual({
      step: 'CLAIM_ARITHMETIC',
      reference: cases['submitted'],
      caseNumber: cases['submitted'],
      programme: 'EFA',
      recipients: [recipient],
      subject: '99108008000000',
      since: '2023-02-15',
      amount: euros('100.00'),
      synthetic: false,
    });
    expect(items.at(-1)).toMatchObject({ since: '2023-07-03', dueOn: '2023-07-14', amount: euros('500.00') });
  });

  it('goes by step, by recipient and by what is due, page by page', async () => {
    expect(await ask('worklist?step=CLAIM_DECISION')).toMatchObject([{ amount: euros('200.01') }]);
    expect(await ask('worklist?recipient=06413000')).toEqual([]);
    expect(await ask(`worklist?recipient=${recipient}`)).toHaveLength(7);
    expect(await ask('worklist?dueBy=2023-07-14')).toHaveLength(3);
    expect(await ask('worklist?dueBy=2023-07-13')).toHaveLength(0);
    const first = await ledger.get('/api/v1/worklist?limit=5', dora);
    const rest = await ledger.get(`/api/v1/worklist?cursor=${String(first.body['next'])}`, dora);
    expect(rest.body['items']).toHaveLength(3);
  });

  it('adds up what waits for each step, with the oldest and the first that is due', async () => {
    expect(await ask('worklist-sums')).toEqual([
      { step: 'CLAIM_FACTUAL', waiting: 1, amount: euros('100.00'), since: '2023-02-15' },
      { step: 'CLAIM_ARITHMETIC', waiting: 1, amount: euros('100.00'), since: '2023-02-15' },
      { step: 'CLAIM_DECISION', waiting: 1, amount: euros('200.01'), since: '2023-02-15' },
      { step: 'CLAIM_PAYMENT', waiting: 1, amount: euros('300.00'), since: '2023-02-15' },
      { step: 'ORDER_FACTUAL', waiting: 1, amount: euros('400.00'), dueOn: '2023-07-14' },
      { step: 'ORDER_ARITHMETIC', waiting: 1, amount: euros('400.00'), dueOn: '2023-07-14' },
      { step: 'ORDER_RUN', waiting: 1, amount: euros('500.00'), since: '2023-07-03', dueOn: '2023-07-14' },
      { step: 'PAYEE_CHANGE', waiting: 1, amount: euros('0.00') },
    ]);
  });

  it('counts the open claims and the ready services of each municipality', async () => {
    expect(await ask('municipal-consumption')).toMatchObject([
      { recipient, openClaims: 5, readyServices: 1, committed: euros('1200.00') },
    ]);
    expect(await ask('municipal-consumption?synthetic=true')).toMatchObject([
      { recipient, openClaims: 0, readyServices: 1, committed: euros('0.00') },
    ]);
  });

  it('is none of a claimant', async () => {
    const { status } = await ledger.get('/api/v1/worklist', { as: ['carla', 'claimant', recipient] });
    expect(status).toBe(403);
  });
});
