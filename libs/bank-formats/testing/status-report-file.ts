/** What a test's bank answers to a payment run (pain.002): the parts that matter. */
export interface WrittenReport {
  readonly version?: '03' | '10';
  readonly messageId: string;
  /** Of the payment run. */
  readonly runId: string;
  readonly group?: string;
  readonly transactions?: readonly {
    readonly endToEndId: string;
    readonly status: string;
    /** Its code. */
    readonly reason?: string;
  }[];
}

/** The bytes of a status report. */
export function statusReportFile({
  version = '10',
  messageId,
  runId,
  group = 'PART',
  transactions = [],
}: WrittenReport): Buffer {
  const details = transactions
    .map(
      ({ endToEndId, status, reason }) =>
        `<TxInfAndSts><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>${status}</TxSts>` +
        (reason === undefined ? '' : `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>`) +
        '</TxInfAndSts>',
    )
    .join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}">` +
      `<CstmrPmtStsRpt><GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>2023-07-13T12:00:00Z</CreDtTm></GrpHdr>` +
      `<OrgnlGrpInfAndSts><OrgnlMsgId>${runId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>` +
      `<GrpSts>${group}</GrpSts></OrgnlGrpInfAndSts>` +
      (details === ''
        ? ''
        : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${runId}-P1</OrgnlPmtInfId>${details}</OrgnlPmtInfAndSts>`) +
      '</CstmrPmtStsRpt></Document>',
  );
}
