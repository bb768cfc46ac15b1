import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { actOn, grantAuthority, iban, prepare } from '../support/payments.ts';

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

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const position = expect.stringMatching(/^\d+$/);
const approver = ['dora', 'approver'] as const;

describe('the answer of a command says what it has made of what it addressed', () => {
  it('of a claim, from submission to revocation', async () => {
    const submitted = await submit(ledger, '100.00');
    const caseNumber = String(submitted.body['caseNumber']);
    expect(submitted.body).toEqual({
      position,
      caseNumber,
      state: 'SUBMITTED',
      version: 1,
      claimed: eur('100.00'),
      certifiedFactual: false,
      certifiedArithmetic: false,
    });
    const as = ['bert', 'case-worker'] as const;
    const factual = await ledger.post(
      `/api/v1/claims/${caseNumber}/factual-certification`,
      {},
      { as: [...as] },
    );
    expect(factual.body).toMatchObject({
      state: 'SUBMITTED',
      certifiedFactual: true,
      certifiedArithmetic: false,
    });
    await ledger.post(`/api/v1/claims/${caseNumber}/arithmetic-certification`, {}, { as: [...as] });
    const approval = { amount: '80.00', reason: 'Teilweise' };
    const approved = await ledger.post(`/api/v1/claims/${caseNumber}/approval`, approval, {
      as: [...approver],
    });
    expect(approved.body).toEqual({
      position,
      caseNumber,
      state: 'APPROVED',
      version: 1,
      claimed: eur('100.00'),
      approved: eur('80.00'),
      certifiedFactual: true,
      certifiedArithmetic: true,
    });
    const revocation = { reason: 'Widerruf' };
    const revoked = await ledger.post(`/api/v1/claims/${caseNumber}/approval/revocation`, revocation, {
      as: ['dana', 'approver'],
    });
    expect(revoked.body).toMatchObject({ state: 'REVOKED' });
    expect(revoked.body).not.toHaveProperty('approved');
  });

  it('of a budget line, with what is available once all that is booked takes effect', async () => {
    await ledger.post(`${line}/blocks`, { blockId: 'S-1', amount: '50.00', reason: 'Sperre' });
    const committed = await ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '200.00' });
    expect(committed.body).toEqual({
      position,
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
      appropriation: eur('1000.00'),
      supplements: eur('0.00'),
      authorised: eur('1000.00'),
      blocked: eur('50.00'),
      committed: eur('200.00'),
      paid: eur('0.00'),
      available: eur('750.00'),
    });
    const shown = await ledger.get(`${line}?minPosition=${String(committed.body['position'])}`);
    for (const figure of ['appropriation', 'supplements', 'blocked', 'committed', 'paid', 'available'])
      expect([figure, shown.body[figure]]).toEqual([figure, committed.body[figure]]);
  });

  it('of a payee, an authority and a payment order', async () => {
    const change = { name: 'Stadtkasse', iban, recipient, reason: 'Neu' };
    const proposed = await ledger.post('/api/v1/payees/KASSE/changes', change, {
      as: ['paul', 'payment-officer'],
    });
    expect(proposed.body).toEqual({ position, payeeId: 'KASSE', isChangeProposed: true });
    const confirmed = await ledger.post(
      '/api/v1/payees/KASSE/changes/confirmation',
      {},
      { as: ['petra', 'payment-officer'] },
    );
    expect(confirmed.body).toEqual({
      position,
      payeeId: 'KASSE',
      confirmedVersion: 1,
      isChangeProposed: false,
    });
    const granted = await grantAuthority(ledger, 'frieda', '500.00');
    expect(granted.body).toMatchObject({
      position,
      person: 'frieda',
      authorities: [{ authorityId: 'AB-frieda', limit: eur('500.00'), validFrom: '2023-01-01' }],
    });
    const caseNumber = await certifiedClaim(ledger, '100.00');
    await ledger.post(`/api/v1/claims/${caseNumber}/approval`, {}, { as: [...approver] });
    const prepared = await prepare(ledger, { caseNumber, payeeId: 'KASSE' });
    const orderNumber = `${caseNumber}-Z01`;
    expect(prepared.body).toMatchObject({
      orderNumber,
      caseNumber,
      state: 'PREPARED',
      amount: eur('100.00'),
    });
    const certified = await actOn(ledger, orderNumber, 'factual-certification', ['bert', 'case-worker']);
    expect(certified.body).toMatchObject({ state: 'PREPARED', certifiedFactual: true });
  });

  it('of master data', async () => {
    const programme = await ledger.post('/api/v1/programmes', { programme: 'OZG', name: 'OZG' });
    expect(programme.body).toEqual({
      position,
      programme: 'OZG',
      name: 'OZG',
      secondPersonRequired: false,
      framePaymentsAllowed: false,
      announcedTotals: [],
    });
    const rule = { required: true, reason: 'Vier Augen' };
    const ruled = await ledger.post('/api/v1/programmes/OZG/second-person-rules', rule);
    expect(ruled.body).toMatchObject({ programme: 'OZG', secondPersonRequired: true });
    const loss = { prerequisite: 'PORTAL_VISIBILITY', reason: 'Vom Portal genommen' };
    const lost = await ledger.post(
      `/api/v1/recipients/${recipient}/services/99108008000000/prerequisite-losses`,
      loss,
    );
    expect(lost.body).toMatchObject({ missing: ['PORTAL_VISIBILITY'] });
  });
});

describe('a repeated request is told what the first was told', () => {
  const key = 'first-block';
  const block = { blockId: 'S-9', amount: '10.00', reason: 'Sperre' };
  const send = (): Promise<Answer> => ledger.post(`${line}/blocks`, block, { key });
  let first: Answer;

  it('at once', async () => {
    first = await send();
    expect(first.body).toMatchObject({ blocked: eur('60.00') });
    expect((await send()).body).toEqual(first.body);
  });

  it('after further commands on the same line', async () => {
    await ledger.post(`${line}/commitments`, { commitmentId: 'F-9', amount: '20.00' });
    const released = await ledger.post(`${line}/blocks/S-9/releases`, { amount: '10.00', reason: 'Ende' });
    expect(released.body).toMatchObject({ blocked: eur('50.00') });
    expect((await send()).body).toEqual(first.body);
  });

  it('and after a restart', async () => {
    await ledger.stop();
    await ledger.start();
    const again = await send();
    expect([again.status, again.body]).toEqual([first.status, first.body]);
  });
});
