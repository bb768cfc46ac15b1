import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appropriate, approve, certifiedClaim, recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { confirmedPayee, expectRecorded, prepare } from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('a payment due on a day when no bank works', () => {
  it.each([
    ['2023-07-15', '2023-07-17', 'a Saturday: the Monday after'],
    ['2024-01-01', '2024-01-02', 'New Year: the day after'],
    ['2024-03-29', '2024-04-02', 'Good Friday: the Tuesday after Easter'],
    ['2023-12-31', '2023-12-29', 'the last Sunday of the year: the Friday before, the year stays'],
  ])('due on %s is due on %s (%s), and both days are kept', async (requested, dueOn) => {
    const caseNumber = await certifiedClaim(ledger, '48000.00');
    await expectRecorded(approve(ledger, caseNumber));
    const { body } = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', dueOn: requested });
    expect(body).toMatchObject({ orderNumber: `${caseNumber}-Z01`, dueOn, dueOnRequested: requested });
    const shown = await ledger.get(
      `/api/v1/payment-orders/${caseNumber}-Z01?minPosition=${await ledger.store.head()}`,
    );
    expect(shown.body).toMatchObject({ dueOn, dueOnRequested: requested });
  });

  it('on a bank day stays where it is, and no other day is named', async () => {
    const caseNumber = await certifiedClaim(ledger, '48000.00');
    await expectRecorded(approve(ledger, caseNumber));
    const { body } = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', dueOn: '2023-07-14' });
    expect(body['dueOn']).toBe('2023-07-14');
    expect(body).not.toHaveProperty('dueOnRequested');
  });
});
