import type { PaymentRunEvent } from '../payment-run/payment-run.ts';

export const runId = 'ZL-3F9A2C71B0D48E5F';
export const orderNumber = 'EFA-2023-000417-Z01';

/** A run of one transfer, to be carried out on 14.07.2023. */
export const createdRun: PaymentRunEvent = {
  type: 'PaymentRunCreated',
  data: {
    runId,
    executionDay: '2023-07-14',
    createdAt: '2023-07-13T10:00:00Z',
    createdBy: 'paul',
    debtor: { name: 'HMD', iban: 'DE02120300000000202051' },
    transfers: [
      {
        orderNumber,
        caseNumber: 'EFA-2023-000417',
        endToEndId: orderNumber,
        amount: 4_800_000n,
        name: 'Magistrat der Stadt Frankfurt am Main',
        iban: 'DE89370400440532013000',
        remittance: 'EFA-2023-000417 Betriebskosten',
      },
    ],
    controlSum: 4_800_000n,
    checksum: 'c0ffee',
    synthetic: false,
  },
};
