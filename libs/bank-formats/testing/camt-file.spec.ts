import { expect, it } from '@jest/globals';
import { schemaFaults } from '../schema/schema-faults.ts';
import { camtFile, type WrittenEntry } from './camt-file.ts';

const entries: readonly WrittenEntry[] = [
  { amount: '1.00' },
  { amount: '2.5', currency: 'USD', status: 'PDNG', bookedOn: '2023-07-03T10:00:00+02:00' },
  { amount: '3.00', reference: 'B-1', batch: { paymentInformationId: 'ZL-0123456789ABCDEF-P1', count: 3 } },
  {
    amount: '4.00',
    direction: 'CRDT',
    isReversal: true,
    transactions: [{ endToEndId: 'EFA-2023-000001-Z01' }],
  },
  {
    amount: '5.00',
    direction: 'CRDT',
    reference: 'B-2',
    transactions: [
      {
        amount: '5.00',
        endToEndId: 'EFA-2023-000001-Z01',
        reference: 'T-1',
        returnCode: 'AC04',
        returnInformation: 'Konto aufgelöst',
        remittance: 'EFA-2023-000001 Betriebskosten',
        debtor: 'Landeskasse',
        creditor: 'Stadt Frankfurt am Main',
        creditorIban: 'DE02120300000000202051',
      },
    ],
  },
];

it.each(['camt.053', 'camt.054'] as const)(
  'a statement as tests write it is one by ISO’s schema (%s)',
  async (message) => {
    const statements = [
      { opening: '10', entries },
      { id: 'S-2', opening: '-7.5', entries: [] },
    ];
    const file = camtFile({ message, statements });
    expect(await schemaFaults(`${message}.001.08`, file.toString())).toEqual([]);
  },
);
