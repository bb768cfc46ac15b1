import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseNumberOf, casesPerYearMax } from '../case-register/case-register.ts';
import { orderNumberOf } from '../payment/payment-order.ts';
import {
  endToEndIdInRun,
  endToEndIdOf,
  orderNumberOfEndToEndId,
  runIdOfEndToEndId,
} from './end-to-end-id.ts';
import {
  messageIdOf,
  paymentInformationIdOf,
  paymentRunIdOf,
  runIdOfMessageId,
  runIdOfPaymentInformationId,
} from './payment-run-id.ts';

describe('what an order is called at the bank', () => {
  it.each([
    ['EFA-2023-000417-Z01', 'EFA-2023-000417-Z01'],
    ['STARKE_HEIMAT-2023-000001-Z12', 'STARKE.HEIMAT-2023-000001-Z12'],
    ['DIGITALE_MODELLREGIO-2023-000417-Z01', 'DIGITALE.MODELLREGIO/0N00BL01'],
    ['DIGITALE_MODELLREGIONEN_26-2999-999999-Z99', 'DIGITALE.MODELLREGIONEN.26/RRLFLR2R'],
  ])('is for %s %s, and leads back', (orderNumber, endToEndId) => {
    expect(endToEndIdOf(orderNumber)).toBe(endToEndId);
    expect(orderNumberOfEndToEndId(endToEndId)).toBe(orderNumber);
    expect(orderNumberOfEndToEndId(` ${endToEndId} `)).toBe(orderNumber);
  });

  it('is nothing where the programme’s code leaves no room, or the text is no order number', () => {
    expect(endToEndIdOf('DIGITALE_MODELLREGIONEN_027-2023-000417-Z01')).toBeUndefined();
    expect(endToEndIdOf('EFA-2023-000417')).toBeUndefined();
  });

  it('is a place in the run that the order is sent in where the code leaves no room', () => {
    const endToEndId = endToEndIdInRun('ZL-3F9A2C71B0D4E5F6', 1_000);
    expect(endToEndId).toBe('ZL-3F9A2C71B0D4E5F6/1000');
    expect(runIdOfEndToEndId(` ${endToEndId} `)).toBe('ZL-3F9A2C71B0D4E5F6');
    expect(orderNumberOfEndToEndId(endToEndId)).toBeUndefined();
    for (const other of ['ZL-3F9A2C71B0D4E5F6', 'ZL-3F9A2C71B0D4E5F6/1', 'EFA/0001', 'EFA-2023-000417-Z01'])
      expect(runIdOfEndToEndId(other)).toBeUndefined();
  });

  it.each([
    'NOTPROVIDED',
    '',
    'EFA-2023-000417',
    'EFA/0N00BL01',
    'EFA_2-2023-000417-Z01',
    'EFA-2023-000417-Z001',
    'DIGITALE.MODELLREGIO/0N00BL',
    'DIGITALE.MODELLREGIO/0n00bl01',
  ])('that this ledger never gave leads nowhere: %j', (text) => {
    expect(orderNumberOfEndToEndId(text)).toBeUndefined();
  });

  it('leads back from each order that has one, in 35 characters that every bank takes', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][A-Z0-9_]{1,25}$/),
        fc.integer({ min: 2000, max: 2999 }),
        fc.integer({ min: 1, max: casesPerYearMax }),
        fc.integer({ min: 1, max: 999 }),
        (programme, year, number, order) => {
          const orderNumber = orderNumberOf(caseNumberOf(programme, year, number), order);
          const endToEndId = endToEndIdOf(orderNumber) ?? '';
          expect(endToEndId).toMatch(/^[A-Z0-9.-]+(\/[A-Z0-9]+)?$/);
          expect(endToEndId.length).toBeLessThanOrEqual(35);
          expect(orderNumberOfEndToEndId(endToEndId)).toBe(orderNumber);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('what a run is called at the bank', () => {
  it('leads back to it, as a message and as the block of payments in it', () => {
    const runId = paymentRunIdOf('3f9a2c71-b0d4-8e5f-9012-123456789abc');
    expect([messageIdOf(runId), paymentInformationIdOf(runId)]).toEqual([
      'ZL-3F9A2C71B0D48E5F',
      'ZL-3F9A2C71B0D48E5F-P1',
    ]);
    expect(runIdOfMessageId(' ZL-3F9A2C71B0D48E5F ')).toBe(runId);
    expect(runIdOfPaymentInformationId('ZL-3F9A2C71B0D48E5F-P1')).toBe(runId);
  });

  it.each(['ZL-3F9A2C71B0D48E5F-P2', 'ZL-2026-000017', 'ZL-3f9a2c71b0d48e5f', 'NOTPROVIDED', ''])(
    'is not %j',
    (text) => {
      expect(runIdOfPaymentInformationId(text)).toBeUndefined();
      expect(runIdOfMessageId(text)).toBeUndefined();
    },
  );
});
