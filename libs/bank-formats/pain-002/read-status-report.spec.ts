import { describe, expect, it } from '@jest/globals';
import { readStatusReport } from './read-status-report.ts';

const run = 'ZL-3F9A2C71B0D48E5F';
const reason = (code: string, text = '') =>
  `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn>${text === '' ? '' : `<AddtlInf>${text}</AddtlInf>`}</StsRsnInf>`;
const report = (group: string, blocks = '', version = '10', prefix = '') =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${prefix}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}"><CstmrPmtStsRpt><GrpHdr><MsgId>B-1</MsgId><CreDtTm>2023-07-14T09:00:00Z</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${run}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>${blocks}</CstmrPmtStsRpt></Document>`,
  );
const read = (bytes: Uint8Array) => readStatusReport([bytes]);

describe('a status report of the bank', () => {
  it.each(['03', '10'])('is read in version %s, on all three levels', async (version) => {
    const blocks = `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${run}-P1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts><TxInfAndSts><OrgnlEndToEndId>EFA-2023-000001-Z01</OrgnlEndToEndId><TxSts>RJCT</TxSts>${reason('AC04', 'Konto aufgelöst')}</TxInfAndSts><TxInfAndSts><OrgnlEndToEndId>EFA-2023-000002-Z01</OrgnlEndToEndId><TxSts>RVMC</TxSts><StsRsnInf><AddtlInf>Stadt Fulda</AddtlInf></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>`;
    expect(await read(report('<GrpSts>PART</GrpSts>', blocks, version))).toEqual({
      version,
      messageId: 'B-1',
      originalMessageId: run,
      group: { status: 'PART' },
      blocks: [
        {
          paymentInformationId: `${run}-P1`,
          status: 'PART',
          transactions: [
            { endToEndId: 'EFA-2023-000001-Z01', status: 'RJCT', reason: 'AC04 Konto aufgelöst' },
            {
              endToEndId: 'EFA-2023-000002-Z01',
              status: 'RVMC',
              reason: 'Stadt Fulda',
              nameOnRecord: 'Stadt Fulda',
            },
          ],
        },
      ],
    });
  });

  it('of a whole file that is rejected has its reason', async () => {
    expect((await read(report(`<GrpSts>RJCT</GrpSts>${reason('AM04')}`))).group).toEqual({
      status: 'RJCT',
      reason: 'AM04',
    });
  });

  it.each([
    ['another version', report('', '', '14'), { problem: 'UNKNOWN_FORMAT' }],
    ['entities', report('', '', '10', '<!DOCTYPE d [<!ENTITY a "b">]>'), { problem: 'DOCUMENT_TYPE' }],
    ['half a file', report('').subarray(0, 200), { problem: 'TRUNCATED' }],
    ['a status that is none', report('<GrpSts>rejected</GrpSts>'), { problem: 'INVALID_VALUE' }],
    [
      'a payment without a name',
      report('', '<OrgnlPmtInfAndSts><TxInfAndSts><TxSts>RJCT</TxSts></TxInfAndSts></OrgnlPmtInfAndSts>'),
      { problem: 'MISSING_ELEMENT' },
    ],
  ])('with %s is refused', async (_, bytes, problem) => {
    await expect(read(bytes)).rejects.toMatchObject(problem);
  });
});
