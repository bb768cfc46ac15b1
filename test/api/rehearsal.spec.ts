import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 } from 'uuid';
import {
  approve,
  certifiedClaim,
  claim,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { confirmedPayee, expectRecorded, grantAuthority, prepare } from '../support/payments.ts';
import { rehearse, sentAsRehearsed } from '../support/rehearsed.ts';

const ledger = new TestLedger();
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

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const dora = { as: ['dora', 'approver'] as const };

describe('a command that is only rehearsed', () => {
  it('says what it would record, in words, and the figures of the budget line before and after, and records nothing', async () => {
    const caseNumber = await certifiedClaim(ledger, '48000.00');
    const before = await ledger.store.head();
    const { status, headers, body } = await rehearse(
      ledger,
      `/api/v1/claims/${caseNumber}/approval`,
      {},
      dora,
    );
    expect(await ledger.store.head()).toBe(before);
    expect([status, headers.get('preference-applied'), headers.get('location')]).toEqual([
      200,
      'handling=rehearse',
      null,
    ]);
    expect(body).toMatchObject({
      position: before.toString(),
      answer: { caseNumber, state: 'APPROVED', approved: eur('48000.00') },
      events: [
        { type: 'FundsCommitted', words: 'Mittel festgelegt', effectiveDay: '2023-07-03' },
        { type: 'ClaimApproved', words: 'Antrag bewilligt', effectiveDay: '2023-07-03' },
      ],
      budgetLines: [
        {
          programme: 'EFA',
          line: 'MAIN',
          fiscalYear: 2023,
          before: { committed: eur('392500.00'), available: eur('527500.00') },
          after: { committed: eur('440500.00'), available: eur('479500.00') },
        },
      ],
      warnings: [],
    });
    expect((await ledger.get(`/api/v1/claims/${caseNumber}`)).body).toMatchObject({ state: 'CERTIFIED' });
  });

  it('warns of a line that would be used up to nine tenths', async () => {
    const caseNumber = await certifiedClaim(ledger, '300000.00');
    const { body } = await rehearse(ledger, `/api/v1/claims/${caseNumber}/approval`, {}, dora);
    expect(body['warnings']).toEqual(['Warnung: 90 % ausgeschöpft']);
  });

  it('is refused as it would be, with the figures', async () => {
    const caseNumber = await certifiedClaim(ledger, '527500.01');
    const { status, headers, body } = await rehearse(
      ledger,
      `/api/v1/claims/${caseNumber}/approval`,
      {},
      dora,
    );
    expect([status, headers.get('preference-applied')]).toEqual([409, 'handling=rehearse']);
    expect(body).toMatchObject({
      type: 'urn:foerderbuch:problem:not-enough-funds',
      available: eur('527500.00'),
    });
  });

  it('speaks the language that is asked for', async () => {
    const caseNumber = await certifiedClaim(ledger, '1.00');
    const { body } = await rehearse(
      ledger,
      `/api/v1/claims/${caseNumber}/approval`,
      {},
      { ...dora, headers: { 'accept-language': 'en' } },
    );
    expect(body['events']).toMatchObject([{ words: 'Funds committed' }, { words: 'Claim approved' }]);
  });

  it('needs no key, so that nobody books by mistake where the header is lost on its way', async () => {
    const answer = await ledger.send('POST', '/api/v1/claims', JSON.stringify(claim('5.00')), {
      as: ['carla', 'claimant', recipient],
      key: '',
      headers: { prefer: 'handling=rehearse' },
    });
    expect(answer.status).toBe(400);
    const address = `${ledger.address}/api/v1/claims`;
    const headers = {
      authorization: `Bearer ${await ledger.token(['carla', 'claimant', recipient])}`,
      'content-type': 'application/json',
    };
    const sent = { method: 'POST', body: JSON.stringify(claim('5.00')) };
    const rehearsed = await fetch(address, { ...sent, headers: { ...headers, prefer: 'handling=rehearse' } });
    expect(rehearsed.status).toBe(200);
    const lost = await fetch(address, { ...sent, headers });
    expect(await lost.json()).toMatchObject({ type: 'urn:foerderbuch:problem:idempotency-key-missing' });
  });

  it('that is misspelt is refused and not carried out', async () => {
    const before = await ledger.store.head();
    const { status, body } = await ledger.post('/api/v1/claims', claim('5.00'), {
      as: ['carla', 'claimant', recipient],
      headers: { prefer: 'respond-async, handling=reherse' },
    });
    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ field: '/headers/prefer', code: 'choice' }]);
    expect(await ledger.store.head()).toBe(before);
  });

  it('is found among other preferences, and other handlings of RFC 7240 leave a command a command', async () => {
    const options = { as: ['carla', 'claimant', recipient] as const };
    const rehearsed = await ledger.post('/api/v1/claims', claim('5.00'), {
      ...options,
      headers: { prefer: 'return=minimal, Handling="rehearse"; wait=1' },
    });
    expect(rehearsed.status).toBe(200);
    const sent = await ledger.post('/api/v1/claims', claim('5.00'), {
      ...options,
      headers: { prefer: 'handling=lenient' },
    });
    expect([sent.status, sent.headers.get('preference-applied')]).toEqual([201, null]);
  });

  it('tells a claimant of the own case alone, not of the budget', async () => {
    const { body } = await rehearse(ledger, '/api/v1/claims', claim('7.00'), {
      as: ['carla', 'claimant', recipient],
    });
    expect(body).toMatchObject({ events: [{ type: 'ClaimSubmitted' }], budgetLines: [] });
  });

  it('is refused to whom the command is', async () => {
    const caseNumber = await certifiedClaim(ledger, '1.00');
    const { status } = await rehearse(
      ledger,
      `/api/v1/claims/${caseNumber}/approval`,
      {},
      { as: ['carla', 'claimant', recipient] },
    );
    expect(status).toBe(403);
  });

  it('with the key of a command that was carried out answers as that was answered, and would record nothing more', async () => {
    const caseNumber = await certifiedClaim(ledger, '2.00');
    const options = { ...dora, key: v4() };
    const path = `/api/v1/claims/${caseNumber}/approval`;
    const sent = await ledger.post(path, {}, options);
    const { body } = await rehearse(ledger, path, {}, options);
    const { position, ...answer } = sent.body;
    expect(body).toEqual({ position, answer, events: [], budgetLines: [], warnings: [] });
  });

  it('shows the next case number to each who asks, and keeps none back', async () => {
    const options = { as: ['carla', 'claimant', recipient] as const };
    const numbers = [];
    for (const amount of ['8.00', '9.00'])
      numbers.push((await rehearse(ledger, '/api/v1/claims', claim(amount), options)).body['answer']);
    const submitted = await submit(ledger, '10.00');
    const { caseNumber } = submitted.body;
    expect(numbers).toMatchObject([{ caseNumber }, { caseNumber }]);
  });

  it('on several streams, of orders and of lines, says exactly what the command then does', async () => {
    const servicePeriod = { from: '2023-07-01', to: '2023-12-31' };
    const caseNumber = await certifiedClaim(ledger, '3.00', { servicePeriod });
    await expectRecorded(approve(ledger, caseNumber));
    const order = await sentAsRehearsed(
      ledger,
      '/api/v1/payment-orders',
      { caseNumber, payeeId: 'FRANKFURT', dueOn: '2023-07-14', reason: 'Betriebskosten' },
      { as: ['bert', 'case-worker'], key: v4() },
    );
    const second = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect([order.body, second.status]).toMatchObject([{ orderNumber: `${caseNumber}-Z01` }, 409]);
    await sentAsRehearsed(
      ledger,
      `${line}/corrections`,
      { amount: '3900001.00', exactness: 'UP_TO', reason: 'Schreibfehler', source: { title: 'Plan' } },
      { as: ['anna', 'administrator'], key: v4() },
    );
  });
});
