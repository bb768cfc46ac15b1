import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import { rowsAfter } from '#projections/testing';
import { projections } from '../taken-in.ts';

const of = { caseNumber: 'EFA-2023-000001', orderNumber: 'EFA-2023-000001-Z01', programme: 'EFA' };
const prepared: LedgerEvent = {
  type: 'PaymentOrderPrepared',
  data: {
    ...of,
    line: 'MAIN',
    fiscalYear: 2023,
    commitmentIds: ['EFA-2023-000001'],
    basis: 'CLAIM',
    basisId: 'EFA-2023-000001',
    payeeId: 'FFM',
    recipients: ['06412000'],
    amount: 40_000n,
    dueOn: '2023-06-30',
    reason: 'Abschlag',
    preparedBy: 'bert',
    synthetic: false,
  },
};
const factual: LedgerEvent = { type: 'PaymentOrderCertifiedFactual', data: { ...of, certifiedBy: 'carla' } };
const arithmetic: LedgerEvent = {
  type: 'PaymentOrderCertifiedArithmetic',
  data: { ...of, certifiedBy: 'rita' },
};
const ordered: LedgerEvent = {
  type: 'PaymentOrdered',
  data: {
    ...of,
    amount: 40_000n,
    payeeId: 'FFM',
    payeeVersion: 1,
    payeeName: 'Stadt Frankfurt',
    iban: 'DE02120300000000202051',
    orderedOn: '2023-06-20',
    orderedBy: 'frieda',
    authorityId: 'AB',
    authorityLimit: 100_000n,
  },
};
const rejected: LedgerEvent = {
  type: 'PaymentRejectedByBank',
  data: { ...of, amount: 40_000n, bankReference: 'B-1', reason: 'Konto erloschen' },
};
const proposed: LedgerEvent = {
  type: 'PayeeChangeProposed',
  data: {
    payeeId: 'FFM',
    version: 1,
    name: 'Stadt Frankfurt',
    iban: 'DE02120300000000202051',
    recipient: '06412000',
    reason: 'neu',
    proposedBy: 'bert',
    synthetic: false,
  },
};
const confirmed: LedgerEvent = {
  type: 'PayeeChangeConfirmed',
  data: { payeeId: 'FFM', version: 1, confirmedBy: 'carla' },
};

async function rows(...events: Parameters<typeof rowsAfter>[1][number][]) {
  const payments = projections.find(({ name }) => name === 'payment');
  if (!payments) throw new Error('The payments are gone.');
  return rowsAfter(payments, events);
}

describe('the row of a payment order', () => {
  it('holds what is to be paid of which funds, and to whom once it is ordered', async () => {
    const { payment_order: before } = await rows(prepared);
    expect(before).toMatchObject([
      {
        state: 'PREPARED',
        amount: 40_000n,
        recipients: ' 06412000 ',
        funds: '[{"fiscalYear":2023,"commitmentIds":["EFA-2023-000001"],"amount":"400.00"}]',
        booking_year: null,
        iban: null,
      },
    ]);
    const { payment_order: after } = await rows(prepared, factual, arithmetic, ordered);
    expect(after).toMatchObject([
      {
        state: 'ORDERED',
        iban: 'DE02120300000000202051',
        ordered_by: 'frieda',
        authority_limit: 100_000n,
        position: 4n,
      },
    ]);
  });

  it('is certified once both have certified it', async () => {
    expect((await rows(prepared, factual))['payment_order']).toMatchObject([{ state: 'PREPARED' }]);
    expect((await rows(prepared, factual, arithmetic))['payment_order']).toMatchObject([
      { state: 'CERTIFIED', factual_by: 'carla', arithmetic_by: 'rita' },
    ]);
  });

  it('was rejected on the day of the event where the bank named none', async () => {
    const { payment_order: after } = await rows(prepared, factual, arithmetic, ordered, {
      on: '2023-07-03',
      event: rejected,
    });
    expect(after).toMatchObject([
      { state: 'REJECTED', rejected_on: '2023-07-03', bank_reason: 'Konto erloschen' },
    ]);
  });

  it('is not made of a certification without an order: the projection stops before it', () =>
    expect(rows(factual)).rejects.toThrow('PaymentOrderCertifiedFactual before the order'));
});

describe('the row of a payee', () => {
  it('has an account once it is confirmed; until then it is proposed', async () => {
    expect((await rows(proposed))['payee']).toMatchObject([
      { iban: null, proposed_iban: 'DE02120300000000202051', confirmed_version: null },
    ]);
    expect((await rows(proposed, confirmed))['payee']).toMatchObject([
      { iban: 'DE02120300000000202051', proposed_iban: null, confirmed_version: 1n, confirmed_by: 'carla' },
    ]);
  });
});
