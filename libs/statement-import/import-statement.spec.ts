import { expect, it } from '@jest/globals';
import type { CommandOutcome } from '#command-handling';
import type { CamtFile } from '#bank-formats';
import { readCamt } from '#bank-formats';
import { camtFile } from '#bank-formats/testing';
import type { LedgerEvent } from '#domain';
import { importStatement } from './import-statement.ts';

const known: CommandOutcome = {
  outcome: 'rejected',
  onRecord: [],
  rejection: { code: 'ALREADY_EXISTS', figures: { what: 'Buchung 1' } },
};
const batch = (): Promise<CamtFile> =>
  readCamt([
    camtFile({
      statements: [
        {
          entries: [{ amount: '30.00', batch: { paymentInformationId: 'ZL-0123456789ABCDEF-P1', count: 3 } }],
        },
      ],
    }),
  ]);

it.each(['PaymentSettled', 'BankBookingMatched', 'PaymentReturned', 'PaymentReturnedAsIncome'] as const)(
  'asks for the next order of a batch without details as long as one was booked (%s)',
  async (type) => {
    const keys: string[] = [];
    const [result] = await importStatement({
      file: await batch(),
      fileHash: 'f',
      bytes: 1,
      commands: {
        receive: () => Promise.resolve(known),
        record: (_, key) => {
          keys.push(key.replace(/^.*\./, ''));
          const order = `EFA-2023-00000${keys.length}-Z01`;
          const data = { orderNumber: order, paymentOrder: order };
          return Promise.resolve(keys.length > 3 ? known : booked({ type, data } as unknown as LedgerEvent));
        },
      },
    });
    expect(keys).toEqual(['0', '1', '2', '3']);
    expect(result?.orders).toEqual(['EFA-2023-000001-Z01', 'EFA-2023-000002-Z01', 'EFA-2023-000003-Z01']);
  },
);

const booked = (event: LedgerEvent): CommandOutcome =>
  ({ outcome: 'accepted', answer: { events: [event] } }) as unknown as CommandOutcome;
