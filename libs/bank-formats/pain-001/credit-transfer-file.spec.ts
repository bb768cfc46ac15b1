import { describe, expect, it } from '@jest/globals';
import { schemaFaults } from '../schema/schema-faults.ts';
import { creditTransferFile, type CreditTransfer, type CreditTransferFile } from './credit-transfer-file.ts';

const transfer: CreditTransfer = {
  endToEndId: 'EFA-2023-000417-Z01',
  amount: 4_800_000n,
  name: 'Magistrat der Stadt Frankfurt am Main',
  iban: 'DE02120300000000202051',
  remittance: 'EFA-2023-000417 Betriebskosten',
};
const file = (transfers: readonly CreditTransfer[], change: Partial<CreditTransferFile> = {}): string =>
  creditTransferFile({
    messageId: 'ZL-3F9A2C71B0D48E5F',
    createdAt: '2023-07-13T12:00:00Z',
    paymentInformationId: 'ZL-3F9A2C71B0D48E5F-P1',
    executionDay: '2023-07-14',
    debtor: { name: 'HMD', iban: 'DE89370400440532013000' },
    transfers,
    ...change,
  });
const valid = (xml: string) => schemaFaults('pain.001.001.09', xml);

describe('a file of credit transfers', () => {
  it('is valid by the schema of ISO 20022, with and without an address and the bank’s BIC', async () => {
    const addressed = {
      ...transfer,
      endToEndId: 'EFA-2023-000418-Z01',
      address: {
        street: 'Roemerberg',
        houseNumber: '23',
        postcode: '60311',
        town: 'Frankfurt am Main',
        country: 'DE',
      },
    };
    const xml = file([transfer, addressed]);
    expect(await valid(xml)).toEqual([]);
    expect(
      await valid(file([transfer], { debtor: { name: 'HMD', iban: transfer.iban, bic: 'BYLADEM1001' } })),
    ).toEqual([]);
    expect(xml).toContain(
      '<PstlAdr><StrtNm>Roemerberg</StrtNm><BldgNb>23</BldgNb><PstCd>60311</PstCd><TwnNm>Frankfurt am Main</TwnNm><Ctry>DE</Ctry></PstlAdr>',
    );
    expect(xml).not.toContain('AdrLine');
  });

  it('says number and sum on both levels, how it is to be booked, its service level and who bears the charges', () => {
    const xml = file([transfer, { ...transfer, amount: 1n, endToEndId: 'EFA-2023-000418-Z01' }]);
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs>\n<CtrlSum>48000\.01<\/CtrlSum>/g)).toHaveLength(2);
    for (const said of [
      '<BtchBookg>true</BtchBookg>',
      '<Cd>SEPA</Cd>',
      '<ChrgBr>SLEV</ChrgBr>',
      '<ReqdExctnDt><Dt>2023-07-14</Dt></ReqdExctnDt>',
      '<InstdAmt Ccy="EUR">0.01</InstdAmt>',
      '<EndToEndId>EFA-2023-000417-Z01</EndToEndId>',
    ])
      expect(xml).toContain(said);
  });

  it('is the same for the same content', () => {
    expect(file([transfer])).toBe(file([{ ...transfer }]));
  });

  it.each<readonly [string, Partial<CreditTransfer>]>([
    ['nothing', { amount: 0n }],
    ['too much', { amount: 100_000_000_000n }],
    ['an umlaut', { name: 'Stadt Königstein' }],
    ['a long name', { name: 'x'.repeat(71) }],
    ['no name', { name: '' }],
    ['a tag', { name: '<Nm>' }],
    ['a long text', { remittance: 'x'.repeat(141) }],
    ['a long reference', { endToEndId: 'x'.repeat(36) }],
    ['a long town', { address: { town: 'x'.repeat(36), country: 'DE' } }],
  ])('is not made of what no bank takes: %s', (_, change) => {
    expect(() => file([{ ...transfer, ...change }])).toThrow(/is of|is not what banks pass on/);
  });

  it('is not made of nothing', () => {
    expect(() => file([])).toThrow('A file needs a transfer.');
  });

  it('that breaks the schema is told of with what is wrong', async () => {
    const faults = await valid(file([transfer]).replace('<ChrgBr>SLEV</ChrgBr>', '<ChrgBr>MINE</ChrgBr>'));
    expect(faults.join('\n')).toContain('ChrgBr');
  });
});
