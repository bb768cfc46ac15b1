import { expect, it } from '@jest/globals';
import { camtFile, payersIban, type WrittenEntry, type WrittenFile } from '../testing/camt-file.ts';
import { UnusableXml } from '../xml/unusable-xml.ts';
import { camtAmountText, euroCentsOf, type CamtEntry } from './camt-records.ts';
import { defaultCamtLimits, readCamt } from './read-camt.ts';
import { UnusableCamt } from './unusable-camt.ts';

const read = (file: WrittenFile) => readCamt([camtFile(file)]);
const entryRead = async (entry: WrittenEntry, file: Partial<WrittenFile> = {}): Promise<CamtEntry> => {
  const { statements } = await read({ ...file, statements: [{ opening: '0', entries: [entry] }] });
  const [found] = statements[0]?.entries ?? [];
  if (!found) throw new Error('no entry');
  return found;
};
const refusal = async (reading: Promise<unknown>): Promise<UnusableCamt> => {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UnusableCamt) return error;
  if (error instanceof Error) throw error;
  throw new Error('was not refused');
};

const booking: WrittenEntry = {
  amount: '1234.5',
  reference: 'B-1',
  transactions: [
    {
      endToEndId: 'E-1',
      reference: 'T-1',
      remittance: 'EFA-2023-000001  Wohngeld',
      creditor: 'Stadt Gießen',
      creditorIban: 'DE75512108001245126199',
    },
  ],
};

for (const message of ['camt.053', 'camt.054'] as const)
  for (const version of ['02', '08'] as const)
    it(`reads ${message} in version .${version}`, async () => {
      const file = await read({ message, version, statements: [{ opening: '2000', entries: [booking] }] });
      expect(file).toMatchObject({
        message,
        version,
        messageId: 'M-1',
        statements: [
          {
            statementId: 'S-1',
            account: payersIban,
            currency: 'EUR',
            entries: [
              {
                line: 2,
                status: 'BOOK',
                amount: { currency: 'EUR', hundredThousandths: 123_450_000n },
                direction: 'DEBIT',
                isReversal: false,
                bookedOn: '2023-07-03',
                valueOn: '2023-07-03',
                servicerReference: 'B-1',
                batches: [],
                transactions: [
                  {
                    servicerReference: 'T-1',
                    endToEndId: 'E-1',
                    amount: { currency: 'EUR', hundredThousandths: 123_450_000n },
                    remittance: 'EFA-2023-000001 Wohngeld',
                    creditor: { name: 'Stadt Gießen', account: 'DE75512108001245126199' },
                    debtor: {},
                  },
                ],
              },
            ],
          },
        ],
      });
      const [statement] = file.statements;
      expect(statement?.closing && camtAmountText(statement.closing)).toBe(
        message === 'camt.053' ? 'EUR 765.50' : undefined,
      );
    });

it('refuses a version and a message that it does not know, by their name', async () => {
  const bytes = camtFile({ statements: [{ entries: [] }] }).toString();
  for (const name of ['camt.054.001.04', 'camt.052.001.08', 'pain.002.001.10'])
    expect(await refusal(readCamt([Buffer.from(bytes.replace('camt.054.001.08', name))]))).toMatchObject({
      problem: 'UNKNOWN_FORMAT',
      line: 2,
      detail: `urn:iso:std:iso:20022:tech:xsd:${name}`,
    });
  expect(await refusal(readCamt([Buffer.from('<Document/>')]))).toMatchObject({
    problem: 'UNKNOWN_FORMAT',
    detail: 'Document',
  });
});

it('reads amounts exactly: cents of euros from up to five decimals, and nothing of another currency or of half a cent', async () => {
  const cents = async (amount: string, currency = 'EUR') =>
    euroCentsOf((await entryRead({ amount, currency })).amount);
  expect(await cents('10')).toBe(1_000n);
  expect(await cents('0010.5')).toBe(1_050n);
  expect(await cents('10.01000')).toBe(1_001n);
  expect(await cents('9999999999999.99')).toBe(999_999_999_999_999n);
  expect(await cents('10.005')).toBeUndefined();
  expect(await cents('10.00', 'USD')).toBeUndefined();
  for (const amount of ['10.000001', '-1', '1e3', '1,00', '', 'NaN'])
    expect(await refusal(entryRead({ amount }))).toMatchObject({ problem: 'INVALID_VALUE' });
});

it('turns the direction of a reversal', async () => {
  for (const [direction, isReversal, found] of [
    ['DBIT', false, 'DEBIT'],
    ['CRDT', false, 'CREDIT'],
    ['DBIT', true, 'CREDIT'],
    ['CRDT', true, 'DEBIT'],
  ] as const)
    expect(await entryRead({ amount: '1', direction, isReversal })).toMatchObject({
      direction: found,
      isReversal,
    });
});

it('takes the direction of reversals from the sum, where a bank writes them with their own sign', async () => {
  const entries: WrittenEntry[] = [{ amount: '30', direction: 'CRDT', isReversal: true }, { amount: '10' }];
  const direction = async (closing: string) =>
    (await read({ message: 'camt.053', statements: [{ opening: '100', closing, entries }] })).statements[0]
      ?.entries[0]?.direction;
  expect(await direction('60')).toBe('DEBIT');
  expect(await direction('120')).toBe('CREDIT');
});

it('reads days and moments as days in Germany', async () => {
  const bookedOn = async (text: string) => (await entryRead({ amount: '1', bookedOn: text })).bookedOn;
  expect(await bookedOn('2023-12-31')).toBe('2023-12-31');
  expect(await bookedOn('2023-12-31T23:30:00Z')).toBe('2024-01-01');
  expect(await bookedOn('2023-12-31T23:30:00')).toBe('2023-12-31');
  for (const text of ['2023-02-29', '31.12.2023', '2023-12-31T25:00:00Z'])
    expect(await refusal(bookedOn(text))).toMatchObject({ problem: 'INVALID_VALUE' });
});

it('reads a batch with its details and without', async () => {
  const batch = { paymentInformationId: 'P-1', count: 2 };
  const transactions = [
    { amount: '1', endToEndId: 'E-1' },
    { amount: '2', endToEndId: 'NOTPROVIDED', returnCode: 'AC04', returnInformation: 'Konto aufgelöst' },
  ];
  const batches = [{ paymentInformationId: 'P-1', transactionCount: 2 }];
  expect(await entryRead({ amount: '3', batch })).toMatchObject({ batches, transactions: [] });
  const { transactions: read } = await entryRead({ amount: '3', batch, transactions });
  expect(read.map(({ endToEndId, returned }) => [endToEndId, returned])).toEqual([
    ['E-1', undefined],
    [undefined, { code: 'AC04', information: 'Konto aufgelöst' }],
  ]);
});

it('adds up what is booked, and refuses a statement whose sum is another', async () => {
  const statements = (closing: string) => ({
    message: 'camt.053' as const,
    statements: [
      {
        opening: '-50',
        closing,
        entries: [
          { amount: '100' },
          { amount: '30.25', direction: 'CRDT' as const },
          { amount: '7', status: 'PDNG' },
          { amount: '9', currency: 'USD' },
        ],
      },
    ],
  });
  await expect(read(statements('-119.75'))).resolves.toBeDefined();
  expect(await refusal(read(statements('-119.74')))).toMatchObject({
    problem: 'SUM_DIFFERS',
    detail: 'EUR -119.75 ≠ EUR -119.74',
  });
});

it('refuses a statement without balances, and asks none of an advice', async () => {
  expect(await refusal(read({ message: 'camt.053', statements: [{ entries: [] }] }))).toMatchObject({
    problem: 'BALANCE_MISSING',
  });
  await expect(read({ statements: [{ entries: [] }] })).resolves.toBeDefined();
});

it('takes no entry from elsewhere than a statement, nor from another namespace', async () => {
  const bytes = camtFile({ statements: [{ entries: [booking] }] }).toString();
  const entry = /<Ntry>.*<\/Ntry>/.exec(bytes)?.[0] ?? '';
  const hidden = [
    bytes.replace('<Acct>', `<Oth>${entry}</Oth><Acct>`),
    bytes.replace('<Acct>', `${entry.replace('<Ntry>', '<Ntry xmlns="urn:other">')}<Acct>`),
    bytes.replace('<GrpHdr>', `<GrpHdr>${entry}`),
  ];
  for (const text of hidden)
    expect((await readCamt([Buffer.from(text)])).statements[0]?.entries).toHaveLength(1);
});

it('refuses what is missing, with its path and line', async () => {
  const bytes = camtFile({ statements: [{ entries: [booking] }] }).toString();
  for (const [left, detail] of [
    [/<CdtDbtInd>DBIT<\/CdtDbtInd><Sts>/, 'Ntry/CdtDbtInd'],
    [/<Amt Ccy="EUR">1234.5<\/Amt>/, 'Ntry/Amt'],
    [/<Acct>.*<\/Acct>/, 'Ntfctn/Acct/Id/IBAN'],
    [/<GrpHdr>.*<\/GrpHdr>/, undefined],
    [/<Ntfctn>.*<\/Ntfctn>/, 'BkToCstmrDbtCdtNtfctn/Ntfctn'],
  ] as const) {
    const reading = readCamt([Buffer.from(bytes.replace(left, detail === 'Ntry/CdtDbtInd' ? '<Sts>' : ''))]);
    if (detail === undefined) await expect(reading).resolves.toMatchObject({ messageId: '' });
    else expect(await refusal(reading)).toMatchObject({ problem: 'MISSING_ELEMENT', detail });
  }
});

it('refuses a reference that is longer than the format has it, and a file that is no file', async () => {
  expect(await refusal(entryRead({ amount: '1', reference: 'x'.repeat(36) }))).toMatchObject({
    problem: 'INVALID_VALUE',
  });
  await expect(readCamt([Buffer.from('<!DOCTYPE a []><a/>')])).rejects.toThrow(UnusableXml);
});

it('reads no more entries and transactions than are allowed', async () => {
  const limits = { ...defaultCamtLimits, entriesMax: 3 };
  const readOf = (count: number, transactions: number) =>
    readCamt(
      [
        camtFile({
          statements: [
            {
              entries: Array.from({ length: count }, () => ({
                amount: '1',
                transactions: Array.from({ length: transactions }, () => ({})),
              })),
            },
          ],
        }),
      ],
      limits,
    );
  await expect(readOf(3, 1)).resolves.toBeDefined();
  for (const reading of [readOf(4, 0), readOf(2, 2)])
    expect(await refusal(reading)).toMatchObject({ problem: 'TOO_MANY_ENTRIES', detail: '3' });
});
