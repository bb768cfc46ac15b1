import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import { certifyGrant } from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '5000.00');
  await registerFrankfurt(ledger);
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const reason = 'Haushaltsbewirtschaftung';
const controller = { as: ['kai', 'budget-controller'] } as const;
const figures = async (address = line) => {
  const { body } = await ledger.get(`${address}?minPosition=${await ledger.store.head()}`);
  return { committed: body['committed'], paid: body['paid'], available: body['available'] };
};
const release = (commitmentId: string, on = line): Promise<Answer> =>
  ledger.post(`${on}/commitments/${commitmentId}/release`, { reason }, controller);
const reduce = (commitmentId: string, amount: string, on = line): Promise<Answer> =>
  ledger.post(`${on}/commitments/${commitmentId}/reductions`, { amount, reason }, controller);
const ofCase = (caseNumber: string) => ({
  status: 409,
  body: { type: 'urn:foerderbuch:problem:commitment-of-case', caseNumber },
});
/** Neither way is open to a controller, and the line stays as it is. */
async function expectUntouchable(commitmentId: string, refusal: object, on = line): Promise<void> {
  const before = await figures(on);
  expect(await release(commitmentId, on)).toMatchObject(refusal);
  expect(await reduce(commitmentId, '0.01', on)).toMatchObject(refusal);
  expect(await figures(on)).toEqual(before);
}

describe('the funds of a case', () => {
  it('of an approved claim stay bound: no second notice stands on the same 5,000.00', async () => {
    const caseNumber = await certifiedClaim(ledger, '5000.00');
    const second = await certifiedClaim(ledger, '1000.00');
    await expectRecorded(approve(ledger, caseNumber));
    await expectUntouchable(caseNumber, ofCase(caseNumber));
    expect(await approve(ledger, second)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: euros('1000.00'),
        available: euros('0.00'),
      },
    });
    expect(await figures()).toEqual({
      committed: euros('5000.00'),
      paid: euros('0.00'),
      available: euros('0.00'),
    });
    expect(String((await release(caseNumber)).body['detail'])).toBe(
      `Die 5.000,00\u00a0€ gehören zum Vorgang ${caseNumber}. Dort handeln: Gezahlt wird mit einer Auszahlungsanordnung; frei werden sie, wenn die Bewilligung oder Vereinbarung geändert, abgeschlossen oder widerrufen wird.`,
    );
  });

  it('of a grant of 900.00 are never 400.00 behind its back: what was awarded can be drawn down and paid, its raise too', async () => {
    const applied = await expectRecorded(
      ledger.post(
        '/api/v1/grants',
        {
          programme: 'EFA',
          line: 'MAIN',
          fiscalYear: 2023,
          recipient,
          purpose: 'Smarte Region',
          projectCost: '2000.00',
          requested: '1000.00',
          receivedOn: '2023-02-15',
        },
        { as: ['carla', 'claimant', recipient] },
      ),
    );
    const caseNumber = String(applied.body['caseNumber']);
    const act = (path: string, body: object, as: readonly [string, 'approver' | 'claimant', string?]) =>
      expectRecorded(ledger.post(`/api/v1/grants/${caseNumber}/${path}`, body, { as }));
    const period = { from: '2023-01-01', to: '2023-12-31' };
    await certifyGrant(ledger, caseNumber);
    await act('award', { amount: '900.00', period, reason: 'Nur belegte Kosten' }, ['dora', 'approver']);
    await act('amendments', { amount: '1000.00', reason: 'Mehrbedarf' }, ['dora', 'approver']);
    await expectUntouchable(caseNumber, ofCase(caseNumber));
    await expectUntouchable(`${caseNumber}.2`, ofCase(caseNumber));
    await act('drawdowns', { drawdownId: 'MA-1', amount: '1000.00' }, ['carla', 'claimant', recipient]);
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
    await grantAuthority(ledger, 'frieda', '50000.00');
    const order = { caseNumber, drawdownId: 'MA-1', payeeId: 'FRANKFURT' };
    await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('1000.00'),
      available: euros('4000.00'),
    });
  });

  it('of a milestone are there when it is accepted: it can be paid', async () => {
    await confirmedPayee(ledger, 'EKOM21');
    await grantAuthority(ledger, 'frieda', '50000.00');
    const concluded = await expectRecorded(
      ledger.post('/api/v1/agreements', {
        programme: 'EFA',
        provider: 'ekom21 – KGRZ Hessen',
        payeeId: 'EKOM21',
        subject: 'Betrieb',
        amount: '2000.00',
        budgets: [{ line: 'MAIN', fiscalYear: 2023, amount: '2000.00' }],
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2023-02-01',
      }),
    );
    const caseNumber = String(concluded.body['caseNumber']);
    const act = (path: string, body: object, as: readonly [string, 'case-worker' | 'approver']) =>
      expectRecorded(ledger.post(`/api/v1/agreements/${caseNumber}/${path}`, body, { as }));
    const budget = { line: 'MAIN', fiscalYear: 2023 };
    await act('milestones', { milestoneId: 'Q1', name: 'Q1', amount: '2000.00', budget }, [
      'bert',
      'case-worker',
    ]);
    await expectUntouchable(caseNumber, ofCase(caseNumber));
    await act('milestones/Q1/reports', { evidence: 'Rechnung' }, ['bert', 'case-worker']);
    await act('milestones/Q1/acceptances', {}, ['dora', 'approver']);
    await expectUntouchable(caseNumber, ofCase(caseNumber));
    const order = { caseNumber, milestoneId: 'Q1', payeeId: 'EKOM21' };
    await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
    expect((await figures()).paid).toEqual(euros('2000.00'));
  });

  it('that moved to the year of payment and came back are still the case’s', async () => {
    const caseNumber = await certifiedClaim(ledger, '500.00');
    await expectRecorded(approve(ledger, caseNumber));
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
    await grantAuthority(ledger, 'frieda', '50000.00');
    ledger.nowMs = Date.UTC(2023, 11, 29, 12);
    const orderNumber = await orderedPayment(ledger, {
      caseNumber,
      payeeId: 'FRANKFURT',
      dueOn: '2023-12-29',
    });
    ledger.nowMs = Date.UTC(2024, 0, 3, 12);
    const line2024 = '/api/v1/budget-lines/EFA/MAIN/2024';
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2024,
        name: 'Betriebskosten',
        amount: '5000.00',
        exactness: 'UP_TO',
        source,
        effectiveDay: '2024-01-01',
      }),
    );
    await expectRecorded(settle(ledger, orderNumber));
    const returned = { bankReference: 'CAMT-R', reason: 'Konto erloschen' };
    await expectRecorded(actOn(ledger, orderNumber, 'return', ['paul', 'payment-officer'], returned));
    expect((await figures(line2024)).committed).toEqual(euros('500.00'));
    await expectUntouchable(orderNumber, ofCase(caseNumber), line2024);
  });

  it('of a published award belong to the award, whatever name a controller has given before', async () => {
    await expectRecorded(
      ledger.post(`${line}/commitments`, { commitmentId: 'PM-1', amount: '100.00' }, controller),
    );
    await expectRecorded(
      ledger.post('/api/v1/published-awards', {
        awardId: 'PM-1',
        programme: 'EFA',
        line: 'MAIN',
        recipients: [recipient],
        recipientNames: 'Frankfurt am Main',
        amount: '300.00',
        exactness: 'EXACT',
        purpose: 'Smart City',
        decidedOn: '2023-05-01',
        source,
      }),
    );
    expect((await figures()).committed).toEqual(euros('400.00'));
    await expectUntouchable('award:PM-1', {
      status: 409,
      body: { type: 'urn:foerderbuch:problem:commitment-of-award', awardId: 'PM-1' },
    });
    await expectRecorded(release('PM-1'));
    expect((await figures()).committed).toEqual(euros('300.00'));
  });
});

describe('a commitment without a case', () => {
  it('does not take the name of a case that exists or will exist, nor of its orders, raises and awards', async () => {
    for (const name of [
      'EFA-2023-000001',
      'EFA-2023-000001.2',
      'EFA-2023-000001-Z01',
      'EFA-2023-000001-Z01.2',
      'CIVENTO-2099-000417',
      'award:PM-1',
    ])
      expect(
        await ledger.post(`${line}/commitments`, { commitmentId: name, amount: '1.00' }, controller),
      ).toMatchObject({
        status: 409,
        body: {
          type: 'urn:foerderbuch:problem:name-reserved',
          name,
          detail: `Die Kennung ${name} ist einem Vorgang, einer Auszahlungsanordnung oder einer veröffentlichten Bewilligung vorbehalten. Eine andere Kennung wählen.`,
        },
      });
    const caseNumber = await certifiedClaim(ledger, '5000.00');
    expect(caseNumber).toBe('EFA-2023-000001');
    await expectRecorded(approve(ledger, caseNumber));
  });

  it('is its controller’s: reduced, released, and free again', async () => {
    await expectRecorded(
      ledger.post(`${line}/commitments`, { commitmentId: 'SAMMEL-1', amount: '900.00' }, controller),
    );
    await expectRecorded(reduce('SAMMEL-1', '500.00'));
    expect((await figures()).committed).toEqual(euros('400.00'));
    await expectRecorded(release('SAMMEL-1'));
    expect((await figures()).available).toEqual(euros('5000.00'));
  });

  it('is not paid under the number of an order that a case will have', async () => {
    await expectRecorded(
      ledger.post(`${line}/commitments`, { commitmentId: 'SAMMEL-1', amount: '900.00' }, controller),
    );
    const booking = {
      commitmentId: 'SAMMEL-1',
      disbursementId: 'EFA-2023-000001-Z01',
      amount: '1.00',
      reference: 'SAP-1',
    };
    expect(
      await ledger.post(`${line}/disbursements`, booking, {
        as: ['sap', 'system'],
      }),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:name-reserved', name: 'EFA-2023-000001-Z01' },
    });
  });
});
